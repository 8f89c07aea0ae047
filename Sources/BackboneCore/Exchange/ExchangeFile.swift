/// A file of the exchange folder: facts, a line each, to which lines are only ever added.
package struct ExchangeFile: Hashable, Sendable {
  /// A whole line.
  package struct Line: Hashable, Sendable {
    /// Where it stands, 1-based.
    package let number: Int
    /// The fact's id; nil where the line doesn't begin with one.
    package let id: RecordID?
    package let bytes: ArraySlice<UInt8>
  }

  /// The lines that are there as a whole; one without a line feed is still being written, or was
  /// cut off.
  package let lines: [Line]
  /// How many bytes those lines take up.
  package let length: Int

  /// The lines of a file; blank ones are left out.
  ///
  /// A year of training is read in a few milliseconds, since nothing but the ids is looked at.
  package init(_ bytes: [UInt8]) {
    var lines: [Line] = []
    var start = 0
    bytes.withUnsafeBufferPointer { buffer in
      var number = 1
      for end in buffer.indices where buffer[end] == UInt8(ascii: "\n") {
        // A tool may have turned the line feeds into CRLF.
        let isBlank = end == start || (end == start + 1 && buffer[start] == UInt8(ascii: "\r"))
        if !isBlank {
          lines.append(
            Line(
              number: number, id: ExchangeFact.id(of: buffer[start..<end]),
              bytes: bytes[start..<end]))
        }
        number += 1
        start = end + 1
      }
    }
    self.lines = lines
    length = start
  }
}
