import BackboneCore

/// What the settings hold, a row each.
enum SettingsRow: Hashable, CaseIterable {
  case level, motion
  case equipment(Equipment)

  static let allCases: [SettingsRow] =
    [.level, .motion] + Equipment.allCases.filter { $0 != .other }.map(SettingsRow.equipment)

  var title: String {
    switch self {
    case .level: Words.Settings.level
    case .motion: Words.Settings.animation
    case .equipment(let equipment): equipment.name
    }
  }

  /// What stands over it, where a group of rows begins.
  var heading: String? {
    self == Self.allCases.first { if case .equipment = $0 { true } else { false } }
      ? Words.Settings.equipment : nil
  }

  func value(_ state: AppState) -> String {
    switch self {
    case .level: state.settings.level.name
    case .motion: state.settings.hasReducedMotion ? Words.Settings.keyPoses : Words.Settings.moving
    case .equipment(let equipment):
      state.settings.equipment.contains(equipment) ? Words.Settings.have : Words.Settings.haveNot
    }
  }

  func change(_ settings: inout Settings, by step: Int) {
    switch self {
    case .level:
      settings.level = Level.allCases.moved(from: { $0 == settings.level }, by: step) ?? .beginner
    case .motion: settings.hasReducedMotion.toggle()
    case .equipment(let equipment): settings.equipment.formSymmetricDifference([equipment])
    }
  }
}

/// The settings dialog.
package enum SettingsKeys: KeyLayer {
  package typealias Command = OptionCommand

  package static let namespace = "settings"
  package static let bindings =
    OptionCommand.bindings + [
      Binding(.close, [.enter, .escape, "q"], Words.Settings.close)
    ]

  package static func perform(_ command: OptionCommand, _ state: inout AppState) -> [Effect] {
    switch command {
    case .less: return change(by: -1, &state)
    case .more: return change(by: 1, &state)
    case .reset: break
    case .close: state.overlay = nil
    }
    return []
  }

  private static func change(by step: Int, _ state: inout AppState) -> [Effect] {
    SettingsRow.allCases[state.optionRow].change(&state.settings, by: step)
    return [.files(.saveSettings(state.settings))]
  }
}
