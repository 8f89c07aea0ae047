internal import BackboneCore

/// Reads the fields of one JSON object, and notes all that is wrong with them.
///
/// A field that cannot be read yields a stand-in, so that reading goes on and one run finds every
/// fault; a record with a problem is never used.
final class RecordReader {
  /// The problems of one file, shared by the readers of its objects.
  final class Report {
    let file: String
    private(set) var problems: [ContentError] = []

    init(file: String) { self.file = file }

    func add(_ place: String?, _ reason: String) {
      problems.append(ContentError(file: file, place: place, reason: reason))
    }
  }

  private let report: Report
  /// The object's place in the file; empty for the whole file.
  ///
  /// Put together only when something is wrong: there are thousands of objects.
  private var path: String { makePath?() ?? "" }
  private let makePath: (() -> String)?
  private let fields: JSONObject
  /// Not so where something else stands in its place; then no field of it is missed.
  private let isObject: Bool
  private var read: Set<String> = []

  /// A reader of an object; of the file's outermost one when there is no path.
  init(_ value: JSONValue, path makePath: (() -> String)? = nil, report: Report) {
    self.makePath = makePath
    self.report = report
    if case .object(let fields) = value {
      self.fields = fields
      isObject = true
    } else {
      fields = JSONObject()
      isObject = false
      report.add(path.isEmpty ? nil : path, Words.Records.mustBeObject(found: value.kind))
    }
    // Editors look for the schema at the top of a file.
    if makePath == nil { read.insert("$schema") }
  }

  /// Notes something that is wrong with a field, or with the object itself.
  func problem(_ key: String?, _ reason: String) {
    let place = key.map(place) ?? path
    report.add(place.isEmpty ? nil : place, reason)
  }

  /// Notes the fields that nobody asked for; call it when all are read.
  /// - Parameter reason: what is wrong with a field of a name.
  func rejectUnknownFields(_ reason: (String) -> String = { _ in Words.Records.unknownField }) {
    let unknown = fields.fields.map(\.name).filter { !read.contains($0) }.sorted()
    for key in unknown { problem(key, reason(key)) }
    read.formUnion(unknown)
  }

  /// Whether the field is there.
  func has(_ key: String) -> Bool { fields[key] != nil }

  /// True or false; false where the field is left out.
  func bool(_ key: String) -> Bool {
    guard has(key), let value = value(key) else { return false }
    guard case .bool(let flag) = value else {
      problem(key, Words.Records.mustBeFlag(found: value.kind))
      return false
    }
    return flag
  }

  /// Whether the field holds text.
  func isText(_ key: String) -> Bool { if case .text? = fields[key] { true } else { false } }

  /// Whether the field is left out, or holds null.
  func isBlank(_ key: String) -> Bool { fields[key].map { $0 == .null } ?? true }

  /// The names of all fields, sorted.
  var names: [String] { fields.names.sorted() }

  /// Takes fields as known that somebody else reads.
  func markRead(_ keys: String...) { read.formUnion(keys) }

  /// The record's place in lists; nil where it does not ask for one.
  func order() -> Int? { has("order") ? integer("order", in: 0...9999) : nil }

  /// Notes an id that is not the name of the file at a path.
  func checkName(of id: String, _ path: String) {
    let stem = ContentFile.stem(path)
    if !id.isEmpty, id != stem {
      problem("id", Words.Records.mustBeFileName(stem, found: id))
    }
  }

  // MARK: - Text

  /// Text that is not empty once it is clean.
  func text(_ key: String) -> String {
    guard let value = value(key) else { return "" }
    return text(value, key)
  }

  /// A list of texts, which may be empty.
  func texts(_ key: String) -> [String] {
    list(key).enumerated().map { text($1, "\(key)[\($0)]") }
  }

  /// A list of texts, without those that are empty once they are clean.
  func textsWithoutBlanks(_ key: String) -> [String] {
    list(key).enumerated().compactMap { index, value in
      if case .text(let raw) = value, SafeText.clean(raw).isEmpty { return nil }
      return text(value, "\(key)[\(index)]")
    }
  }

  /// Text as `text` reads it; empty where the field is left out.
  func optionalText(_ key: String) -> String { has(key) ? text(key) : "" }

  /// Texts as `texts` reads them; none where the field is left out.
  func optionalTexts(_ key: String) -> [String] { has(key) ? texts(key) : [] }

  /// A list of words, or of lists of words of which any one will do; none where it is left out.
  func optionalAlternatives<Word>(_ key: String, of type: Word.Type = Word.self) -> [[Word]]
  where Word: CaseIterable & RawRepresentable<String> {
    guard has(key) else { return [] }
    return list(key).enumerated().map { index, value in
      let place = "\(key)[\(index)]"
      guard case .list(let words) = value else { return [choice(text(value, place), place)] }
      if words.isEmpty { problem(place, Words.Records.empty) }
      return words.enumerated().map { number, word in
        let place = "\(place)[\(number)]"
        return choice(text(word, place), place)
      }
    }
  }

  /// One word of a fixed vocabulary.
  func choice<Word>(_ key: String, of type: Word.Type = Word.self) -> Word
  where Word: CaseIterable & RawRepresentable<String> {
    choice(text(key), key)
  }

  /// Words of a fixed vocabulary, maybe none.
  func choices<Word>(_ key: String, of type: Word.Type = Word.self) -> [Word]
  where Word: CaseIterable & RawRepresentable<String> {
    texts(key).enumerated().map { choice($1, "\(key)[\($0)]") }
  }

  /// An id.
  func id(_ key: String = "id") -> String {
    let id = text(key)
    if !id.isEmpty, !Slug.isValid(id) {
      problem(key, Words.Records.mustBeSlug(found: id))
    } else if id.count > Slug.maximumLength {
      problem(key, Words.Records.tooLong(Slug.maximumLength))
    }
    return id
  }

  /// Ids of records that must exist, none twice; any will do where it is not known yet which do.
  func ids<ID>(_ key: String, of kind: String, among known: Set<ID>?) -> [ID]
  where ID: RawRepresentable<String> & Hashable {
    var seen: Set<ID> = []
    return texts(key).enumerated().compactMap { index, text in
      guard !text.isEmpty, let id = ID(rawValue: text) else { return nil }
      if known?.contains(id) == false {
        problem("\(key)[\(index)]", Words.Records.unknown(kind, text))
      } else if !seen.insert(id).inserted {
        problem("\(key)[\(index)]", Words.Records.namedTwice(text))
      }
      return id
    }
  }

  /// Notes the entries of a list whose id is that of an earlier one.
  func distinct(_ key: String, _ ids: [String], key id: String = "id") {
    var seen: Set<String> = [""]
    for (index, name) in ids.enumerated() where !seen.insert(name).inserted && !name.isEmpty {
      problem("\(key)[\(index)].\(id)", Words.Records.namedTwice(name))
    }
  }

  // MARK: - Numbers

  /// A whole number within the range.
  func integer(_ key: String, in range: ClosedRange<Int>) -> Int {
    guard let number = number(key) else { return range.lowerBound }
    guard let integer = Int(exactly: number), range.contains(integer) else {
      problem(key, Words.Records.mustBeWhole(range))
      return range.lowerBound
    }
    return integer
  }

  /// A list of whole numbers within the range.
  func integers(_ key: String, count: ClosedRange<Int>, in range: ClosedRange<Int>) -> [Int] {
    let values = list(key)
    if has(key), !count.contains(values.count) {
      problem(key, Words.Records.mustCount(count))
    }
    return values.enumerated().map { index, value in
      if case .number(let number) = value, let integer = Int(exactly: number),
        range.contains(integer)
      {
        return integer
      }
      problem(
        "\(key)[\(index)]",
        Words.Records.mustBeWhole(range))
      return range.lowerBound
    }
  }

  /// A time in seconds, never zero.
  func seconds(_ key: String) -> Duration {
    guard let number = number(key) else { return .zero }
    return seconds(number, key, Words.Records.mustBeSeconds(RoutineLimits.time))
  }

  /// A time in seconds, never zero; zero where the field is left out.
  func optionalSeconds(_ key: String) -> Duration { has(key) ? seconds(key) : .zero }

  /// A break in seconds; zero is none.
  func `break`(_ key: String) -> Duration {
    guard let number = number(key) else { return .zero }
    return number == 0 ? .zero : seconds(number, key, Words.Records.mustBeBreak(RoutineLimits.time))
  }

  /// A break, as `break` reads it; none where the field is left out.
  func optionalBreak(_ key: String) -> Duration { has(key) ? `break`(key) : .zero }

  // MARK: - Objects

  /// A name for each side, or none where the field is left out.
  func sideNames() -> [Side: String] {
    let names = optionalObject("sideNames") { names in
      Side.allCases.map { ($0, names.text($0.rawValue)) }
    }
    return Dictionary(uniqueKeysWithValues: names ?? [])
  }

  /// The object of a field, read and checked for unknown fields; nil, and noted, without one.
  func object<Element>(_ key: String, read: (RecordReader) -> Element) -> Element? {
    value(key).map { value in element(value, { key }, read: read) }
  }

  /// The object of a field, as `object` reads it; nil where the field is left out.
  @discardableResult
  func optionalObject<Element>(_ key: String, read: (RecordReader) -> Element) -> Element? {
    has(key) ? object(key, read: read) : nil
  }

  /// The objects of a list, each read and checked for unknown fields.
  func objects<Element>(
    _ key: String, count: ClosedRange<Int>, read: (RecordReader) -> Element
  ) -> [Element] {
    let values = list(key)
    if has(key), !count.contains(values.count) {
      problem(key, Words.Records.mustCount(count))
    }
    return values.enumerated().map { index, value in
      element(value, { "\(key)[\(index)]" }, read: read)
    }
  }

  /// Objects as `objects` reads them; none where the field is left out.
  @discardableResult
  func optionalObjects<Element>(
    _ key: String, count: ClosedRange<Int>, read: (RecordReader) -> Element
  ) -> [Element] {
    has(key) ? objects(key, count: count, read: read) : []
  }

  // MARK: - Values

  private func element<Element>(
    _ value: JSONValue, _ key: @escaping () -> String, read: (RecordReader) -> Element
  ) -> Element {
    let reader = RecordReader(value, path: { self.place(key()) }, report: report)
    defer { reader.rejectUnknownFields() }
    return read(reader)
  }

  private func place(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  private func value(_ key: String) -> JSONValue? {
    read.insert(key)
    let value = fields[key]
    if value == nil, isObject { problem(key, Words.Records.missing) }
    return value
  }

  private func list(_ key: String) -> [JSONValue] {
    switch value(key) {
    case .list(let values): return values
    case nil: return []
    case .some(let value):
      problem(key, Words.Records.mustBeList(found: value.kind))
      return []
    }
  }

  private func seconds(
    _ number: Double, _ key: String, _ rule: @autoclosure () -> String
  ) -> Duration {
    let range = RoutineLimits.time
    guard (range.lowerBound.inSeconds...range.upperBound.inSeconds).contains(number) else {
      problem(key, rule())
      return .zero
    }
    return .milliseconds(Int((number * 1000).rounded()))
  }

  private func number(_ key: String) -> Double? {
    switch value(key) {
    case .number(let number): return number
    case nil: return nil
    case .some(let value):
      problem(key, Words.Records.mustBeNumber(found: value.kind))
      return nil
    }
  }

  private func text(_ value: JSONValue, _ key: @autoclosure () -> String) -> String {
    guard case .text(let raw) = value else {
      problem(key(), Words.Records.mustBeText(found: value.kind))
      return ""
    }
    let text = SafeText.clean(raw)
    if text.isEmpty { problem(key(), Words.Records.empty) }
    // No text has more characters than bytes, which need not be counted.
    if text.utf8.count > SafeText.maximumLength,
      text.unicodeScalars.count > SafeText.maximumLength
    {
      problem(key(), Words.Records.tooLong(SafeText.maximumLength))
    }
    return text
  }

  private func choice<Word>(_ text: String, _ key: @autoclosure () -> String) -> Word
  where Word: CaseIterable & RawRepresentable<String> {
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    // An empty text has been noted already.
    if !text.isEmpty { problem(key(), Words.Records.mustBeOne(of: words, found: text)) }
    guard let standIn = Word.allCases.first else {
      preconditionFailure("\(Word.self) has no words")
    }
    return standIn
  }
}
