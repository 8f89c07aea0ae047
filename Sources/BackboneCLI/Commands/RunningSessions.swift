import BackboneCore
import BackboneTerminal

/// The sessions that run now, in whatever windows.
struct RunningSessions {
  /// One that answers.
  struct Running {
    let process: Int32
    let client: ControlClient
  }

  /// In order of their processes.
  let all: [Running]

  /// Those of a user, or the one of a process.
  /// - Throws: a `CLIError` with status 1 where there is none.
  init(process: Int32?, runtime: String? = Environment["XDG_RUNTIME_DIR"]) throws {
    guard let runtime, runtime.hasPrefix("/") else { throw Self.failure(Words.Steering.noFolder) }
    let folder = ControlFolder(in: runtime)
    all = folder.processes().filter { process == nil || $0 == process }.compactMap { process in
      ControlClient(path: folder.socket(of: process)).map {
        Running(process: process, client: $0)
      }
    }
    guard all.isEmpty else { return }
    throw Self.failure(
      process.map { Words.Steering.noneWith(process: $0) } ?? Words.Steering.none)
  }

  /// The only one.
  /// - Throws: a `CLIError` that names them where there are several.
  func only() throws -> Running {
    guard all.count == 1 else { throw CLIError.usage(Words.Steering.several(all.map(\.process))) }
    return all[0]
  }

  static func failure(_ text: String) -> CLIError { CLIError(text: text, status: 1) }
}

extension RunningSessions.Running {
  /// Sends a command.
  /// - Returns: the session after it; nil where that is over.
  /// - Throws: a `CLIError` with status 1 that says why it was not carried out.
  func ask(_ command: SteeringCommand) throws -> JSONObject? {
    guard let answer = client.ask(command.rawValue),
      case .object(let object)? = try? JSONParser.parse(Array(answer.utf8))
    else { throw RunningSessions.failure(Words.Steering.noAnswer) }
    if case .text(let reason)? = object["error"] { throw RunningSessions.failure(reason) }
    if case .object(let session)? = object["session"] { return session }
    return nil
  }
}
