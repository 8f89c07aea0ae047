import BackboneApp
import BackboneCanvas
import BackboneCore
import BackboneJournal
import Glibc
import TestSupport

@testable import BackboneCLI

/// The shell with a random user, its own folders, and a journal on the disk.
struct ShellLife {
  private let seed: UInt64
  private let library: Library
  private let directories: AppDirectories
  private let root: String

  init(seed: UInt64, _ library: Library) throws {
    self.seed = seed
    self.library = library
    var template = Array("/tmp/backbone-soak-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw CLIError.noOutput("mkdtemp") }
    let root = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    self.root = root
    directories = try AppDirectories.find { name in name.hasPrefix("XDG") ? root : nil }
    directories.make()
  }

  /// Lives through so many events, then looks into the journal.
  /// - Returns: how many sets were shown as done, all of which the journal has.
  func live(_ count: Int) throws -> Int {
    let state = AppState(
      catalogue: library.catalogue, body: library.art.bodyMap, figures: library.art.figureIDs,
      columns: 80, rows: 24)
    let world = RandomWorld(
      seed: seed, events: count,
      Renderer(library.art, look: Appearance(glyphMode: .ascii, theme: .mono)), state)
    let journal = JournalAccess(directories, state.settings)
    if let problem = journal.problem { Soak.fail(seed, "no journal: \(problem)") }
    var shell = Shell(world, state, journal: nil, files: UserFiles(directories))
    shell.keep(in: journal)
    shell.readAll()
    shell.run()
    let kept = try Journal.open(path: directories.journal)
    defer { kept.close() }
    let found = try kept.sessions().map(\.entries.count).reduce(0, +)
    guard found == world.shownSets else {
      Soak.fail(seed, "\(world.shownSets) sets were shown as done, the journal has \(found)")
    }
    removeFolder()
    return found
  }

  private func removeFolder() {
    for folder in ["/backbone/content/routines", "/backbone/content", "/backbone", ""] {
      guard let directory = opendir(root + folder) else { continue }
      while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        unlink("\(root)\(folder)/\(name)")
      }
      closedir(directory)
      rmdir(root + folder)
    }
  }
}

/// A world in which everything happens at random, and time passes as told.
private final class RandomWorld: World {
  private(set) var now: Duration = .zero
  /// The sets that the user was told were over, without those of sessions that they discarded.
  private(set) var shownSets = 0
  private var user: RandomUser
  private var eventsLeft: Int
  private var renderer: Renderer
  private var state: AppState
  private var screen: ScreenBuffer?
  private var setsOfThisSession = 0

  init(seed: UInt64, events: Int, _ renderer: Renderer, _ state: AppState) {
    user = RandomUser(seed: seed)
    eventsLeft = events
    self.renderer = renderer
    self.state = state
  }

  var isOver: Bool { eventsLeft <= 0 }

  func show(_ state: AppState) {
    self.state = state
    if user.happens(onceIn: 60) { screen = renderer.draw(state) }
  }

  func next(until deadline: Duration?) -> [AppEvent] {
    eventsLeft -= 1
    if eventsLeft == 0 { return [AppEvent(.terminated, at: now)] }
    now += user.pause(state)
    // Seldom does anybody find a session by chance.
    if user.happens(onceIn: 300), let routine = state.catalogue.routines.first {
      return [AppEvent(.asked(routine.id, .beginner), at: now)]
    }
    return [AppEvent(user.next(state, screen), at: now)]
  }

  func takes(_ event: AppEvent) -> Bool { true }

  func notify(_ notification: SessionNotification) {
    switch notification.kind {
    case .session: setsOfThisSession = 0
    case .set:
      setsOfThisSession += 1
      shownSets += 1
    case .end where notification.words == "discarded": shownSets -= setsOfThisSession
    case .end, .step, .cue: break
    }
  }

  /// Goes on to its end, whatever keys are pressed.
  func quit() {}
}
