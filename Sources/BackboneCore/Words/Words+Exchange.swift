extension Words {
  /// What is said when training goes in or out.
  package enum Exchange {
    package static func line(_ number: Int, _ reason: String) -> String {
      "line \(number): \(reason)"
    }

    // MARK: - Tables

    package static func tooLarge(_ megabytes: Int) -> String {
      "the file is larger than \(megabytes) MB. Split it into smaller files."
    }

    package static func tooManyRows(_ rows: Int) -> String {
      "the file has more than \(rows) rows. Split it into smaller files."
    }

    package static func tooManyColumns(_ columns: Int) -> String {
      "there are more than \(columns) columns"
    }

    package static let notUTF8 = "the file is not UTF-8 text. Save it as UTF-8 and try again."
    package static let notText = "the file is not text"
    package static let empty = "the file is empty"
    package static let loneQuote =
      "there is text after a closing quote. A quote inside a quoted cell must be doubled."
    package static let openQuote = "the quote that opens here is never closed"
  }
}
