package import ArgumentParser
import BackboneCore

/// The command line: what the program is asked to do.
package struct Backbone: ParsableCommand {
  /// The version of the program.
  static let version = "0.1.0"

  package static let configuration = CommandConfiguration(
    commandName: "backbone",
    abstract: "A strong back for runners: muscles, exercises in motion, timed core sessions.",
    version: Backbone.version,
    subcommands: [
      Open.self, Start.self, Muscles.self, Exercises.self, Simulate.self, Log.self, Check.self,
      Import.self, Script.self,
    ],
    defaultSubcommand: Open.self)

  /// Runs what was asked for; a mistake in the asking is one line, as every other failure is.
  package init() {}

  package static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let reported as ExitCode {
      exit(withError: reported)
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      complain("\(message(for: error)) (see backbone --help)")
      exit(withError: ExitCode.validationFailure)
    }
  }
}

/// Opens the full screen.
struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the full screen; what happens without a subcommand.")

  @OptionGroup var content: ContentOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    try reporting { try FullScreen.run(content: content, look: look, asked: nil, speed: 1) }
  }
}

/// Goes straight into a session.
struct Start: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Go straight into a session.")

  @Argument(help: "The routine's id, for example core-planks-birddogs.")
  var routine: String
  @Option(help: "beginner, intermediate or advanced.")
  var level: Level = .beginner
  @Option(help: "Run so many times faster, to rehearse; logged as a rehearsal.")
  var speed = 1
  @Flag(help: "Without the full screen: a line of text for each cue.")
  var plain = false
  @Flag(help: "Without the full screen: a JSON object a line for all that happens.")
  var events = false
  @OptionGroup var content: ContentOptions
  @OptionGroup var look: LookOptions

  func validate() throws {
    guard (1...1000).contains(speed) else {
      throw ValidationError("--speed takes a whole number from 1 to 1000.")
    }
    guard !plain || !events else {
      throw ValidationError("--plain and --events ask for two things.")
    }
  }

  func run() throws {
    try reporting {
      if plain || events {
        return try LineMode.run(
          content: content, asked: (routine, level), speed: speed,
          style: plain ? .text : .events)
      }
      try FullScreen.run(
        content: content, look: look, asked: (routine, level), speed: speed)
    }
  }
}
