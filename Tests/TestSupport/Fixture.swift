package import BackboneCore

/// Routines small enough to reason about by hand.
package enum Fixture {
  package static let tempo = Tempo(lift: .seconds(2), hold: .seconds(5), lower: .seconds(2))

  /// prep 4 · plank 10 · rest 6 · bird-dog left 2x9 · switch 3 · bird-dog right 2x9; no rounds.
  package static let short = routine(rounds: 1)

  package static func routine(
    rounds: Int, rest: Duration = .seconds(6), prepare: Duration = .seconds(4),
    between: Duration = .seconds(8)
  ) -> Routine {
    Routine(
      id: "short", name: "Short", goal: "For tests.",
      plans: [
        .beginner: Plan(
          prepare: prepare, rounds: rounds, restBetweenRounds: between,
          blocks: [
            Block(.exercise("plank"), sets: [.hold(.seconds(10))], follow: .rest(rest)),
            Block(
              .exercise("bird-dog"), sets: [.repetitions(2, tempo)],
              sidePlan: .each([.left, .right]),
              switching: .seconds(3)),
          ])
      ], sources: [])
  }

  /// bird-dog 3 x 9 s, counted and alternating · rest 6 · plank 10; nothing to prepare.
  package static let counted = Routine(
    id: "counted", name: "Counted", goal: "For tests.",
    plans: [
      .beginner: Plan(
        prepare: .zero, rounds: 1, restBetweenRounds: .zero,
        blocks: [
          Block(
            .exercise("bird-dog"), sets: [.counted(3, tempo)], sidePlan: .alternating,
            follow: .rest(.seconds(6))),
          Block(.exercise("plank"), sets: [.hold(.seconds(10))]),
        ])
    ], sources: [])

  package static func timeline(_ routine: Routine = short) -> Timeline {
    guard let timeline = Timeline(routine, level: .beginner) else {
      preconditionFailure("the fixture has a plan for beginners")
    }
    return timeline
  }

  package static func record(
    _ routine: Routine = short, level: Level = .beginner, speed: Int = 1,
    countIn: Duration = .seconds(3)
  ) -> SessionRecord {
    guard let plan = routine.plans[level] else {
      preconditionFailure("the fixture has a plan for the level")
    }
    return SessionRecord(
      plan, of: routine, level: level, settings: Settings(), exercise: { _ in nil }, speed: speed,
      countIn: countIn)
  }

  package static func session(_ routine: Routine = short, countIn: Duration = .seconds(3))
    -> Session
  {
    Session(record(routine, countIn: countIn))
  }

  /// The seed core session of domain.md 3.1 by its parameters.
  package static func core(
    rounds: Int, plank: Int, repetitions: Int, hold: Int, between: Int
  ) -> Routine {
    Routine(
      id: "core-planks-birddogs", name: "Planks and bird-dogs", goal: "",
      plans: [
        .intermediate: Plan(
          prepare: .seconds(10), rounds: rounds, restBetweenRounds: .seconds(between),
          blocks: [
            Block(
              .exercise("plank"), sets: [.hold(.seconds(plank))], follow: .rest(.seconds(30))),
            Block(
              .exercise("bird-dog"),
              sets: [
                .repetitions(
                  repetitions,
                  Tempo(lift: .seconds(2), hold: .seconds(hold), lower: .seconds(2)))
              ],
              sidePlan: .each([.left, .right]), switching: .seconds(5)),
          ])
      ], sources: [])
  }

  package static func entry(
    step: Int, held: Duration, _ outcome: SetOutcome, target: Duration? = nil,
    session: Session = session()
  ) -> SetEntry {
    guard let set = session.timeline.steps[step].set else {
      preconditionFailure("step \(step) is no set")
    }
    let paced = set.work.paced
    return SetEntry(
      step: step, exercise: set.exercise, side: set.side, round: set.round, set: set.set,
      planned: session.timeline.steps[step].duration, plannedRepetitions: paced?.count,
      target: target, held: held,
      repetitions: paced.map { Int(held.nanoseconds / $0.tempo.repetition.nanoseconds) },
      outcome: outcome)
  }
}
