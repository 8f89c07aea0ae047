/// Reads a table byte by byte.
package struct CSVReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var index: Int
  private var line = 1

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// The table that a file holds.
  /// - Throws: an `ExchangeError` for a file that is too large, not UTF-8, or breaks the quoting.
  package static func read(_ bytes: [UInt8]) throws(ExchangeError) -> CSVTable {
    guard bytes.count <= CSVTable.maximumBytes else {
      throw ExchangeError(Words.Exchange.tooLarge(CSVTable.maximumBytes / 1_000_000))
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw ExchangeError(Words.Exchange.notUTF8)
    }
    guard !bytes.contains(0) else { throw ExchangeError(Words.Exchange.notText) }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let separator = separator(of: bytes[start...])
    var reader = CSVReader(bytes: bytes, separator: separator, index: start)
    return try reader.table()
  }

  private init(bytes: [UInt8], separator: UInt8, index: Int) {
    self.bytes = bytes
    self.separator = separator
    self.index = index
  }

  /// Of those that are known, the one that the header's line has most outside quotes.
  private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    let known = [",", ";", "\t"].map { UInt8(ascii: $0) }
    var counts = known.map { _ in 0 }
    var isQuoted = false
    for byte in bytes {
      if byte == quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == newline || byte == carriageReturn { break }
      if let place = known.firstIndex(of: byte) { counts[place] += 1 }
    }
    let most = counts.max() ?? 0
    return known[counts.firstIndex(of: most) ?? 0]
  }

  private mutating func table() throws(ExchangeError) -> CSVTable {
    var header: [String]?
    var rows: [CSVTable.Row] = []
    while index < bytes.count {
      let start = line
      let cells = try row()
      // An empty line; a row of one empty cell is written with quotes.
      guard let cells else { continue }
      if header == nil {
        header = cells.map(Self.trimmed)
      } else {
        guard rows.count < CSVTable.maximumRows else {
          throw ExchangeError(Words.Exchange.tooManyRows(CSVTable.maximumRows))
        }
        rows.append(CSVTable.Row(line: start, cells: cells))
      }
    }
    guard let header else { throw ExchangeError(Words.Exchange.empty) }
    return CSVTable(header: header, rows: rows, separator: Unicode.Scalar(separator))
  }

  /// The cells up to the end of the row; nil for an empty line.
  private mutating func row() throws(ExchangeError) -> [String]? {
    if takeLineBreak() { return nil }
    var cells: [String] = []
    while true {
      guard cells.count < CSVTable.maximumColumns else {
        throw ExchangeError(line: line, Words.Exchange.tooManyColumns(CSVTable.maximumColumns))
      }
      cells.append(CSVWriter.unguarded(try cell()))
      if index == bytes.count || takeLineBreak() { return cells }
      index += 1
    }
  }

  /// A cell, up to the separator, the line break or the end, which stay.
  private mutating func cell() throws(ExchangeError) -> String {
    guard index < bytes.count, bytes[index] == Self.quote else {
      let start = index
      while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }
    let start = line
    var text: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == Self.quote else {
        if byte == Self.newline { line += 1 }
        text.append(byte)
        continue
      }
      if index == bytes.count || isEnd(bytes[index]) {
        return String(decoding: text, as: UTF8.self)
      }
      guard bytes[index] == Self.quote else {
        throw ExchangeError(line: line, Words.Exchange.loneQuote)
      }
      text.append(byte)
      index += 1
    }
    throw ExchangeError(line: start, Words.Exchange.openQuote)
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == Self.newline || byte == Self.carriageReturn
  }

  /// Takes a line break of any system.
  private mutating func takeLineBreak() -> Bool {
    guard index < bytes.count else { return false }
    switch bytes[index] {
    case Self.newline: index += 1
    case Self.carriageReturn:
      index += 1
      if index < bytes.count, bytes[index] == Self.newline { index += 1 }
    default: return false
    }
    line += 1
    return true
  }

  /// Without the blanks around it.
  static func trimmed(_ text: String) -> String {
    let isBlank = { (character: Character) in character.isWhitespace }
    let start = text.drop(while: isBlank)
    guard let end = start.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(start[...end])
  }
}
