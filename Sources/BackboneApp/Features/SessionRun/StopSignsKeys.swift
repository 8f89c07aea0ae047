import BackboneCanvas
import BackboneCore

/// An exercise was stopped for pain: what it means for the session, and when to end all of it.
package enum StopSignsKeys: Question {
  package enum Command: String, CommandSet { case resume, end }

  package static let namespace = "stop"
  package static let bindings: [Binding<Command>] = [
    Binding(.resume, [.enter, .space, .escape], Words.Run.withoutIt),
    Binding(.end, ["e"], Words.Run.endSession),
  ]

  package static func title(_ state: AppState) -> String {
    Words.Run.leftOut(state.dialog(StopSignsDialog.self)?.exercise ?? "")
  }

  package static func lines(_ state: AppState) -> [String] { state.stopSigns }

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    state.overlay = nil
    switch command {
    case .resume: return state.advance(.resume)
    case .end: return state.advance(.abort)
    }
  }
}

/// The last exercise of a session was stopped for pain: there is only something to read.
package enum LastStopSignsKeys: Question {
  package enum Command: String, CommandSet { case read }

  package static let namespace = "last-stop"
  package static let bindings: [Binding<Command>] = [
    Binding(.read, [.enter, .space, .escape], Words.Run.readSigns)
  ]

  package static func title(_ state: AppState) -> String {
    Words.Run.leftOut(state.dialog(LastStopSignsDialog.self)?.exercise ?? "")
  }

  package static func lines(_ state: AppState) -> [String] { state.stopSigns }

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    state.overlay = nil
    return []
  }
}

/// The last exercise of a session was stopped for pain.
struct LastStopSignsDialog: QuestionDialog {
  typealias Keys = LastStopSignsKeys

  /// What it is called.
  let exercise: String
}

/// An exercise was stopped for pain.
struct StopSignsDialog: QuestionDialog {
  typealias Keys = StopSignsKeys

  /// What it is called.
  let exercise: String
}

extension Overlay {
  /// An exercise of that name was stopped for pain, and the session goes on.
  package static func stopSigns(_ exercise: String) -> Overlay {
    Overlay(StopSignsDialog(exercise: exercise))
  }
}

extension AppState {
  /// Shows when to stop at once, after an exercise of that name was stopped for pain.
  mutating func showStopSigns(_ exercise: String) -> [Effect] {
    if run != nil { return pauseFor(.stopSigns(exercise)) }
    overlay = Overlay(LastStopSignsDialog(exercise: exercise))
    return []
  }

  /// When to stop at once, as the page on safety has it.
  fileprivate var stopSigns: [String] {
    let columns = min(70, columns - 10)
    let signs = catalogue.pages.lazy.compactMap { $0.block("stop-signs") }.flatMap(\.texts)
    let lines = signs.flatMap { sign in
      TextLayout.wrapped(sign.plain, to: columns - 2).enumerated().map {
        ($0.offset == 0 ? "- " : "  ") + $0.element
      }
    }
    return TextLayout.wrapped(Words.Run.stopAllIf, to: columns) + lines
  }
}
