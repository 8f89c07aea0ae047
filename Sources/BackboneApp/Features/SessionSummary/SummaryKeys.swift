package import BackboneCore

/// Answering after a session.
package enum SummaryKeys: KeyLayer {
  package enum Command: String, CommandSet {
    case next, previous, lower, higher, lessPain, morePain, finish
  }

  package static let namespace = "summary"
  package static let bindings: [Binding<Command>] = [
    Binding(.next, [.down, "j", .tab], Words.Summary.next),
    Binding(.previous, [.up, "k", .backTab], Words.Summary.previous, bar: false),
    Binding(.lower, [.left, "h"], Words.Summary.lower),
    Binding(.higher, [.right, "l"], Words.Summary.higher),
    Binding(.lessPain, ["-", "_"], Words.Summary.lessPain, bar: false),
    Binding(.morePain, ["+", "="], Words.Summary.morePain, bar: false),
    Binding(.finish, [.enter, .escape], Words.Summary.finish),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .next: state.moveField(by: 1)
    case .previous: state.moveField(by: -1)
    case .lower: state.changeAnswer(by: -1)
    case .higher: state.changeAnswer(by: 1)
    case .lessPain: state.changePain(by: -1)
    case .morePain: state.changePain(by: 1)
    case .finish: return state.finishSummary()
    }
    return []
  }

  package static func type(_ key: Key, _ state: inout AppState) -> [Effect] {
    state.answer(key)
    return []
  }
}

/// Writing a note after a session: every printable key is text.
package enum NoteKeys: KeyLayer {
  package enum Command: String, CommandSet { case next, previous, finish }

  package static let namespace = "note"
  package static let typing: String? = Words.Summary.typing
  package static let bindings: [Binding<Command>] = [
    Binding(.next, [.down, .tab], Words.Summary.next),
    Binding(.previous, [.up, .backTab], Words.Summary.previous),
    Binding(.finish, [.enter, .escape], Words.Summary.finish),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .next: state.moveField(by: 1)
    case .previous: state.moveField(by: -1)
    case .finish: return state.finishSummary()
    }
    return []
  }

  package static func type(_ key: Key, _ state: inout AppState) -> [Effect] {
    state.write(key)
    return []
  }
}
