import BackboneBinary
import Testing

@testable import BackboneCanvas

/// Scenes that begin with the layout of an equal one.
@Suite struct AtlasLayoutTests {
  private let atlas: Atlas
  private let highlights = [
    AtlasHighlight(),
    AtlasHighlight(
      chosen: ["latissimus-dorsi"], most: ["erector-spinae"], helping: ["gluteus-maximus"]),
  ]

  init() throws { atlas = try AtlasFixture().atlas }

  private func scene(
    _ view: Atlas.LayeredView = Atlas.LayeredView(.posterior, .superficial), _ columns: Int = 40,
    _ rows: Int = 24, crop: AtlasCrop = .full, theme: Theme = .dark, labelColumns: Int = 0,
    layout: [UInt8]? = nil
  ) -> AtlasScene {
    atlas.scene(
      view, crop: crop, size: Size(columns: columns, rows: rows),
      look: Appearance(glyphMode: .blocks, theme: theme), labelColumns: labelColumns, layout: layout
    )
  }

  /// What a scene takes from a layout; nil where it does not fit.
  private func taken(_ layout: [UInt8], by scene: AtlasScene) -> AtlasShading? {
    AtlasScene.read(layout, scene.atlas, scene.pieces, scene.placement)?.0
  }

  @Test(arguments: AtlasFixture.views, AtlasCrop.allCases)
  func theSameIsDrawn(view: Atlas.LayeredView, crop: AtlasCrop) throws {
    for (columns, rows, theme, labels) in [
      (31, 12, Theme.light, 0), (60, 14, .blueOrange, 16),
    ] {
      let first = scene(view, columns, rows, crop: crop, theme: theme, labelColumns: labels)
      let layout = try #require(first.layout)
      #expect(taken(layout, by: first) != nil)
      let second = scene(
        view, columns, rows, crop: crop, theme: theme, labelColumns: labels, layout: layout)
      for highlight in highlights { #expect(second.frame(highlight) == first.frame(highlight)) }
      #expect(second.visibleMuscles == first.visibleMuscles)
      for muscle in atlas.muscleIDs {
        #expect(second.anchor(of: muscle) == first.anchor(of: muscle))
      }
      for row in 0..<rows {
        for column in 0..<columns {
          #expect(
            second.muscle(atColumn: column, row: row) == first.muscle(atColumn: column, row: row))
        }
      }
      #expect(second.layout == layout)
    }
  }

  @Test func whatIsCutOffIsLaidOutAnew() throws {
    let first = scene()
    let layout = try #require(first.layout)
    for count in Array(0..<200) + Array(stride(from: 200, to: layout.count, by: 997)) {
      #expect(taken(Array(layout.prefix(count)), by: first) == nil)
    }
    #expect(taken(layout + [0], by: first) == nil)
    #expect(
      scene(layout: Array(layout.dropLast())).frame(highlights[1]) == first.frame(highlights[1]))
  }

  @Test func theLayoutOfAnotherSceneIsLaidOutAnew() throws {
    let layout = try #require(scene().layout)
    #expect(taken(layout, by: scene(columns: 41)) == nil)
    #expect(taken(layout, by: scene(rows: 25)) == nil)
    #expect(taken(layout, by: scene(Atlas.LayeredView(.posterior, .deep))) == nil)
    #expect(
      scene(columns: 41, layout: layout).frame(highlights[1])
        == scene(columns: 41).frame(highlights[1]))
  }

  /// Drawing asks for the colour of a code unchecked.
  @Test func codesWithoutAColourAreRefused() throws {
    let first = scene()
    var layout = try #require(first.layout)
    guard case .blocks(let shading) = first.drawing else { return #expect(Bool(false)) }
    let highest = shading.codes.samples.indices.max {
      shading.codes.samples[$0] < shading.codes.samples[$1]
    }
    var places = BinaryWriter()
    places.write(first.places)
    let start = places.bytes.count + 2 * (try #require(highest))
    layout[start] = 0xFF
    layout[start + 1] = 0xFF
    #expect(taken(layout, by: first) == nil)
  }

  @Test func aPaneWithoutRoomIsDrawnAlike() throws {
    for (columns, rows) in [(0, 0), (1, 1), (0, 5), (7, 0), (2, 30)] {
      let first = scene(Atlas.LayeredView(.posterior, .deep), columns, rows)
      let layout = try #require(first.layout)
      let second = scene(Atlas.LayeredView(.posterior, .deep), columns, rows, layout: layout)
      for highlight in highlights {
        #expect(second.frame(highlight) == first.frame(highlight), "\(columns)x\(rows)")
      }
    }
  }

  /// Whoever can write the file must not be able to write to the terminal by it.
  @Test func signsThatAreNoBlocksAreRefused() throws {
    let first = scene()
    var layout = try #require(first.layout)
    let place = try #require(layout.indices.last { layout[$0...].starts(with: "▄".utf8) })
    layout.replaceSubrange(place..<place + 3, with: "\u{FEFF}".utf8)
    #expect(taken(layout, by: first) == nil)
  }

  @Test func dotsAndLettersHaveNone() {
    for mode in [GlyphMode.braille, .ascii] {
      let scene = atlas.scene(
        Atlas.LayeredView(.posterior, .superficial), crop: .full, size: Size(columns: 40, rows: 24),
        look: Appearance(glyphMode: mode, theme: .dark))
      #expect(scene.layout == nil)
    }
  }
}

extension AtlasLayoutTests {
  private func scene(columns: Int, layout: [UInt8]? = nil) -> AtlasScene {
    scene(Atlas.LayeredView(.posterior, .superficial), columns, layout: layout)
  }

  private func scene(rows: Int) -> AtlasScene {
    scene(Atlas.LayeredView(.posterior, .superficial), 40, rows)
  }
}
