/// Speaks one thing at a time through another program, without ever waiting for it.
///
/// The program may be missing, fail or hang: then there is no voice any more, and nothing else.
package struct Voice {
  private var program: SpeechProgram?
  private var speaking: ChildProcess?
  private var watch = SpeechWatch()
  /// The child that was sent to stop the speech, and how long it may take.
  private var hushing: (child: ChildProcess, deadline: Duration)?
  /// Children that were killed, still to be waited for.
  private var killed: [ChildProcess] = []

  /// How long a child that stops the speech may take.
  package static let hushPatience = Duration.seconds(2)
  /// How long it may take when the program ends.
  package static let grace = Duration.milliseconds(200)

  /// A voice; none without a program.
  package init(_ program: SpeechProgram?) { self.program = program }

  /// Whether something is being said, as far as is known.
  package var isSpeaking: Bool { speaking != nil }

  /// The moment at which `settle` is to be called at the latest; nil while nothing runs.
  package var nextWake: Duration? { [watch.deadline, hushing?.deadline].compactMap { $0 }.min() }

  /// Says something, in place of what is still being said.
  /// - Parameters:
  ///   - length: about how long it takes.
  ///   - now: on a clock that stands still in pauses of the machine, as all moments here.
  /// - Returns: whether it is on its way; if not, there is no voice any more.
  package mutating func say(_ words: String, length: Duration, at now: Duration) -> Bool {
    settle(at: now)
    interrupt(at: now)
    guard let program else { return false }
    speaking = ChildProcess.start(program.path, program.arguments(saying: words))
    guard speaking != nil else {
      self.program = nil
      return false
    }
    watch.begin(length: length, at: now)
    return true
  }

  /// Falls silent at once.
  package mutating func hush(at now: Duration) {
    guard speaking != nil else { return }
    interrupt(at: now)
    guard let program, let arguments = program.hush else { return }
    if let hushing { kill(hushing.child) }
    hushing = ChildProcess.start(program.path, arguments).map { ($0, now + Self.hushPatience) }
  }

  /// Takes note of what has ended meanwhile, and ends what should have.
  /// - Returns: whether the voice has just been lost.
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
    if let status = speaking?.end() {
      speaking = nil
      watch.finish()
      if status != 0 { program = nil }
      return status != 0
    }
    guard let deadline = watch.deadline, now >= deadline else { return false }
    interrupt(at: now)
    program = nil
    return true
  }

  /// Ends what is being said, and leaves no process behind; takes `grace` at most, unless the system
  /// itself is stuck.
  package mutating func close() {
    if let speaking { kill(speaking) }
    speaking = nil
    if let child = hushing?.child, child.end(within: Self.grace) == nil { kill(child) }
    hushing = nil
    // Not without a limit: a process that waits for a broken disk does not even end when killed.
    for child in killed { _ = child.end(within: Self.grace) }
    killed = []
  }

  /// Ends what is being said, for something else.
  private mutating func interrupt(at now: Duration) {
    guard let child = speaking else { return }
    speaking = nil
    watch.interrupt(at: now)
    kill(child)
  }

  private mutating func kill(_ child: ChildProcess) {
    child.kill()
    killed.append(child)
  }
}
