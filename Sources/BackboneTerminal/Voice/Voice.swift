import CTerminal
import Glibc

/// Speaks one thing at a time through another program, without ever waiting for it.
///
/// The program may be missing, fail or hang: then there is no voice any more, and nothing else.
package struct Voice {
  private var program: SpeechProgram?
  private var speaking: Utterance?
  /// Since when nothing has been said to its end, and how long the first of it should have taken.
  private var silence: (since: Duration, expected: Duration)?
  /// Children that were ended or sent to hush, still to be asked after.
  private var leaving: [pid_t] = []

  private struct Utterance {
    let child: pid_t
    let deadline: Duration
  }

  /// How much longer than expected a program may take before it counts as hanging.
  private static let patience = Duration.seconds(2)

  /// A voice; none without a program.
  package init(_ program: SpeechProgram?) { self.program = program }

  /// The moment at which the program must be asked after; nil while it is silent.
  package var nextWake: Duration? { speaking?.deadline }

  /// Says something, in place of what is still being said.
  /// - Parameters:
  ///   - length: about how long it takes.
  ///   - now: on a clock that stands still in pauses of the machine, as all moments here.
  /// - Returns: whether it is on its way; if not, there is no voice any more.
  package mutating func say(_ words: String, length: Duration, at now: Duration) -> Bool {
    settle(at: now)
    end()
    guard let program else { return false }
    let child = Self.spawn(program.path, program.arguments(saying: words))
    guard child > 0 else {
      self.program = nil
      return false
    }
    let silence = silence ?? (since: now, expected: length)
    self.silence = silence
    speaking = Utterance(
      child: child, deadline: max(now, silence.since + silence.expected) + Self.patience)
    return true
  }

  /// Falls silent at once.
  package mutating func hush() {
    guard speaking != nil else { return }
    end()
    silence = nil
    if let program, let arguments = program.hush {
      let child = Self.spawn(program.path, arguments)
      if child > 0 { leaving.append(child) }
    }
  }

  /// Takes note of what has ended meanwhile.
  /// - Returns: whether the voice has just been lost.
  @discardableResult
  package mutating func settle(at now: Duration) -> Bool {
    leaving.removeAll { waitpid($0, nil, WNOHANG) != 0 }
    guard let utterance = speaking else { return false }
    var status: Int32 = 0
    if waitpid(utterance.child, &status, WNOHANG) != 0 {
      speaking = nil
      silence = nil
      if status != 0 { program = nil }
      return status != 0
    }
    guard now >= utterance.deadline else { return false }
    end()
    program = nil
    return true
  }

  /// Ends what is being said, and leaves no process behind.
  package mutating func close() {
    end()
    // Killed they cannot refuse, so this does not wait for anything but the system.
    for child in leaving { waitpid(child, nil, 0) }
    leaving = []
  }

  private mutating func end() {
    guard let utterance = speaking else { return }
    speaking = nil
    kill(-utterance.child, SIGKILL)
    leaving.append(utterance.child)
  }

  private static func spawn(_ path: String, _ arguments: [String]) -> pid_t {
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    return ct_spawn(path, &pointers)
  }
}
