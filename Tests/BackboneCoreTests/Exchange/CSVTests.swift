import BackboneCore
import TestSupport
import Testing

struct CSVTests {
  private func read(_ text: String) throws -> CSVTable { try CSVReader.read(Array(text.utf8)) }

  private func rows(_ text: String) throws -> [[String]] { try read(text).rows.map(\.cells) }

  private func failure(_ bytes: [UInt8]) -> String? {
    do throws(ExchangeError) {
      _ = try CSVReader.read(bytes)
      return nil
    } catch {
      return error.description
    }
  }

  @Test(arguments: [",", ";", "\t"] as [Unicode.Scalar])
  func theHeaderTellsTheSeparator(separator: Unicode.Scalar) throws {
    // The other separators are in a quoted name.
    let table = try read("\"a,;\t,;\"\(separator)b\(separator)c\n1\(separator)2\(separator)3\n")
    #expect(table.separator == separator)
    #expect(table.header == ["a,;\t,;", "b", "c"])
    #expect(table.rows.map(\.cells) == [["1", "2", "3"]])
  }

  @Test func quotedCellsHoldEverything() throws {
    #expect(
      try rows("a,b\n\"x, \"\"y\"\"\",\"one\ntwo\"\n3,4") == [
        ["x, \"y\"", "one\ntwo"], ["3", "4"],
      ])
  }

  @Test func rowsKnowTheirLines() throws {
    let table = try read("a,b\r\n\"one\ntwo\",1\r\n\r\n3,4\r\n")
    #expect(table.rows.map(\.line) == [2, 5])
  }

  @Test func aMarkOfByteOrderIsNoText() throws {
    #expect(try read("\u{FEFF}Date,b\n1,2\n").header == ["Date", "b"])
  }

  @Test func namesOfColumnsAreTrimmed() throws {
    #expect(try read(" Date ,\u{202F}b\n1,2\n").header == ["Date", "b"])
  }

  @Test func whatIsNoTableIsOneLine() {
    #expect(failure([]) == "the file is empty")
    #expect(failure([0xFF, 0xFE, 0x44, 0]) == Words.Exchange.notUTF8)
    #expect(failure([0x44, 0, 0x0A]) == "the file is not text")
    #expect(failure(Array("a,b\n\"x\"y,1\n".utf8)) == "line 2: " + Words.Exchange.loneQuote)
    #expect(failure(Array("a,b\n1,\"x\ny\n".utf8)) == "line 2: " + Words.Exchange.openQuote)
    let wide = Array((String(repeating: "a,", count: 10_000) + "a\n").utf8)
    #expect(failure(wide) == "line 1: there are more than 200 columns")
    let long = Array(("a,b\n" + String(repeating: "1,2\n", count: 50_001)).utf8)
    #expect(failure(long) == Words.Exchange.tooManyRows(50_000))
    #expect(
      failure([UInt8](repeating: UInt8(ascii: "a"), count: 5_000_001))
        == Words.Exchange.tooLarge(5))
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "'=1", "\t=1"])
  func noCellIsTakenForAFormula(cell: String) throws {
    let text = CSVWriter.write(
      CSVTable(header: ["a", "b"], rows: [CSVTable.Row(line: 2, cells: [cell, "x"])]))
    #expect(text.hasPrefix("a,b\n'"))
    #expect(try rows(text) == [[cell, "x"]])
  }

  @Test(arguments: [",", ";", "\t"] as [Unicode.Scalar])
  func whatIsWrittenIsReadBack(separator: Unicode.Scalar) throws {
    let pieces = [
      "a", "\"", "'", "=", "+", "-", "@", ",", ";", "\t", "\n", "\r", "é", "\u{202F}", "",
    ]
    for seed in 0..<200 {
      var random = SplitMix64(seed: UInt64(seed))
      let width = Int.random(in: 1...5, using: &random)
      let written = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        (0..<width).map { _ in
          (0..<Int.random(in: 0...5, using: &random))
            .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
        }
      }
      let header = (0..<width).map { "column \($0)" }
      let text = CSVWriter.write(
        CSVTable(
          header: header, rows: written.map { CSVTable.Row(line: 0, cells: $0) },
          separator: separator))
      // With one column there is no separator to tell.
      if width > 1 || !written.joined().contains(where: { $0.contains(",") }) {
        let table = try CSVReader.read(Array(text.utf8))
        #expect(table.header == header, "seed \(seed)")
        #expect(table.rows.map(\.cells) == written, "seed \(seed)")
      }
    }
  }

  @Test func numbersAreThoseOfAnyCountry() {
    #expect(CSVCell.number("62,5") == 62.5)
    #expect(CSVCell.number(" 13.0 ") == 13)
    #expect(CSVCell.number("8,5\u{202F}") == 8.5)
    #expect(CSVCell.number("1,000.5") == nil)
    #expect(CSVCell.number("-3") == nil)
    #expect(CSVCell.number("") == nil)
    #expect(CSVCell.number("nan") == nil)
  }

  @Test func lengthsOfTimeAreWrittenInManyWays() {
    #expect(CSVCell.duration("90") == .seconds(90))
    #expect(CSVCell.duration("37.5") == .milliseconds(37_500))
    #expect(CSVCell.duration("1:30") == .seconds(90))
    #expect(CSVCell.duration("0:01:48") == .seconds(108))
    #expect(CSVCell.duration("2h 38m") == .seconds(9480))
    #expect(CSVCell.duration("35m") == .seconds(2100))
    #expect(CSVCell.duration("1h 5m 10s") == .seconds(3910))
    #expect(CSVCell.duration("soon") == nil)
    #expect(CSVCell.duration("1:x") == nil)
  }
}
