import BackboneCore
import BackboneTerminal
import Glibc

/// A routine that comes as a sentence on standard input.
struct TypedRoutine {
  /// The longest sentence, in bytes.
  static let limit = 64 * 1024

  let text: String

  /// Reads all of standard input; then keys come from the terminal again, if there is one.
  /// - Throws: a `CLIError` where it is too long or cannot be read.
  static func read() throws -> TypedRoutine {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw CLIError.noInput(
          Words.CommandErrors.standardInput(String(cString: strerror(errno))))
      }
      if count == 0 { break }
      bytes += buffer.prefix(count)
      guard bytes.count <= limit else {
        throw CLIError.data(Words.CommandErrors.standardInput(Words.CommandErrors.tooLong(limit)))
      }
    }
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    if terminal >= 0 {
      dup2(terminal, STDIN_FILENO)
      close(terminal)
    }
    return TypedRoutine(text: String(decoding: bytes, as: UTF8.self))
  }

  /// Takes the routine into a catalogue.
  /// - Parameter level: the level that it is called.
  /// - Returns: its id.
  /// - Throws: a `CLIError` that says what is wrong with the sentence, and where.
  func add(to catalogue: inout Catalogue, _ level: Level) throws -> RoutineID {
    let plan: Plan
    do {
      plan = try PlanSentence(catalogue.exercises).plan(text)
    } catch {
      throw CLIError.data(error.description)
    }
    let name = Words.Sentence.name
    let id = RoutineID(
      rawValue: Slug.make(from: name, standIn: "typed") {
        catalogue.routine(RoutineID(rawValue: $0)) != nil
      })
    catalogue.keep(
      Routine(id: id, name: name, goal: Words.Sentence.goal, plans: [level: plan], sources: []))
    return id
  }
}
