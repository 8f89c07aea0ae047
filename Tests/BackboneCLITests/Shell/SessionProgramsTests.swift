import BackboneApp
import BackboneCore
import BackboneTerminal
import Glibc
import TestSupport
import Testing

@testable import BackboneCLI

/// The programs that are started beside a session.
@Suite struct SessionProgramsTests {
  private func status(at seconds: Int = 5, _ change: (inout Session) -> Void = { _ in })
    -> SessionStatus?
  {
    var session = Fixture.session()
    _ = session.handle(.start, at: .zero)
    _ = session.handle(.tick, at: .seconds(seconds))
    change(&session)
    return SessionStatus(session, Fixture.catalogue, at: .seconds(seconds))
  }

  @Test func eachMomentIsToldOnce() {
    let running = status()
    let paused = status { _ = $0.handle(.pause, at: .seconds(5)) }
    #expect(Hook.moment(from: nil, to: running) == .sessionStarted)
    // A session that was cut off is resumed paused.
    #expect(Hook.moment(from: nil, to: paused) == .sessionStarted)
    #expect(Hook.moment(from: running, to: running) == nil)
    #expect(Hook.moment(from: running, to: paused) == .paused)
    #expect(Hook.moment(from: paused, to: running) == .resumed)
    #expect(Hook.moment(from: paused, to: nil) == .sessionEnded)
    #expect(Hook.moment(from: nil, to: nil) == nil)
  }

  @Test func argumentsSayWhatTheSessionIs() throws {
    let session = try #require(status())
    #expect(
      SessionPrograms.filled("{routine}/{level} {seconds}; {x} {", session)
        == "short/beginner 5; {x} {")
  }

  /// No shell reads the arguments, and nobody waits for the program.
  @Test func aHookIsStartedWithItsArgumentsAsTheyAre() throws {
    var template = Array("/tmp/backbone-hook-XXXXXX".utf8CString)
    let folder = String(cString: try #require(mkdtemp(&template)))
    let pipe = folder + "/pipe"
    try #require(mkfifo(pipe, 0o600) == 0)
    defer {
      unlink(pipe)
      unlink(folder + "/hook")
      rmdir(folder)
    }
    let script = "#!/bin/sh\nprintf '%s' \"$1\" >\(pipe)\n"
    let file = open(folder + "/hook", O_WRONLY | O_CREAT | O_CLOEXEC, 0o700)
    write(file, script, script.utf8.count)
    close(file)

    var settings = Settings()
    settings.hooks = [.sessionStarted: ["hook", "$(id) {routine}; true"]]
    var state = AppState(
      catalogue: Fixture.catalogue, settings: settings, columns: 80, rows: 24)
    _ = update(&state, AppEvent(.asked("short", .beginner), at: .zero))
    var programs = SessionPrograms(searchPath: folder)
    let reader = open(pipe, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    programs.follow(state)
    try #require(programs.hooks.count == 1)
    var readable = pollfd(fd: reader, events: Int16(POLLIN), revents: 0)
    try #require(poll(&readable, 1, 10_000) == 1)
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = read(reader, &bytes, bytes.count)
    close(reader)
    #expect(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self) == "$(id) short; true")
    // A child that nobody asks for would keep those of other tests from being noticed.
    #expect(programs.hooks.last?.end(within: .seconds(10)) != nil)
  }

  @Test func aHookThatCannotBeStartedIsNamedOnce() {
    var settings = Settings()
    settings.hooks = [.sessionStarted: ["no-such-program"]]
    var state = AppState(catalogue: Fixture.catalogue, settings: settings, columns: 80, rows: 24)
    _ = update(&state, AppEvent(.asked("short", .beginner), at: .zero))
    var programs = SessionPrograms(searchPath: "/nowhere")
    programs.follow(state)
    #expect(
      programs.takeNotice()
        == #"on_session_start in your settings: there is no program "no-such-program"."#)
    #expect(programs.takeNotice() == nil)
    programs.follow(state)
    #expect(programs.takeNotice() == nil)
  }

  /// Whoever quits in the middle of a session has left it, too.
  @Test func leavingTheProgramEndsTheSession() {
    var settings = Settings()
    settings.hooks = [.sessionEnded: ["no-such-program"]]
    var state = AppState(catalogue: Fixture.catalogue, settings: settings, columns: 80, rows: 24)
    var programs = SessionPrograms(searchPath: "/nowhere")
    programs.follow(state)
    programs.close(settings)
    #expect(programs.takeNotice() == nil)
    _ = update(&state, AppEvent(.asked("short", .beginner), at: .zero))
    programs.follow(state)
    programs.close(settings)
    #expect(programs.takeNotice() != nil)
  }

  @Test func theScreenIsKeptAwakeUntilTheProgramIsGone() {
    let commands = SessionPrograms.wakefulness(until: 123)
    #expect(commands.map(\.first) == ["systemd-inhibit", "caffeinate"])
    #expect(commands[0].contains("--pid=123") && commands[1].contains("123"))
  }
}
