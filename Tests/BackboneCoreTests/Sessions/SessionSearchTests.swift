import BackboneCore
import TestSupport
import Testing

/// Searches every order of events to a stated depth on a short routine and checks the invariants in
/// every state reached.
///
/// A state seen before, at the same depth or nearer, is not gone into again.
@Suite struct SessionSearchTests {
  /// How many events deep; every one of them at every one of the moments below.
  static let depth = 6

  /// One set, a rest, two sides: the smallest routine that has every kind of step but `move`.
  static let tiny = routine([
    Block(.exercise("plank"), sets: [.hold(.seconds(4))], follow: .rest(.seconds(2))),
    Block(
      .exercise("bird-dog"), sets: [.repetitions(1, second)],
      sidePlan: .each([.left, .right]), switching: .seconds(1)),
  ])

  /// Counted sets, one after the other and before others; the second changes sides by itself.
  static let counted = routine([
    Block(.exercise("plank"), sets: [.counted(1, second)]),
    Block(
      .exercise("bird-dog"), sets: [.counted(2, second)], sidePlan: .alternating,
      follow: .move(.seconds(2))),
    Block(.exercise("bird-dog"), sets: [.repetitions(2, second)], sidePlan: .alternating),
  ])

  private static let second = Tempo(
    lift: .seconds(1), hold: .seconds(1), lower: .seconds(1))

  private static func routine(_ blocks: [Block]) -> Routine {
    Routine(
      id: "tiny", name: "", goal: "",
      plans: [
        .beginner: Plan(
          prepare: .seconds(2), rounds: 1, restBetweenRounds: .zero, blocks: blocks)
      ], sources: [])
  }

  static let events: [SessionCommand] = [
    .start, .tick, .pause, .resume, .skip, .back, .stop, .stopForPain,
    .extend(.seconds(10)),
    .extend(.seconds(-10)), .repetitionDone, .abort,
  ]

  /// A state as the machine sees it: its times only count from now, so states reached at different
  /// moments are the same state.
  struct Seen: Hashable {
    let name: String
    let place: StepProgress?
    let wake: Duration?
    let entries: [SetEntry]

    init(_ run: SessionInvariants) {
      name = SessionTableTests.name(run.session.phase)
      place = run.session.place(at: run.now)
      wake = run.session.nextWake.map { $0 - run.now }
      entries = run.session.entries
    }
  }

  @Test(arguments: [tiny, counted])
  func noOrderOfEventsBreaksAnInvariant(routine: Routine) {
    var frontier: [(run: SessionInvariants, path: [String])] = [
      (SessionInvariants(Fixture.session(routine)), [])
    ]
    var seen: Set<Seen> = []
    for _ in 0..<Self.depth {
      var next: [(run: SessionInvariants, path: [String])] = []
      for (run, path) in frontier {
        // At once, in the middle of whatever runs, and exactly at its deadline.
        let deadline = run.session.nextWake.map { $0 - run.now } ?? .seconds(5)
        for wait in Set([.zero, deadline / 2, deadline]) {
          for event in Self.events {
            var run = run
            let at = run.now + wait
            if let broken = run.feed(event, at: at) {
              Issue.record("\(broken) after \(path), \(event) at \(at)")
              return
            }
            if seen.insert(Seen(run)).inserted {
              next.append((run, path + ["\(event) at \(at)"]))
            }
          }
        }
      }
      frontier = next
    }
    // The search is worth its name only if it got everywhere.
    #expect(seen.count > 5_000)
    #expect(seen.contains { $0.name == "ended finished" && $0.entries.count == 3 })
    #expect(seen.contains { $0.name.hasPrefix("countingIn") && !$0.entries.isEmpty })
  }
}
