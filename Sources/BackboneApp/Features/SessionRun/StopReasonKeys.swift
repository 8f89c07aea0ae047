import BackboneCanvas
import BackboneCore

/// Why a set was ended early.
///
/// The session goes on, so every other key keeps its meaning.
package enum StopReasonKeys: KeyLayer {
  package enum Command: String, CommandSet { case tired, form, pain, dismiss }

  package static let namespace = "reason"
  package static let bindings: [Binding<Command>] = [
    Binding(.tired, ["t"], Words.Run.tired),
    Binding(.form, ["f"], Words.Run.form),
    Binding(.pain, ["p"], Words.Run.pain),
    Binding(.dismiss, [.escape], Words.Run.noReason),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    guard let step = state.dialog(StopReasonDialog.self)?.step else { return [] }
    state.overlay = nil
    switch command {
    case .tired: return state.explain(.tired, step: step)
    case .form: return state.explain(.form, step: step)
    case .pain: return state.explain(.pain, step: step)
    case .dismiss: return []
    }
  }
}

/// Why the set of a step was stopped; the session goes on under it.
struct StopReasonDialog: Dialog {
  let step: Int
  let until: Duration?

  var layers: [any KeyLayer.Type] { [StopReasonKeys.self] }

  func question(_ state: AppState) -> String? { Words.Run.whyStopped }

  /// One row over the key bar, which has the answers: the clock must be seen from the mat.
  func draw(_ state: AppState, on buffer: inout ScreenBuffer) {
    let column = buffer.lineOverKeyBar(Words.Run.whyStopped, .title)
    guard let session = state.run ?? state.summary?.session,
      let set = session.timeline.steps[step].set
    else { return }
    let words = SessionWords(catalogue: state.catalogue)
    buffer.write(
      "\(words.name(set)), \(words.done(step, of: session))", column: column + 2,
      row: buffer.frame.size.rows - 2, .secondaryText, limit: buffer.frame.size.columns - 1)
  }
}

extension Overlay {
  /// Why the set of a step was stopped.
  package static func stopReason(step: Int, until: Duration) -> Overlay {
    Overlay(StopReasonDialog(step: step, until: until))
  }
}
