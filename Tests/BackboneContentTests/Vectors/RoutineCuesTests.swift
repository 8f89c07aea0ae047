import BackboneContent
import BackboneCore
import Testing

/// What is heard of the routines that the program comes with.
@Suite struct RoutineCuesTests {
  private let catalogue: Catalogue

  init() {
    let folders = #filePath.split(separator: "/").dropLast(4)
    catalogue =
      ContentLoader(assets: "/" + (folders + ["Assets"]).joined(separator: "/")).load().catalogue
  }

  private var timelines: [Timeline] {
    catalogue.routines.flatMap { routine in
      Level.allCases.compactMap { Timeline(routine, level: $0) }
    }
  }

  @Test func cuesComeOneAfterTheOtherWithinTheirStep() {
    for timeline in timelines {
      let score = CueScore(timeline, catalogue)
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
      let score = CueScore(timeline, catalogue)
      for (index, step) in timeline.steps.enumerated() where step.kind == .work {
        let before = index > 0 ? score.cues(of: index - 1) : []
        let isAnnounced = before.contains { $0.kind == .announce }
        #expect(isAnnounced, "\(name(timeline)) step \(index)")
      }
    }
  }

  @Test func theReportsEndWithThePlan() {
    for timeline in timelines {
      let reports = Simulation(timeline).reports(catalogue)
      #expect(reports.map(\.at) == reports.map(\.at).sorted(), "\(name(timeline))")
      #expect(reports.last?.at == timeline.total.milliseconds, "\(name(timeline))")
    }
  }

  private func name(_ timeline: Timeline) -> String {
    "\(timeline.routine.rawValue) \(timeline.level.rawValue)"
  }
}
