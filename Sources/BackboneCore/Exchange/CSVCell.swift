/// What stands in the cells of other programs' tables.
package enum CSVCell {
  /// A number of 0 or more with a decimal point or comma, such as `62,5`; nil for anything else.
  package static func number(_ text: String) -> Double? {
    let text = CSVReader.trimmed(text)
    guard !text.isEmpty, text.utf8.count <= 15 else { return nil }
    var digits = ""
    var hasPoint = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": digits.unicodeScalars.append(scalar)
      case ".", ",":
        if hasPoint { return nil }
        hasPoint = true
        digits += "."
      default: return nil
      }
    }
    return Double(digits.hasPrefix(".") ? "0" + digits : digits)
  }

  /// A number as `number` reads it, in thousandths.
  package static func thousandths(_ text: String) -> Int? {
    number(text).flatMap { Int(exactly: ($0 * 1000).rounded()) }
  }

  /// A length of time: `90`, `90.5`, `1:30`, `0:01:30`, `2h 38m`, `35m`, `45s`; nil for others.
  package static func duration(_ text: String) -> Duration? {
    let text = CSVReader.trimmed(text)
    if let seconds = thousandths(text) { return .milliseconds(seconds) }
    if text.contains(":") {
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      guard (2...3).contains(parts.count) else { return nil }
      var thousandths = 0
      for part in parts {
        guard let value = Self.thousandths(String(part)), value < 1_000_000_000 else { return nil }
        thousandths = thousandths * 60 + value
      }
      return .milliseconds(thousandths)
    }
    return units(text)
  }

  /// Numbers with h, m, min or s behind them.
  private static func units(_ text: String) -> Duration? {
    var total = Duration.zero
    var rest = text.lowercased().unicodeScalars.filter { !$0.properties.isWhitespace }[...]
    guard !rest.isEmpty else { return nil }
    while !rest.isEmpty {
      let digits = rest.prefix { ("0"..."9").contains($0) }
      rest = rest.dropFirst(digits.count)
      let unit = rest.prefix { !("0"..."9").contains($0) }
      rest = rest.dropFirst(unit.count)
      guard digits.count <= 6, let number = Int(String(String.UnicodeScalarView(digits))) else {
        return nil
      }
      switch String(String.UnicodeScalarView(unit)) {
      case "h", "hr", "hrs": total += .seconds(number * 3600)
      case "m", "min", "mins": total += .seconds(number * 60)
      case "s", "sec", "secs": total += .seconds(number)
      default: return nil
      }
    }
    return total
  }
}
