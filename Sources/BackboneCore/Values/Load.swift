/// A weight as the user entered it.
package struct Load: Hashable, Sendable {
  /// What it is measured in.
  package enum Unit: String, CaseIterable, Hashable, Sendable {
    case kilograms = "kg"
    case pounds = "lb"
  }

  /// Thousandths of the unit, 0 or more.
  package let thousandths: Int
  package let unit: Unit

  /// A weight.
  package init(thousandths: Int, unit: Unit) {
    self.thousandths = thousandths
    self.unit = unit
  }
}
