import BackboneCore

/// Making or changing a routine: the draft, where the user is in it, and every draft before.
package struct RoutineEditor: Hashable, Sendable {
  package private(set) var draft: RoutineDraft
  package internal(set) var cursor: Cursor
  /// What was to be started before, and is again after leaving.
  let choice: Choice
  private let opened: RoutineDraft
  private var past: [EditSnapshot] = []
  private var future: [EditSnapshot] = []
  private var typing: Typing?

  /// A row of the table, and the field in it.
  package enum Cursor: Hashable, Sendable {
    case routine(RoutineField)
    /// A block, by its place.
    case block(Int, BlockField)
  }

  private struct EditSnapshot: Hashable {
    let draft: RoutineDraft
    let cursor: Cursor
  }

  /// A number as it is being typed; all its digits together are one change.
  private struct Typing: Hashable {
    var text: String
    let depth: Int
  }

  /// Opens a draft.
  init(_ draft: RoutineDraft, choice: Choice) {
    self.draft = draft
    self.choice = choice
    opened = draft
    cursor = draft.blocks.isEmpty ? .routine(.rounds) : .block(0, .sets)
  }

  /// Whether something would be lost by leaving.
  package var hasChanges: Bool { draft != opened }

  // MARK: - Changes

  /// Takes a changed draft, unless it has become too large; undo goes back to how it was.
  mutating func change(to draft: RoutineDraft, at cursor: Cursor? = nil) {
    typing = nil
    replace(draft, at: cursor)
  }

  private mutating func replace(_ draft: RoutineDraft, at cursor: Cursor? = nil) {
    guard draft != self.draft, draft.hasRoom || draft.plan.setCount <= self.draft.plan.setCount
    else {
      return
    }
    past.append(EditSnapshot(draft: self.draft, cursor: self.cursor))
    future = []
    self.draft = draft
    self.cursor = cursor ?? self.cursor
  }

  /// Takes the last change back.
  /// - Returns: whether there was one.
  mutating func undo() -> Bool {
    typing = nil
    guard let last = past.popLast() else { return false }
    future.append(EditSnapshot(draft: draft, cursor: cursor))
    (draft, cursor) = (last.draft, last.cursor)
    return true
  }

  /// Makes the last change again that was taken back.
  /// - Returns: whether there was one.
  mutating func redo() -> Bool {
    typing = nil
    guard let next = future.popLast() else { return false }
    past.append(EditSnapshot(draft: draft, cursor: cursor))
    (draft, cursor) = (next.draft, next.cursor)
    return true
  }

  /// Changes the chosen field by one.
  /// - Returns: what to say where it is at its limit; nil elsewhere.
  mutating func step(by step: Int, in catalogue: Catalogue) -> String? {
    let before = draft
    switch cursor {
    case .routine(let field):
      let value = draft.quantity(field).stepped(by: step)
      change(to: draft.setting(field, to: value))
    case .block(let place, let field):
      var changed = draft
      changed.blocks[place] = changed.blocks[place].stepped(field, by: step, in: catalogue)
        .limited(in: catalogue)
      change(to: changed)
    }
    guard draft == before, let number = quantity(in: catalogue) else { return nil }
    return limit(of: number, above: step > 0)
  }

  /// What to say at a limit of the chosen field.
  private func limit(of number: BoundedNumber, above: Bool) -> String {
    let bound = above ? number.range.upperBound : number.range.lowerBound
    let noun: Noun? =
      switch cursor {
      case .routine(.rounds): .round
      case .block(_, .sets): .set
      case .block(_, .repetitions), .block(_, .less): .rep
      case .routine, .block: nil
      }
    let amount =
      noun.map { Words.count(bound, $0) } ?? Words.Sets.length(.milliseconds(bound))
    return above ? Words.Editor.most(amount) : Words.Editor.least(amount)
  }

  /// Types a digit, or a point, into the chosen field.
  /// - Returns: what to say where more was typed than there may be; nil elsewhere.
  mutating func type(_ character: Character, in catalogue: Catalogue) -> String? {
    var typed = typing ?? Typing(text: "", depth: past.count)
    guard let isTime = quantity(in: catalogue)?.isTime, isTime || character != ".",
      typed.text.count < 6
    else { return nil }
    typed.text.append(character)
    // Each digit means another number, not another change to the one before.
    if past.count > typed.depth, let before = past.popLast() {
      (draft, cursor) = (before.draft, before.cursor)
    }
    guard let number = quantity(in: catalogue) else { return nil }
    let value = number.typed(typed.text)
    switch cursor {
    case .routine(let field):
      replace(draft.setting(field, to: value))
    case .block(let place, let field):
      var changed = draft
      changed.blocks[place] = changed.blocks[place].setting(field, to: value, in: catalogue)
        .limited(in: catalogue)
      replace(changed)
    }
    typing = typed
    return number.exceeds(typed.text) ? limit(of: number, above: true) : nil
  }

  /// The number in the chosen field; nil where there is none.
  private func quantity(in catalogue: Catalogue) -> BoundedNumber? {
    switch cursor {
    case .routine(let field): draft.quantity(field)
    case .block(let place, let field): draft.blocks[place].quantity(field, in: catalogue)
    }
  }

  // MARK: - Blocks

  /// Puts a block behind the chosen one, or behind all.
  /// - Returns: whether there was room for it.
  mutating func add(_ block: Block, atEnd: Bool = false) -> Bool {
    guard draft.blocks.count < RoutineLimits.blocks.upperBound else { return false }
    var place = draft.blocks.count
    if !atEnd, case .block(let chosen, _) = cursor { place = chosen + 1 }
    var changed = draft
    changed.blocks.insert(block, at: place)
    change(to: changed, at: .block(place, .sets))
    return self.draft == changed
  }

  /// Takes the chosen block out.
  mutating func remove() {
    guard case .block(let place, let field) = cursor else { return }
    var changed = draft
    changed.blocks.remove(at: place)
    let next = min(place, changed.blocks.count - 1)
    change(to: changed, at: next < 0 ? .routine(.rounds) : .block(next, field))
  }

  /// Moves the chosen block up or down.
  mutating func moveBlock(by step: Int) {
    guard case .block(let place, let field) = cursor,
      draft.blocks.indices.contains(place + step)
    else { return }
    var changed = draft
    changed.blocks.swapAt(place, place + step)
    // Two blocks that are alike: nothing changes, but the chosen one still moves.
    change(to: changed, at: .block(place + step, field))
    cursor = .block(place + step, field)
  }

  mutating func rename(_ name: String) {
    var changed = draft
    changed.name = name
    change(to: changed)
  }

  // MARK: - The cursor

  /// Goes to a row and field, if there is one.
  mutating func choose(_ cursor: Cursor) {
    if case .block(let place, _) = cursor, !draft.blocks.indices.contains(place) { return }
    typing = nil
    self.cursor = cursor
  }

  /// Goes so many rows down, stopping at the ends; the routine's own fields are the first row.
  mutating func moveRow(by step: Int) {
    typing = nil
    var (row, field) = (0, BlockField.sets)
    if case .block(let place, let chosen) = cursor { (row, field) = (place + 1, chosen) }
    var list = ListState(row)
    list.move(by: step, count: draft.blocks.count + 1)
    let next = list.selected
    guard next != row else { return }
    cursor = next == 0 ? .routine(.rounds) : .block(next - 1, field)
  }

  /// Goes to the next field that the row has, stopping at the ends.
  mutating func moveField(by step: Int, in catalogue: Catalogue) {
    typing = nil
    switch cursor {
    case .routine(let field):
      let next = RoutineField.allCases.moved(from: { $0 == field }, by: step)
      cursor = .routine(next ?? field)
    case .block(let place, let field):
      let block = draft.blocks[place]
      let fields = BlockField.allCases.filter {
        $0 == field || block.value(of: $0, in: catalogue) != nil
      }
      let next = fields.moved(from: { $0 == field }, by: step) ?? field
      cursor = .block(place, next)
    }
  }
}
