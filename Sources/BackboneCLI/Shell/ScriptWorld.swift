import BackboneApp
import BackboneCanvas
import BackboneCore

/// The world of a script: events from a file, frames as text, and a clock that only the script moves.
final class ScriptWorld: World {
  private var steps: ArraySlice<ScriptStep>
  private var renderer: Renderer
  private let isColoured: Bool
  private var state: AppState
  /// The rows of the frames asked for so far.
  private var rows: [String] = []
  /// What has been seen since the first frame that was asked for; nil before it.
  private var film: [FigureShot]?
  private(set) var now: Duration = .zero
  /// When the wait that is going on ends.
  private var waitEnd: Duration?

  /// Carries out the steps.
  /// - Returns: the rows of the frames that they ask for, or of the last one if they ask for none.
  static func run(
    _ steps: [ScriptStep], _ state: AppState, _ renderer: Renderer, isColoured: Bool
  ) -> [String] {
    let steps = steps.contains(.frame) ? steps : steps + [.frame]
    return ScriptWorld(steps, state, renderer, isColoured: isColoured).run().rows
  }

  /// Carries out the steps.
  /// - Returns: what is seen while time passes, from the first frame that they ask for.
  static func film(
    _ steps: [ScriptStep], _ state: AppState, _ renderer: Renderer
  ) -> [FigureShot] {
    let steps = steps.contains(.frame) ? steps : steps + [.frame]
    let world = ScriptWorld(steps, state, renderer, isColoured: false).run()
    if let film = world.film, !film.isEmpty { return film }
    // Where no time passes, the picture stands still.
    return [FigureShot(frame: world.renderer.draw(world.state).frame, frames: 1)]
  }

  private func run() -> ScriptWorld {
    // Nothing is kept and nothing rings: a script is a picture of the program, not a session.
    var shell = Shell(self, state)
    shell.run()
    return self
  }

  private init(
    _ steps: [ScriptStep], _ state: AppState, _ renderer: Renderer, isColoured: Bool
  ) {
    self.steps = steps[...]
    self.state = state
    self.renderer = renderer
    self.isColoured = isColoured
  }

  var isOver: Bool { steps.isEmpty }

  func show(_ state: AppState) { self.state = state }

  func next(until deadline: Duration?) -> [AppEvent] {
    if case .wait(let length) = steps.first { return wait(for: length, until: deadline) }
    guard let step = steps.popFirst(), let kind = follow(step) else { return [] }
    return [AppEvent(kind, at: now)]
  }

  private func wait(for length: Duration, until deadline: Duration?) -> [AppEvent] {
    let end = waitEnd ?? now + length
    let start = now
    if let deadline, deadline < end {
      waitEnd = end
      now = max(now, deadline)
    } else {
      waitEnd = nil
      now = end
      steps.removeFirst()
    }
    shoot(from: start, to: now)
    return [AppEvent(.woke, at: now)]
  }

  /// Keeps what is seen from one moment to another, in whole frames.
  private func shoot(from start: Duration, to end: Duration) {
    func place(_ moment: Duration) -> Int {
      Int((moment.inSeconds * Double(AppState.framesPerSecond)).rounded())
    }
    let frames = place(end) - place(start)
    guard var film, frames > 0 else { return }
    let frame = renderer.draw(state).frame
    if film.last?.frame == frame {
      film[film.count - 1].frames += frames
    } else {
      film.append(FigureShot(frame: frame, frames: frames))
    }
    self.film = film
  }

  /// What happens by one step; nil where it only asks for a frame.
  private func follow(_ step: ScriptStep) -> AppEvent.Kind? {
    switch step {
    case .key(let key): return .keyPressed(key)
    case .wait: return .woke
    case .click(let column, let row):
      return .clicked(renderer.draw(state).target(column: column, row: row))
    case .size(let size): return .resized(columns: size.columns, rows: size.rows)
    case .start(let routine, let level): return .asked(routine, level)
    case .frame:
      film = film ?? []
      let frame = renderer.draw(state).frame
      rows += isColoured ? frame.coloured(renderer.look.theme) : frame.lines
      return nil
    }
  }

  /// A script goes on to its end, whatever its keys do.
  func quit() {}
}
