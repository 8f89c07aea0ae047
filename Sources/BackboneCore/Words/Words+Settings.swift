extension Words {
  /// The settings, and what every dialog of choices has.
  package enum Settings {
    package static let title = "Settings"

    // MARK: - Keys

    package static let less = CommandWords("back", "Choose the previous value")
    package static let more = CommandWords("change", "Choose the next value")
    package static let undo = CommandWords("undo", "Undo the last change")
    package static let close = CommandWords("done", "Close the settings")
    package static let nothingToUndo = "There is nothing left to undo."

    // MARK: - Training

    package static let training = "Training"
    package static let level = "Level"
    package static let units = "Weights in"
    package static let getReady = "Get ready for"
    package static let countIn = "Count-in after a break"
    package static let allDayHour = "Runs without a time begin at"
    package static let asRoutine = "as long as the routine says"

    package static func units(_ unit: Load.Unit) -> String {
      switch unit {
      case .kilograms: "kilograms"
      case .pounds: "pounds"
      }
    }

    package static func hour(_ hour: Int) -> String { "\(hour):00" }
    package static func seconds(_ length: Duration) -> String { "\(length.secondsShown) s" }

    // MARK: - Screen

    package static let screen = "Screen"
    package static let theme = "Theme"
    package static let glyphs = "Draw pictures with"
    package static let animation = "Animation"
    package static let moving = "on"
    package static let keyPoses = "key poses only"
    package static let flash = "Flash at each change"
    package static let mouse = "Mouse"
    package static let progress = "Progress in the tab or taskbar"
    package static let mouseOff = "left to the terminal"
    package static let on = "on"
    package static let off = "off"

    package static func onOff(_ isOn: Bool) -> String { isOn ? on : off }

    /// A theme by its name, with what it is good for.
    package static func theme(_ name: String) -> String {
      switch name {
      case LookSettings.autoTheme: "auto: like the terminal"
      case "ansi16": "ansi16: terminal's colours"
      case "mono": "mono: no colours"
      case "blue-orange": "blue-orange: colour-blind safe"
      case "blue-orange-light": "blue-orange-light: same, light"
      default: name
      }
    }

    package static func glyphs(_ glyphs: LookSettings.Glyphs) -> String {
      switch glyphs {
      case .auto: "auto: the best possible"
      case .blocks: "blocks"
      case .braille: "braille dots"
      case .ascii: "ASCII characters"
      }
    }

    // MARK: - Sound

    package static let sound = "Sound"
    package static let voice = "Voice"
    package static let usualVoice = "the speech program's own"
    package static let rate = "Speaking rate"
    package static let usualRate = "the speech program's own"
    package static let volume = "Volume"
    package static let tones = "Tones"
    package static let bell = "Bell"
    package static let bellOn = "if voice and tones fail"

    package static func rate(_ wordsPerMinute: Int) -> String { "\(wordsPerMinute) words a minute" }
    package static func volume(_ percent: Int) -> String { "\(percent) %" }

    // MARK: - Equipment

    package static let equipment = "Equipment"
    package static let have = "[x]"
    package static let haveNot = "[ ]"
  }
}
