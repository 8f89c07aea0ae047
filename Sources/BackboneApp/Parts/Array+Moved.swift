extension Array {
  /// The element so many places from the one that matches, stopping at the ends; the first when none
  /// matches; nil when there are none.
  func moved(from matches: (Element) -> Bool, by step: Int) -> Element? {
    guard let index = firstIndex(where: matches) else { return first }
    // Saturating, so that "to the end" can be any large number.
    let (sum, overflow) = index.addingReportingOverflow(step)
    return self[Swift.min(Swift.max(0, overflow ? step.signum() * count : sum), count - 1)]
  }
}
