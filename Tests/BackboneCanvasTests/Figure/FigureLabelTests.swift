import BackboneCanvas
import TestSupport
import Testing

@Suite struct FigureLabelTests {
  private let skeleton: Skeleton
  private let ascii: AsciiFill

  init() throws {
    skeleton = try FigureArtFiles.skeleton()
    ascii = AsciiFill(try ArtFiles.decode(GlyphTable.self, "glyphs"))
  }

  private static let words = ["reach", "long", "hips level", "push the floor", "look down", "tail"]

  private func drawn(
    _ labels: [FigureLabel], _ scene: FigureScene, _ look: Appearance
  ) -> (plain: Frame, labelled: Frame) {
    let plain = scene.frame(look, ascii: ascii)
    var labelled = plain
    scene.draw(labels, into: &labelled, look)
    return (plain, labelled)
  }

  private func rows(_ frame: Frame) -> [String] {
    (0..<frame.size.rows).map { String(frame.row($0).map(\.glyph)) }
  }

  /// Random labels on random sizes: every text is whole or absent, none lies over the figure, and
  /// every text has its line and every line its text.
  @Test(arguments: 0..<12 as Range<UInt64>)
  func textsNeverOverlap(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let id = FigureArtFiles.ids.randomElement(using: &random) ?? "plank"
    let art = try FigureArtFiles.art(id)
    let labels = Self.words.enumerated().map { i, word in
      let joint = Joint.allCases.randomElement(using: &random) ?? .hip
      return FigureLabel("\(word) \(i)", at: joint, i == 0 ? .fault : .cue)
    }
    let size = Size(
      columns: Int.random(in: 20...120, using: &random),
      rows: Int.random(in: 6...40, using: &random))
    let side = FigureSide.allCases.randomElement(using: &random)
    let scene = FigureScene(
      art, at: .hold(side, 1), on: skeleton, size: size, fault: art.faults.first?.id)
    for glyphMode in GlyphMode.allCases {
      let (plain, labelled) = drawn(labels, scene, Appearance(glyphMode: glyphMode, theme: .dark))
      let whole = labels.filter { label in rows(labelled).contains { $0.contains(label.text) } }
      let inked = labelled.cells.indices.filter { i in
        let cell = labelled.cells[i]
        return cell != plain.cells[i] && cell.glyph.isLetter && cell.style.role != .picture
          && "●o".contains(cell.glyph) == false
      }
      #expect(
        inked.count
          == whole.map { $0.text.filter { $0.isLetter && $0 != "o" }.count }.reduce(0, +))
      for i in inked {
        #expect(plain.cells[i] == Cell() || plain.cells[i].style.role == .floor)
      }
      let dots = labelled.cells.indices.filter { i in
        "●o".contains(labelled.cells[i].glyph) && labelled.cells[i] != plain.cells[i]
          && [.leader, .fault].contains(labelled.cells[i].style.role)
      }
      if glyphMode != .ascii { #expect(dots.count == whole.count(where: \.hasDot)) }
    }
  }

  @Test func theMostWantedLabelsAreKept() throws {
    let art = try FigureArtFiles.art("plank")
    let scene = FigureScene(
      art, at: .hold(nil, 0), on: skeleton, size: Size(columns: 24, rows: 8))
    let wanted = FigureLabel("elbows under shoulders", at: .nearElbow, .cue)
    let many = (0..<20).map { FigureLabel("less wanted \($0)", at: .hip, .cue) }
    let (_, labelled) = drawn([wanted] + many, scene, Appearance(glyphMode: .ascii, theme: .mono))
    #expect(rows(labelled).contains { $0.contains(wanted.text) })
    #expect(!rows(labelled).contains { $0.contains("less wanted 19") })
  }

  @Test func aFaultIsLabelledOnlyWhileItIsShown() throws {
    let art = try FigureArtFiles.art("plank")
    let label = FigureLabel("hips sag", at: .hip, .fault)
    for (moment, isShown) in [
      (FigureTime.hold(nil, 3), true), (.start(nil), false), (.lift(nil, 0.4), false),
    ] {
      let scene = FigureScene(
        art, at: moment, on: skeleton, size: Size(columns: 60, rows: 20), fault: "sag")
      let (_, labelled) = drawn([label], scene, Appearance(glyphMode: .blocks, theme: .dark))
      let text = labelled.cells.filter { $0.style.role == .fault && $0.glyph.isLetter }
      #expect(text.map(\.glyph) == (isShown ? Array("hipssag") : []))
      #expect((scene.faultCell != nil) == isShown)
    }
  }

  @Test func linesBendAtMostOnceAndAsciiKeepsToAscii() throws {
    let art = try FigureArtFiles.art("bird-dog")
    let scene = FigureScene(
      art, at: .hold(.right, 0), on: skeleton, size: Size(columns: 70, rows: 20))
    let labels = Joint.allCases.prefix(8).map { FigureLabel("at \($0.rawValue)", at: $0, .cue) }
    let (plain, labelled) = drawn(labels, scene, Appearance(glyphMode: .ascii, theme: .dark))
    let lines = labelled.cells.indices.filter {
      labelled.cells[$0].style.role == .leader && labelled.cells[$0] != plain.cells[$0]
    }
    #expect(!lines.isEmpty)
    #expect(lines.allSatisfy { "|-+o".contains(labelled.cells[$0].glyph) })
    #expect(lines.filter { labelled.cells[$0].glyph == "+" }.count <= labels.count)
    #expect(labelled.cells.allSatisfy { $0.glyph.isASCII })
  }

  /// With as few a page as there are in small panes, each label has its turn, and no page is empty.
  @Test(arguments: FigureArtFiles.ids)
  func everyLabelComesInARound(_ id: String) throws {
    let art = try FigureArtFiles.art(id)
    let scene = FigureScene(art, at: .demo(0.3), on: skeleton, size: Size(columns: 55, rows: 14))
    let labels = [Joint.head, .waist, .nearKnee, .farHand, .nearShoulder].enumerated()
      .map { FigureLabel("label \($0)", at: $1, .cue) }
    let look = Appearance(glyphMode: .ascii, theme: .mono)
    var seen: Set<String> = []
    for page in 0..<5 {
      var frame = scene.frame(look, ascii: ascii)
      scene.draw(labels, page: page, most: 2, into: &frame, look)
      let whole = labels.filter { label in rows(frame).contains { $0.contains(label.text) } }
      #expect((1...2).contains(whole.count))
      seen.formUnion(whole.map(\.text))
    }
    #expect(seen.count >= 4, "all but one that may find no room at this size")
  }

  @Test func aTextStandsStillAndItsLineFollowsTheBody() throws {
    let art = try FigureArtFiles.art("bird-dog")
    let look = Appearance(glyphMode: .blocks, theme: .dark)
    let frames = [0.0, 0.5, 1].map { fraction in
      let scene = FigureScene(
        art, at: .lift(.right, fraction), on: skeleton, size: Size(columns: 90, rows: 30))
      return drawn([FigureLabel("long leg", at: .farKnee, .cue)], scene, look).labelled
    }
    let texts = frames.map { frame in
      frame.cells.indices.filter { frame.cells[$0].style.role == .cue }
    }
    let dots = frames.map { $0.cells.firstIndex { $0.glyph == "●" } }
    #expect(Set(texts).count == 1)
    #expect(Set(dots).count == 3)
  }

  @Test func noLineIsDrawnOverTheFigure() throws {
    let art = try FigureArtFiles.art("plank")
    let scene = FigureScene(
      art, at: .hold(nil, 0), on: skeleton, size: Size(columns: 90, rows: 24))
    let labels = [Joint.waist, .chest, .hip].map { FigureLabel("at \($0.rawValue)", at: $0, .cue) }
    let (plain, labelled) = drawn(labels, scene, Appearance(glyphMode: .blocks, theme: .dark))
    for i in plain.cells.indices where plain.cells[i].style.role == .picture {
      #expect(labelled.cells[i] == plain.cells[i] || labelled.cells[i].glyph == "●")
    }
  }
}
