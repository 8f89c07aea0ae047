package import BackboneCore

/// What of a block can be changed, in the order of the table's columns.
package enum BlockField: String, CaseIterable, Hashable, Sendable {
  case sets, kind, repetitions, less, hold, lift, lower, pause, rest, sides, switching, follow
  case followTime

  /// What the column is called.
  package var title: String { words.title }

  /// What it means, as one line for the user.
  package var help: String { words.help }

  private var words: Words.Editor.Field {
    switch self {
    case .sets: Words.Editor.setsField
    case .kind: Words.Editor.kindField
    case .repetitions: Words.Editor.repsField
    case .less: Words.Editor.fewerField
    case .hold: Words.Editor.holdField
    case .lift: Words.Editor.liftField
    case .lower: Words.Editor.lowerField
    case .pause: Words.Editor.pauseField
    case .rest: Words.Editor.restField
    case .sides: Words.Editor.sidesField
    case .switching: Words.Editor.switchField
    case .follow: Words.Editor.thenField
    case .followTime: Words.Editor.thenTimeField
    }
  }
}

/// The choices and numbers of a block.
extension Block {
  /// What stands in a field; nil where the block has no such thing.
  package func value(of field: BlockField, in catalogue: Catalogue) -> FieldValue? {
    if let quantity = quantity(field, in: catalogue) { return .number(quantity) }
    switch field {
    case .kind: return .word(shape(in: catalogue).kind.word)
    case .sides: return catalogue.hasSides(movement) ? .word(sidePlan.word) : nil
    case .follow: return .word(follow.word)
    case .sets, .repetitions, .less, .hold, .lift, .lower, .pause, .rest, .switching, .followTime:
      return nil
    }
  }

  /// The number in a field; nil where there is none.
  func quantity(_ field: BlockField, in catalogue: Catalogue) -> BoundedNumber? {
    let shape = shape(in: catalogue)
    let least = sidePlan.leastRepetitions
    let work = RoutineLimits.time
    let isPaced = shape.kind != .hold
    switch field {
    case .kind, .sides, .follow: return nil
    case .sets: return .count(sets.count, in: RoutineLimits.sets)
    case .hold:
      let limits = isPaced ? RoutineLimits.repeatedHold : work
      return .time(shape.tempo.hold, in: limits)
    case .rest: return sets.count > 1 ? .time(restBetweenSets) : nil
    case .switching: return sides.count > 1 ? .time(switching) : nil
    case .followTime: return follow.time.map { .time($0) }
    case .repetitions where isPaced:
      return .count(shape.counts.first ?? least, in: least...RoutineLimits.repetitions.upperBound)
    case .less where isPaced && sets.count > 1:
      return .count(shape.less, in: 0...max(0, (shape.counts.first ?? least) - least))
    case .lift where isPaced: return .time(shape.tempo.lift, in: work)
    case .lower where isPaced: return .time(shape.tempo.lower, in: work)
    case .pause where isPaced: return .time(shape.tempo.pause)
    case .repetitions, .less, .lift, .lower, .pause: return nil
    }
  }

  /// The block with a number changed; times in milliseconds.
  func setting(_ field: BlockField, to value: Int, in catalogue: Catalogue) -> Block {
    var shape = shape(in: catalogue)
    let time = Duration.milliseconds(value)
    let least = sidePlan.leastRepetitions
    switch field {
    case .kind, .sides, .follow: return self
    case .rest: return with(restBetweenSets: time)
    case .switching: return with(switching: time)
    case .followTime: return with(follow: follow.lasting(time))
    case .sets: shape.setCount(value, least: least)
    case .repetitions: shape.setRepetitions(value, least: least)
    case .less: shape.setLess(value, least: least)
    case .hold: shape.setPart(\.hold, to: time)
    case .lift: shape.setPart(\.lift, to: time)
    case .lower: shape.setPart(\.lower, to: time)
    case .pause: shape.setPart(\.pause, to: time)
    }
    return with(sets: shape.sets)
  }

  /// The block with a field one up or down, stopping at its limits.
  func stepped(_ field: BlockField, by step: Int, in catalogue: Catalogue) -> Block {
    if let quantity = quantity(field, in: catalogue) {
      return setting(field, to: quantity.stepped(by: step), in: catalogue)
    }
    switch field {
    case .kind:
      var shape = shape(in: catalogue)
      let kinds = SetTemplate.Kind.allCases
      shape.setKind(kinds.moved(from: { $0 == shape.kind }, by: step) ?? shape.kind)
      return with(sets: shape.sets)
    case .sides:
      let plan = sidePlans(in: catalogue).moved(from: { $0 == sidePlan }, by: step) ?? sidePlan
      let needsTime = plan.sides.count > 1 && switching == .zero && sides.count < 2
      return with(sidePlan: plan, switching: needsTime ? .seconds(5) : switching)
    case .follow:
      let time = follow.time ?? .seconds(15)
      let follows = [Transition.nothing, .rest(time), .move(time)]
      return with(follow: follows.moved(from: { $0 == follow }, by: step) ?? follow)
    case .sets, .repetitions, .less, .hold, .lift, .lower, .pause, .rest, .switching, .followTime:
      return self
    }
  }

  /// How the sides can be dealt with.
  private func sidePlans(in catalogue: Catalogue) -> [SidePlan] {
    guard catalogue.hasSides(movement) else { return [.none] }
    let sides = sides.isEmpty ? Side.allCases : sides
    var plans: [SidePlan] = [.none, .each(sides)]
    if sides.count > 1 { plans.append(.shared(sides)) }
    if sets.allSatisfy({ $0.paced != nil }) { plans.append(.alternating) }
    return plans
  }

  private func shape(in catalogue: Catalogue) -> SetTemplate {
    SetTemplate(sets, tempo: catalogue.tempo(of: movement))
  }
}

extension SetTemplate.Kind {
  fileprivate var word: String {
    switch self {
    case .hold: Words.Editor.hold
    case .repetitions: Words.Editor.reps
    case .counted: Words.Editor.counted
    }
  }
}

extension SidePlan {
  fileprivate var word: String {
    switch self {
    case .none: Words.Editor.both
    case .each: Words.Editor.each
    case .shared: Words.Editor.half
    case .alternating: Words.Editor.alternating
    }
  }
}

extension Transition {
  fileprivate var word: String {
    switch self {
    case .nothing: Words.Editor.nothing
    case .rest: Words.Editor.rest
    case .move: Words.Editor.move
    }
  }

  /// How long it takes; nil for nothing.
  fileprivate var time: Duration? {
    switch self {
    case .nothing: nil
    case .rest(let time), .move(let time): time
    }
  }

  fileprivate func lasting(_ time: Duration) -> Transition {
    switch self {
    case .nothing: .nothing
    case .rest: .rest(time)
    case .move: .move(time)
    }
  }
}
