import BackboneApp
import BackboneCanvas
import BackboneContent
import BackboneCore
import Foundation
import Testing

/// The real content, as the program reads it.
enum Content {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let loader = ContentLoader(
    assets: root.appending(path: "Assets").path(percentEncoded: false))

  static let catalogue = loader.load().catalogue

  static func art() throws -> DrawingAssets {
    try DrawingAssets(
      skeleton: loader.art(at: "art/skeleton.json"),
      figures: loader.artNames(in: "art/figures").map {
        try loader.art(at: "art/figures/\($0).json")
      },
      atlas: loader.art(at: "art/atlas.json"), digits: loader.art(at: "art/digits.json"),
      glyphs: loader.art(at: "art/glyphs.json"))
  }

  static func renderer(_ look: Appearance) throws -> Renderer { Renderer(try art(), look: look) }
}

/// Situations in which a person sees the program.
enum Situation: String, CaseIterable, Sendable {
  case browsing, names, exercise, reading, stride, choosing, working, repeating, resting, paused,
    stopped, summary, noting, help, resuming, swapping, building, picking

  func state(columns: Int, rows: Int) -> AppState {
    var state = AppState(catalogue: Content.catalogue, columns: columns, rows: rows)
    func send(_ kind: AppEvent.Kind, at seconds: Double = 0) {
      _ = update(&state, AppEvent(kind, at: .seconds(seconds)))
    }
    func start() { send(.asked("core-planks-birddogs", .beginner)) }
    switch self {
    case .browsing: send(.clicked(.muscle("multifidus")))
    case .names:
      send(.clicked(.muscle("latissimus-dorsi")))
      send(.keyPressed(Key("a")))
    case .reading:
      send(.keyPressed(Key("4")))
      send(.keyPressed(Key("n")))
    case .stride: send(.clicked(.article(.stride)))
    case .exercise:
      send(.keyPressed(Key("2")))
      send(.keyPressed(Key("f")))
      send(.woke, at: 3)
    case .choosing: send(.keyPressed(Key("3")))
    case .working:
      start()
      send(.woke, at: 17)
    case .repeating:
      start()
      send(.woke, at: 65)
    case .resting:
      start()
      send(.woke, at: 42)
    case .paused:
      start()
      send(.keyPressed(Key(" ")), at: 22.8)
    case .stopped:
      start()
      send(.keyPressed(Key("x")), at: 17.2)
      send(.woke, at: 20)
    case .noting:
      start()
      send(.keyPressed(Key("x")), at: 17.2)
      send(.keyPressed(Key("t")), at: 18)
      send(.woke, at: 400)
      for key in "72" { send(.keyPressed(Key(key)), at: 401) }
      send(.keyPressed(Key("4")), at: 402)
      send(.keyPressed(Key(.down)), at: 403)
      for key in "Left calf tight from the first plank on." {
        send(.keyPressed(Key(key)), at: 404)
      }
    case .summary:
      start()
      send(.keyPressed(Key("x")), at: 17.2)
      send(.woke, at: 400)
      send(.keyPressed(Key("7")), at: 401)
    case .swapping: send(.clicked(.routine("full-back-day")))
    case .building, .picking:
      send(.clicked(.routine("full-back-day")))
      for key in "EjjjJ" { send(.keyPressed(Key(key))) }
      for _ in 1...4 { send(.keyPressed(Key(.right))) }
      send(.keyPressed(Key("4")))
      if self == .picking { for key in "ab" { send(.keyPressed(Key(key))) } }
    case .help: send(.keyPressed(Key("?")))
    case .resuming:
      let start = SessionStart(
        routine: "core-planks-birddogs", level: .beginner, steps: 12, total: .seconds(304))
      let logged = LoggedSession(
        id: 1, start: start, startedAt: Timestamp(seconds: 1_790_000_000, offset: 3600),
        ending: nil, feedback: Feedback(), speed: 1, entries: [],
        checkpoint: Checkpoint(step: 3, left: .seconds(36), held: .zero))
      send(.launched(log: [logged], unfinished: logged))
    }
    return state
  }
}
