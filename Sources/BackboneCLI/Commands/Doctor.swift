import ArgumentParser
import BackboneApp
import BackboneCanvas
import BackboneContent
import BackboneCore
import BackboneJournal
import BackboneTerminal
import Glibc

/// Looks at everything that the program needs around it.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: Words.Doctor.help, discussion: Words.Doctor.examples)

  @Flag(help: ArgumentHelp(Words.CommandHelp.json))
  var json = false
  @Flag(help: ArgumentHelp(Words.Doctor.soundHelp))
  var sound = false
  @OptionGroup var content: ContentOptions

  func run() throws {
    try withErrorReporting {
      var diagnosis = Diagnosis()
      look(atTerminal: TerminalFacts.read(), &diagnosis)
      lookAtPrograms(&diagnosis)
      lookAtFiles(&diagnosis)
      diagnosis.reminders = Reminder.all()
      if json {
        print(JSONText.pretty(diagnosis.json))
      } else {
        diagnosis.lines.forEach { print($0) }
      }
      if diagnosis.problems > 0 { throw ExitCode(1) }
    }
  }

  private func look(atTerminal facts: TerminalFacts, _ diagnosis: inout Diagnosis) {
    diagnosis.add(
      "versions", Words.Doctor.versions,
      "Backbone \(Version.current), \(TerminalFacts.ncurses), SQLite \(JournalCheck.version)")
    diagnosis.add(
      "terminal", Words.Doctor.terminal,
      facts.colours == nil
        ? Words.Doctor.unknownType(facts.type)
        : facts.isTerminal ? facts.type : "\(facts.type), \(Words.Doctor.noTerminal)",
      // From a cron job there is none, and nothing is wrong.
      facts.colours != nil ? .good : facts.isTerminal ? .problem : .advice)
    if let size = facts.size {
      diagnosis.add(
        "size", Words.Doctor.size, Words.Doctor.size(columns: size.columns, rows: size.rows),
        size.columns < 40 || size.rows < 12
          ? .problem : size.columns < 80 || size.rows < 24 ? .advice : .good)
    }
    let isColourless = Environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    diagnosis.add(
      "colours", Words.Doctor.colours,
      isColourless ? Words.Doctor.noColour : Words.Doctor.colours(facts.colours ?? 0))
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { Environment[$0] }
      .first { !$0.isEmpty }
    diagnosis.add(
      "locale", Words.Doctor.locale,
      Words.Doctor.locale(locale ?? Words.Doctor.noLocale, isUnicode: facts.isUnicode),
      facts.isUnicode ? .good : .advice)
    if facts.isUnicode {
      diagnosis.picture = [
        "  ▛▀▀▀▀▜  ⡏⠉⠉⠉⠉⢹  ┌────┐", "  ▌ ██ ▐  ⡇ ⣿⣿ ⢸  │ ┼┼ │",
        "  ▙▄▄▄▄▟  ⣇⣀⣀⣀⣀⣸  └────┘",
      ]
    }
  }

  private func lookAtPrograms(_ diagnosis: inout Diagnosis) {
    let path = Environment["PATH"] ?? ""
    let settings = ((try? AppDirectories.find()).map { SettingsStore($0).settings } ?? Settings())
    let speech = SpeechProgram.all(command: settings.sound.command, in: path)
    // Sound is recommended; a program that was asked for by name has to be there.
    let own = settings.sound.command.first
    diagnosis.add(
      "speech", Words.Doctor.speech,
      speech.isEmpty
        ? own.map(Words.Doctor.noCommand) ?? Words.Doctor.noSpeech
        : speech.map(\.path).joined(separator: ", "),
      !speech.isEmpty ? .good : own == nil ? .advice : .problem)
    let tones = TonePlayer.Program.all(in: path)
    diagnosis.add(
      "tones", Words.Doctor.tones,
      tones.isEmpty ? Words.Doctor.noTones : tones.map(\.path).joined(separator: ", "),
      tones.isEmpty ? .advice : .good)
    if sound { hear(settings.sound, &diagnosis) }
    let missing = Hook.allCases.filter { hook in
      settings.hooks[hook].map { UserProgram($0, in: path) == nil } ?? false
    }
    diagnosis.add(
      "hooks", Words.Doctor.hooks,
      missing.first.map {
        Words.Steering.noHook($0.rawValue, program: settings.hooks[$0]?.first ?? "")
      }
        ?? Words.Doctor.hooks(settings.hooks.keys.map(\.rawValue).sorted()),
      missing.isEmpty ? .good : .problem)
    let awake = UserProgram.first(of: SessionPrograms.wakefulness(until: getpid()), in: path)
    diagnosis.add(
      "awake", Words.Doctor.awake, awake?.path ?? Words.Doctor.noAwake,
      awake == nil ? .advice : .good)
  }

  /// Plays a tone and speaks a sentence, and waits until they have been heard.
  private func hear(_ settings: SoundSettings, _ diagnosis: inout Diagnosis) {
    guard let terminal = try? LineTerminal.open() else { return }
    var sound = Sound(settings)
    sound.play(Cue(.go, Words.Doctor.spoken, step: 0, at: .fromStart(.zero)), at: terminal.now)
    var isAskedToEnd = false
    while sound.isPlaying, !isAskedToEnd {
      for event in terminal.wait(until: sound.nextWake) {
        if case .terminate = event { isAskedToEnd = true }
      }
      if sound.rings(at: terminal.now), terminal.hasBell { try? terminal.write("\u{07}") }
    }
    let loss = sound.takeNotice()
    sound.close()
    terminal.close()
    diagnosis.add(
      "sound", Words.Doctor.soundTest, loss ?? Words.Doctor.heard,
      loss == nil ? .good : .problem)
  }

  private func lookAtFiles(_ diagnosis: inout Diagnosis) {
    do {
      let loader = try Library.loader(content)
      diagnosis.add("content", Words.Doctor.content, loader.assets)
    } catch {
      diagnosis.add(
        "content", Words.Doctor.content, (error as? CLIError)?.text ?? "\(error)", .problem)
    }
    let directories: AppDirectories
    do {
      directories = try AppDirectories.find()
    } catch {
      diagnosis.add(
        "journal", Words.Doctor.journal, (error as? CLIError)?.text ?? "\(error)", .problem)
      return
    }
    // Where nothing can be written at all, the journal says so.
    let dataObstacle = AppDirectories.obstacle(to: directories.data)
    let contentObstacle =
      dataObstacle == nil ? AppDirectories.obstacle(to: directories.content) : nil
    diagnosis.add(
      "ownContent", Words.Doctor.ownContent,
      contentObstacle ?? Self.state(of: directories.content),
      contentObstacle == nil ? .good : .problem)
    let settings = SettingsStore(directories)
    let keys = settings.settings.keys
    let keyProblems = OwnKeys.problems(
      keys,
      in: AppState(
        catalogue: Catalogue(muscles: [], exercises: [], routines: [], sources: []), columns: 80,
        rows: 24))
    let problems =
      [AppDirectories.obstacle(to: directories.config)].compactMap { $0 }
      + settings.problems.map(\.description)
      + keyProblems.map { Words.Doctor.at(directories.settings, $0) }
    let themes = ThemeFolder(path: directories.themes).read().problems.map(\.description)
    if !themes.isEmpty {
      diagnosis.add("themes", Words.Doctor.themes, themes.joined(separator: "; "), .problem)
    }
    diagnosis.add(
      "settings", Words.Doctor.settings,
      problems.isEmpty ? Self.state(of: directories.settings) : problems.joined(separator: "; "),
      problems.isEmpty ? .good : .problem)
    if let dataObstacle {
      diagnosis.add("journal", Words.Doctor.journal, dataObstacle, .problem)
    } else {
      look(atJournal: directories.journal, &diagnosis)
    }
    let logObstacle = AppDirectories.obstacle(to: directories.state)
    diagnosis.add(
      "log", Words.Doctor.log, logObstacle ?? Self.state(of: directories.log),
      logObstacle == nil ? .good : .advice)
    let runtime = Environment["XDG_RUNTIME_DIR"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    diagnosis.add(
      "control", Words.Doctor.control,
      runtime.map { ControlFolder(in: $0).path } ?? Words.Doctor.noRuntime,
      runtime == nil ? .advice : .good)
  }

  private func look(atJournal path: String, _ diagnosis: inout Diagnosis) {
    let problems = JournalCheck.problems(at: path)
    guard problems.isEmpty else {
      let reason = Words.Doctor.damaged(problems.joined(separator: "; "))
      return diagnosis.add(
        "journal", Words.Doctor.journal, Words.Doctor.at(path, reason), .problem)
    }
    do {
      let journal = try Journal.openForReading(path: path)
      defer { journal?.close() }
      let finding = try journal.map { Words.Doctor.sessions(try $0.sessions().count) }
      diagnosis.add(
        "journal", Words.Doctor.journal, Words.Doctor.at(path, finding ?? Words.Doctor.noFile))
    } catch {
      diagnosis.add("journal", Words.Doctor.journal, "\(error)", .problem)
    }
  }

  /// A path, and whether something is there.
  private static func state(of path: String) -> String {
    access(path.onDisk, F_OK) == 0 ? path : Words.Doctor.at(path, Words.Doctor.noFile)
  }
}
