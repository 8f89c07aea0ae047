import BackboneApp
import BackboneCanvas
import BackboneContent
import BackboneCore

/// Draws every screen, and a session at work, in every look and at five sizes.
struct ScreenSheet {
  private let catalogue: Catalogue
  private let art: DrawingAssets

  private static let sizes = [
    Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
    Size(columns: 200, rows: 60), Size(columns: 250, rows: 50),
  ]
  /// The keys that lead to the screens, by what the page calls them.
  private static let screens = [
    ("today", "1"), ("anatomy", "2"), ("exercises", "3"), ("session", "4"), ("progress", "5"),
    ("learn", "6"),
  ]

  init(_ loader: ContentLoader) throws {
    catalogue = loader.load().catalogue
    let figures = try loader.figures()
    art = try DrawingAssets(
      figures: FigureSource(
        ids: Set(figures.ids.map(ExerciseID.init(rawValue:))), skeleton: { figures.skeleton },
        art: { figures.art(of: $0.rawValue) }),
      atlas: loader.art(at: "art/atlas.json"), digits: loader.art(at: "art/digits.json"),
      glyphs: loader.art(at: "art/glyphs.json"))
  }

  /// - Returns: the pages' names.
  func write(to folder: String) throws -> [String] {
    try Look.all.map { look in
      var page = Page(look.appearance.theme)
      var renderer = Renderer(art, look: look.appearance)
      for size in Self.sizes {
        for (name, key) in Self.screens {
          var state = state(size)
          _ = update(&state, AppEvent(.keyPressed(Key(Character(key))), at: .zero))
          page.add("\(name) \(size.columns)x\(size.rows)", [renderer.draw(state).frame])
        }
        var state = state(size)
        _ = update(&state, AppEvent(.asked("mcgill-big3", .beginner), at: .zero))
        _ = update(&state, AppEvent(.woke, at: .seconds(20)))
        page.add("at work \(size.columns)x\(size.rows)", [renderer.draw(state).frame])
      }
      let name = "screens-\(look.name).html"
      try page.write(to: "\(folder)/\(name)")
      return name
    }
  }

  /// The program of somebody who has not trained yet.
  private func state(_ size: Size) -> AppState {
    var state = AppState(
      catalogue: catalogue, body: art.bodyMap, figures: art.figureIDs, columns: size.columns,
      rows: size.rows)
    let training = TrainingOverview(
      [], catalogue, Settings(), at: Timestamp(seconds: 1_780_000_000, offset: 0))
    _ = update(&state, AppEvent(.trainingLoaded(training), at: .zero))
    return state
  }
}
