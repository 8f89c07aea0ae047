import ArgumentParser
import BackboneCore
import BackboneTerminal
import Glibc

/// Which session is meant.
struct SessionOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp(Words.Steering.session, valueName: "pid"))
  var session: Int32?

  /// Has the session carry out a command.
  func steer(_ command: SteeringCommand) throws {
    try withErrorReporting {
      _ = try RunningSessions(process: session).only().ask(command)
    }
  }
}

/// Prints what the running session is doing.
struct Status: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: Words.Steering.status,
    discussion: Words.Steering.statusExamples)

  @Option(help: ArgumentHelp(Words.Steering.format))
  var format: String?
  @Flag(help: ArgumentHelp(Words.Steering.json))
  var json = false
  @Flag(help: ArgumentHelp(Words.Steering.follow))
  var follow = false
  @OptionGroup var options: SessionOptions

  func validate() throws {
    guard !json || format == nil else {
      throw ValidationError(Words.CommandErrors.notTogether("--json", "--format"))
    }
  }

  func run() throws {
    try withErrorReporting {
      let sessions = try RunningSessions(process: options.session)
      if follow { return try follow(try sessions.only()) }
      var lines: [String] = []
      var failure: (any Error)?
      // One that is stopped doesn't answer; the others do.
      for session in sessions.all {
        do { lines += try session.ask(.status).map { [try line($0)] } ?? [] } catch {
          failure = failure ?? error
        }
      }
      for line in lines { print(line) }
      if lines.isEmpty { throw failure ?? RunningSessions.failure(Words.Steering.none) }
    }
  }

  /// Prints a line whenever it differs from the last, until the session is over.
  private func follow(_ running: RunningSessions.Running) throws {
    var last: String?
    var status = try running.ask(.status)
    while let session = status {
      let line = try line(session)
      if line != last {
        print(line)
        try StandardOutput.flush()
      }
      last = line
      usleep(250_000)
      status = try? running.ask(.status)
    }
  }

  private func line(_ session: JSONObject) throws -> String {
    if json { return JSONText.line(.object(session)) }
    return try StatusFormat(format ?? "{text}").filled(with: session)
  }
}

/// Pauses the running session.
struct Pause: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pause", abstract: Words.Steering.pause,
    discussion: Words.CommandHelp.examples("pause"))
  @OptionGroup var options: SessionOptions
  func run() throws { try options.steer(.pause) }
}

/// Resumes the session that is paused.
struct Resume: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: Words.Steering.resume,
    discussion: Words.CommandHelp.examples("resume"))
  @OptionGroup var options: SessionOptions
  func run() throws { try options.steer(.resume) }
}

/// Skips the rest of a step.
struct Next: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "next", abstract: Words.Steering.next,
    discussion: Words.CommandHelp.examples("next"))
  @OptionGroup var options: SessionOptions
  func run() throws { try options.steer(.next) }
}

/// Goes back to the previous step.
struct Back: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "back", abstract: Words.Steering.back,
    discussion: Words.CommandHelp.examples("back"))
  @OptionGroup var options: SessionOptions
  func run() throws { try options.steer(.back) }
}

/// Ends a set.
struct EndSet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "end-set", abstract: Words.Steering.endSet,
    discussion: Words.CommandHelp.examples("end-set"))
  @OptionGroup var options: SessionOptions
  func run() throws { try options.steer(.endSet) }
}

/// Ends the session.
struct Stop: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stop", abstract: Words.Steering.stop,
    discussion: Words.CommandHelp.examples("stop"))
  @OptionGroup var options: SessionOptions
  func run() throws { try options.steer(.stop) }
}
