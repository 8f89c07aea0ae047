import BackboneCanvas
import TestSupport
import Testing

@Suite struct AtlasLabelTests {
  private let fixture: AtlasFixture

  init() throws { fixture = try AtlasFixture() }

  private func labels(_ scene: AtlasScene, chosen: String? = nil) -> [AtlasLabel] {
    scene.visibleMuscles.map { id in
      AtlasLabel(
        muscle: id, text: id.split(separator: "-").joined(separator: " "),
        isChosen: id == chosen)
    }
  }

  private func cells(_ callout: AtlasCallout) -> [CellPosition] {
    let text = callout.text
    return callout.line + [callout.dot]
      + (text.column..<text.maxColumn).map { CellPosition(column: $0, row: text.row) }
  }

  /// What lies over another label or outside the pane, in words.
  private func collisions(_ callouts: [AtlasCallout], in size: Size) -> [String] {
    var taken: [CellPosition: String] = [:]
    var found: [String] = []
    for callout in callouts {
      let muscle = callout.label.muscle
      for cell in cells(callout) {
        if let other = taken.updateValue(muscle, forKey: cell) {
          found.append("\(muscle) over \(other) at \(cell)")
        }
        if !(0..<size.columns).contains(cell.column) || !(0..<size.rows).contains(cell.row) {
          found.append("\(muscle) outside at \(cell)")
        }
      }
    }
    return found
  }

  /// How often the line from the text to the dot bends; nil when it has a hole.
  private func bends(_ callout: AtlasCallout) -> Int? {
    let path = callout.line + [callout.dot]
    let steps = zip(path, path.dropFirst()).map { from, to in
      [to.column - from.column, to.row - from.row]
    }
    guard steps.allSatisfy({ abs($0[0]) + abs($0[1]) == 1 }) else { return nil }
    return zip(steps, steps.dropFirst()).count { $0 != $1 }
  }

  /// Random panes, choices and widths: nothing crosses, nothing leaves the pane, and the chosen
  /// label is there whatever room there is.
  @Test(arguments: AtlasFixture.views, 0..<4 as Range<UInt64>)
  func linesAndTextsKeepApart(view: Atlas.LayeredView, seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<6 {
      let columns = Int.random(in: 2...160, using: &random)
      let rows = Int.random(in: 2...70, using: &random)
      let crop = AtlasCrop.allCases.randomElement(using: &random) ?? .full
      let glyphMode = GlyphMode.allCases.randomElement(using: &random) ?? .blocks
      let scene = fixture.atlas.scene(
        view, crop: crop, size: Size(columns: columns, rows: rows),
        look: Appearance(glyphMode: glyphMode, theme: .dark),
        labelColumns: Int.random(in: 0...30, using: &random))
      let chosen = scene.visibleMuscles.randomElement(using: &random)
      let name = "\(view) \(columns)x\(rows) \(crop) \(glyphMode), \(chosen ?? "nothing") chosen"
      var frame = scene.frame(AtlasHighlight())
      let callouts = scene.draw(labels(scene, chosen: chosen), into: &frame)
      #expect(frame.size == scene.size)
      let collisions = collisions(callouts, in: scene.size)
      #expect(collisions.isEmpty, "\(name): \(collisions)")
      for callout in callouts {
        let bends = bends(callout)
        #expect(bends.map { $0 <= 1 } ?? false, "\(name): \(callout.label.muscle)")
      }
      if let chosen {
        #expect(callouts.contains { $0.label.muscle == chosen }, "\(name)")
      }
    }
  }

  @Test(arguments: AtlasFixture.views)
  func everyLabelFindsRoomInAUsualPane(view: Atlas.LayeredView) {
    for (columns, rows) in [(100, 38), (120, 56)] {
      let scene = fixture.scene(view, columns, rows, labelColumns: 26)
      var frame = scene.frame(AtlasHighlight())
      let callouts = scene.draw(labels(scene), into: &frame)
      #expect(callouts.map(\.label) == labels(scene), "\(columns)x\(rows)")
    }
  }

  @Test(arguments: AtlasFixture.views)
  func dotsLieOnTheirMuscles(view: Atlas.LayeredView) {
    let scene = fixture.scene(view, 110, 50, labelColumns: 26)
    var frame = scene.frame(AtlasHighlight())
    for callout in scene.draw(labels(scene), into: &frame) {
      let muscle = callout.label.muscle
      let members = Set(fixture.art.groups[muscle, default: []]).union([muscle])
      let owner = scene.muscle(atColumn: callout.dot.column, row: callout.dot.row)
      // What is too small to own a cell has only the one that stands for it, or its mirror image.
      #expect(
        callout.dot.row == scene.anchor(of: muscle)?.row || owner.map(members.contains) ?? false,
        "\(muscle)")
      #expect(frame[column: callout.dot.column, row: callout.dot.row].glyph == "●")
    }
  }

  @Test func choosingDoesNotMoveTheLabels() {
    let scene = fixture.scene(
      Atlas.LayeredView(.posterior, .superficial), 100, 38, labelColumns: 26)
    var frame = scene.frame(AtlasHighlight())
    func places(_ chosen: String?) -> [[CellPosition]] {
      scene.draw(labels(scene, chosen: chosen), into: &frame).map(cells)
    }
    for muscle in scene.visibleMuscles { #expect(places(muscle) == places(nil), "\(muscle)") }
  }

  @Test(arguments: GlyphMode.allCases)
  func theChosenTextStandsOut(glyphMode: GlyphMode) throws {
    let scene = fixture.scene(
      Atlas.LayeredView(.posterior, .superficial), 100, 40, glyphMode: glyphMode, labelColumns: 26)
    var frame = scene.frame(AtlasHighlight())
    for callout in scene.draw(labels(scene, chosen: "latissimus-dorsi"), into: &frame) {
      let role: Role = callout.label.isChosen ? .title : .secondaryText
      let text = callout.text
      let cells = frame.row(text.row).dropFirst(text.column).prefix(text.columns)
      #expect(String(cells.map(\.glyph)) == callout.label.text)
      #expect(cells.allSatisfy { $0.style == Style(role) })
    }
  }

  @Test func asciiKeepsToAscii() {
    let scene = fixture.scene(
      Atlas.LayeredView(.posterior, .superficial), 100, 40, glyphMode: .ascii, theme: .mono,
      labelColumns: 26)
    var frame = scene.frame(AtlasHighlight())
    scene.draw(labels(scene, chosen: "gluteus-maximus"), into: &frame)
    #expect(frame.cells.allSatisfy { $0.glyph.isASCII })
  }

  @Test func whatTheViewDoesNotShowHasNoLabel() {
    let scene = fixture.scene(Atlas.LayeredView(.anterior, .superficial), 90, 40, labelColumns: 20)
    let plain = scene.frame(AtlasHighlight())
    var frame = plain
    let hidden = ["multifidus", "spleen"].map {
      AtlasLabel(muscle: $0, text: $0, isChosen: true)
    }
    #expect(scene.draw(hidden, into: &frame).isEmpty)
    #expect(frame == plain)
  }

  @Test func theBodyLeavesTheLabelColumnsFree() {
    for crop in AtlasCrop.allCases {
      let scene = fixture.scene(
        Atlas.LayeredView(.posterior, .superficial), 90, 30, crop: crop, labelColumns: 25)
      let frame = scene.frame(AtlasHighlight())
      for row in 0..<30 {
        let isFree = (Array(0..<25) + Array(65..<90)).allSatisfy { column in
          frame[column: column, row: row] == Cell()
            && scene.muscle(atColumn: column, row: row) == nil
        }
        #expect(isFree, "\(crop) row \(row)")
      }
    }
  }
}
