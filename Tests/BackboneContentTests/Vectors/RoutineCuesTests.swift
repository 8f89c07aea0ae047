import BackboneApp
import BackboneContent
import BackboneCore
import Foundation
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
        // Words may be spoken across a tone.
        for cue in score.cues(of: index) where !cue.words.isEmpty {
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
        let isAnnounced = before.contains {
          [.announce, .nextExercise, .switchSides].contains($0.kind)
        }
        #expect(isAnnounced, "\(name(timeline)) step \(index)")
      }
    }
  }

  /// With an open ear: no repeated hold is ended later than ten seconds after it was begun.
  @Test func everyHoldOfTheBigThreeIsEndedOnTime() throws {
    for record in records where record.routine == "mcgill-big3" {
      let planner = CuePlanner(record, catalogue)
      for (index, step) in record.timeline.steps.enumerated() {
        guard case .repetitions(let count, let tempo) = step.set?.work, tempo.hold >= .seconds(4)
        else { continue }
        let cues = planner.cues(of: index)
        let held = cues.filter { $0.kind == .hold }.map { $0.time(in: step.duration) }
        let lowered = cues.filter { $0.kind == .lower }.map { $0.time(in: step.duration) }
        try #require(held.count == count && lowered.count == count)
        #expect(zip(held, lowered).allSatisfy { $1 - $0 <= .seconds(10) })
      }
    }
  }

  /// Every cue of an exercise is heard in a session that has room for it: the Big 3 have.
  @Test func formCuesTakeTurnsOverTheSession() {
    for record in records where record.routine == "mcgill-big3" {
      let planner = CuePlanner(record, catalogue)
      let said = Set(
        record.timeline.steps.indices.flatMap { planner.cues(of: $0) }
          .filter { $0.kind == .form }.map(\.words))
      for set in Set(record.timeline.steps.compactMap(\.set)) {
        guard case .exercise(let id) = set.movement, id != "cat-camel" else { continue }
        let cues = catalogue.exercise(id)?.cues(for: set.note) ?? []
        let missing = cues.map(\.text).filter { !said.contains($0) }
        #expect(missing == [], "\(record.level.rawValue) \(id.rawValue) \(set.note)")
      }
    }
  }

  /// Whoever holds still holds the breath, too: it is spoken of in every such set that has room.
  @Test func theBreathIsSpokenOfInEveryHold() {
    var sets = 0
    for record in records {
      let planner = CuePlanner(record, catalogue)
      for (index, step) in record.timeline.steps.enumerated() {
        guard let set = step.set, let exercise = catalogue.exercise(set.exercise) else { continue }
        switch set.work {
        case .hold(let length) where length >= .seconds(20): break
        case .repetitions(let count, let tempo) where count > 2 && tempo.hold >= .seconds(5): break
        case .hold, .open, .repetitions, .counted: continue
        }
        let breath = exercise.cues(for: set.note).filter { $0.kind == .breathe }.map(\.text)
        guard !breath.isEmpty else { continue }
        sets += 1
        let said = planner.cues(of: index).map(\.words)
        #expect(
          !breath.allSatisfy { !said.contains($0) }, "\(name(record.timeline)) step \(index)")
      }
    }
    #expect(sets > 100)
  }

  /// When to end a set because the form breaks is said of each exercise once, where there is room.
  @Test func brokenFormEndsASet() {
    for record in records {
      let planner = CuePlanner(record, catalogue)
      let said = record.timeline.steps.indices.flatMap { planner.cues(of: $0) }.map(\.words)
      let forms = Set(
        record.timeline.steps.compactMap(\.set).map { [$0.movement.id.rawValue, $0.note] })
      for form in forms {
        let exercise = catalogue.exercise(ExerciseID(rawValue: form[0]))
        guard let limit = exercise?.faults.lazy.compactMap(\.limit).first else { continue }
        let sharing = forms.count { other in
          catalogue.exercise(ExerciseID(rawValue: other[0]))?.faults.contains { $0.limit == limit }
            ?? false
        }
        let count = said.count { $0 == limit }
        #expect(count <= sharing, "\(name(record.timeline)) \(form)")
        if record.routine == "mcgill-big3" { #expect(count > 0, "\(form)") }
      }
    }
  }

  /// By tones alone: each repetition begins with its tone, whatever is said meanwhile.
  @Test func everyRepetitionOfAHoldBeginsWithItsTone() {
    for record in records {
      let planner = CuePlanner(record, catalogue)
      for (index, step) in record.timeline.steps.enumerated() {
        guard let set = step.set, !set.isAlternating,
          case .repetitions(let count, let tempo) = set.work, tempo.hold >= .seconds(4)
        else { continue }
        let lifts = planner.cues(of: index).filter { $0.kind.signal == .lift }
          .map { $0.time(in: step.duration) }
        let starts = (0..<count).dropFirst().map { tempo.repetition * $0 }
        #expect(lifts.count == starts.count, "\(name(record.timeline)) step \(index)")
        for (lift, start) in zip(lifts, starts) {
          #expect(lift >= start && lift <= start + .milliseconds(800))
        }
      }
    }
  }

  /// One word of encouragement a session, late in its last long hold.
  @Test func encouragementComesOnceAndLate() {
    var sessions = 0
    for record in records {
      let planner = CuePlanner(record, catalogue)
      let steps = record.timeline.steps
      let said = steps.indices.flatMap { index in
        planner.cues(of: index).filter { $0.words == Words.Cues.nearlyThere }
      }
      #expect(said.count <= 1, "\(name(record.timeline))")
      for cue in said {
        sessions += 1
        let length = steps[cue.step].duration
        #expect(length >= .seconds(40) && cue.time(in: length) >= length * 2 / 3)
      }
    }
    #expect(sessions > 0)
  }

  /// Texts that the routines say, with what espeak-ng 1.51 took to say them, in milliseconds from
  /// the first sound to the last.
  @Test func theEstimateIsNearWhatAVoiceTakes() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "spoken.tsv")
    let table = try String(contentsOf: file, encoding: .utf8)
    var squares = 0.0
    var count = 0.0
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: "\t")
      let measured = try #require(Double(parts[0])) / 1000
      let error = Speech.length(String(parts[1])).inSeconds - measured
      squares += error * error
      count += 1
    }
    #expect(count > 200)
    #expect((squares / count).squareRoot() < 0.15)
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

  /// The question by ear how an exercise was is no part of the plan, and cut what was said at the
  /// beginning of a break.
  @Test func theQuestionAfterAnExerciseCutsNothing() {
    let training = TrainingOverview([], catalogue, Settings(), at: Timestamp(seconds: 0, offset: 0))
    var asked = 0
    for record in records {
      let timeline = record.timeline
      var state = AppState(catalogue: catalogue, columns: 80, rows: 24, countIn: .zero)
      state.settings.equipment = Set(Equipment.allCases)
      state.isDrawn = false
      var heard: [(at: Duration, cue: Cue)] = []
      func feed(_ event: AppEvent) {
        for case .sound(.play(let cue)) in update(&state, event) { heard.append((event.at, cue)) }
      }
      feed(AppEvent(.trainingLoaded(training), at: .zero))
      feed(AppEvent(.asked(timeline.routine, timeline.level), at: .zero))
      while state.run != nil, let wake = state.nextWake { feed(AppEvent(.woke, at: wake)) }
      for (one, other) in zip(heard, heard.dropFirst())
      where one.cue.kind == .answer || other.cue.kind == .answer {
        asked += other.cue.kind == .answer ? 1 : 0
        let end = one.at + one.cue.length
        #expect(end <= other.at, "\(name(timeline)): \(one.cue.words) | \(other.cue.words)")
      }
    }
    #expect(asked > 0)
  }

  private func name(_ timeline: Timeline) -> String {
    "\(timeline.routine.rawValue) \(timeline.level.rawValue)"
  }
}
