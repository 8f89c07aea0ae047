internal import BackboneCore

/// The words of a little HTML.
enum HTMLText {
  /// Its paragraphs, list entries and lines as plain text; blank ones are left out.
  static func lines(of html: String) -> [String] {
    var text = ""
    var rest = Substring(html)
    while let start = rest.firstIndex(of: "<") {
      text += rest[..<start]
      guard let end = rest[start...].firstIndex(of: ">") else { break }
      let tag = rest[rest.index(after: start)..<end].lowercased()
        .drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      if breaks.contains(String(tag)) { text += "\n" }
      rest = rest[rest.index(after: end)...]
    }
    text += rest.prefix { $0 != "<" }
    return text.split(separator: "\n").map { SafeText.clean(decoded($0)) }.filter { !$0.isEmpty }
  }

  private static let breaks = ["p", "li", "ol", "ul", "br", "div", "h1", "h2", "h3", "h4"]

  private static func decoded(_ text: Substring) -> String {
    var plain = ""
    var rest = text
    while let start = rest.firstIndex(of: "&") {
      plain += rest[..<start]
      let name = rest[rest.index(after: start)...].prefix { $0 != ";" }
      guard name.count <= 8, name.endIndex < rest.endIndex, let character = entity(name) else {
        plain += "&"
        rest = rest[rest.index(after: start)...]
        continue
      }
      plain.append(character)
      rest = rest[rest.index(after: name.endIndex)...]
    }
    return plain + rest
  }

  private static func entity(_ name: Substring) -> Character? {
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let number =
        digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return number.flatMap(Unicode.Scalar.init).map { Character($0) }
    }
    return named[String(name)]
  }

  private static let named: [String: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–",
    "mdash": "—", "rsquo": "’", "lsquo": "‘", "rdquo": "”", "ldquo": "“", "hellip": "…", "deg": "°",
  ]
}
