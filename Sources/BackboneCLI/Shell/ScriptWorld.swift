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
  private(set) var now: Duration = .zero
  /// When the wait that is going on ends.
  private var waitEnd: Duration?

  /// Carries out the steps.
  /// - Returns: the rows of the frames that they ask for, or of the last one if they ask for none.
  static func run(
    _ steps: [ScriptStep], _ state: AppState, _ renderer: Renderer, isColoured: Bool
  ) -> [String] {
    let steps = steps.contains(.frame) ? steps : steps + [.frame]
    let world = ScriptWorld(steps, state, renderer, isColoured: isColoured)
    // Nothing is kept and nothing rings: a script is a picture of the program, not a session.
    var shell = Shell(world, state)
    shell.run()
    return world.rows
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
    if let deadline, deadline < end {
      waitEnd = end
      now = max(now, deadline)
    } else {
      waitEnd = nil
      now = end
      steps.removeFirst()
    }
    return [AppEvent(.woke, at: now)]
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
      let frame = renderer.draw(state).frame
      rows += isColoured ? frame.coloured(renderer.look.theme) : frame.lines
      return nil
    }
  }

  /// A script goes on to its end, whatever its keys do.
  func quit() {}
}
