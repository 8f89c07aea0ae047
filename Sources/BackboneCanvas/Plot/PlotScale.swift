/// An axis in round numbers: steps of 1, 2 or 5 with any number of noughts.
struct PlotScale: Hashable {
  let low, high, step: Double

  /// The scale that holds all values in at most so many steps.
  ///
  /// It begins at 0 unless the values lie close together far above it.
  /// - Parameter isWhole: whether only whole numbers make sense.
  init(_ values: [Double], steps: Int, isWhole: Bool = false) {
    guard let most = values.max(), most > 0 || (values.min() ?? 0) < 0 else {
      (low, high, step) = (0, 1, 1)
      return
    }
    var least = values.min() ?? 0
    if least >= 0, 2 * least < most || least == most { least = 0 }
    let room = max(most - least, 1e-3)
    var unit = 1e-3
    while unit * 10 <= room / Double(max(1, steps)) { unit *= 10 }
    var step = unit
    for factor in [1.0, 2, 5, 10, 20, 50] {
      step = max(factor * unit, isWhole ? 1 : 0)
      let rows = (most / step).rounded(.up) - (least / step).rounded(.down)
      if rows <= Double(max(1, steps)) { break }
    }
    self.step = step
    low = (least / step).rounded(.down) * step
    high = max((most / step).rounded(.up) * step, low + step)
  }

  /// The values that are named, from the lowest.
  var marks: [Double] {
    let count = Int(((high - low) / step).rounded())
    return (0...count).map { low + Double($0) * step }
  }

  /// A value as it is written beside the axis.
  func label(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let whole = thousandths / 1000
    let rest = abs(thousandths % 1000)
    guard rest > 0 else { return String(whole) }
    var digits = String(1000 + rest).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(value < 0 && whole == 0 ? "-" : "")\(whole).\(digits)"
  }

  /// Where a value lies, from 0 at the low end to 1 at the high end.
  func part(_ value: Double) -> Double { min(1, max(0, (value - low) / (high - low))) }
}
