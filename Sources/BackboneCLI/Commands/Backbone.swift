package import ArgumentParser
import BackboneCore
import BackboneTerminal

/// The command line: what the program is asked to do.
package struct Backbone: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "backbone",
    abstract: Words.CommandHelp.backbone, discussion: Words.CommandHelp.backboneExamples,
    version: Version.current,
    subcommands: [
      Open.self, Start.self, Muscles.self, Exercises.self, Routines.self, Simulate.self, Log.self,
      Check.self, Compile.self,
      Status.self, Pause.self, Resume.self, Next.self, Back.self, EndSet.self, Stop.self,
      Import.self,
      Export.self, SyncCommand.self, Backup.self, Rebuild.self, Script.self, Rules.self,
      DueCommand.self, Today.self, PlanCommand.self, Progress.self, CalendarCommand.self,
      Doctor.self, Keys.self,
    ],
    defaultSubcommand: Open.self)

  package init() {}

  /// Runs what was asked for; a mistake in the asking is one line, as every other failure is.
  package static func main() {
    StandardOutput.reserve()
    let arguments = CommandLine.paths
    if let script = CompletionRoot.script(for: arguments) { return finish(printing: script) }
    do {
      // Most often nothing is asked for; then there is nothing to parse, and that takes its time.
      var command: any ParsableCommand
      if arguments.count == 1 {
        command = Open.plain
      } else {
        command = try parseAsRoot(withFlagLast(Array(arguments.dropFirst())))
      }
      try command.run()
      try withErrorReporting { try StandardOutput.flush() }
    } catch let reported as ExitCode {
      exit(withError: reported)
    } catch {
      // Help and the version are output, and can get lost like any other.
      if exitCode(for: error) == .success { return finish(printing: fullMessage(for: error)) }
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      printError(
        unknownCommand(in: arguments)
          ?? Words.CommandErrors.moreHelp(message(for: error)))
      exit(withError: ExitCode.validationFailure)
    }
  }
}

extension Backbone {
  private static func finish(printing text: String) {
    print(text)
    do {
      try withErrorReporting { try StandardOutput.flush() }
    } catch {
      exit(withError: error)
    }
  }

  /// The arguments with `--linear` behind the command that it goes with: it is how the whole program
  /// is started, so people write it first, where the parser takes it for the command without a name.
  static func withFlagLast(_ arguments: [String]) -> [String] {
    guard arguments.first == "--linear", arguments.dropFirst().first == Start._commandName else {
      return arguments
    }
    return Array(arguments.dropFirst()) + ["--linear"]
  }

  /// What to say where the first argument should be a command and is none; nil otherwise.
  ///
  /// The parser would take it for an argument of the command that needs no name.
  static func unknownCommand(in arguments: [String]) -> String? {
    guard arguments.count > 1, !arguments[1].hasPrefix("-") else { return nil }
    let names =
      configuration.subcommands.flatMap { [$0._commandName] + $0.configuration.aliases } + ["help"]
    guard !names.contains(arguments[1]) else { return nil }
    return CLIError.unknown(
      "command", arguments[1], among: names, otherwise: Words.CommandErrors.listedBy("--help")
    ).text
  }
}

/// Opens the full screen.
struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: Words.CommandHelp.open,
    discussion: Words.CommandHelp.examples("open", "--theme light", "--linear"))

  @Flag(help: ArgumentHelp(Words.Linear.flag))
  var linear = false
  @OptionGroup var sound: SoundOptions
  @OptionGroup var content: ContentOptions
  @OptionGroup var look: LookOptions

  /// What it is without any arguments.
  static var plain: Open {
    var open = Open()
    open.linear = false
    open.sound = SoundOptions(mute: false)
    open.content = ContentOptions(assets: nil)
    open.look = LookOptions(ascii: false, theme: nil, noMouse: false)
    return open
  }

  func run() throws {
    try withErrorReporting {
      if linear || TerminalFacts.isDumb {
        return try LinearMode.run(content: content, isMuted: sound.mute)
      }
      try FullScreen.run(content: content, look: look, asked: nil, isMuted: sound.mute)
    }
  }
}

/// Goes straight into a session.
struct Start: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: Words.CommandHelp.start,
    discussion: Words.CommandHelp.startExamples)

  @Argument(help: ArgumentHelp(Words.CommandHelp.session), completion: IDCompletion.sessions)
  var session: String?
  @Option(help: ArgumentHelp(Words.CommandHelp.level))
  var level: Level?
  @Option(help: ArgumentHelp(Words.CommandHelp.speed))
  var speed = 1
  @Flag(help: ArgumentHelp(Words.CommandHelp.asPlanned))
  var asPlanned = false
  @Flag(help: ArgumentHelp(Words.CommandHelp.openHold))
  var open = false
  @Flag(help: ArgumentHelp(Words.Linear.flag))
  var linear = false
  @Flag(help: ArgumentHelp(Words.CommandHelp.plain))
  var plain = false
  @Flag(help: ArgumentHelp(Words.CommandHelp.events))
  var events = false
  @OptionGroup var sound: SoundOptions
  @OptionGroup var content: ContentOptions
  @OptionGroup var look: LookOptions

  func validate() throws {
    guard (1...1000).contains(speed) else {
      throw ValidationError(Words.CommandErrors.speedRange)
    }
    let styles = [(linear, "--linear"), (plain, "--plain"), (events, "--events")]
      .filter(\.0).map(\.1)
    guard styles.count < 2 else {
      throw ValidationError(Words.CommandErrors.notTogether(styles[0], styles[1]))
    }
  }

  func run() throws {
    try withErrorReporting {
      let request = SessionRequest(
        name: session, typed: session == "-" ? try TypedRoutine.read() : nil, level: level,
        speed: speed, isAsPlanned: asPlanned, isOpen: open)
      if linear {
        return try LinearMode.run(content: content, asked: request, isMuted: sound.mute)
      }
      let plain = plain || !events && TerminalFacts.isDumb
      if plain || events {
        return try LineMode.run(
          content: content, asked: request, isMuted: sound.mute, style: plain ? .text : .events)
      }
      try FullScreen.run(content: content, look: look, asked: request, isMuted: sound.mute)
    }
  }
}
