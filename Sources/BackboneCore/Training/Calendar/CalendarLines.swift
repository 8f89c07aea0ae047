/// The content lines of a calendar file, unfolded (RFC 5545, 3.1).
enum CalendarLines {
  /// A line: `DTSTART;TZID=Europe/Berlin:20261115T063000`.
  struct Line: Hashable {
    /// In capitals.
    let name: String
    /// By name in capitals.
    let parameters: [String: String]
    let value: String
    /// 1-based, where the line begins.
    let number: Int
  }

  /// The lines of a text in UTF-8; what has no colon is left out.
  static func read(_ bytes: [UInt8]) -> [Line] {
    var raw: [(number: Int, bytes: [UInt8])] = []
    for (index, line) in split(bytes).enumerated() {
      if let first = line.first, first == UInt8(ascii: " ") || first == 9, !raw.isEmpty {
        raw[raw.count - 1].bytes += line.dropFirst()
      } else {
        raw.append((index + 1, Array(line)))
      }
    }
    return raw.compactMap { parse(String(decoding: $0.bytes, as: UTF8.self), $0.number) }
  }

  /// Lines end with CRLF, or with either of the two alone.
  private static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var index = start
    while index < bytes.count {
      if bytes[index] == 10 || bytes[index] == 13 {
        lines.append(bytes[start..<index])
        if bytes[index] == 13, index + 1 < bytes.count, bytes[index + 1] == 10 { index += 1 }
        start = index + 1
      }
      index += 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  private static func parse(_ text: String, _ number: Int) -> Line? {
    var isQuoted = false
    var parts: [String] = [""]
    var rest: Substring?
    for index in text.indices {
      let character = text[index]
      if character == "\"" {
        isQuoted.toggle()
      } else if !isQuoted, character == ":" {
        rest = text[text.index(after: index)...]
        break
      } else if !isQuoted, character == ";" {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    guard let rest else { return nil }
    var parameters: [String: String] = [:]
    for part in parts.dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1)
      if pair.count == 2 { parameters[pair[0].uppercased()] = String(pair[1]) }
    }
    return Line(
      name: parts[0].uppercased(), parameters: parameters, value: String(rest), number: number)
  }

  /// A text value with its escapes undone.
  static func text(_ value: String) -> String {
    var text = ""
    var isEscaped = false
    for character in value {
      if isEscaped {
        text.append(character == "n" || character == "N" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    return text
  }
}
