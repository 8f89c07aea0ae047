import BackboneCanvas
import Testing

@Suite struct MotionSignTests {
  private let skeleton: Skeleton
  private let ascii: AsciiFill

  init() throws {
    skeleton = try FigureArtFiles.skeleton()
    ascii = AsciiFill(try ArtFiles.decode(GlyphTable.self, "glyphs"))
  }

  private static let lying = Size(columns: 55, rows: 12)
  private static let standing = Size(columns: 27, rows: 20)

  private func scene(
    _ id: String, _ pose: String, _ rhythm: FigureRhythm?, _ size: Size = lying
  ) throws -> FigureScene {
    FigureScene(
      try FigureArtFiles.art(id), at: .key(pose), on: skeleton, size: size, rhythm: rhythm)
  }

  /// The directions of a posture's arrows, and how many pairs of bars it has.
  private func signs(
    _ id: String, _ pose: String, _ rhythm: FigureRhythm, _ size: Size = lying
  ) throws -> (arrows: [Point], bars: Int) {
    var arrows: [Point] = []
    var bars = 0
    for sign in try scene(id, pose, rhythm, size).signs {
      switch sign.shape {
      case .arrow(let points):
        arrows.append(try #require(points.last) - (try #require(points.first)))
      case .bars: bars += 1
      }
    }
    return (arrows, bars)
  }

  @Test func aBridgeGoesUpAndDownAgain() throws {
    let down = try signs("glute-bridge", "down", .repeated)
    let up = try signs("glute-bridge", "up", .repeated)
    #expect(down.arrows.count == 1)
    #expect(down.arrows.allSatisfy { $0.y < -3 })
    #expect(up.arrows.count == 1)
    #expect(up.arrows.allSatisfy { $0.y > 3 })
    #expect(down.bars + up.bars == 0)
  }

  @Test func handAndFootOfADiagonalHaveAnArrowEach() throws {
    let start = try signs("bird-dog", "quad", .repeatedHolds)
    #expect(start.arrows.count == 2)
    #expect(start.arrows.contains { $0.x > 0 } && start.arrows.contains { $0.x < 0 })
    #expect(start.bars == 0)
    let held = try signs("bird-dog", "reach_near", .repeatedHolds)
    #expect(held.arrows.count == 2)
    #expect(held.bars == 1)
  }

  @Test func aHingeShowsThatTheHipGivesWay() throws {
    let tall = try signs("hip-hinge", "tall", .repeated, Self.standing)
    // The head comes forward, the hip goes back.
    #expect(tall.arrows.count == 2)
    #expect(tall.arrows.contains { $0.x > 3 } && tall.arrows.contains { $0.x < -3 })
  }

  @Test func shoulderBladesDrawTogether() throws {
    let start = try signs("scapular-squeeze", "start", .repeatedHolds, Self.standing)
    #expect(start.arrows.count == 2)
    #expect(start.arrows.contains { $0.x > 3 } && start.arrows.contains { $0.x < -3 })
    #expect(try signs("scapular-squeeze", "squeeze", .repeatedHolds, Self.standing).bars == 1)
  }

  @Test func whatIsOnlyHeldHasBarsAndNoArrow() throws {
    let setup = try signs("plank", "setup", .held)
    let hold = try signs("plank", "hold", .held)
    #expect(setup.arrows.isEmpty && setup.bars == 0)
    #expect(hold.arrows.isEmpty && hold.bars == 1)
  }

  @Test func onlyKeyPosesHaveSigns() throws {
    let art = try FigureArtFiles.art("bird-dog")
    for moment in [FigureTime.demo(1), .hold(.right, 0), .start(nil), .key("none")] {
      let scene = FigureScene(
        art, at: moment, on: skeleton, size: Self.lying, rhythm: .repeated)
      #expect(scene.signs.isEmpty, "\(moment)")
    }
    #expect(try scene("bird-dog", "quad", nil).signs.isEmpty)
    let fault = FigureScene(
      art, at: .key("reach_near"), on: skeleton, size: Self.lying, fault: art.faults[0].id,
      rhythm: .repeated)
    #expect(fault.signs.isEmpty)
  }

  /// In letters and in dots, all that is seen of a figure without signs is seen beside them too.
  @Test(arguments: FigureArtFiles.ids)
  func signsHideNothing(id: String) throws {
    let art = try FigureArtFiles.art(id)
    for pose in art.keyPoses {
      for size in [Self.lying, Self.standing, Size(columns: 90, rows: 22)] {
        let bare = try scene(id, pose, nil, size)
        let marked = try scene(id, pose, .repeatedHolds, size)
        let letters = Appearance(glyphMode: .ascii, theme: .mono)
        let dots = Appearance(glyphMode: .braille, theme: .mono)
        let (a, b) = (bare.frame(letters, ascii: ascii), marked.frame(letters, ascii: ascii))
        let (c, d) = (bare.frame(dots, ascii: ascii), marked.frame(dots, ascii: ascii))
        for row in 0..<size.rows {
          for column in 0..<size.columns {
            let under = a[column: column, row: row]
            if under != Cell(), under.style.role != .floor {
              #expect(b[column: column, row: row] == under, "\(id) \(pose) \(column),\(row)")
            }
            // Hatches begin where the drawing does, so dots may move within a cell.
            if Self.dots(c[column: column, row: row]) > 3 {
              #expect(
                Self.dots(d[column: column, row: row]) > 0, "\(id) \(pose) \(column),\(row)")
            }
          }
        }
      }
    }
  }

  private static func dots(_ cell: Cell) -> Int {
    let code = cell.glyph.unicodeScalars.first?.value ?? 0
    return (0x2800...0x28FF).contains(code) ? (code - 0x2800).nonzeroBitCount : 0
  }

  @Test(arguments: [(0, 0), (1, 1), (2, 1), (1, 9), (5, 3), (20, 6), (160, 50)])
  func everySizeIsDrawn(_ columns: Int, _ rows: Int) throws {
    let size = Size(columns: columns, rows: rows)
    for mode in GlyphMode.allCases {
      let scene = try scene("dead-bug", "tabletop", .repeated, size)
      let frame = scene.frame(Appearance(glyphMode: mode, theme: .dark), ascii: ascii)
      #expect(frame.size == size)
    }
  }

  @Test func anArrowInLetters() throws {
    let frame = try scene("glute-bridge", "down", .repeated).frame(
      Appearance(glyphMode: .ascii, theme: .mono), ascii: ascii)
    let glyphs = frame.cells.filter { $0.style.role == .title }.map(\.glyph)
    #expect(glyphs.first == "^")
    #expect(glyphs.dropFirst().allSatisfy { $0 == "|" || $0 == "\\" })
  }
}
