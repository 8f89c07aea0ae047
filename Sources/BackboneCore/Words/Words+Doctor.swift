extension Words {
  /// What `backbone doctor` finds.
  package enum Doctor {
    package static let help = "Check the terminal, the sound and the files that Backbone uses."
    package static let examples = """
      EXAMPLES:
        backbone doctor
        backbone doctor --sound
        backbone doctor --json
      """
    package static let soundHelp = "Also play a tone and speak a sentence."

    // MARK: - Labels

    package static let versions = "Versions"
    package static let terminal = "Terminal"
    package static let size = "Size"
    package static let colours = "Colours"
    package static let locale = "Locale"
    package static let speech = "Speech"
    package static let tones = "Tones"
    package static let awake = "Screen"
    package static let settings = "Settings"
    package static let themes = "Themes"
    package static let journal = "Journal"
    package static let content = "Content"
    package static let ownContent = "Your content"
    package static let control = "Control"
    package static let log = "Error log"
    package static let hooks = "Hooks"
    package static let soundTest = "Sound test"

    // MARK: - Findings

    package static let noTerminal = "standard output is not a terminal"
    package static func unknownType(_ type: String) -> String {
      type.isEmpty ? "TERM is not set" : "no description of \"\(type)\": install ncurses-term"
    }
    package static func size(columns: Int, rows: Int) -> String {
      let size = "\(columns)x\(rows)"
      if columns < 40 || rows < 12 { return "\(size): Backbone needs 40x12" }
      return columns < 80 || rows < 24 ? "\(size): figures need 80x24 to be drawn well" : size
    }
    package static func colours(_ count: Int) -> String {
      count >= 256 ? "\(count)" : "\(count): with 256 the figures are shaded"
    }
    package static let noColour = "off, because NO_COLOR is set"
    package static func locale(_ name: String, isUnicode: Bool) -> String {
      isUnicode ? name : "\(name): without UTF-8 everything is drawn in ASCII"
    }
    package static let noLocale = "not set"
    package static let glyphTest =
      "Three closed boxes of blocks, dots and lines. If one is broken, choose other glyphs in the "
      + "settings:"
    package static let noSpeech =
      "none found: install espeak-ng or speech-dispatcher to hear the cues"
    package static func noCommand(_ program: String) -> String {
      "speech.command in your settings: there is no program \"\(program)\""
    }
    package static let noTones =
      "no player found, so the terminal's bell rings: install pipewire-bin or alsa-utils"
    package static let noAwake = "nothing found that keeps it on during a session"
    package static let noFile = "not there yet"
    package static func sessions(_ count: Int) -> String {
      "intact, \(Words.count(count, .session))"
    }
    package static func damaged(_ reason: String) -> String { "damaged: \(reason)" }
    package static let noRuntime =
      "XDG_RUNTIME_DIR is not set, so other programs can't steer a session"
    package static func at(_ path: String, _ finding: String) -> String { "\(path): \(finding)" }
    package static let spoken = "Speech works. This is how Backbone sounds."
    package static let heard = "you should have heard a tone, then \"\(spoken)\""
    package static func hooks(_ names: [String]) -> String {
      names.isEmpty ? "none in your settings" : names.joined(separator: ", ")
    }
    package static func summary(problems: Int, advice: Int) -> String {
      let found =
        problems == 0
        ? "No problems found." : "\(Words.count(problems, .problem)) found, marked with !."
      return advice == 0 ? found : "\(found) What could be better is marked with +."
    }

    // MARK: - Reminders

    package static let reminder =
      "To be reminded at six when a session is due, use cron or systemd:"
    package static let cron = "In your crontab (crontab -e), to get a mail"
    package static func unit(_ name: String) -> String { "In ~/.config/systemd/user/\(name)" }
    package static let enable = "Once both files are there"
  }
}
