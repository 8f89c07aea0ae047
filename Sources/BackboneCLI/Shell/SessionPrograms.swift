import BackboneApp
import BackboneCore
import BackboneTerminal
import Glibc

/// The programs that go with a session: those of the user's hooks, and one that keeps the screen
/// awake.
struct SessionPrograms {
  /// How many hooks may run at once; a further one is left out.
  private static let limit = 16

  private let searchPath: String
  /// Those that were started, as far as they are not known to have ended.
  private(set) var hooks: [ChildProcess] = []
  private var wakefulness: ChildProcess?
  private var status: SessionStatus?
  /// Why a hook was not started; nil where all were, and once the user has been told.
  private var notice: String?

  init(searchPath: String = Environment["PATH"] ?? "") { self.searchPath = searchPath }

  /// Starts and ends what belongs to a change of the session.
  mutating func follow(_ state: AppState) {
    let before = status
    status = state.status
    // Those that have ended are forgotten.
    hooks.removeAll { $0.end() != nil }
    guard let hook = Hook.moment(from: before, to: status) else { return }
    switch hook {
    case .sessionStarted: keepAwake()
    case .sessionEnded: endWakefulness()
    case .paused, .resumed: break
    }
    if let session = status ?? before { run(hook, state.settings, session) }
  }

  /// What the user must be told, once.
  mutating func takeNotice() -> String? {
    defer { notice = nil }
    return notice
  }

  /// Lets the screen sleep again, and says that a session is over that was left before its end.
  ///
  /// Hooks that run go on, and nobody waits for them.
  /// - Parameter settings: those that hold at the end.
  mutating func close(_ settings: Settings) {
    endWakefulness()
    if let status { run(.sessionEnded, settings, status) }
    status = nil
  }

  private mutating func run(_ hook: Hook, _ settings: Settings, _ session: SessionStatus) {
    guard let command = settings.hooks[hook], let name = command.first else { return }
    guard hooks.count < Self.limit else {
      notice = Words.Steering.tooManyHooks(hook.rawValue)
      return
    }
    // What is to be run is never made of what the session is called.
    let words = [name] + command.dropFirst().map { Self.filled($0, session) }
    if let child = UserProgram(words, in: searchPath)?.start() {
      hooks.append(child)
    } else {
      notice = Words.Steering.noHook(hook.rawValue, program: SafeText.clean(name))
    }
  }

  private mutating func keepAwake() {
    let commands = Self.wakefulness(until: getpid())
    wakefulness = UserProgram.first(of: commands, in: searchPath)?.start()
  }

  private mutating func endWakefulness() {
    // One that has ended already must not be killed: its number may be another's.
    if let child = wakefulness, child.end() == nil {
      child.kill()
      _ = child.end(within: .milliseconds(200))
    }
    wakefulness = nil
  }

  /// An argument of a hook with what the session is in it.
  static func filled(_ argument: String, _ session: SessionStatus) -> String {
    var filled = ""
    var rest = argument[...]
    let values = [
      "{routine}": session.routine.rawValue, "{name}": session.name,
      "{level}": session.level.rawValue, "{seconds}": TimeText.seconds(session.elapsed),
    ]
    while let first = rest.first {
      if first == "{", let value = values.first(where: { rest.hasPrefix($0.key) }) {
        filled += value.value
        rest = rest.dropFirst(value.key.count)
      } else {
        filled.append(first)
        rest = rest.dropFirst()
      }
    }
    return filled
  }

  /// What keeps the screen awake as long as a process is there, the first that there is.
  ///
  /// It ends by itself when the process does, however that ends.
  static func wakefulness(until process: Int32) -> [[String]] {
    [
      [
        "systemd-inhibit", "--what=idle", "--who=Backbone",
        "--why=\(Words.Steering.keepsAwake)", "tail", "--pid=\(process)", "-f", "/dev/null",
      ],
      ["caffeinate", "-d", "-i", "-w", "\(process)"],
    ]
  }
}
