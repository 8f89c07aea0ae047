import BackboneCore
import TestSupport

/// Plans of every kind that records may describe.
struct RandomPlan {
  private var random: SplitMix64
  private let exercises = SentenceFixture.exercises

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func plan() -> Plan {
    let blocks = (0..<number(1...4)).map { _ in block() }
    return Plan(
      prepare: maybe() ? .seconds(10) : pause(), rounds: maybe() ? 1 : number(1...5),
      restBetweenRounds: maybe() ? .zero : pause(), blocks: blocks)
  }

  private mutating func block() -> Block {
    let movement = movement()
    let isSided =
      switch movement {
      case .exercise(let id): exercises.first { $0.id == id }?.sideNames.isEmpty == false
      case .drill(let drill): !drill.sideNames.isEmpty
      }
    let sets = sets()
    let sidePlan = isSided ? sides(of: sets) : .none
    let block = Block(
      movement, note: maybe() ? "" : text(), sets: sets, sidePlan: sidePlan,
      switching: maybe() ? (sidePlan.sides.count > 1 ? .seconds(5) : .zero) : pause(),
      restBetweenSets: maybe() ? .zero : pause(), follow: follow())
    let swaps = exercises.filter {
      block.exercise != nil && $0.id != block.exercise && block.canSwap(for: $0) && maybe()
    }
    return Block(
      movement, note: block.note, swaps: swaps.map(\.id), sets: sets, sidePlan: sidePlan,
      switching: block.switching, restBetweenSets: block.restBetweenSets, follow: block.follow)
  }

  private mutating func movement() -> Movement {
    if number(0...5) > 0 { return .exercise(exercises[number(0...exercises.count - 1)].id) }
    let sides: [Side: String] =
      maybe() ? [:] : maybe() ? [.right: text()] : [.left: text(), .right: text()]
    return .drill(
      AdHocExercise(
        name: "drill " + text(), cue: maybe() ? "" : text(),
        gaze: Gaze.allCases[number(0...Gaze.allCases.count - 1)], sideNames: sides))
  }

  private mutating func sets() -> [SetPrescription] {
    let tempo = tempo()
    let first = set(tempo)
    let others = (0..<number(0...4)).map { _ in
      switch number(0...3) {
      case 0: set(tempo)
      case 1: set(self.tempo())
      default: first
      }
    }
    return [first] + others
  }

  private mutating func set(_ tempo: Tempo) -> SetPrescription {
    switch number(0...3) {
    case 0: .hold(work())
    case 1: .open
    case 2: .repetitions(number(RoutineLimits.repetitions), tempo)
    default: .counted(number(RoutineLimits.repetitions), tempo)
    }
  }

  private mutating func tempo() -> Tempo {
    switch number(0...3) {
    case 0: Tempo(lift: .seconds(2), hold: .zero, lower: .seconds(2))
    case 1: Tempo(lift: .seconds(2), hold: .seconds(number(0...10)), lower: .seconds(2))
    case 2: Tempo(lift: .seconds(1), hold: .zero, lower: .seconds(3), pause: .seconds(1))
    default:
      Tempo(
        lift: work(), hold: .milliseconds(number(0...10_000)), lower: work(),
        pause: maybe() ? .zero : pause())
    }
  }

  private mutating func sides(of sets: [SetPrescription]) -> SidePlan {
    let order: [Side] = maybe() ? [.left, .right] : [.right, .left]
    let isPaced = sets.allSatisfy { $0.paced != nil }
    let isShareable = sets.allSatisfy { ($0.paced?.count ?? 2) > 1 }
    switch number(0...4) {
    case 0: return .none
    case 1: return .each([order[0]])
    case 2 where isPaced: return .alternating
    case 3 where isShareable: return .shared(order)
    default: return .each(order)
    }
  }

  private mutating func follow() -> Transition {
    switch number(0...2) {
    case 0: .nothing
    case 1: .rest(pause())
    default: .move(pause())
    }
  }

  private mutating func text() -> String {
    let letters = Array("abc XYZ 09 (\\)\";,+-x@\n'äß…")
    return "t" + String((0..<number(0...8)).map { _ in letters[number(0...letters.count - 1)] })
  }

  private mutating func work() -> Duration {
    maybe() ? .seconds(number(1...3600)) : .milliseconds(number(100...3_600_000))
  }

  private mutating func pause() -> Duration {
    maybe() ? .seconds(number(0...3600)) : .milliseconds(number(0...3_600_000))
  }

  private mutating func maybe() -> Bool { number(0...1) == 0 }
  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }
}
