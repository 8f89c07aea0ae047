extension Array {
  /// What happened from a second on, and before it the last of those that are alike, in order.
  ///
  /// The elements are in order too.
  func recent(
    since second: Int64, _ moment: (Element) -> Timestamp,
    alike: (Element, Element) -> Bool = { _, _ in true }
  ) -> [Element] {
    var last: [Element] = []
    for element in reversed()
    where moment(element).seconds < second && !last.contains(where: { alike($0, element) }) {
      last.append(element)
    }
    return last.reversed() + filter { moment($0).seconds >= second }
  }
}
