import BackboneCore

/// Keys while something lies over the screen.
extension AppState {
  /// Whether what is typed or pasted goes into a line of text.
  package var takesText: Bool {
    switch overlay {
    case .search, .picker, .renaming: true
    case .help, .sheet, .quitting, .resuming, .leavingBuilder, .stopped: false
    case nil: context == .noting
    }
  }

  mutating func pressOverOverlay(_ key: Key) -> [Effect] {
    if key == .control("l") { return [.repaint] }
    switch overlay {
    case .help(let query, let selected): return pressInHelp(key, query, selected)
    case .search: return pressInSearch(key)
    case .sheet(let sheet, let row): return press(key, in: sheet, row: row)
    case .quitting: return pressInQuitting(key)
    case .resuming(let logged): return pressInResuming(key, logged)
    case .stopped(let step, _): return pressInStopped(key, step)
    case .picker(let query, let selected): pressInPicker(key, query, selected)
    case .renaming(let name): pressInRenaming(key, name)
    case .leavingBuilder: return pressInLeavingBuilder(key)
    case nil: break
    }
    return []
  }

  // MARK: - Help

  /// The rows of the help, filtered by what is typed.
  package func helpEntries(_ query: String) -> [CommandEntry] {
    // In the order of the table, which is that of the key bar, not by how well they fit.
    let entries = Command.entries(in: context)
    return SearchIndex(entries.map { [$0.name, $0.help] }).matches(query).sorted()
      .map { entries[$0] }
  }

  private mutating func pressInHelp(_ key: Key, _ query: String, _ selected: Int) -> [Effect] {
    let count = helpEntries(query).count
    switch key.code {
    case .escape: overlay = nil
    case .up: overlay = .help(query: query, selected: max(0, selected - 1))
    case .down: overlay = .help(query: query, selected: max(0, min(count - 1, selected + 1)))
    case .enter:
      overlay = nil
      let entries = helpEntries(query)
      if entries.indices.contains(selected) { return perform(entries[selected].command) }
    default:
      if let edited = query.edited(by: key) { overlay = .help(query: edited, selected: 0) }
    }
    return []
  }

  // MARK: - Search

  private mutating func pressInSearch(_ key: Key) -> [Effect] {
    switch key.code {
    case .enter: overlay = nil
    case .escape:
      overlay = nil
      edit(query: "")
    case .up: move(by: -1)
    case .down: move(by: 1)
    default:
      let query: String
      switch screen {
      case .anatomy: query = anatomy.query
      case .exercises, .session: query = guide.query
      case .learn: query = learn.query
      }
      if let edited = query.edited(by: key) { edit(query: edited) }
    }
    return []
  }

  /// Narrows the current list and keeps the selection inside it.
  private mutating func edit(query: String) {
    link = nil
    scroll = 0
    // What fits best is what was meant.
    switch screen {
    case .anatomy:
      anatomy.query = query
      if !query.isEmpty, let first = muscles.first { anatomy.select(first) }
    case .exercises, .session:
      guide.query = query
      narrow()
      if !query.isEmpty, let first = exercises.first { guide.select(first.id, at: now) }
    case .learn:
      learn.query = query
      if !query.isEmpty, let first = articles.first { learn.reading = first }
    }
  }

  // MARK: - Questions

  private mutating func pressInQuitting(_ key: Key) -> [Effect] {
    switch key.code {
    case .escape, .enter, .character(" "): overlay = nil
    case .character("k"), .character("q"):
      overlay = nil
      return [.quit]
    case .character("e"):
      overlay = nil
      return advance(.abort)
    default: break
    }
    return []
  }

  private mutating func pressInResuming(_ key: Key, _ logged: LoggedSession) -> [Effect] {
    switch key.code {
    case .enter, .character("g"), .character(" "):
      overlay = nil
      if let effects = takeUp(logged) { return effects }
      say("Its routine has changed since; the session is closed as it was.")
      return [.abandonSession(logged.id), .loadLog]
    case .character("e"):
      overlay = nil
      return [.abandonSession(logged.id), .loadLog]
    case .escape, .character("q"): overlay = nil
    default: break
    }
    return []
  }

  /// A reason is one key; whoever presses any other gives none.
  private mutating func pressInStopped(_ key: Key, _ step: Int) -> [Effect] {
    overlay = nil
    switch key {
    case Key("t"): return explain(.tired, step: step)
    case Key("f"): return explain(.form, step: step)
    case Key("p"): return explain(.pain, step: step)
    default: return []
    }
  }
}

extension String {
  /// The text after a key of a one-line editor; nil when the key does not edit.
  /// - Parameter limit: how long the text may become, in Unicode scalars.
  func edited(by key: Key, limit: Int = 60) -> String? {
    switch key.code {
    case .character("u") where key.modifiers == .control: return ""
    case .character("w") where key.modifiers == .control:
      let kept = split(separator: " ", omittingEmptySubsequences: false).dropLast()
      return kept.joined(separator: " ")
    case .character(let character) where key.modifiers.isEmpty && character.isPrintable:
      let longer = self + String(character)
      return longer.unicodeScalars.count <= limit ? longer : nil
    case .backspace: return String(dropLast())
    default: return nil
    }
  }
}

extension Character {
  /// Whether it is text, not a control character, a line end or invisible formatting.
  fileprivate var isPrintable: Bool {
    unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
  }
}
