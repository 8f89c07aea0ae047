/// A file of the exchange folder: facts, a line each, to which lines are only ever added.
package struct ExchangeFile: Hashable, Sendable {
  /// A whole line.
  package struct Line: Hashable, Sendable {
    /// Where it stands, 1-based.
    package let number: Int
    package let bytes: ArraySlice<UInt8>
  }

  /// The lines that are there as a whole; one without a line feed is still being written, or was
  /// cut off.
  package let lines: [Line]
  /// How many bytes those lines take up.
  package let length: Int

  /// The lines of a file; blank ones are left out.
  package init(_ bytes: [UInt8]) {
    var lines: [Line] = []
    var number = 1
    var start = 0
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      // A tool may have turned the line feeds into CRLF.
      let isBlank = end == start || (end == start + 1 && bytes[start] == UInt8(ascii: "\r"))
      if !isBlank { lines.append(Line(number: number, bytes: bytes[start..<end])) }
      number += 1
      start = end + 1
    }
    self.lines = lines
    length = start
  }
}
