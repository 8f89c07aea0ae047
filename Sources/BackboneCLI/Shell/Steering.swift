import BackboneApp
import BackboneCore
import BackboneTerminal
import Glibc

/// Lets other programs see and steer the session, as long as one runs.
struct Steering {
  private let folder: ControlFolder?
  private var server: ControlServer?

  /// Steering through the user's runtime folder; none where there is no such folder.
  init(runtime: String? = Environment["XDG_RUNTIME_DIR"]) {
    folder = runtime.flatMap { $0.hasPrefix("/") ? ControlFolder(in: $0) : nil }
  }

  /// What becomes readable when somebody asks.
  var descriptors: [Int32] { server?.descriptors ?? [] }

  /// Opens the socket when a session begins, and removes it when it is over.
  mutating func follow(_ state: AppState) {
    guard state.run != nil else { return close() }
    guard server == nil, let folder, folder.make() else { return }
    // Those that a crash left behind.
    _ = folder.processes()
    server = ControlServer(path: folder.socket(of: getpid()))
  }

  mutating func close() {
    server?.close()
    server = nil
  }

  /// The requests that have come.
  func take() -> [ControlServer.Request] { server?.take() ?? [] }

  /// The command of a request; nil where it is none.
  static func command(_ request: ControlServer.Request) -> SteeringCommand? {
    SteeringCommand(rawValue: request.line)
  }

  /// Answers a request by what the session is doing now.
  /// - Parameter refusal: why it was not carried out.
  func answer(_ request: ControlServer.Request, _ refusal: String?, _ state: AppState) {
    let session = state.status.map { status in
      var object: JSONObject = ["pid": .number(Double(getpid()))]
      for field in status.json.fields { object[field.name] = field.value }
      return JSONValue.object(object)
    }
    server?.answer(
      request,
      JSONText.line(
        .object([
          "ok": .bool(refusal == nil), "error": refusal.map { .text($0) } ?? .null,
          "session": session ?? .null,
        ])))
  }
}
