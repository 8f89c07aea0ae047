import BackboneCore

/// What the settings hold, a row each.
enum SettingsRow: Hashable, CaseIterable {
  case level, units, getReady, countIn, allDayHour
  case theme, glyphs, motion, flash, mouse, progress
  case voice, rate, volume, tones, bell
  case equipment(Equipment)

  /// Rows that belong together, under their heading.
  private static let groups: [(heading: String, rows: [SettingsRow])] = [
    (Words.Settings.training, [.level, .units, .getReady, .countIn, .allDayHour]),
    (Words.Settings.screen, [.theme, .glyphs, .motion, .flash, .mouse, .progress]),
    (Words.Settings.sound, [.voice, .rate, .volume, .tones, .bell]),
    (
      Words.Settings.equipment,
      Equipment.allCases.filter { $0 != .other }.map(SettingsRow.equipment)
    ),
  ]

  static let allCases: [SettingsRow] = groups.flatMap(\.rows)

  var title: String {
    switch self {
    case .level: Words.Settings.level
    case .units: Words.Settings.units
    case .getReady: Words.Settings.getReady
    case .countIn: Words.Settings.countIn
    case .allDayHour: Words.Settings.allDayHour
    case .theme: Words.Settings.theme
    case .glyphs: Words.Settings.glyphs
    case .motion: Words.Settings.animation
    case .flash: Words.Settings.flash
    case .mouse: Words.Settings.mouse
    case .progress: Words.Settings.progress
    case .voice: Words.Settings.voice
    case .rate: Words.Settings.rate
    case .volume: Words.Settings.volume
    case .tones: Words.Settings.tones
    case .bell: Words.Settings.bell
    case .equipment(let equipment): equipment.name
    }
  }

  /// What stands over it, where a group of rows begins.
  var heading: String? { Self.groups.first { $0.rows.first == self }?.heading }

  func value(_ state: AppState) -> String {
    let settings = state.settings
    return switch self {
    case .level: settings.level.name
    case .units: Words.Settings.units(settings.units)
    case .getReady: settings.getReady.map(Words.Settings.seconds) ?? Words.Settings.asRoutine
    case .countIn:
      settings.countIn == .zero ? Words.Settings.off : Words.Settings.seconds(settings.countIn)
    case .allDayHour: Words.Settings.hour(settings.allDayHour)
    case .theme: Words.Settings.theme(settings.look.theme)
    case .glyphs: Words.Settings.glyphs(settings.look.glyphs)
    case .motion: settings.hasReducedMotion ? Words.Settings.keyPoses : Words.Settings.moving
    case .flash: Words.Settings.onOff(settings.look.hasFlash)
    case .mouse: settings.look.hasMouse ? Words.Settings.on : Words.Settings.mouseOff
    case .progress: Words.Settings.onOff(settings.look.hasProgress)
    case .voice: settings.sound.voice ?? Words.Settings.usualVoice
    case .rate: settings.sound.rate.map(Words.Settings.rate) ?? Words.Settings.usualRate
    case .volume: Words.Settings.volume(settings.sound.volume)
    case .tones: Words.Settings.onOff(settings.sound.hasTones)
    case .bell: settings.sound.hasBell ? Words.Settings.bellOn : Words.Settings.off
    case .equipment(let equipment):
      settings.equipment.contains(equipment) ? Words.Settings.have : Words.Settings.haveNot
    }
  }

  /// Takes on the value so many places further.
  /// - Parameter themes: the names of the themes there are.
  func change(_ settings: inout Settings, by step: Int, themes: [String]) {
    switch self {
    case .level: settings.level = Self.moved(Level.allCases, settings.level, by: step)
    case .units: settings.units = Self.moved(Load.Unit.allCases, settings.units, by: step)
    case .getReady:
      settings.getReady = Self.moved(Self.getReadyChoices, settings.getReady, by: step)
    case .countIn:
      let seconds = Int(settings.countIn.milliseconds / 1000)
      settings.countIn = .seconds(Self.moved(Array(Settings.countInSeconds), seconds, by: step))
    case .allDayHour:
      settings.allDayHour = Self.moved(
        Array(Settings.allDayHours), settings.allDayHour, by: step)
    case .theme:
      let names = [LookSettings.autoTheme] + themes
      settings.look.theme = Self.moved(names, settings.look.theme, by: step)
    case .glyphs:
      settings.look.glyphs = Self.moved(
        LookSettings.Glyphs.allCases, settings.look.glyphs, by: step)
    case .motion: settings.hasReducedMotion.toggle()
    case .flash: settings.look.hasFlash.toggle()
    case .mouse: settings.look.hasMouse.toggle()
    case .progress: settings.look.hasProgress.toggle()
    case .voice:
      settings.sound.voice = Self.moved(Self.voiceChoices, settings.sound.voice, by: step)
    case .rate: settings.sound.rate = Self.moved(Self.rateChoices, settings.sound.rate, by: step)
    case .volume:
      settings.sound.volume = Self.moved(
        Array(stride(from: 0, through: 100, by: 10)), settings.sound.volume, by: step)
    case .tones: settings.sound.hasTones.toggle()
    case .bell: settings.sound.hasBell.toggle()
    case .equipment(let equipment): settings.equipment.formSymmetricDifference([equipment])
    }
  }

  private static let getReadyChoices: [Duration?] = [nil, 0, 5, 10, 15, 20, 30, 45, 60].map {
    $0.map { .seconds($0) }
  }
  /// English voices of espeak-ng(1); any other can be named in the file.
  private static let voiceChoices: [String?] = [nil, "en-gb", "en-gb-scotland", "en-us"]
  private static let rateChoices: [Int?] =
    [nil] + stride(from: 100, through: 300, by: 25).map { $0 }

  /// The choice so many places further; a value that is none of the choices, because it was written
  /// into the file, gives way to the first or the last.
  private static func moved<Value: Equatable>(
    _ choices: [Value], _ value: Value, by step: Int
  ) -> Value {
    if choices.contains(value) { return choices.moved(from: { $0 == value }, by: step) ?? value }
    return (step < 0 ? choices.last : choices.first) ?? value
  }
}
