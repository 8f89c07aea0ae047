/// Writes JSON as UTF-8, always in the same way.
///
/// Characters that could steer a terminal (controls, formatting, line separators) are written as
/// escapes, so that the text can be printed whatever it quotes.
struct JSONWriter {
  /// How a value is written on one line.
  private struct Style {
    let separator: String
    let colon: String
    /// Within the braces of an object.
    let padding: String

    static let dense = Style(separator: ",", colon: ":", padding: "")
    static let spaced = Style(separator: ", ", colon: ": ", padding: " ")
  }

  /// The columns that a value of a file may take to be written on one line.
  private static let columns = 80
  /// How deeply such a value may be nested to be read at a glance.
  private static let shallow = 2

  /// What was written and not taken yet.
  private(set) var bytes: [UInt8] = []
  /// Where in `bytes` the last line begins.
  private var lineStart = 0

  /// Hands over what was written, which then makes room for what follows.
  mutating func take() -> [UInt8] {
    let taken = bytes
    lineStart -= bytes.count
    bytes = []
    bytes.reserveCapacity(taken.capacity)
    return taken
  }

  /// Writes a text as it is.
  mutating func write(_ text: String) { bytes += text.utf8 }

  /// Begins a line.
  mutating func breakLine(indent: Int) {
    bytes.append(UInt8(ascii: "\n"))
    lineStart = bytes.count
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
  }

  /// Writes a value on one line without spaces.
  mutating func writeLine(_ value: JSONValue) { _ = write(value, .dense) }

  /// Writes a value over as many lines as it needs.
  /// - Parameter indent: of the line that it begins on.
  mutating func writePretty(_ value: JSONValue, indent: Int = 0) {
    let start = bytes.count
    if write(value, .spaced, depth: Self.shallow, end: lineStart + Self.columns) { return }
    switch value {
    // They are there as a whole, and cannot be broken.
    case .null, .bool, .number, .text: return
    case .list(let values):
      bytes.removeSubrange(start...)
      write("[")
      for (index, value) in values.enumerated() {
        if index > 0 { write(",") }
        breakLine(indent: indent + 2)
        writePretty(value, indent: indent + 2)
      }
      breakLine(indent: indent)
      write("]")
    case .object(let object):
      bytes.removeSubrange(start...)
      write("{")
      for (index, field) in object.fields.enumerated() {
        if index > 0 { write(",") }
        breakLine(indent: indent + 2)
        writeQuoted(field.name)
        write(": ")
        writePretty(field.value, indent: indent + 2)
      }
      breakLine(indent: indent)
      write("}")
    }
  }

  /// Writes a value on one line, as long as it is nested no deeper than `depth` and ends before
  /// `end`.
  /// - Returns: false where it doesn't; of a list or an object only a part may be there then.
  private mutating func write(
    _ value: JSONValue, _ style: Style, depth: Int = .max, end: Int = .max
  ) -> Bool {
    switch value {
    case .null: write("null")
    case .bool(let flag): write(flag ? "true" : "false")
    case .number(let number): write(Self.digits(number))
    case .text(let words): writeQuoted(words)
    case .list(let values):
      if depth == 0 { return false }
      write("[")
      for (index, value) in values.enumerated() {
        if index > 0 { write(style.separator) }
        guard write(value, style, depth: depth - 1, end: end) else { return false }
      }
      write("]")
    case .object(let object):
      if depth == 0 { return false }
      write("{")
      for (index, field) in object.fields.enumerated() {
        write(index == 0 ? style.padding : style.separator)
        writeQuoted(field.name)
        write(style.colon)
        guard write(field.value, style, depth: depth - 1, end: end) else { return false }
      }
      if !object.isEmpty { write(style.padding) }
      write("}")
    }
    return bytes.count <= end
  }

  /// Whole numbers without a point; what JSON has no digits for as null.
  private static func digits(_ number: Double) -> String {
    if let whole = Int64(exactly: number) { return "\(whole)" }
    return number.isFinite ? "\(number)" : "null"
  }

  private mutating func writeQuoted(_ words: String) {
    write("\"")
    let start = bytes.count
    write(words)
    let isPlain = bytes[start...].allSatisfy {
      (0x20...0x7E).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    if !isPlain {
      bytes.removeSubrange(start...)
      for scalar in words.unicodeScalars { writeEscaped(scalar) }
    }
    write("\"")
  }

  private mutating func writeEscaped(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": write("\\\"")
    case "\\": write("\\\\")
    case "\n": write("\\n")
    case "\r": write("\\r")
    case "\t": write("\\t")
    default:
      if scalar.isSafeToShow {
        write(String(scalar))
      } else {
        write(Self.escape(scalar))
      }
    }
  }

  /// A scalar as four hexadecimal digits, twice beyond U+FFFF.
  private static func escape(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}
