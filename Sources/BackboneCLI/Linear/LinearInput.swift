import BackboneApp
import BackboneCore

/// What a typed line means.
enum LinearInput: Hashable {
  /// Something happens in the program.
  case events([AppEvent.Kind])
  /// The rows of the list are to be heard.
  case list
  /// The text is to be heard.
  case read
  /// All of the page is to be heard again.
  case again
  /// The commands are to be heard.
  case commands
  /// A key, and then a line for what it opens.
  case typed(Key, then: String)
  /// It means nothing; why.
  case nothing(String)

  /// Reads a line.
  /// - Parameters:
  ///   - keymap: what keys mean now.
  ///   - takesText: whether what is typed is text, unless it begins with a colon.
  ///   - page: what was last read to the user.
  init(_ line: String, _ keymap: Keymap, takesText: Bool, _ page: SpokenPage) {
    let words = line.trimmingBlanks
    // A blank alone is the key.
    if words.isEmpty, !line.isEmpty, !takesText {
      self = .events([.keyPressed(Key(" "))])
      return
    }
    if takesText, !words.hasPrefix(":") {
      self = Self.text(words, page)
      return
    }
    let isPrefixed = words.count > 1 && words.hasPrefix(":")
    let command = isPrefixed ? String(words.dropFirst()) : words
    self = Self.command(command, keymap, page)
    guard case .nothing = self else { return }
    if takesText {
      // What is looked for where anything is found is looked for there.
      if keymap.entries.contains(where: { $0.id == FinderKeys.id(of: .go) }) {
        self = Self.text(command, page)
      }
    } else if isPrefixed, let key = keymap.key(of: AppKeys.id(of: .palette)) {
      self = .typed(key, then: command)
    } else if words.count > 1, words.hasPrefix("/"),
      let key = keymap.key(of: ReadingKeys.id(of: .find))
        ?? keymap.key(of: AppKeys.id(of: .search))
    {
      self = .typed(key, then: String(words.dropFirst()))
    }
  }

  private static func text(_ words: String, _ page: SpokenPage) -> LinearInput {
    let enter = AppEvent.Kind.keyPressed(Key(.enter))
    guard !words.isEmpty else { return .events([enter]) }
    let typed: [AppEvent.Kind] = [.keyPressed(.control("u")), .pasted(words)]
    // A dialog whose list is narrowed by typing: its rows are chosen by their numbers. Where nothing
    // is found, other words are about to be tried.
    let list = page.lists.first
    guard let list, list.isOfDialog || list.choices.isEmpty else { return .events(typed + [enter]) }
    guard let number = Int(words), !list.choices.isEmpty else { return .events(typed) }
    return choose(number, in: list, andOpen: true)
  }

  private static func command(
    _ words: String, _ keymap: Keymap, _ page: SpokenPage
  ) -> LinearInput {
    let entries = keymap.entries
    if words.isEmpty { return .events([.keyPressed(Key(.enter))]) }
    if words.allSatisfy({ $0.isASCII && $0.isNumber }) {
      if let list = page.lists.first, let number = Int(words) {
        return choose(number, in: list, andOpen: false)
      }
      return .events(words.map { .keyPressed(Key($0)) })
    }
    // A key by its own name goes before a command that is called like another key.
    let key = Key(name: words) ?? Key(anyCase: words)
    let isBound = key.map { keymap.command(for: $0) != nil } ?? false
    if let key, isBound {
      // The commands are read out where the user is, and no dialog opens for them.
      let isHelp = keymap.command(for: key) == AppKeys.id(of: .help)
      return isHelp ? .commands : .events([.keyPressed(key)])
    }
    switch words.lowercased() {
    case Words.Linear.list: return .list
    case Words.Linear.read: return .read
    case Words.Linear.again: return .again
    case "?", Words.Linear.help: return .commands
    default: break
    }
    let named = entries.first {
      $0.id.description == words || $0.name.lowercased() == words.lowercased()
    }
    if named?.id == AppKeys.id(of: .help) { return .commands }
    if let key = named?.keys.first ?? key { return .events([.keyPressed(key)]) }
    return .nothing(Words.Linear.unknown(SafeText.clean(words)))
  }

  private static func choose(
    _ number: Int, in list: SpokenPage.List, andOpen isOpening: Bool
  ) -> LinearInput {
    let choices = list.choices
    guard choices.indices.contains(number - 1) else {
      return .nothing(Words.Linear.noRow(number, of: choices.count))
    }
    let click = AppEvent.Kind.clicked(choices[number - 1].target)
    // A click on what is chosen already opens it; who names a box wants to tick it.
    let opens =
      isOpening
      || [Words.Settings.have, Words.Settings.haveNot].contains {
        choices[number - 1].text.hasPrefix($0)
      }
    return .events(opens && list.chosen != number - 1 ? [click, click] : [click])
  }
}

extension Keymap {
  /// The key to press for a command; nil where none reaches it.
  fileprivate func key(of id: CommandID) -> Key? { entries.first { $0.id == id }?.keys.first }

  /// What can be typed as a line, and what each does.
  /// - Parameter isWanted: whether a command is listed at all.
  func lines(
    takesText: Bool, _ page: SpokenPage, where isWanted: (KeymapEntry) -> Bool = { _ in true }
  ) -> [String] {
    entries.filter { !$0.isForTheEye && isWanted($0) }.compactMap { entry in
      // A key may be another command's name, and a digit chooses a row.
      let typed = ([entry.name] + entry.keys.map(\.name)).filter { words in
        switch LinearInput(":" + words, self, takesText: takesText, page) {
        case .events(let events): entry.keys.contains { events == [.keyPressed($0)] }
        case .commands: entry.id == AppKeys.id(of: .help)
        case .list, .read, .again, .typed, .nothing: false
        }
      }
      // A colon alone cannot be told from the one behind it.
      let named = typed.filter { $0 != ":" }
      let words = named.isEmpty ? [entry.id.description] : named
      return Words.Linear.command(words.map { takesText ? ":" + $0 : $0 }, entry.help)
    }
  }
}

extension SpokenPage.List {
  /// Whether its rows are those of a dialog.
  var isOfDialog: Bool {
    if case .row = choices.first?.target { true } else { false }
  }
}

extension Key {
  /// A key by its name, however it is capitalised: esc, pagedown.
  fileprivate init?(anyCase name: String) {
    let names = [
      "Enter", "Esc", "Tab", "Backspace", "Space", "Up", "Down", "Left", "Right",
      "Home", "End", "PageUp", "PageDown", "Shift-Tab", "Delete",
    ]
    guard let name = names.first(where: { $0.lowercased() == name.lowercased() }) else {
      return nil
    }
    self.init(name: name)
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmingBlanks: String {
    let start = drop { $0 == " " || $0 == "\t" }
    return String(start.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
  }
}
