/// The form cues of a movement, each kind in the order in which they have their turn.
///
/// The turn goes on from set to set, so that everything is heard in a session that has room for it.
struct FormTurns: Hashable, Sendable {
  /// How to get into position, before the work.
  private(set) var setup: [String]
  /// How to move, when work has begun.
  private(set) var move: [String]
  /// What to keep while it lasts.
  private(set) var during: [String]
  /// How to breathe, which nobody holding still may forget.
  let breath: [String]
  /// When to end the set because the form breaks; said once.
  private let limit: String?
  /// Whether the breath was spoken of in this set.
  private var hasBreathed = false
  /// The one thing there is to say of work without a record.
  let instruction: String?
  /// What nobody has heard yet.
  private(set) var unheard: Set<String>

  /// The cues of a movement, or of the variant that is done, as the record has them.
  init(_ form: ScheduledSet.Form, _ catalogue: Catalogue) {
    switch form.movement {
    case .drill(let drill):
      instruction = drill.cue.isEmpty ? nil : drill.cue
      setup = instruction.map { [$0] } ?? []
      move = []
      during = []
      breath = []
      limit = nil
    case .exercise(let id):
      instruction = nil
      let exercise = catalogue.exercise(id)
      let cues = exercise?.cues(for: form.note) ?? []
      func texts(_ kind: FormCue.Kind) -> [String] {
        cues.filter { $0.kind == kind }.map(\.text)
      }
      setup = texts(.setup)
      move = texts(.move)
      // What protects comes first in the records, and breath is the first thing that is forgotten.
      let holds = texts(.hold)
      breath = texts(.breathe)
      limit = exercise?.faults.lazy.compactMap(\.limit).first
      during = Array(holds.prefix(1)) + breath + [limit].compactMap { $0 } + holds.dropFirst()
    }
    unheard = Set(setup + move + during)
  }

  /// Whether the breath has yet to be spoken of in this set.
  var mustBreathe: Bool { !breath.isEmpty && !hasBreathed }

  /// The same at the beginning of another step.
  func begun() -> FormTurns {
    var turns = self
    turns.hasBreathed = false
    return turns
  }

  /// What to say when work has begun: how to move, or the instruction that there was no time for.
  var opening: [String] {
    guard let instruction else { return move }
    return unheard.contains(instruction) ? [instruction] : []
  }

  /// Sends a cue that was said to the end of its row.
  mutating func said(_ text: String) {
    unheard.remove(text)
    if breath.contains(text) { hasBreathed = true }
    if text == limit { during.removeAll { $0 == text } }
    for row in [\FormTurns.setup, \FormTurns.move, \FormTurns.during] {
      guard let place = self[keyPath: row].firstIndex(of: text) else { continue }
      self[keyPath: row].append(self[keyPath: row].remove(at: place))
    }
  }
}
