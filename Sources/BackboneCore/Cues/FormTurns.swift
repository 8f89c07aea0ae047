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
    case .exercise(let id):
      instruction = nil
      let cues = catalogue.exercise(id)?.cues(for: form.note) ?? []
      func texts(_ kind: FormCue.Kind) -> [String] {
        cues.filter { $0.kind == kind }.map(\.text)
      }
      setup = texts(.setup)
      move = texts(.move)
      // What protects comes first in the records, and breath is the first thing that is forgotten.
      let holds = texts(.hold)
      during = Array(holds.prefix(1)) + texts(.breathe) + holds.dropFirst()
    }
    unheard = Set(setup + move + during)
  }

  /// What to say when work has begun: how to move, or the instruction that there was no time for.
  var opening: [String] {
    guard let instruction else { return move }
    return unheard.contains(instruction) ? [instruction] : []
  }

  /// Sends a cue that was said to the end of its row.
  mutating func said(_ text: String) {
    unheard.remove(text)
    for row in [\FormTurns.setup, \FormTurns.move, \FormTurns.during] {
      guard let place = self[keyPath: row].firstIndex(of: text) else { continue }
      self[keyPath: row].append(self[keyPath: row].remove(at: place))
    }
  }
}
