extension Key {
  /// The name in help, key bar and settings, such as `Ctrl-L`, `Space` or `Shift-Tab`; `init(name:)`
  /// reads it back.
  package var name: String {
    var name = ""
    if modifiers.contains(.control) { name += "Ctrl-" }
    if modifiers.contains(.alt) { name += "Alt-" }
    if modifiers.contains(.shift) { name += "Shift-" }
    switch code {
    case .character(" "): return name + "Space"
    // Keyboards are lettered in capitals, and Ctrl does not tell the two apart.
    case .character(let character) where modifiers.contains(.control) && character.isASCII:
      return name + character.uppercased()
    case .character(let character): return name + String(character)
    case .function(let number): return name + "F\(number)"
    case .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown:
      return name + (Self.named.first { $0.code == code }?.name ?? "")
    }
  }

  /// The key of a name, with modifiers in any order; nil if it names none.
  package init?(name: String) {
    // By code points: a combining mark would be one character with the dash before it.
    var scalars = name.unicodeScalars[...]
    var modifiers: Modifiers = []
    strip: while String(scalars) != "Shift-Tab" {
      for (prefix, modifier) in Self.prefixes
      where scalars.starts(with: prefix.unicodeScalars) && scalars.count > prefix.utf8.count {
        scalars.removeFirst(prefix.utf8.count)
        modifiers.insert(modifier)
        continue strip
      }
      break
    }
    let rest = String(scalars)
    if let code = Self.named.first(where: { $0.name == rest })?.code {
      self.init(code, modifiers)
    } else if rest == "Space" {
      self.init(.character(" "), modifiers)
    } else if rest.count == 1, let character = rest.first {
      guard character != " ", character.unicodeScalars.allSatisfy(\.isPrintable) else {
        return nil
      }
      let isLetter = character.isASCII && character.isLetter && modifiers.contains(.control)
      let typed = isLetter ? Character(character.lowercased()) : character
      self.init(.character(typed), modifiers)
    } else if rest.hasPrefix("F"), let number = Int(rest.dropFirst()), (1...12).contains(number) {
      self.init(.function(number), modifiers)
    } else {
      return nil
    }
  }

  private static let prefixes: [(String, Modifiers)] = [
    ("Ctrl-", .control), ("Alt-", .alt), ("Shift-", .shift),
  ]

  private static let named: [(code: Code, name: String)] = [
    (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.backTab, "Shift-Tab"),
    (.backspace, "Backspace"), (.delete, "Delete"), (.insert, "Insert"), (.up, "Up"),
    (.down, "Down"), (.left, "Left"), (.right, "Right"), (.home, "Home"), (.end, "End"),
    (.pageUp, "PageUp"), (.pageDown, "PageDown"),
  ]
}

extension Unicode.Scalar {
  /// Whether a key can stand for it.
  ///
  /// Terminals send keys without a character, such as Caps Lock, as code points for private use.
  package var isPrintable: Bool {
    switch properties.generalCategory {
    case .unassigned, .privateUse: false
    default: isSafeToShow
    }
  }
}
