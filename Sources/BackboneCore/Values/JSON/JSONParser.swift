/// Reads JSON with comments and trailing commas, and says where it stops being that.
///
/// Foundation's decoder names neither line nor column and lets a field be given twice; for records
/// written by hand both matter.
package struct JSONParser {
  /// Where the text is not JSON, and why.
  package struct Failure: Error, Hashable {
    /// 1-based.
    package let line: Int
    /// 1-based, in Unicode scalars.
    package let column: Int
    /// Lower case, without a full stop.
    package let reason: String
  }

  /// Deeper nesting than any record needs; keeps hostile input from using up the stack.
  private static let deepest = 64

  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0
  /// Where each value begins, by its path; nil while nobody wants to know.
  private var starts: [String: Int]?
  private var path = ""

  /// The value of a whole text in UTF-8.
  /// - Throws: `Failure` for the first place that breaks the grammar.
  package static func parse(_ bytes: [UInt8]) throws(Failure) -> JSONValue {
    var parser = JSONParser(bytes: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.index = 3 }
    let value = try parser.value()
    try parser.skipBlanks()
    if parser.index < bytes.count { throw parser.failure(Words.JSON.trailing) }
    return value
  }

  /// The line on which a value begins, or the innermost object or list around one that is missing.
  /// - Parameter path: such as `cues[2].joint`; empty for the whole text.
  /// - Returns: 1-based; nil where the text is not JSON.
  package static func line(of path: String, in bytes: [UInt8]) -> Int? {
    var parser = JSONParser(bytes: bytes)
    parser.starts = [:]
    guard (try? parser.value()) != nil, let starts = parser.starts else { return nil }
    var path = path
    while starts[path] == nil, let end = path.lastIndex(where: { $0 == "." || $0 == "[" }) {
      path = String(path[..<end])
    }
    let start = starts[path] ?? 0
    return bytes[..<start].count { $0 == UInt8(ascii: "\n") } + 1
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  // MARK: - Values

  private mutating func value() throws(Failure) -> JSONValue {
    try skipBlanks()
    if starts != nil { starts?[path] = index }
    switch peek {
    case "{": return .object(try object())
    case "[": return .list(try list())
    case "\"": return .text(try text())
    case "-", .some("0"..."9"): return .number(try number())
    default: break
    }
    let start = index
    while let scalar = peek, scalar.isLetter { index += 1 }
    switch String(decoding: bytes[start..<index], as: UTF8.self) {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default: throw failure(Words.JSON.value, at: start)
    }
  }

  private mutating func object() throws(Failure) -> JSONObject {
    var object = JSONObject()
    try enter()
    while try !leave(at: "}", isFirst: object.isEmpty) {
      let start = index
      guard peek == "\"" else { throw failure(Words.JSON.fieldName) }
      let name = try text()
      if object[name] != nil { throw failure(Words.JSON.twice(name), at: start) }
      try skipBlanks()
      guard take(":") else { throw failure(Words.JSON.colon) }
      if starts == nil {
        object.append(name, try value())
      } else {
        object.append(name, try value(at: path.isEmpty ? name : "\(path).\(name)"))
      }
    }
    return object
  }

  private mutating func list() throws(Failure) -> [JSONValue] {
    var values: [JSONValue] = []
    try enter()
    while try !leave(at: "]", isFirst: values.isEmpty) {
      values.append(starts == nil ? try value() : try value(at: "\(path)[\(values.count)]"))
    }
    return values
  }

  private mutating func value(at path: String) throws(Failure) -> JSONValue {
    let outer = self.path
    self.path = path
    let value = try value()
    self.path = outer
    return value
  }

  private mutating func enter() throws(Failure) {
    if depth == Self.deepest { throw failure(Words.JSON.deep) }
    depth += 1
    index += 1
  }

  /// Whether the object or list ends here; takes the comma that goes before a next element.
  private mutating func leave(at bracket: Unicode.Scalar, isFirst: Bool) throws(Failure) -> Bool {
    try skipBlanks()
    if !isFirst, take(",") {
      try skipBlanks()
    } else if !isFirst, peek != bracket {
      throw failure(Words.JSON.commaOr(String(bracket)))
    }
    guard take(bracket) else { return false }
    depth -= 1
    return true
  }

  private mutating func number() throws(Failure) -> Double {
    let start = index
    _ = take("-")
    let leading = index
    let digits = skipDigits()
    var isSound = digits > 0 && (digits == 1 || bytes[leading] != UInt8(ascii: "0"))
    if take(".") { isSound = skipDigits() > 0 && isSound }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      isSound = skipDigits() > 0 && isSound
    }
    let written = String(decoding: bytes[start..<index], as: UTF8.self)
    guard isSound, let number = Double(written) else {
      throw failure(Words.JSON.notANumber, at: start)
    }
    return number
  }

  private mutating func skipDigits() -> Int {
    let start = index
    while let scalar = peek, ("0"..."9").contains(scalar) { index += 1 }
    return index - start
  }

  // MARK: - Text

  private mutating func text() throws(Failure) -> String {
    let start = index
    var text = ""
    index += 1
    var run = index
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        let end = String(decoding: bytes[run..<index], as: UTF8.self)
        index += 1
        return text.isEmpty ? end : text + end
      case UInt8(ascii: "\\"):
        text += String(decoding: bytes[run..<index], as: UTF8.self)
        text.unicodeScalars.append(try escaped())
        run = index
      case 0...0x1F:
        throw failure(Words.JSON.control)
      default:
        index += 1
      }
    }
    throw failure(Words.JSON.openText, at: start)
  }

  private mutating func escaped() throws(Failure) -> Unicode.Scalar {
    let start = index
    index += 1
    let letter = peek
    index += 1
    switch letter {
    case "\"": return "\""
    case "\\": return "\\"
    case "/": return "/"
    case "b": return "\u{08}"
    case "f": return "\u{0C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u":
      guard let unit = hexadecimal() else { break }
      if let scalar = Unicode.Scalar(unit) { return scalar }
      // Characters beyond U+FFFF are written as two halves.
      if UTF16.isLeadSurrogate(unit), take("\\"), take("u"), let low = hexadecimal(),
        UTF16.isTrailSurrogate(low)
      {
        return UTF16.decode(UTF16.EncodedScalar([unit, low]))
      }
    default: break
    }
    throw failure(Words.JSON.escape, at: start)
  }

  private mutating func hexadecimal() -> UInt16? {
    guard index + 4 <= bytes.count else { return nil }
    let digits = String(decoding: bytes[index..<index + 4], as: UTF8.self)
    guard digits.allSatisfy(\.isHexDigit) else { return nil }
    index += 4
    return UInt16(digits, radix: 16)
  }

  // MARK: - Between values

  private mutating func skipBlanks() throws(Failure) {
    while let scalar = peek {
      switch scalar {
      case " ", "\t", "\n", "\r":
        index += 1
      case "/":
        try skipComment()
      default:
        return
      }
    }
  }

  private mutating func skipComment() throws(Failure) {
    let start = index
    index += 1
    if take("/") {
      while let scalar = peek, scalar != "\n" { index += 1 }
    } else if take("*") {
      while peek != nil {
        if take("*") {
          if take("/") { return }
        } else {
          index += 1
        }
      }
      throw failure(Words.JSON.openComment, at: start)
    } else {
      throw failure(Words.JSON.value, at: start)
    }
  }

  /// The next byte; those beyond ASCII stand for no scalar that JSON gives a meaning to.
  private var peek: Unicode.Scalar? { index < bytes.count ? Unicode.Scalar(bytes[index]) : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    index += 1
    return true
  }

  private func failure(_ reason: String, at place: Int? = nil) -> Failure {
    let place = min(place ?? index, bytes.count)
    let before = bytes[..<place]
    let line = before.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return Failure(
      line: line.count,
      column: String(decoding: line.last ?? [], as: UTF8.self).unicodeScalars.count + 1,
      reason: place == bytes.count ? Words.JSON.atEnd(reason) : reason)
  }
}

extension Unicode.Scalar {
  fileprivate var isLetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}
