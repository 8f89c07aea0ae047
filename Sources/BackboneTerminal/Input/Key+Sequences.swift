import BackboneCore

/// Which key a terminal means by its bytes. Sources: ECMA-48, xterm's ctlseqs, rxvt's reference,
/// console_codes(4), and the CSI u proposal as kitty's documentation has it.
extension Key {
  /// The key of one byte below 0x80, other than ESC.
  init(ascii byte: UInt8, _ modifiers: Modifiers) {
    switch byte {
    case 0x08, 0x7F: self.init(.backspace, modifiers)
    case 0x09: self.init(.tab, modifiers)
    case 0x0A, 0x0D: self.init(.enter, modifiers)
    case 0x00: self.init(.character(" "), modifiers.union(.control))
    // Ctrl takes away the upper bits: 0x01 is Ctrl-A, 0x1C Ctrl-\.
    case 0x01...0x1A:
      self.init(.character(Character(Unicode.Scalar(byte + 0x60))), modifiers.union(.control))
    case 0x1B...0x1F:
      self.init(.character(Character(Unicode.Scalar(byte + 0x40))), modifiers.union(.control))
    default: self.init(.character(Character(Unicode.Scalar(byte))), modifiers)
    }
  }

  /// The key of one typed character; nil for what is not printable.
  init?(_ scalar: Unicode.Scalar, _ modifiers: Modifiers) {
    guard scalar.isPrintable else { return nil }
    self.init(.character(Character(scalar)), modifiers)
  }

  /// The key of a control sequence; nil for none.
  /// - Parameter parameters: numbers, each with its subparameters.
  init?(control final: UInt8, parameters: [[Int]]) {
    let number = parameters.first?.first ?? 0
    let held = parameters.count > 1 ? parameters[1] : []
    // Event type 3 is a key let go.
    guard held.count < 2 || held[1] != 3 else { return nil }
    var modifiers = Modifiers(parameter: held.first ?? 1)
    let code: Code?
    let letter = Unicode.Scalar(final)
    switch letter {
    case "A", "B", "C", "D", "H", "F", "P", "Q", "R", "S":
      // A cursor key carries the number 1 or none; `ESC [ row ; column R` is a position.
      guard number <= 1 else { return nil }
      code = Self.lettered(final)
    case "Z": code = .backTab
    case "a", "b", "c", "d":
      code = Self.lettered(final - 0x20)
      modifiers.insert(.shift)
    case "~" where number == 27:
      self.init(codepoint: parameters.count > 2 ? parameters[2].first ?? 0 : 0, modifiers)
      return
    case "u":
      self.init(codepoint: number, modifiers)
      return
    case "~": code = Self.numbered(number)
    case "$", "^", "@":
      code = Self.numbered(number)
      if letter != "^" { modifiers.insert(.shift) }
      if letter != "$" { modifiers.insert(.control) }
    default: code = nil
    }
    guard let code else { return nil }
    self.init(code, modifiers)
  }

  /// The key of `ESC O`, modifier digits, letter; nil for none.
  init?(keypad final: UInt8, digits: [UInt8]) {
    let last = digits.last.map { Int($0) - 0x30 } ?? 1
    var modifiers = Modifiers(parameter: last)
    let letter = Unicode.Scalar(final)
    switch letter {
    case "a", "b", "c", "d":
      modifiers.insert(.control)
      guard let code = Self.lettered(final - 0x20) else { return nil }
      self.init(code, modifiers)
    case "M": self.init(.enter, modifiers)
    case "I": self.init(.tab, modifiers)
    case "X": self.init(.character("="), modifiers)
    // The number pad in application mode: its keys are the ASCII characters 64 below.
    case "j"..."y": self.init(.character(Character(Unicode.Scalar(final - 0x40))), modifiers)
    default:
      guard let code = Self.lettered(final) else { return nil }
      self.init(code, modifiers)
    }
  }

  /// A key given by its character's number, as in CSI u; nil for none this program knows.
  private init?(codepoint: Int, _ modifiers: Modifiers) {
    if let code = Self.numberPad(codepoint) {
      self.init(code, modifiers)
      return
    }
    guard let scalar = Unicode.Scalar(UInt32(codepoint)) else { return nil }
    var modifiers = modifiers
    switch scalar.value {
    case 0: return nil
    case 0x1B: self.init(.escape, modifiers)
    case 0..<0x20, 0x7F: self.init(ascii: UInt8(scalar.value), modifiers)
    default:
      // Keys without a character have numbers for private use.
      guard scalar.isPrintable else { return nil }
      var character = Character(scalar)
      if modifiers.contains(.control) {
        character = Character.single(character.lowercased()) ?? character
      } else if modifiers.contains(.shift) {
        modifiers.remove(.shift)
        character = Character.single(character.uppercased()) ?? character
      }
      self.init(.character(character), modifiers)
    }
  }

  /// A key of the number pad by its number in kitty's protocol, "Functional key definitions".
  private static func numberPad(_ number: Int) -> Code? {
    switch number {
    case 57_399...57_408: .character(Character("\(number - 57_399)"))
    case 57_409: .character(".")
    case 57_410: .character("/")
    case 57_411: .character("*")
    case 57_412: .character("-")
    case 57_413: .character("+")
    case 57_414: .enter
    case 57_415: .character("=")
    case 57_416: .character(",")
    case 57_417: .left
    case 57_418: .right
    case 57_419: .up
    case 57_420: .down
    case 57_421: .pageUp
    case 57_422: .pageDown
    case 57_423: .home
    case 57_424: .end
    case 57_425: .insert
    case 57_426: .delete
    default: nil
    }
  }

  private static func lettered(_ letter: UInt8) -> Code? {
    switch Unicode.Scalar(letter) {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "H": .home
    case "F": .end
    case "P": .function(1)
    case "Q": .function(2)
    case "R": .function(3)
    case "S": .function(4)
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> Code? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }
}

extension Character {
  /// The text as a character; nil if it is more than one.
  fileprivate static func single(_ text: String) -> Character? {
    text.count == 1 ? text.first : nil
  }
}

extension Key.Modifiers {
  /// Modifiers from xterm's parameter: one more than the sum of 1 Shift, 2 Alt, 4 Ctrl.
  init(parameter: Int) {
    let bits = max(0, parameter - 1)
    self = []
    if bits & 1 != 0 { insert(.shift) }
    if bits & 2 != 0 { insert(.alt) }
    if bits & 4 != 0 { insert(.control) }
  }
}

extension Mouse {
  /// A mouse report of the kind `ESC [ < button ; column ; row M`; nil for what is not told apart.
  init?(parameters: [[Int]], isRelease: Bool) {
    let numbers = parameters.map { $0.first ?? 0 }
    guard numbers.count == 3 else { return nil }
    self.init(button: numbers[0], isRelease: isRelease, column: numbers[1], row: numbers[2])
  }

  /// A mouse report of the old kind, three bytes each 32 above its number; nil as above.
  init?(old bytes: [UInt8]) {
    let numbers = bytes.map { Int($0) - 32 }
    guard numbers.count == 3 else { return nil }
    // The old form does not say which button was let go.
    let isRelease = numbers[0] & 0b1100_0011 == 3
    self.init(
      button: isRelease ? 0 : numbers[0], isRelease: isRelease, column: numbers[1],
      row: numbers[2])
  }

  /// An action by button number and 1-based position.
  private init?(button: Int, isRelease: Bool, column: Int, row: Int) {
    // Bits 4, 8, 16 are Shift, Alt and Ctrl; 32 is motion.
    guard column > 0, row > 0, button & 32 == 0 else { return nil }
    let action: Action
    switch button & ~0b1_1100 {
    case 0, 1, 2: action = isRelease ? .release : .press
    case 64: action = .wheelUp
    case 65: action = .wheelDown
    default: return nil
    }
    self.init(action, column: column - 1, row: row - 1)
  }
}
