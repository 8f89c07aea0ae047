import BackboneCore
import Testing

/// Searches every order of events to a stated depth on a short routine and checks the invariants in
/// every state reached.
///
/// A state seen before, at the same depth or nearer, is not gone into again.
@Suite struct SessionSearchTests {
  /// How many events deep; every one of them at every one of the moments below.
  static let depth = 6

  /// One set, a rest, two sides: the smallest routine that has every kind of step but `move`.
  static let tiny = Routine(
    id: "tiny", name: "", goal: "", equipment: [],
    plans: [
      .beginner: Plan(
        prepare: .seconds(2), rounds: 1, restBetweenRounds: .zero,
        blocks: [
          Block(exercise: "plank", sets: [.hold(.seconds(4))], follow: .rest(.seconds(2))),
          Block(
            exercise: "bird-dog",
            sets: [
              .repetitions(1, Tempo(lift: .seconds(1), hold: .seconds(1), lower: .seconds(1)))
            ], sides: [.left, .right], switching: .seconds(1)),
        ])
    ], sources: [])

  static let events: [SessionEvent] = [
    .start, .tick, .pause, .resume, .skip, .back, .stop, .extend(.seconds(10)),
    .extend(.seconds(-10)), .abort,
  ]

  @Test func noOrderOfEventsBreaksAnInvariant() {
    var frontier: [(SessionInvariants, [String])] = [
      (SessionInvariants(Fixture.session(Self.tiny)), [])
    ]
    struct Seen: Hashable {
      let phase: Session.Phase
      let entries: [SetEntry]
      let now: Duration
    }
    var seen: Set<Seen> = []
    var reached = 0
    for _ in 0..<Self.depth {
      var next: [(SessionInvariants, [String])] = []
      for (run, path) in frontier {
        // At once, in the middle of whatever runs, and exactly at its deadline.
        let deadline = run.session.nextWake.map { $0 - run.now } ?? .seconds(5)
        for wait in Set([.zero, deadline / 2, deadline]) {
          for event in Self.events {
            var run = run
            let at = run.now + wait
            let step = "\(event) at \(at)"
            if let broken = run.feed(event, at: at) {
              Issue.record("\(broken) after \(path + [step])")
              return
            }
            let state = Seen(phase: run.session.phase, entries: run.session.entries, now: run.now)
            if seen.insert(state).inserted {
              reached += 1
              next.append((run, path + [step]))
            }
          }
        }
      }
      frontier = next
    }
    // The search is worth its name only if it reached what it should: thousands of states.
    #expect(reached > 10_000)
    #expect(seen.contains { $0.phase == .ended(.finished) && $0.entries.count == 3 })
  }
}
