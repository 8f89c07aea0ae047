import BackboneApp
import BackboneContent
import BackboneCore
import TestSupport
import Testing

/// What is heard of the routines that the program comes with.
@Suite struct RoutineCuesTests {
  private let catalogue: Catalogue

  init() {
    let folders = #filePath.split(separator: "/").dropLast(4)
    catalogue =
      ContentLoader(assets: "/" + (folders + ["Assets"]).joined(separator: "/")).load().catalogue
  }

  private var records: [SessionRecord] {
    catalogue.routines.flatMap { routine in
      Level.allCases.compactMap { level in
        routine.plans[level].map { plan in
          SessionRecord(
            plan, of: routine, level: level, settings: Settings(), exercise: catalogue.exercise)
        }
      }
    }
  }

  private var timelines: [Timeline] { records.map(\.timeline) }

  @Test func cuesComeOneAfterTheOtherWithinTheirStep() {
    for timeline in timelines {
      let score = CuePlanner(timeline, catalogue)
      for (index, step) in timeline.steps.enumerated() {
        var last = Duration.zero
        for cue in score.cues(of: index) {
          let start = cue.time(in: step.duration)
          #expect(start >= last, "\(name(timeline)) step \(index): \(cue.words)")
          last = start + cue.length
        }
        #expect(last <= step.duration, "\(name(timeline)) step \(index)")
      }
    }
  }

  /// In every routine all work is called out before its first repetition is over.
  @Test func allWorkIsAnnounced() {
    for timeline in timelines {
      let score = CuePlanner(timeline, catalogue)
      for (index, step) in timeline.steps.enumerated() where step.kind == .work {
        let before = index > 0 ? score.cues(of: index - 1) : []
        let isAnnounced = before.contains { $0.kind == .announce }
        #expect(isAnnounced, "\(name(timeline)) step \(index)")
      }
    }
  }

  @Test func theReportsEndWithThePlan() {
    for record in records {
      let timeline = record.timeline
      let reports = Simulation(record).reports(catalogue)
      #expect(reports.map(\.at) == reports.map(\.at).sorted(), "\(name(timeline))")
      #expect(reports.last?.at == timeline.total.milliseconds, "\(name(timeline))")
    }
  }

  /// Nobody touches anything, and every wake-up is a little late.
  @Test func everyRunIsItsSimulation() {
    for (seed, record) in records.enumerated() {
      let timeline = record.timeline
      var random = SplitMix64(seed: UInt64(seed))
      var state = AppState(catalogue: catalogue, columns: 80, rows: 24, countIn: .zero)
      // What is missing would be swapped.
      state.settings.equipment = Set(Equipment.allCases)
      // Nothing on the screen moves, which saves the wake-ups for its frames.
      state.overlay = .search
      var effects = update(
        &state, AppEvent(.asked(timeline.routine, timeline.level), at: .seconds(3)))
      while state.run != nil, let wake = state.nextWake {
        let late = Duration.milliseconds(Int.random(in: 0...299, using: &random))
        effects += update(&state, AppEvent(.woke, at: wake + late))
      }
      let reports = effects.compactMap { effect in
        if case .notify(let report) = effect { report } else { nil }
      }
      #expect(reports == Simulation(record).reports(catalogue), "\(name(timeline))")
    }
  }

  private func name(_ timeline: Timeline) -> String {
    "\(timeline.routine.rawValue) \(timeline.level.rawValue)"
  }
}
