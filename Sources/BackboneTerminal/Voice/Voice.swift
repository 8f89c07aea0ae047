/// Speaks one thing at a time through another program, without ever waiting for it.
///
/// A program may be missing, fail, hang or be silent: then the next one takes its place, and
/// what it missed, unless that is too late. When none is left, `tryAgain` begins anew.
package struct Voice {
  /// Words that nobody has heard by then are not said any more.
  package static let lateness = Duration.milliseconds(300)
  /// How long a child that stops the speech may take.
  package static let hushPatience = Duration.seconds(2)
  /// How long closing may take.
  package static let grace = Duration.milliseconds(200)

  private let programs: [SpeechProgram]
  private let style: SpeechStyle
  /// The program that speaks; there is none at the end of the list.
  private var current = 0
  private var watch = SpeechWatch()
  private var speaking: Utterance?
  /// The child that was sent to stop the speech, and how long it may take.
  private var hushing: (child: ChildProcess, deadline: Duration)?
  /// Children that were killed, still to be waited for.
  private var killed: [ChildProcess] = []
  /// Whether the voice was lost before and has not been heard since.
  package private(set) var isOnTrial = false

  /// Words under way.
  private struct Utterance {
    let child: ChildProcess
    let words: String
    let length: Duration
    /// When they were due.
    let moment: Duration
  }

  /// A voice; none without a program.
  /// - Parameter programs: the one to try first comes first.
  package init(_ programs: [SpeechProgram], style: SpeechStyle = SpeechStyle()) {
    self.programs = programs
    self.style = style
  }

  /// Whether something is being said, as far as is known.
  package var isSpeaking: Bool { speaking != nil }

  /// Whether there was ever a program to try.
  package var hasPrograms: Bool { !programs.isEmpty }

  /// Whether every program there is has been given up.
  package var isLost: Bool { !programs.isEmpty && current == programs.count }

  /// The moment at which `settle` is to be called at the latest, besides whenever a child ends; nil
  /// while nothing runs.
  package var nextWake: Duration? { [watch.deadline, hushing?.deadline].compactMap { $0 }.min() }

  /// Says something, in place of what is still being said.
  /// - Parameters:
  ///   - length: about how long it takes at the usual rate.
  ///   - now: on a clock that stands still in pauses of the machine, as all moments here.
  /// - Returns: whether it is on its way; if not, there is no voice now.
  package mutating func say(_ words: String, length: Duration, at now: Duration) -> Bool {
    settle(at: now)
    interrupt(at: now)
    return start(words, length: length, due: now, at: now)
  }

  /// Falls silent at once.
  package mutating func hush(at now: Duration) {
    guard speaking != nil else { return }
    interrupt(at: now)
    guard current < programs.count, let arguments = programs[current].hush else { return }
    if let hushing { kill(hushing.child) }
    hushing = ChildProcess.start(programs[current].path, arguments, isBound: true).map {
      ($0, now + Self.hushPatience)
    }
  }

  /// Gives all programs another chance if none is left.
  package mutating func tryAgain() {
    guard isLost else { return }
    current = 0
    watch = SpeechWatch()
    isOnTrial = true
  }

  /// Takes note of what has ended meanwhile, and ends what should have.
  /// - Returns: whether what was being said is lost, and no other program has taken over.
  @discardableResult
  package mutating func settle(at now: Duration) -> Bool {
    killed.removeAll { $0.end() != nil }
    if let (child, deadline) = hushing {
      if child.end() != nil {
        hushing = nil
      } else if now >= deadline {
        hushing = nil
        kill(child)
      }
    }
    guard let utterance = speaking else { return false }
    if let status = utterance.child.end() {
      speaking = nil
      let verdict = watch.finish(at: now)
      if status == 0, verdict == .spoken { isOnTrial = false }
      guard status != 0 || verdict == .silent else { return false }
    } else {
      guard let deadline = watch.deadline, now >= deadline else { return false }
      interrupt(at: now)
    }
    giveUp()
    guard now - utterance.moment <= Self.lateness else { return current == programs.count }
    return !start(utterance.words, length: utterance.length, due: utterance.moment, at: now)
  }

  /// Ends what is being said, and leaves no process behind; takes `grace` at most, unless the system
  /// itself is stuck.
  package mutating func close() {
    if let speaking { kill(speaking.child) }
    speaking = nil
    let end = ContinuousClock.now + Self.grace
    if let child = hushing?.child, child.end(within: Self.grace) == nil { kill(child) }
    hushing = nil
    // Not without a limit: a process that waits for a broken disk does not even end when killed.
    for child in killed { _ = child.end(within: max(.milliseconds(1), end - .now)) }
    killed = []
  }

  /// Begins to speak with the first program that can be started.
  private mutating func start(
    _ words: String, length: Duration, due moment: Duration, at now: Duration
  ) -> Bool {
    while current < programs.count {
      let program = programs[current]
      let child = ChildProcess.start(
        program.path, program.arguments(saying: words, style), input: program.input(saying: words),
        isBound: true)
      if let child {
        speaking = Utterance(child: child, words: words, length: length, moment: moment)
        watch.begin(length: style.scaled(length), at: now)
        return true
      }
      giveUp()
    }
    return false
  }

  /// Goes over to the next program.
  private mutating func giveUp() {
    current += 1
    watch = SpeechWatch()
  }

  /// Ends what is being said, for something else.
  private mutating func interrupt(at now: Duration) {
    guard let utterance = speaking else { return }
    speaking = nil
    watch.interrupt(at: now)
    kill(utterance.child)
  }

  private mutating func kill(_ child: ChildProcess) {
    child.kill()
    killed.append(child)
  }
}
