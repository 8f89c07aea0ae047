import BackboneCanvas
package import BackboneCore

/// In what form sessions are exported.
package enum ExportFormatKeys: Question {
  package enum Command: String, CommandSet { case json, csv, strong, fit, ics, close }

  package static let namespace = "export"
  package static let bindings: [Binding<Command>] = [
    Binding(.json, ["j"], Words.Transfer.format(.json)),
    Binding(.csv, ["c"], Words.Transfer.format(.csv)),
    Binding(.strong, ["s"], Words.Transfer.format(.strong)),
    Binding(.fit, ["f"], Words.Transfer.format(.fit)),
    Binding(.ics, ["i"], Words.Transfer.format(.ics)),
    Binding(.close, [.escape, "q"], Words.Transfer.cancel),
  ]

  package static func title(_ state: AppState) -> String { Words.Transfer.formatTitle }

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    state.overlay = ExportFormat(rawValue: command.rawValue).map {
      Overlay(ExportFileDialog(format: $0))
    }
    return []
  }
}

/// In what form sessions are exported.
package struct ExportFormatDialog: QuestionDialog {
  package typealias Keys = ExportFormatKeys
}

/// Typing the name of the file to export to.
package enum ExportFileKeys: Question {
  package enum Command: String, CommandSet { case write, close }

  package static let namespace = "export-file"
  package static let typing: String? = Words.Transfer.typing
  package static let bindings: [Binding<Command>] = [
    Binding(.write, [.enter], Words.Transfer.write),
    Binding(.close, [.escape], Words.Transfer.cancel),
  ]

  package static func title(_ state: AppState) -> String { Words.Transfer.fileTitle }

  package static func lines(_ state: AppState) -> [String] {
    guard let dialog = state.dialog(ExportFileDialog.self) else { return [] }
    return state.fileLines(dialog.path, dialog.problem)
  }

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    guard command == .write, let dialog = state.dialog(ExportFileDialog.self) else {
      state.overlay = nil
      return []
    }
    return [
      .exchange(.export(dialog.format, to: dialog.path, isReplacing: dialog.isReplacing))
    ]
  }

  package static func type(_ key: Key, _ state: inout AppState) -> [Effect] {
    guard var dialog = state.dialog(ExportFileDialog.self),
      let edited = dialog.path.edited(by: key, limit: AppState.longestPath)
    else { return [] }
    dialog.path = edited
    dialog.problem = nil
    dialog.isReplacing = false
    state.overlay = Overlay(dialog)
    return []
  }
}

/// Typing the name of the file to export to.
package struct ExportFileDialog: QuestionDialog {
  package typealias Keys = ExportFileKeys

  let format: ExportFormat
  var path: String
  /// Why the last attempt did not succeed.
  var problem: String?
  /// Whether a file that is there may be replaced: the user has been told.
  var isReplacing = false

  /// A file with the usual name.
  package init(format: ExportFormat) {
    self.format = format
    let table = format == .strong ? "-strong" : ""
    path = "~/backbone\(table).\(format.ending)"
  }
}

extension AppState {
  /// Longer paths are no paths: Linux has 4096 bytes.
  static let longestPath = 4096

  /// What is typed of a path, its end where it is long, and what is wrong with it.
  func fileLines(_ path: String, _ problem: String?) -> [String] {
    let room = max(10, columns - 12)
    let cut = CellWidth.of(path) > room ? "..." + path.suffix(room - 3) : path
    guard let problem else { return [cut] }
    return [cut, ""] + TextLayout.wrapped(problem, to: room)
  }
}
