/// A prescription as coaches jot it down: `v3 3x30 s`, `v4 4-3-2 x 8 s`, `v3 3x10 @ 12.5 kg`.
extension Prescription {
  /// What a note says, and what it leaves open.
  package struct Note: Hashable, Sendable {
    /// Its variant is 0 where the note has none.
    package var prescription: Prescription
    package var hasVariant: Bool
    /// The load's smallest step, where it is given.
    package var step: Load?
  }

  /// The note of a prescription, without the load's step.
  package var notation: String {
    var text = "v\(variant) "
    switch work {
    case .holds(let sets, let seconds): text += "\(sets)x\(seconds) s"
    case .repetitions(let sets, let hold):
      if isPyramid {
        text += sets.map(String.init).joined(separator: "-")
        if hold > 0 { text += " x \(hold) s" }
      } else {
        text += "\(sets.count)x\(sets.first ?? 0)"
        if hold > 0 { text += ", hold \(hold) s" }
      }
    }
    if let load { text += " @ \(load.text)" }
    return text
  }

  /// Reads a note.
  /// - Returns: nil where the text isn't in this notation, or a number is beyond all sense.
  package static func note(_ text: String) -> Note? {
    var words = text.split(separator: " ").map(String.init)
    var note = Note(
      prescription: Prescription(variant: 0, work: .holds(sets: 1, seconds: 1)), hasVariant: false,
      step: nil)
    if let first = words.first, first.hasPrefix("v"),
      let variant = number(first.dropFirst(), 0...99)
    {
      note.prescription.variant = variant
      note.hasVariant = true
      words.removeFirst()
    }
    // The number of a pyramid without spaces, "4-3-2x8", or of a hold, "3x30s", is one word.
    var rest = words.joined(separator: " ")[...]
    guard let work = takeWork(from: &rest) else { return nil }
    note.prescription.work = work
    while !rest.isEmpty {
      rest = rest.drop { $0 == " " || $0 == "," }
      if take("@", from: &rest) {
        guard note.prescription.load == nil, let load = takeLoad(from: &rest) else { return nil }
        note.prescription.load = load
      } else if take("step", from: &rest) {
        guard note.step == nil else { return nil }
        let unit = note.prescription.load?.unit ?? .kilograms
        guard let step = takeLoad(from: &rest, unit: unit), step.thousandths > 0 else { return nil }
        note.step = step
      } else if take("hold", from: &rest) {
        guard case .repetitions(let sets, 0) = note.prescription.work,
          let hold = takeNumber(from: &rest, 1...3600), take("s", from: &rest)
        else { return nil }
        note.prescription.work = .repetitions(sets, hold: hold)
      } else if !rest.isEmpty {
        return nil
      }
    }
    return note
  }

  // MARK: - Parts

  private static func takeWork(from text: inout Substring) -> Work? {
    guard let first = takeNumber(from: &text, 1...999) else { return nil }
    var numbers = [first]
    while text.first == "-" {
      text.removeFirst()
      guard let next = takeNumber(from: &text, 1...999) else { return nil }
      numbers.append(next)
    }
    guard numbers.count <= 20 else { return nil }
    if numbers.count > 1 {
      guard take("x", from: &text) else { return .repetitions(numbers, hold: 0) }
      guard let hold = takeNumber(from: &text, 1...3600), take("s", from: &text) else { return nil }
      return .repetitions(numbers, hold: hold)
    }
    guard first <= 20, take("x", from: &text), let amount = takeNumber(from: &text, 1...3600) else {
      return nil
    }
    if !text.drop(while: { $0 == " " }).hasPrefix("step"), take("s", from: &text) {
      return .holds(sets: first, seconds: amount)
    }
    return .repetitions(Array(repeating: amount, count: first), hold: 0)
  }

  private static func takeLoad(from text: inout Substring, unit: Load.Unit? = nil) -> Load? {
    text = text.drop { $0 == " " }
    let digits = text.prefix { $0.isNumber || $0 == "." }
    guard let thousandths = Load.thousandths(String(digits)) else { return nil }
    text = text.dropFirst(digits.count)
    for unit in Load.Unit.allCases where take(unit.rawValue, from: &text) {
      return Load(thousandths: thousandths, unit: unit)
    }
    return unit.map { Load(thousandths: thousandths, unit: $0) }
  }

  private static func takeNumber(from text: inout Substring, _ range: ClosedRange<Int>) -> Int? {
    text = text.drop { $0 == " " }
    let digits = text.prefix { ("0"..."9").contains($0) }
    text = text.dropFirst(digits.count)
    return number(digits, range)
  }

  private static func number(_ digits: Substring, _ range: ClosedRange<Int>) -> Int? {
    Int(digits).flatMap { range.contains($0) ? $0 : nil }
  }

  private static func take(_ word: String, from text: inout Substring) -> Bool {
    let trimmed = text.drop { $0 == " " }
    guard trimmed.hasPrefix(word) else { return false }
    text = trimmed.dropFirst(word.count)
    return true
  }
}
