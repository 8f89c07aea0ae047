import BackboneApp
import BackboneCanvas
import BackboneContent
import BackboneCore
import Foundation
import TestSupport
import Testing

/// A content folder and what draws it; the one place where tests turn a state into a frame.
struct TestContent: Sendable {
  let loader: ContentLoader
  let catalogue: Catalogue
  private let assets: Result<DrawingAssets, any Error>

  /// The fixture: it never changes, so what is drawn of it changes with the program alone.
  static let fixture = TestContent(folder: FixtureContent.folder)

  /// What the program ships.
  static let shipped = TestContent(
    folder: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Assets").path(percentEncoded: false))

  private init(folder: String) {
    let loader = ContentLoader(assets: folder)
    self.loader = loader
    catalogue = loader.load().catalogue
    assets = Result {
      let figures = try loader.figures()
      return try DrawingAssets(
        figures: FigureSource(
          ids: Set(figures.ids.map(ExerciseID.init(rawValue:))), skeleton: { figures.skeleton },
          art: { figures.art(of: $0.rawValue) }),
        atlas: loader.art(at: "art/atlas.json"), digits: loader.art(at: "art/digits.json"),
        glyphs: loader.art(at: "art/glyphs.json"))
    }
  }

  /// The drawings, decoded once.
  func art() throws -> DrawingAssets { try assets.get() }

  /// Draws the states of this content.
  func renderer(_ look: Appearance) throws -> Renderer { Renderer(try art(), look: look) }

  /// A state of this content as it is drawn.
  func frame(of state: AppState, _ look: Appearance) throws -> Frame {
    var renderer = try renderer(look)
    return renderer.draw(state).frame
  }

  /// The program as it starts with this content.
  func state(columns: Int, rows: Int) -> AppState {
    let art = try? art()
    var state = AppState(
      catalogue: catalogue, body: art?.bodyMap ?? BodyMap(), figures: art?.figureIDs ?? [],
      columns: columns, rows: rows)
    state.screen = .anatomy
    return state
  }
}

/// Situations in which a user sees the program; they exist in the fixture and in what is shipped.
enum Situation: String, CaseIterable, Sendable {
  case browsing, names, exercise, reading, stride, choosing, working, repeating, resting, paused,
    stopped, summary, noting, help, resuming, swapping, building, picking
  case firstLaunch, due, restDay, readiness, answering, checked, year, course

  func state(of content: TestContent = .fixture, columns: Int, rows: Int) -> AppState {
    var state = content.state(columns: columns, rows: rows)
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
      send(.keyPressed(Key("6")))
      send(.keyPressed(Key("n")))
    case .stride: send(.clicked(.article(.stride)))
    case .exercise:
      send(.keyPressed(Key("3")))
      send(.keyPressed(Key("f")))
      send(.woke, at: 3)
    case .choosing: send(.keyPressed(Key("4")))
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
      for key in "724" {
        send(.keyPressed(Key(key)), at: 401)
        send(.keyPressed(Key(.down)), at: 402)
      }
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
    case .firstLaunch:
      send(.trainingLoaded(TrainingFixture.overview(weeks: 0)))
      send(.keyPressed(Key("1")))
    case .due:
      send(.trainingLoaded(TrainingFixture.overview(weeks: 7)))
      for key in "1j" { send(.keyPressed(Key(key))) }
    case .restDay:
      send(.trainingLoaded(TrainingFixture.overview(weeks: 7, hour: 30)))
      send(.keyPressed(Key("1")))
    case .readiness:
      send(.trainingLoaded(TrainingFixture.overview(weeks: 7)))
      send(.keyPressed(Key("1")))
      send(.keyPressed(Key(.enter)))
    case .answering:
      send(.trainingLoaded(TrainingFixture.overview(weeks: 7)))
      start()
      for second in 1...600 where state.overlay == nil { send(.woke, at: Double(second)) }
    case .checked:
      send(.trainingLoaded(TrainingFixture.overview(weeks: 7)))
      for key in "1cj" { send(.keyPressed(Key(key))) }
      for _ in 1...5 { send(.keyPressed(Key(.enter))) }
      for _ in 1...2 { send(.keyPressed(Key("j"))) }
      for _ in 1...3 { send(.keyPressed(Key(.enter))) }
    case .year:
      send(.trainingLoaded(TrainingFixture.overview(weeks: 30)))
      send(.keyPressed(Key("5")))
    case .course:
      send(.trainingLoaded(TrainingFixture.overview(weeks: 12)))
      for key in "5jj" { send(.keyPressed(Key(key))) }
    case .help: send(.keyPressed(Key("?")))
    case .resuming:
      let start = SessionStart(
        routine: "core-planks-birddogs", level: .beginner, steps: 12, total: .seconds(304))
      var random = SplitMix64(seed: 1)
      let id = RecordID(milliseconds: 0, random: &random)
      let logged = LoggedSession(
        id: id, device: id, start: start,
        startedAt: Timestamp(seconds: 1_790_000_000, offset: 3600),
        ending: nil, checkpoint: Checkpoint(step: 3, left: .seconds(36), held: .zero))
      send(.journal(.logLoaded([logged])))
      send(.unfinishedFound(logged))
    }
    return state
  }
}
