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

  package static func lines(_ state: AppState) -> [String] {
    let columns = min(70, state.columns - 10)
    let signs = state.catalogue.stopSigns.flatMap { sign in
      TextLayout.wrapped(sign.plain, to: columns - 2).enumerated().map {
        ($0.offset == 0 ? "- " : "  ") + $0.element
      }
    }
    return TextLayout.wrapped(Words.Run.stopAllIf, to: columns) + signs
  }

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    state.overlay = nil
    switch command {
    case .resume: return state.advance(.resume)
    case .end: return state.advance(.abort)
    }
  }
}

/// An exercise was stopped for pain.
struct StopSignsDialog: QuestionDialog {
  typealias Keys = StopSignsKeys

  /// What it is called.
  let exercise: String
}

extension Overlay {
  /// An exercise of that name was stopped for pain.
  package static func stopSigns(_ exercise: String) -> Overlay {
    Overlay(StopSignsDialog(exercise: exercise))
  }
}

extension Catalogue {
  /// When to stop at once, as the page on safety has it.
  fileprivate var stopSigns: [RichText] {
    pages.lazy.compactMap { $0.block("stop-signs") }.flatMap(\.texts)
  }
}
