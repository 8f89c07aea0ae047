extension Words {
  /// Why a file cannot be used: in lower case, without a full stop, behind its name.
  package enum Files {
    package static let isFolder = "is a folder, expected a file"
    package static let isNotRegular = "is not a regular file"
    package static func isTooLarge(megabytes: Int) -> String { "is larger than \(megabytes) MB" }
    package static let isNotUTF8 = "is not UTF-8 text"
    package static let unreadableFolder = "is not a folder that can be read"
    package static let noFolder = "there is no such folder"
    package static let noRecords = "holds no records"
    package static let isNotDrawn = "is missing, or can't be drawn"
    package static let isOutdated =
      "no longer says what the JSON files say; run `backbone compile` on the folder"
    package static let notJSON = "is not read: its name must end in .json"
    package static func unreadable(_ reason: String) -> String { "cannot be read: \(reason)" }
    package static func unwritable(_ reason: String) -> String { "cannot be written: \(reason)" }
    package static func line(_ number: Int) -> String { "line \(number)" }
  }
}
