/// The content lines of a calendar file, unfolded (RFC 5545, 3.1).
enum CalendarLines {
  /// A line: `DTSTART;TZID=Europe/Berlin:20261115T063000`.
  struct Line: Hashable {
    /// In capitals.
    let name: String
    /// By name in capitals.
    let parameters: [String: String]
    /// Without blanks at its end.
    let value: String
    /// 1-based, where the line begins.
    let number: Int
  }

  /// The lines of a text in UTF-8; what has no colon is left out.
  static func read(_ bytes: [UInt8]) -> [Line] {
    var raw: [(number: Int, bytes: [UInt8])] = []
    for (number, line) in split(bytes) {
      if let first = line.first, first == UInt8(ascii: " ") || first == 9, !raw.isEmpty {
        raw[raw.count - 1].bytes += line.dropFirst()
      } else {
        raw.append((number, Array(line)))
      }
    }
    return raw.compactMap { parse($0.bytes, $0.number) }
  }

  /// The lines that aren't empty, with their numbers.
  ///
  /// They end with CRLF, or with either of the two alone. Some files have CR CR LF, so an empty line
  /// says nothing of whether the next one continues the line before.
  private static func split(_ bytes: [UInt8]) -> [(number: Int, line: ArraySlice<UInt8>)] {
    var lines: [(number: Int, line: ArraySlice<UInt8>)] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var index = start
    var number = 1
    func add(_ end: Int) { if start < end { lines.append((number, bytes[start..<end])) } }
    while index < bytes.count {
      if bytes[index] == 10 || bytes[index] == 13 {
        add(index)
        if bytes[index] == 13, index + 1 < bytes.count, bytes[index + 1] == 10 { index += 1 }
        start = index + 1
        number += 1
      }
      index += 1
    }
    add(bytes.count)
    return lines
  }

  private static func parse(_ line: [UInt8], _ number: Int) -> Line? {
    var isQuoted = false
    var parts: [[UInt8]] = [[]]
    var colon: Int?
    for (index, byte) in line.enumerated() {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if !isQuoted, byte == UInt8(ascii: ":") {
        colon = index
        break
      } else if !isQuoted, byte == UInt8(ascii: ";") {
        parts.append([])
      } else {
        parts[parts.count - 1].append(byte)
      }
    }
    guard let colon else { return nil }
    let value = line[(colon + 1)...]
    let end = value.lastIndex { $0 != UInt8(ascii: " ") && $0 != 9 } ?? colon
    var parameters: [String: String] = [:]
    for part in parts.dropFirst() {
      let pair = part.split(separator: UInt8(ascii: "="), maxSplits: 1)
      if pair.count == 2 {
        parameters[String(decoding: pair[0], as: UTF8.self).uppercased()] = String(
          decoding: pair[1], as: UTF8.self)
      }
    }
    return Line(
      name: String(decoding: parts[0], as: UTF8.self).uppercased(), parameters: parameters,
      value: String(decoding: line[(colon + 1)..<(end + 1)], as: UTF8.self), number: number)
  }

  /// A text value with its escapes undone, as far as anybody's words go.
  static func text(_ value: String, atMost limit: Int) -> String {
    var text: [UInt8] = []
    var isEscaped = false
    for byte in value.utf8.prefix(limit) {
      if isEscaped {
        text.append(byte == UInt8(ascii: "n") || byte == UInt8(ascii: "N") ? 10 : byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
