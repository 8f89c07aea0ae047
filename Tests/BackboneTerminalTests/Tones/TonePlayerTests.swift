import BackboneCore
import BackboneTerminal
import Glibc
import Testing

/// One after the other, because a script that is being written cannot be run by a process that was
/// started meanwhile.
extension VoiceTests {
  /// A player with scripts in place of its programs, the first one to be tried first.
  private final class Subject {
    let fakes: [FakeSpeech]
    let places: String
    private var player: TonePlayer

    init(_ scripts: [String], places: [String] = []) throws {
      fakes = try scripts.map { try FakeSpeech(.espeak, $0) }
      var template = Array("/tmp/backbone-tones-XXXXXX".utf8CString)
      self.places = String(cString: try #require(mkdtemp(&template)))
      player = TonePlayer(
        fakes.map { TonePlayer.Program(path: $0.program.path, options: ["-q"]) }, volume: 50,
        in: places + [self.places])
    }

    deinit { rmdir(places) }

    var isWorking: Bool { player.isWorking }
    var isPlaying: Bool { player.isPlaying }
    var nextWake: Duration? { player.nextWake }
    func warmUp(at now: Duration) { player.warmUp(at: now) }
    func settle(at now: Duration) -> Bool { player.settle(at: now) }
    func play(_ tone: Cue.Signal, at now: Duration) -> Bool {
      player.play(tone, underVoice: false, at: now)
    }
    func close() { player.close() }

    /// How many files and folders there are of the player.
    var leftovers: Int {
      guard let folder = opendir(places) else { return -1 }
      defer { closedir(folder) }
      var count = 0
      while readdir(folder) != nil { count += 1 }
      return count - 2
    }
  }

  @Test func `a tone is a file that is played, and gone afterwards`() throws {
    let player = try Subject([
      #"case $2 in *silence.wav) exit;; esac; { echo "$1"; head -c 4 "$2"; } >$PIPES/said"#
    ])
    #expect(player.play(.go, at: .zero))
    let said = try player.fakes[0].all("said")
    #expect(said.hasPrefix("-q\nRIFF"))
    #expect(player.leftovers == 1)
    player.close()
    #expect(player.leftovers == 0)
  }

  @Test func `a place that cannot be written to is passed over`() throws {
    let player = try Subject(["exit 0"], places: ["/no/such/place"])
    #expect(player.play(.countdown, at: .zero))
    player.close()
  }

  @Test func `one that fails is passed over, and the next one plays what was missed`() throws {
    let player = try Subject(["exit 1", "touch $PIPES/done; exec sleep 1000"])
    #expect(player.play(.rest, at: .zero))
    while !player.fakes[1].isDone { #expect(!player.settle(at: .milliseconds(10))) }
    #expect(player.isWorking)
    player.close()
  }

  @Test func `when all fail that is told, in time for the bell`() throws {
    let player = try Subject(["exit 1", "exit 1"])
    #expect(player.play(.rest, at: .zero))
    while !player.settle(at: .milliseconds(20)) { try #require(player.isPlaying) }
    #expect(!player.isWorking)
    #expect(!player.play(.rest, at: .seconds(1)))
    player.close()
  }

  @Test func `one that is tried before its time costs no tone`() throws {
    let player = try Subject(["exit 1"])
    player.warmUp(at: .zero)
    while player.isPlaying { #expect(!player.settle(at: .milliseconds(20))) }
    #expect(!player.play(.go, at: .seconds(10)))
    player.close()
  }

  @Test func `one that hangs is ended at its deadline`() throws {
    let player = try Subject(["trap '' TERM; exec sleep 1000"])
    #expect(player.play(.countdown, at: .zero))
    let deadline = try #require(player.nextWake)
    #expect(deadline >= TonePlayer.patience)
    #expect(!player.settle(at: deadline + .seconds(1)), "too late for the bell")
    #expect(!player.isPlaying && !player.isWorking)
    player.close()
  }

  @Test func `one that has worked may fail now and then`() throws {
    let player = try Subject(["[ -e $PIPES/done ] && exit 1; touch $PIPES/done"])
    player.warmUp(at: .zero)
    while player.isPlaying { #expect(!player.settle(at: .milliseconds(20))) }
    for time in 1...TonePlayer.limit {
      #expect(player.isWorking)
      #expect(player.play(.countdown, at: .seconds(time)))
      while player.isPlaying { #expect(!player.settle(at: .seconds(time) + .milliseconds(400))) }
    }
    #expect(!player.isWorking)
    player.close()
  }

  @Test func `closing waits for no program that plays`() throws {
    let player = try Subject(["trap '' TERM; sleep 1000 & wait; wait"])
    for _ in 0..<4 { #expect(player.play(.done, at: .zero)) }
    let took = ContinuousClock().measure { player.close() }
    #expect(took < .seconds(1))
    #expect(player.leftovers == 0)
  }

  @Test func `players are tried from the most modern to the oldest`() {
    let there: Set = ["/b/aplay", "/b/paplay", "/b/pw-play"]
    let paths = TonePlayer.Program.all(in: "/a:/b", isProgram: there.contains).map(\.path)
    #expect(paths == ["/b/pw-play", "/b/paplay", "/b/aplay"])
  }
}
