import BackboneCore

/// A JSON value; the fields of an object keep their order.
enum JSONNode: Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  /// Thousandths of a number, written without superfluous zeros: 37200 is `37.2`.
  case thousandths(Int64)
  case text(String)
  case list([JSONNode])
  case object([(name: String, value: JSONNode)])

  /// A text, or null where there is none.
  init(_ text: String?) { self = text.map(JSONNode.text) ?? .null }

  /// A whole number, or null where there is none.
  init(_ number: Int?) { self = number.map { .integer(Int64($0)) } ?? .null }

  /// A length of time in seconds, to the millisecond, or null where there is none.
  init(seconds duration: Duration?) {
    self = duration.map { .thousandths($0.milliseconds) } ?? .null
  }
}

// MARK: - Writing

extension JSONNode {
  /// The value on one line.
  var line: String {
    var text = ""
    write(to: &text, indent: nil)
    return text
  }

  /// The value with a line for each element and field.
  var lines: String {
    var text = ""
    write(to: &text, indent: 0)
    return text
  }

  private func write(to text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .thousandths(let value): text += Self.decimal(value)
    case .text(let value): Self.quote(value, to: &text)
    case .list(let values):
      Self.write(values, between: "[", "]", to: &text, indent: indent) { value, text, indent in
        value.write(to: &text, indent: indent)
      }
    case .object(let fields):
      Self.write(fields, between: "{", "}", to: &text, indent: indent) { field, text, indent in
        Self.quote(field.name, to: &text)
        text += indent == nil ? ":" : " : "
        field.value.write(to: &text, indent: indent)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], between opening: String, _ closing: String, to text: inout String,
    indent: Int?, _ body: (Element, inout String, Int?) -> Void
  ) {
    let inner = indent.map { $0 + 2 }
    text += opening
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      if let inner { text += "\n" + String(repeating: " ", count: inner) }
      body(element, &text, inner)
    }
    if let indent {
      if elements.isEmpty { text += "\n" }
      text += "\n" + String(repeating: " ", count: indent)
    }
    text += closing
  }

  private static func decimal(_ thousandths: Int64) -> String {
    let (whole, part) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
    var text = (thousandths < 0 ? "-" : "") + String(whole)
    guard part > 0 else { return text }
    var digits = String(1000 + part).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    text += "." + digits
    return text
  }

  /// A text in quotes, with JSON's escapes for all that could steer a terminal.
  private static func quote(_ value: String, to text: inout String) {
    text += "\""
    defer { text += "\"" }
    // Nearly all texts are ids and words, of which a log has hundreds of thousands.
    let isPlain = value.utf8.allSatisfy {
      (0x20...0x7E).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    if isPlain {
      text += value
      return
    }
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{08}": text += "\\b"
      case "\u{0C}": text += "\\f"
      default:
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator:
          for unit in String(scalar).utf16 {
            let digits = String(unit, radix: 16)
            text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
          }
        default: text.unicodeScalars.append(scalar)
        }
      }
    }
  }
}
