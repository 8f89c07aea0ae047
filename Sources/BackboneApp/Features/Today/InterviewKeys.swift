import BackboneCore

/// Answering questions.
package enum InterviewKeys: KeyLayer {
  package enum Command: String, CommandSet { case next, tick, back }

  package static let namespace = "interview"
  package static let bindings: [Binding<Command>] = [
    Binding(.next, [.enter, .right, "l"], Words.Interview.next),
    Binding(.tick, [.space], Words.Interview.tick),
    Binding(.back, [.escape, .left, "h"], Words.Interview.back),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .next: return state.answerPage()
    case .tick: state.tickAnswer()
    case .back: state.turnBack()
    }
    return []
  }
}
