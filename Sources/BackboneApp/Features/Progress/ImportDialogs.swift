import BackboneCanvas
package import BackboneCore

/// Typing the name of the file to import.
package enum ImportFileKeys: Question {
  package enum Command: String, CommandSet { case read, close }

  package static let namespace = "import-file"
  package static let typing: String? = Words.Transfer.typing
  package static let bindings: [Binding<Command>] = [
    Binding(.read, [.enter], Words.Transfer.read),
    Binding(.close, [.escape], Words.Transfer.cancel),
  ]

  package static func title(_ state: AppState) -> String { Words.Transfer.importTitle }

  package static func lines(_ state: AppState) -> [String] {
    guard let dialog = state.dialog(ImportFileDialog.self) else { return [] }
    return state.fileLines(dialog.path, dialog.problem)
  }

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    guard command == .read, let dialog = state.dialog(ImportFileDialog.self) else {
      state.overlay = nil
      return []
    }
    return [.exchange(.preview(ImportSource(path: dialog.path)))]
  }

  package static func type(_ key: Key, _ state: inout AppState) -> [Effect] {
    guard var dialog = state.dialog(ImportFileDialog.self),
      let edited = dialog.path.edited(by: key, limit: AppState.longestPath)
    else { return [] }
    dialog.path = edited
    dialog.problem = nil
    state.overlay = Overlay(dialog)
    return []
  }
}

/// Typing the name of the file to import.
package struct ImportFileDialog: QuestionDialog {
  package typealias Keys = ImportFileKeys

  var path = "~/"
  /// Why it could not be read.
  var problem: String?
}

/// The unit of weights in a file that does not say it.
package enum ImportUnitKeys: Question {
  package enum Command: String, CommandSet { case kilograms, pounds, close }

  package static let namespace = "import-unit"
  package static let bindings: [Binding<Command>] = [
    Binding(.kilograms, ["k"], Words.Transfer.kilograms),
    Binding(.pounds, ["l"], Words.Transfer.pounds),
    Binding(.close, [.escape, "q"], Words.Transfer.cancel),
  ]

  package static func title(_ state: AppState) -> String { Words.Transfer.unitTitle }

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    let source = state.dialog(ImportUnitDialog.self)?.source
    state.overlay = nil
    guard var source, command != .close else { return [] }
    source.answers.unit = command == .kilograms ? .kilograms : .pounds
    return [.exchange(.preview(source))]
  }
}

/// The unit of weights in a file that does not say it.
package struct ImportUnitDialog: QuestionDialog {
  package typealias Keys = ImportUnitKeys

  let source: ImportSource
}

/// What comes first in the dates of a file that does not show it.
package enum ImportOrderKeys: Question {
  package enum Command: String, CommandSet {
    case dayFirst = "day-first", monthFirst = "month-first", close
  }

  package static let namespace = "import-dates"
  package static let bindings: [Binding<Command>] = [
    Binding(.dayFirst, ["d"], Words.Transfer.dayFirst),
    Binding(.monthFirst, ["m"], Words.Transfer.monthFirst),
    Binding(.close, [.escape, "q"], Words.Transfer.cancel),
  ]

  package static func title(_ state: AppState) -> String { Words.Transfer.orderTitle }

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    let source = state.dialog(ImportOrderDialog.self)?.source
    state.overlay = nil
    guard var source, command != .close else { return [] }
    source.answers.order = command == .dayFirst ? .dayFirst : .monthFirst
    return [.exchange(.preview(source))]
  }
}

/// What comes first in the dates of a file that does not show it.
package struct ImportOrderDialog: QuestionDialog {
  package typealias Keys = ImportOrderKeys

  let source: ImportSource
}

/// Whether the last import is to be undone.
package enum UndoImportKeys: Question {
  package enum Command: String, CommandSet { case keep, undo }

  package static let namespace = "undo-import"
  package static let bindings: [Binding<Command>] = [
    Binding(.keep, [.escape, .enter], Words.Transfer.keep),
    // Not the key that asked: pressed twice it must not remove anything.
    Binding(.undo, ["y"], Words.Transfer.undoIt),
  ]

  package static func title(_ state: AppState) -> String { Words.Transfer.undoTitle }
  package static func lines(_ state: AppState) -> [String] {
    [state.dialog(UndoImportDialog.self)?.name ?? "", Words.Transfer.undoMeans]
  }

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    state.overlay = nil
    return command == .undo ? [.exchange(.undoImport)] : []
  }
}

/// Whether the last import is to be undone.
package struct UndoImportDialog: QuestionDialog {
  package typealias Keys = UndoImportKeys

  /// The file and the day of the import.
  let name: String
}
