/// In which order a date of three numbers names day and month.
package enum DateOrder: String, CaseIterable, Hashable, Sendable {
  case dayFirst = "dmy"
  case monthFirst = "mdy"
}

/// Dates as people's phones write them.
extension LocalTime {
  /// What a text says.
  package enum Reading: Hashable, Sendable {
    case time(LocalTime)
    /// It has a time only once the order of day and month is known.
    case needsOrder
    case unknown
  }

  /// Reads `2026-05-02 09:13:00`, ISO 8601, `15 Sep 2025, 07:48`, `Sep 29, 2026, 3:15 PM`,
  /// `23/12/2025` and the like; a zone is passed over, since the clock on the wall counts.
  /// - Parameter order: of day and month where both are numbers; nil where it is not known.
  package static func read(_ text: String, order: DateOrder?) -> Reading {
    guard text.utf8.count <= 64 else { return .unknown }
    let scalars = Array(text.lowercased().unicodeScalars)
    // The time begins with the digits before the first colon.
    var split = scalars.firstIndex(of: ":") ?? scalars.count
    let hasTime = split < scalars.count
    if hasTime { while split > 0, isDigit(scalars[split - 1]) { split -= 1 } }
    guard let clock = hasTime ? clock(scalars[split...]) : (0, 0, 0) else { return .unknown }
    return day(scalars[..<split], order) { year, month, day in
      LocalTime(
        year: year, month: month, day: day, hour: clock.0, minute: clock.1, second: clock.2)
    }
  }

  /// Whether the text alone says the order of its day and month; nil where it does not.
  package static func order(shownBy text: String) -> DateOrder? {
    let isRead = { (order: DateOrder) in
      if case .time = read(text, order: order) { true } else { false }
    }
    guard read(text, order: nil) == .needsOrder else { return nil }
    switch (isRead(.dayFirst), isRead(.monthFirst)) {
    case (true, false): return .dayFirst
    case (false, true): return .monthFirst
    default: return nil
    }
  }

  private static func day(
    _ text: ArraySlice<Unicode.Scalar>, _ order: DateOrder?,
    _ make: (Int, Int, Int) -> LocalTime?
  ) -> Reading {
    let numbers = text.split { !isDigit($0) }.map(String.init(scalars:))
    let months = text.split { !$0.properties.isAlphabetic }.compactMap {
      month(String(scalars: $0))
    }
    guard numbers.allSatisfy({ $0.count <= 4 }) else { return .unknown }
    let values = numbers.compactMap { Int($0) }
    let result: LocalTime?
    if let month = months.first, months.count == 1, values.count == 2 {
      guard let year = numbers.firstIndex(where: { $0.count == 4 }) else { return .unknown }
      result = make(values[year], month, values[1 - year])
    } else if months.isEmpty, values.count == 3, numbers[0].count == 4 {
      result = make(values[0], values[1], values[2])
    } else if months.isEmpty, values.count == 3, numbers[2].count == 4 {
      switch order {
      case .dayFirst: result = make(values[2], values[1], values[0])
      case .monthFirst: result = make(values[2], values[0], values[1])
      case nil: return .needsOrder
      }
    } else {
      result = nil
    }
    return result.map { .time($0) } ?? .unknown
  }

  /// Hours, minutes and seconds of `7:48`, `07:48:00.000Z` or `3:15 PM`.
  private static func clock(_ text: ArraySlice<Unicode.Scalar>) -> (Int, Int, Int)? {
    let digits = text.prefix { isDigit($0) || $0 == ":" }
    let parts = digits.split(separator: ":").map { Int(String(scalars: $0)) }
    guard (2...3).contains(parts.count), var hour = parts[0], let minute = parts[1],
      let second = parts.count > 2 ? parts[2] : 0
    else { return nil }
    // Phones put a narrow space, or points, around the letters.
    let half = String(scalars: text.dropFirst(digits.count).filter(\.properties.isAlphabetic))
    if half == "am" || half == "pm" {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (half == "pm" ? 12 : 0)
    }
    return (hour, minute, second)
  }

  /// The month of a name or its beginning in English, German, Spanish, French or Portuguese.
  private static func month(_ word: String) -> Int? {
    let letters = word.unicodeScalars.map { plain[$0] ?? $0 }
    let word = String(scalars: letters[...])
    // The only two that three letters do not tell apart.
    if word.hasPrefix("juin") { return 6 }
    if word.hasPrefix("juil") { return 7 }
    return months.firstIndex { $0.contains(String(word.prefix(3))) }.map { $0 + 1 }
  }

  private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
    "é": "e", "û": "u", "ä": "a", "ç": "c",
  ]

  private static let months: [Set<String>] = [
    ["jan", "ene"], ["feb", "fev"], ["mar", "mrz"], ["apr", "abr", "avr"], ["may", "mai"], ["jun"],
    ["jul"], ["aug", "ago", "aou"], ["sep", "set"], ["oct", "okt", "out"], ["nov"],
    ["dec", "dez", "dic"],
  ]

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}

extension String {
  fileprivate init(scalars: some Sequence<Unicode.Scalar>) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
