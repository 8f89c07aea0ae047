/// A form in which sessions go to other programs.
package enum ExportFormat: String, CaseIterable, Hashable, Sendable {
  case json, csv, strong, fit, ics

  /// How the name of such a file ends, without the dot.
  package var ending: String {
    switch self {
    case .json, .csv, .fit, .ics: rawValue
    case .strong: Self.csv.rawValue
    }
  }
}
