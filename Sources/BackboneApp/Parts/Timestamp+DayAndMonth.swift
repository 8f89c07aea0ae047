import BackboneCore

extension Timestamp {
  /// The local day as it is read beside a weekday, such as 24 Nov.
  var dayAndMonth: String {
    let parts = date.split(separator: "-").suffix(2).compactMap { Int($0) }
    guard parts.count == 2 else { return date }
    return "\(parts[1]) \(Words.Progress.months[parts[0] - 1])"
  }
}
