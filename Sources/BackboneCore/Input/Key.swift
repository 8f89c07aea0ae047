/// A key as the user pressed it, whatever bytes the terminal sent for it.
package struct Key: Hashable, Sendable {
  /// Which key, without modifiers.
  package var code: Code
  /// What was held down with it.
  package var modifiers: Modifiers

  /// A key with modifiers; Tab with Shift is `backTab`, however a terminal puts it.
  package init(_ code: Code, _ modifiers: Modifiers = []) {
    let isBackTab = code == .backTab || code == .tab && modifiers.contains(.shift)
    self.code = isBackTab ? .backTab : code
    self.modifiers = isBackTab ? modifiers.subtracting(.shift) : modifiers
  }

  /// The key of one printable character.
  package init(_ character: Character) {
    self.init(.character(character))
  }

  /// Ctrl with a letter.
  package static func control(_ letter: Character) -> Key {
    Key(.character(letter), .control)
  }

  /// Which key.
  package enum Code: Hashable, Sendable {
    /// A printable character, already with Shift applied; Space is `" "`.
    case character(Character)
    case enter, escape, tab, backTab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    /// A function key, 1...12.
    case function(Int)
  }

  /// Keys held down with another.
  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Control.
    package static let control = Modifiers(rawValue: 1)
    /// Alt or Meta.
    package static let alt = Modifiers(rawValue: 2)
    /// Shift, where the terminal tells it apart (arrows, function keys).
    package static let shift = Modifiers(rawValue: 4)
  }
}
