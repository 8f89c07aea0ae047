import BackboneTerminal
import Testing

/// One after the other, because a script that is being written cannot be run by a process that was
/// started meanwhile.
@Suite(.serialized, .timeLimit(.minutes(1))) struct VoiceTests {
  /// Speaks for ever, whatever it is told.
  private static let stubborn = "trap '' HUP INT TERM; exec sleep 1000 >$PIPES/said"

  @Test func `it is given the words, and nothing it could take for an option`() throws {
    let fake = try FakeSpeech(.espeak, #"for a in "$@"; do echo "[$a]"; done >$PIPES/said"#)
    let voice = Subject(fake.program)
    #expect(voice.say("-v is no option; $HOME 'Go'", length: .seconds(1), at: .zero))
    #expect(voice.isSpeaking)
    #expect(voice.nextWake == .seconds(1) + SpeechWatch.patience)
    #expect(try fake.all("said") == "[--]\n[-v is no option; $HOME 'Go']\n")
    while voice.isSpeaking { #expect(!voice.settle(at: .zero)) }
    #expect(voice.nextWake == nil)
    voice.close()
  }

  @Test func `without a program there is no voice`() {
    let voice = Subject(nil)
    #expect(!voice.say("Go.", length: .seconds(1), at: .zero))
    voice.hush(at: .zero)
    voice.close()
  }

  @Test func `a program that cannot be started is given up`() {
    let voice = Subject(SpeechProgram(kind: .espeak, path: "/no/such/program"))
    #expect(!voice.say("Go.", length: .seconds(1), at: .zero))
    #expect(!voice.isSpeaking)
  }

  @Test func `a program that fails is given up, and that is told once`() throws {
    let fake = try FakeSpeech(.espeak, "exit 1")
    let voice = Subject(fake.program)
    #expect(voice.say("Go.", length: .seconds(1), at: .zero))
    while !voice.settle(at: .zero) { try #require(voice.isSpeaking) }
    #expect(!voice.settle(at: .zero))
    #expect(!voice.say("Go.", length: .seconds(1), at: .zero))
  }

  @Test func `a program that hangs is given up at its deadline, and ended`() throws {
    let fake = try FakeSpeech(.espeak, Self.stubborn)
    let voice = Subject(fake.program)
    #expect(voice.say("Go.", length: .seconds(1), at: .zero))
    let said = try fake.opened("said")
    let deadline = try #require(voice.nextWake)
    #expect(!voice.settle(at: deadline - .nanoseconds(1)))
    #expect(voice.settle(at: deadline))
    #expect(try said.rest().isEmpty)
    #expect(!voice.say("Go.", length: .seconds(1), at: deadline))
    voice.close()
  }

  @Test func `new words take the place of the old ones`() throws {
    let fake = try FakeSpeech(.espeak, Self.stubborn)
    let voice = Subject(fake.program)
    #expect(voice.say("Three.", length: .seconds(1), at: .zero))
    let first = try fake.opened("said")
    #expect(voice.say("Two.", length: .seconds(1), at: .seconds(1)))
    #expect(voice.nextWake == .seconds(2) + SpeechWatch.patience)
    voice.close()
    #expect(try first.rest().isEmpty)
  }

  @Test func `hushed it ends what is said, and what speaks for it`() throws {
    let fake = try FakeSpeech(
      .speechDispatcher,
      #"[ "$1" = --stop ] && echo stopped >$PIPES/hushed && exit; exec sleep 1000 >$PIPES/said"#)
    let voice = Subject(fake.program)
    voice.hush(at: .zero)
    #expect(voice.nextWake == nil, "nothing was said")
    #expect(voice.say("Go.", length: .seconds(1), at: .zero))
    let said = try fake.opened("said")
    voice.hush(at: .zero)
    #expect(!voice.isSpeaking)
    #expect(try said.rest().isEmpty)
    #expect(try fake.all("hushed") == "stopped\n")
    while voice.nextWake != nil { #expect(!voice.settle(at: .zero)) }
    voice.close()
  }

  @Test func `a hush that hangs is ended after a while, and the voice stays`() throws {
    let fake = try FakeSpeech(
      .speechDispatcher,
      #"[ "$1" = --stop ] && exec sleep 1000 >$PIPES/hushed; exec sleep 1000 >$PIPES/said"#)
    let voice = Subject(fake.program)
    #expect(voice.say("Go.", length: .seconds(1), at: .zero))
    voice.hush(at: .seconds(5))
    let hushed = try fake.opened("hushed")
    #expect(voice.nextWake == .seconds(5) + Voice.hushPatience)
    #expect(!voice.settle(at: .seconds(5) + Voice.hushPatience))
    #expect(try hushed.rest().isEmpty)
    #expect(voice.nextWake == nil)
    #expect(voice.say("Go.", length: .seconds(1), at: .seconds(8)))
    voice.close()
  }

  @Test(arguments: [
    stubborn, "echo; kill -STOP $$ >$PIPES/said", "sleep 1000 >$PIPES/said & wait",
    "while :; do :; done >$PIPES/said",
  ]) func `closing waits for no program that speaks`(script: String) throws {
    let fake = try FakeSpeech(.espeak, script)
    let voice = Subject(fake.program)
    #expect(voice.say("Go.", length: .seconds(1), at: .zero))
    let said = try fake.opened("said")
    let took = ContinuousClock().measure { voice.close() }
    #expect(took < .seconds(1))
    #expect(try said.rest().isEmpty, "it and all that it started are gone")
  }

  @Test func `closing waits for a hush, but not for ever`() throws {
    let fake = try FakeSpeech(
      .speechDispatcher,
      #"[ "$1" = --stop ] || exec sleep 1000; trap '' TERM; exec sleep 1000 >$PIPES/hushed"#)
    let voice = Subject(fake.program)
    #expect(voice.say("Go.", length: .seconds(1), at: .zero))
    voice.hush(at: .zero)
    let hushed = try fake.opened("hushed")
    let took = ContinuousClock().measure { voice.close() }
    #expect(Voice.grace - .milliseconds(1)..<Voice.grace + .milliseconds(800) ~= took)
    #expect(try hushed.rest().isEmpty)
  }

  @Test func `a hush that is slow may end by itself`() throws {
    let fake = try FakeSpeech(
      .speechDispatcher,
      #"[ "$1" = --stop ] || exec sleep 1000; sleep 0.03; touch $PIPES/done"#)
    let voice = Subject(fake.program)
    #expect(voice.say("Go.", length: .seconds(1), at: .zero))
    voice.hush(at: .zero)
    voice.close()
    #expect(fake.isDone)
  }
}

/// A voice that is shared: `#expect` calls nothing that changes a value.
private final class Subject {
  private var voice: Voice

  init(_ program: SpeechProgram?) { voice = Voice(program) }

  var isSpeaking: Bool { voice.isSpeaking }
  var nextWake: Duration? { voice.nextWake }

  func say(_ words: String, length: Duration, at now: Duration) -> Bool {
    voice.say(words, length: length, at: now)
  }

  func settle(at now: Duration) -> Bool { voice.settle(at: now) }

  func hush(at now: Duration) { voice.hush(at: now) }

  func close() { voice.close() }
}
