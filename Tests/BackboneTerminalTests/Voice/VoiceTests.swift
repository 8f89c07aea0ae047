import BackboneTerminal
import Testing

/// One after the other, because a script that is being written cannot be run by a process that was
/// started meanwhile.
@Suite(.serialized, .timeLimit(.minutes(1))) struct VoiceTests {
  /// Speaks for ever, whatever it is told.
  private static let stubborn = "trap '' HUP INT TERM; exec sleep 1000 >$PIPES/said"

  @Test func `it is given the words, and nothing it could take for an option`() throws {
    let fake = try FakeSpeech(.espeak, #"for a in "$@"; do echo "[$a]"; done >$PIPES/said"#)
    let voice = Subject([fake.program])
    #expect(voice.say("-v is no option; $HOME 'Go'", length: .seconds(1), at: .zero))
    #expect(voice.isSpeaking)
    #expect(voice.nextWake == .seconds(1) + SpeechWatch.patience)
    #expect(try fake.all("said") == "[-v]\n[en]\n[--]\n[-v is no option; $HOME 'Go']\n")
    while voice.isSpeaking { #expect(!voice.settle(at: .zero)) }
    #expect(voice.nextWake == nil)
    voice.close()
  }

  @Test func `without a program there is no voice`() {
    let voice = Subject([])
    #expect(!voice.say("Go.", length: .seconds(1), at: .zero))
    voice.hush(at: .zero)
    voice.close()
  }

  @Test func `a program that cannot be started is given up`() {
    let voice = Subject([SpeechProgram(kind: .espeak, path: "/no/such/program")])
    #expect(!voice.say("Go.", length: .seconds(1), at: .zero))
    #expect(!voice.isSpeaking)
  }

  @Test func `a program that fails is given up, and that is told once`() throws {
    let fake = try FakeSpeech(.espeak, "exit 1")
    let voice = Subject([fake.program])
    #expect(voice.say("Go.", length: .seconds(1), at: .zero))
    while !voice.settle(at: .zero) { try #require(voice.isSpeaking) }
    #expect(!voice.settle(at: .zero))
    #expect(!voice.say("Go.", length: .seconds(1), at: .zero))
  }

  @Test func `a program that hangs is given up at its deadline, and ended`() throws {
    let fake = try FakeSpeech(.espeak, Self.stubborn)
    let voice = Subject([fake.program])
    #expect(voice.say("Go.", length: .seconds(1), at: .zero))
    let said = try fake.opened("said")
    let deadline = try #require(voice.nextWake)
    #expect(!voice.settle(at: deadline - .nanoseconds(1)))
    #expect(voice.settle(at: deadline))
    #expect(try said.rest().isEmpty)
    #expect(!voice.say("Go.", length: .seconds(1), at: deadline))
    voice.close()
  }

  @Test func `after one that fails the next one speaks, and says what was missed`() throws {
    let failing = try FakeSpeech(.speechDispatcher, "exit 1")
    let fake = try FakeSpeech(.espeak, #"[ "$4" = Plank. ] && touch $PIPES/done; exec sleep 1000"#)
    let voice = Subject([failing.program, fake.program])
    #expect(voice.say("Plank.", length: .seconds(1), at: .zero))
    while !fake.isDone { #expect(!voice.settle(at: .milliseconds(20))) }
    #expect(voice.isSpeaking && !voice.isLost)
    voice.close()
  }

  @Test func `what was missed too long ago is not said`() throws {
    let hanging = try FakeSpeech(.speechDispatcher, Self.stubborn)
    let fake = try FakeSpeech(.espeak, "exec sleep 1000")
    let voice = Subject([hanging.program, fake.program])
    #expect(voice.say("Plank.", length: .seconds(1), at: .zero))
    let deadline = try #require(voice.nextWake)
    #expect(!voice.settle(at: deadline), "there is another voice")
    #expect(!voice.isSpeaking)
    #expect(voice.say("Side plank.", length: .seconds(1), at: deadline))
    voice.close()
  }

  @Test func `one that ends at once has not spoken, whatever it says`() throws {
    let fake = try FakeSpeech(.espeak, "exit 0")
    let voice = Subject([fake.program])
    #expect(voice.say("Sit tall.", length: .seconds(2), at: .zero))
    while voice.isSpeaking { #expect(!voice.settle(at: .milliseconds(30))) }
    #expect(voice.say("Ears over your shoulders.", length: .seconds(2), at: .seconds(5)))
    while !voice.settle(at: .milliseconds(5030)) { try #require(voice.isSpeaking) }
    #expect(voice.isLost)
  }

  @Test func `one that takes a little longer than planned is never given up`() throws {
    // As espeak-ng does: it plays a little silence after the words.
    let fake = try FakeSpeech(.espeak, "exec sleep 1000")
    let voice = Subject([fake.program])
    for second in 0..<60 {
      #expect(voice.say("\(second)", length: .seconds(1), at: .seconds(second)))
      #expect(!voice.settle(at: .seconds(second) + .milliseconds(999)))
    }
    #expect(!voice.isLost)
    voice.close()
  }

  @Test func `a lost voice is on trial until it is heard again`() throws {
    let fake = try FakeSpeech(.espeak, "[ -e $PIPES/done ] && exit 0; touch $PIPES/done; exit 1")
    let voice = Subject([fake.program])
    voice.tryAgain()
    #expect(!voice.isOnTrial, "it was not lost")
    #expect(voice.say("Plank.", length: .seconds(1), at: .zero))
    while !voice.settle(at: .zero) { try #require(voice.isSpeaking) }
    #expect(voice.isLost)
    #expect(!voice.say("Plank.", length: .seconds(1), at: .seconds(1)))
    voice.tryAgain()
    #expect(voice.isOnTrial)
    #expect(voice.say("Side plank.", length: .seconds(1), at: .seconds(2)))
    while voice.isSpeaking { #expect(!voice.settle(at: .seconds(3))) }
    #expect(!voice.isOnTrial && !voice.isLost)
  }

  @Test func `the language is named, and the style the user wants`() throws {
    let style = SpeechStyle(rate: 120, voice: "en-gb-scotland", volume: 50)
    let echo = #"echo "$@" >$PIPES/said"#
    let dispatcher = try FakeSpeech(.speechDispatcher, echo)
    let espeak = try FakeSpeech(.espeak, echo)
    for (fake, style, arguments) in [
      (dispatcher, SpeechStyle(), "-l en --wait -- Go."),
      (dispatcher, style, "-l en -r -55 -i 0 -y en-gb-scotland --wait -- Go."),
      (espeak, SpeechStyle(), "-v en -- Go."),
      (espeak, style, "-v en-gb-scotland -s 120 -a 50 -- Go."),
    ] {
      let voice = Subject([fake.program], style: style)
      #expect(voice.say("Go.", length: .seconds(1), at: .zero))
      #expect(try fake.all("said") == arguments + "\n")
      voice.close()
    }
  }

  @Test func `a program of the user's own gets the words where it wants them`() throws {
    let echo = #"{ echo "$@"; cat; } >$PIPES/said"#
    for (arguments, said) in [
      (["-r", "{rate}", "say: {text}"], "-r 175 say: Go on.\n"), (["-q"], "-q\nGo on.\n"),
    ] {
      let fake = try FakeSpeech(.custom(arguments: arguments), echo)
      let voice = Subject([fake.program])
      #expect(voice.say("Go on.", length: .seconds(1), at: .zero))
      #expect(try fake.all("said") == said)
      voice.close()
    }
  }

  @Test func `programs are looked for in order, the user's own alone`() {
    let there: Set = ["/b/spd-say", "/a/espeak-ng", "/b/espeak-ng", "/b/piper"]
    func paths(_ command: [String] = []) -> [String] {
      SpeechProgram.all(command: command, in: "/a:b:/b", isProgram: there.contains).map(\.path)
    }
    #expect(paths() == ["/b/spd-say", "/a/espeak-ng"])
    #expect(paths(["piper", "-q"]) == ["/b/piper"])
    #expect(paths(["/b/piper"]) == ["/b/piper"])
    #expect(paths(["nowhere"]) == [])
  }

  @Test func `new words take the place of the old ones`() throws {
    let fake = try FakeSpeech(.espeak, Self.stubborn)
    let voice = Subject([fake.program])
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
    let voice = Subject([fake.program])
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
    let voice = Subject([fake.program])
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
    let voice = Subject([fake.program])
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
    let voice = Subject([fake.program])
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
    let voice = Subject([fake.program])
    #expect(voice.say("Go.", length: .seconds(1), at: .zero))
    voice.hush(at: .zero)
    voice.close()
    #expect(fake.isDone)
  }
}

/// A voice that is shared: `#expect` calls nothing that changes a value.
private final class Subject {
  private var voice: Voice

  init(_ programs: [SpeechProgram], style: SpeechStyle = SpeechStyle()) {
    voice = Voice(programs, style: style)
  }

  var isSpeaking: Bool { voice.isSpeaking }
  var isLost: Bool { voice.isLost }
  var isOnTrial: Bool { voice.isOnTrial }
  var nextWake: Duration? { voice.nextWake }

  func say(_ words: String, length: Duration, at now: Duration) -> Bool {
    voice.say(words, length: length, at: now)
  }

  func settle(at now: Duration) -> Bool { voice.settle(at: now) }

  func hush(at now: Duration) { voice.hush(at: now) }

  func tryAgain() { voice.tryAgain() }

  func close() { voice.close() }
}
