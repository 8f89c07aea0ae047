import BackboneCore

/// What the user tells about themselves, and how the program looks and sounds.
package struct SettingsDialog: OptionsDialog {
  package typealias Keys = SettingsKeys

  package static let title = Words.Settings.title
  package var list: ListState

  package static func rows(_ state: AppState) -> [OptionRow] {
    SettingsRow.allCases.map {
      OptionRow(title: $0.title, value: $0.value(state), heading: $0.heading)
    }
  }
}

extension Overlay {
  /// What the user tells about themselves, with a row chosen.
  package static func settings(row: ListState) -> Overlay { Overlay(SettingsDialog(list: row)) }
}
