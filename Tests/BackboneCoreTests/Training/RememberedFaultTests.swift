import TestSupport
import Testing

@testable import BackboneCore

/// The coach remembers a fault, says so just before it came last time, and forgets it in time.
@Suite struct RememberedFaultTests {
  private let plank = Exercise(
    id: "plank", name: "Plank", category: .core, gaze: .faceDown, mode: .hold,
    cues: [FormCue(kind: .hold, text: "Hold it still.", label: "", joint: "")],
    faults: [
      Fault(id: "sag", name: "Hips sag", fix: "Squeeze your glutes. Or put your knees down.")
    ], primary: [])

  private func fact(_ number: Int, _ kind: TrainingFact.Kind) -> TrainingFact {
    TrainingFact(
      id: TrainingScript.id(number), device: TrainingScript.id(0),
      at: TrainingScript.at(day: number), kind)
  }

  private func session(
    _ number: Int, form: FormRating? = .good, _ result: ExerciseResult = .done
  ) -> TrainingFact {
    let dose = Prescription(variant: 0, work: .holds(sets: 1, seconds: 30))
    return fact(
      number,
      .session(
        SessionFact(
          "core", kind: .coreLow,
          exercises: [
            ExerciseFact(
              "plank", planned: dose,
              outcome: ExerciseOutcome(
                done: [30], form: form, effort: 7, pain: 0, result: result))
          ])))
  }

  private func sag(_ number: Int, second: Int?) -> TrainingFact {
    fact(number, .fault(FaultNote("plank", fault: "sag", second: second)))
  }

  private func fault(_ facts: [TrainingFact]) -> RememberedFault? {
    TrainingState(facts).faults["plank"]
  }

  @Test func threeCleanSessionsMakeItForget() {
    let two = [sag(1, second: 22), session(2), session(3, form: nil)]
    #expect(fault(two)?.cleanSessions == 2)
    #expect(fault(two + [session(4)]) == nil)
  }

  @Test func aBrokenFormBeginsTheCountAgain() {
    let facts = [sag(1, second: 22), session(2), session(3), session(4, form: .broke)]
    #expect(fault(facts)?.cleanSessions == 0)
    #expect(fault(facts + [session(5), session(6, form: .good, .interrupted)])?.cleanSessions == 1)
    #expect(fault([sag(1, second: 22), session(2), session(3, .hard)])?.cleanSessions == 0)
  }

  @Test func aMomentThatWasKnownOnceIsKept() {
    #expect(fault([sag(1, second: 22), sag(2, second: nil)])?.note.second == 22)
    #expect(fault([sag(1, second: 22), sag(2, second: 14)])?.note.second == 14)
    #expect(fault([sag(1, second: nil)])?.note.second == nil)
  }

  // MARK: - What is said

  private func reminders(second: Int?, holding: Int) throws -> (cues: [Cue], set: Int) {
    let remembered = RememberedFault(note: FaultNote("plank", fault: "sag", second: second))
    let reminder = try #require(FaultReminder(remembered, of: plank))
    let catalogue = Catalogue(muscles: [], exercises: [plank], routines: [], sources: [])
    let plan = Plan(
      prepare: .seconds(10), rounds: 1, restBetweenRounds: .zero,
      blocks: [
        Block(
          .exercise("plank"), sets: [.hold(.seconds(holding)), .hold(.seconds(holding))],
          restBetweenSets: .seconds(30))
      ])
    let planner = CuePlanner(
      Timeline(plan, of: "core", level: .beginner), catalogue, reminding: ["plank": reminder])
    let works = planner.timeline.steps.indices.filter { planner.timeline.steps[$0].kind == .work }
    return (works.flatMap { planner.cues(of: $0) }, works.count)
  }

  private func isReminder(_ cue: Cue) -> Bool { cue.words.hasPrefix("Last time: hips sag.") }

  @Test func itIsSaidOnceASetAndEndsBeforeTheMoment() throws {
    let (cues, sets) = try reminders(second: 22, holding: 40)
    let said = cues.filter(isReminder)
    #expect(said.count == sets)
    #expect(said.first?.words == "Last time: hips sag. Squeeze your glutes.")
    for cue in said {
      let start = cue.time(in: .seconds(40))
      #expect(start + cue.length <= .seconds(22))
      #expect(start >= .seconds(15))
    }
  }

  @Test func whereTheMomentIsUnknownItIsSaidAtTheBeginning() throws {
    let (cues, sets) = try reminders(second: nil, holding: 40)
    let said = cues.filter(isReminder)
    #expect(said.count == sets)
    for cue in said { #expect(cue.time(in: .seconds(40)) <= .seconds(5)) }
  }

  @Test func aSetThatEndsBeforeTheMomentNeedsNoReminder() throws {
    #expect(try reminders(second: 38, holding: 20).cues.contains(where: isReminder) == false)
  }

  @Test func aFaultThatTheRecordNoLongerHasIsNotSpokenOf() {
    let gone = RememberedFault(note: FaultNote("plank", fault: "gone", second: 3))
    #expect(FaultReminder(gone, of: plank) == nil)
  }
}
