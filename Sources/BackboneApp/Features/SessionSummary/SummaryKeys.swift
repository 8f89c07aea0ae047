package import BackboneCore

/// Answering after a session.
package enum SummaryKeys: KeyLayer {
  package enum Command: String, CommandSet { case next, previous, lower, higher, finish }

  package static let namespace = "summary"
  package static let bindings: [Binding<Command>] = [
    Binding(.next, [.down, "j", .tab], "next", "Next question"),
    Binding(.previous, [.up, "k", .backTab], "previous", "Previous question", bar: false),
    Binding(.lower, [.left, "h"], "less", "A lower answer"),
    Binding(.higher, [.right, "l"], "more", "A higher answer; digits answer too"),
    Binding(.finish, [.enter, .escape], "done", "Keep the answers and close"),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .next: state.moveField(by: 1)
    case .previous: state.moveField(by: -1)
    case .lower: state.changeAnswer(by: -1)
    case .higher: state.changeAnswer(by: 1)
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
  package static let typing: String? = "a note"
  package static let bindings: [Binding<Command>] = [
    Binding(.next, [.down, .tab], "next", "Next question"),
    Binding(.previous, [.up, .backTab], "previous", "Previous question"),
    Binding(.finish, [.enter, .escape], "done", "Keep the answers and close"),
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
