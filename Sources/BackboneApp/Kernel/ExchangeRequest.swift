package import BackboneCore

/// What is to go into a file for other programs, or to come from one.
package enum ExchangeRequest: Hashable, Sendable {
  /// Write the sessions to a file, over one that is there only where that is meant.
  case export(ExportFormat, to: String, isReplacing: Bool)
  /// Say what a file would add.
  case preview(ImportSource)
  /// Add what a file holds, all or nothing.
  case add(ImportSource)
  /// Say which import was made last.
  case findLastImport
  /// Undo the import that was made last.
  case undoImport
}

/// A file to import, with what the user said about it.
package struct ImportSource: Hashable, Sendable {
  /// As it was typed.
  package let path: String
  /// What the file itself does not say.
  package var answers = ForeignReader.Answers()
  /// Whether names that are not known stand for the exercises whose names are nearest.
  package var usesSuggestions = false

  package init(path: String) { self.path = path }
}

/// What a file would add.
package struct ImportPreview: Hashable, Sendable {
  /// What was found, a line each.
  package let lines: [String]
  /// Whether it holds anything that is not in the log.
  package let hasNew: Bool
  /// Whether there are names for which others could be meant.
  package let hasSuggestions: Bool

  package init(lines: [String], hasNew: Bool, hasSuggestions: Bool) {
    self.lines = lines
    self.hasNew = hasNew
    self.hasSuggestions = hasSuggestions
  }
}

/// What came of a request.
package enum ExchangeReply: Hashable, Sendable {
  /// It is done; a line that says what.
  case done(String)
  /// Sessions were added; a line that says how many.
  case added(String)
  /// There is a file of that name already; where.
  case exists(String)
  /// The file leaves something open.
  case asks(ExchangeError.Question, about: ImportSource)
  case found(ImportPreview, in: ImportSource)
  /// The import that was made last, which can be undone; its file and its day.
  case undoable(String)
  /// It could not be done; why.
  case failed(String)
}
