/// Whether the terminal writes light on dark or dark on light.
package enum Ground: String, CaseIterable, Hashable, Sendable {
  case dark, light

  /// The ground of a colour whose parts are 0...1: dark where white stands out more than black.
  package init(red: Double, green: Double, blue: Double) {
    // Rec. 709 luma; near enough for a choice between two.
    self = 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.5 ? .dark : .light
  }

  /// The ground that the variable COLORFGBG names, such as `15;0` or `0;default;15` (rxvt).
  package init?(colorfgbg value: String) {
    guard let last = value.split(separator: ";").last, let index = Int(last),
      (0...15).contains(index)
    else { return nil }
    self = index == 7 || index > 8 ? .light : .dark
  }

  /// The ground that a terminal answers with when it is asked for its background (xterm's
  /// ctlseqs, OSC 11): `11;rgb:1c1c/1c1c/1c1c`, with one to four hexadecimal digits a part.
  init?(reply bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let body: Substring
    if text.hasPrefix("11;rgb:") {
      body = text.dropFirst(7)
    } else if text.hasPrefix("11;rgba:") {
      body = text.dropFirst(8)
    } else {
      return nil
    }
    let parts = body.split(separator: "/", omittingEmptySubsequences: false)
    guard (3...4).contains(parts.count) else { return nil }
    let values = parts.map { digits -> Double? in
      guard (1...4).contains(digits.count), let value = Int(digits, radix: 16), value >= 0 else {
        return nil
      }
      return Double(value) / Double((1 << (4 * digits.count)) - 1)
    }
    guard let red = values[0], let green = values[1], let blue = values[2] else { return nil }
    self.init(red: red, green: green, blue: blue)
  }
}
