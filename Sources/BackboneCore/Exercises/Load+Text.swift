extension Load {
  /// No sensible weight is above this, in thousandths of its unit.
  package static let most = 1_000_000

  /// The weight with its unit, as in `12.5 kg`.
  package var text: String {
    let whole = thousandths / 1000
    var decimals = thousandths % 1000
    guard decimals > 0 else { return "\(whole) \(unit.rawValue)" }
    var digits = 3
    while decimals % 10 == 0 {
      decimals /= 10
      digits -= 1
    }
    let padded = String(repeating: "0", count: digits - String(decimals).count) + "\(decimals)"
    return "\(whole).\(padded) \(unit.rawValue)"
  }

  /// A weight as somebody types it: `12.5`, `12,5 kg`, `30lb`.
  ///
  /// - Parameter unit: what is meant where no unit is typed.
  /// - Returns: nil for anything else, and for a weight beyond all sense.
  package init?(typed text: String, in unit: Unit) {
    var number = text.lowercased().filter { $0 != " " }
    var unit = unit
    for other in Unit.allCases where number.hasSuffix(other.rawValue) {
      number.removeLast(other.rawValue.count)
      unit = other
    }
    guard let thousandths = Self.thousandths(number.replacing(",", with: ".")) else { return nil }
    self.init(thousandths: thousandths, unit: unit)
  }

  /// Thousandths of a decimal number with at most three decimals; nil for anything else.
  static func thousandths(_ text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Int(parts[0]), whole >= 0 else { return nil }
    guard parts.count == 2 else { return whole <= most / 1000 ? whole * 1000 : nil }
    let decimals = String(parts[1])
    guard (1...3).contains(decimals.count), let value = Int(decimals), value >= 0,
      whole < most / 1000
    else { return nil }
    return whole * 1000 + value * [100, 10, 1][decimals.count - 1]
  }
}
