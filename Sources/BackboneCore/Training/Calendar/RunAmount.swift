/// How long an event of a running plan is, and whether it is over.
struct RunAmount {
  var minutes: Int?
  var metres: Int?
  var isDone: Bool

  init(_ event: CalendarEvent) {
    let lines = event.description.split(separator: "\n").map(String.init)
    func field(_ name: String) -> String? {
      lines.first { $0.hasPrefix(name) }
        .flatMap { $0.split(separator: ":", maxSplits: 1).last.map(String.init) }
    }
    let actual = field("Actual Time:").flatMap(Self.minutes(ofClock:))
    let planned = field("Planned Time:").flatMap(Self.minutes(ofClock:))
    isDone = actual != nil || event.uid.uppercased().hasPrefix("COMPLETED_ACTIVITY")
    minutes =
      actual ?? planned ?? event.length.map { max(1, $0 / 60) }
      ?? Self.number(in: event.summary, before: ["min", "mins", "minutes"]).map { Int($0) }
    let texts = [event.summary, field("Distance Planned:") ?? ""]
    metres =
      texts.lazy.compactMap { text in
        Self.number(in: text, before: ["km", "k"]).map { Int($0 * 1000) }
          ?? Self.number(in: text, before: ["mi", "miles", "mile"]).map { Int($0 * 1609.344) }
      }.first
  }

  /// The minutes of hours and minutes, as in `0:40`.
  private static func minutes(ofClock text: String) -> Int? {
    let parts = text.filter { $0 != " " }.split(separator: ":").map { Int($0) }
    guard parts.count >= 2, let hours = parts[0], let minutes = parts[1],
      (0..<48).contains(hours), (0..<60).contains(minutes)
    else { return nil }
    return hours * 60 + minutes
  }

  /// The first number that stands before one of the units.
  private static func number(in text: String, before units: [String]) -> Double? {
    var rest = text[...]
    while let start = rest.firstIndex(where: { $0.isASCII && $0.isNumber }) {
      let digits = rest[start...].prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }
      rest = rest[digits.endIndex...]
      let word = rest.drop { $0 == " " }.prefix { $0.isLetter }.lowercased()
      let plain = String(digits.map { $0 == "," ? "." : $0 })
      if units.contains(word), let number = Double(plain), (0...1000).contains(number) {
        return number
      }
    }
    return nil
  }
}
