import BackboneApp
import BackboneCanvas
import BackboneCore

@testable import BackboneCLI

/// The app alone, with a random user and nothing behind it.
struct AppLife {
  private let seed: UInt64
  private var user: RandomUser
  private var state: AppState
  private var renderer: Renderer
  private var screen: ScreenBuffer?

  init(seed: UInt64, _ library: Library) {
    self.seed = seed
    user = RandomUser(seed: seed)
    state = AppState(
      catalogue: library.catalogue, body: library.art.bodyMap, figures: library.art.figureIDs,
      columns: 80, rows: 24)
    let looks: [Appearance] = [
      Appearance(glyphMode: .blocks, theme: .dark), Appearance(glyphMode: .braille, theme: .mono),
      Appearance(glyphMode: .ascii, theme: .mono),
    ]
    renderer = Renderer(library.art, look: looks[Int(seed % 3)])
  }

  /// Lives through so many events.
  consuming func live(_ count: Int) {
    for _ in 0..<count {
      let moment = state.now + user.pause(state)
      take(user.next(state, screen), at: moment)
      // Whoever draws every frame draws little else.
      if user.happens(onceIn: 60) { screen = renderer.draw(state) }
      if user.happens(onceIn: 200) { _ = renderer.read(state) }
    }
  }

  private mutating func take(_ kind: AppEvent.Kind, at moment: Duration) {
    for effect in update(&state, AppEvent(kind, at: moment)) {
      switch effect {
      // What is written is there at once.
      case .files(.saveRoutine(let routine)): take(.routineSaved(routine), at: moment)
      case .files(.deleteRoutine(let id)): take(.routineDeleted(id), at: moment)
      case .exchange: take(.exchanged(.failed("No log.")), at: moment)
      case .journal, .sound, .files(.saveSettings), .terminal, .notify, .quit: break
      }
    }
    guard state.now == max(moment, state.now) else { Soak.fail(seed, "time ran backwards") }
    // A program that wants to be woken in the past is awake for ever.
    if let wake = state.nextWake, wake <= state.now {
      _ = update(&state, AppEvent(.woke, at: wake))
      if let again = state.nextWake, again <= state.now {
        Soak.fail(seed, "wants to be woken at \(again), and it is \(state.now)")
      }
    }
  }
}
