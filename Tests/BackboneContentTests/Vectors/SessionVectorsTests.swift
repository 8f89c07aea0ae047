import BackboneContent
import BackboneCore
import Testing

/// The routines that the program comes with, against the tables of the reference.
@Suite struct SessionVectorsTests {
  private let catalogue: Catalogue

  init() {
    let folders = #filePath.split(separator: "/").dropLast(4)
    catalogue =
      ContentLoader(assets: "/" + (folders + ["Assets"]).joined(separator: "/")).load().catalogue
  }

  private func timeline(_ routine: RoutineID, _ level: Level) throws -> Timeline {
    let record = try #require(catalogue.routine(routine), "\(routine.rawValue)")
    return try #require(
      Timeline(record, level: level), "\(routine.rawValue) \(level.rawValue)")
  }

  @Test func everySessionAddsUp() throws {
    for sum in SessionVectors.sums {
      let name = "\(sum.routine.rawValue) \(sum.level.rawValue)"
      let timeline = try timeline(sum.routine, sum.level)
      #expect(timeline.total == .seconds(sum.total), "\(name)")
      #expect(timeline.work == .seconds(sum.work), "\(name)")
      #expect(timeline.steps.count == sum.steps, "\(name)")
    }
  }

  @Test func everyStepIsAsInTheTable() throws {
    for (routine, table) in SessionVectors.steps {
      let steps = try timeline(routine, .intermediate).steps
      let rows = table.split(separator: "\n")
      #expect(steps.count == rows.count, "\(routine.rawValue)")
      for (index, (step, row)) in zip(steps, rows).enumerated() {
        let text = [
          step.kind.rawValue, "\(step.duration.inSeconds)".replacing(".0", with: ""),
          exercise(step.set), side(step.set),
        ].joined(separator: " ")
        #expect(text == row, "\(routine.rawValue) step \(index + 1)")
      }
    }
  }

  @Test func thereAreEightAtThreeLevelsEach() {
    #expect(catalogue.routines.map(\.id) == SessionVectors.steps.map(\.routine))
    for routine in catalogue.routines {
      #expect(routine.plans.count == 3, "\(routine.id.rawValue)")
      let totals = Level.allCases.compactMap { Timeline(routine, level: $0)?.total }
      #expect(totals == totals.sorted(), "\(routine.id.rawValue) gets shorter with its levels")
    }
  }

  private func exercise(_ set: ScheduledSet?) -> String {
    if case .exercise(let id) = set?.movement { id.rawValue } else { "-" }
  }

  private func side(_ set: ScheduledSet?) -> String {
    set?.isAlternating == true ? "alternating" : set?.side?.rawValue ?? "-"
  }
}
