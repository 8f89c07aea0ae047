import BackboneCore
import Testing

@Suite struct TrainingFactJSONTests {
  private static let id = TrainingScript.id(7)
  private static let session = SessionFact(
    "mcgill-big3", kind: .coreLow, source: .imported,
    readiness: Readiness(pain: 2, hasNewSymptom: true, isRested: false),
    exercises: [
      ExerciseFact(
        "bird-dog", planned: TrainingScript.rx("v4 4-3-2 x 8 s"),
        outcome: ExerciseOutcome(
          done: [4, 3, 0], form: .minor, effort: 8, pain: 3, isStopped: true, result: .short)),
      ExerciseFact(
        "cable-row", planned: TrainingScript.rx("v2 2x12 @ 12.5 kg"),
        outcome: ExerciseOutcome(done: [12, 12])),
    ])
  private static let run = Run(
    start: Timestamp(seconds: 1_800_000_000, offset: -3600), kind: .long, isRacePace: true,
    minutes: 110, isDone: true)
  private static let check = SelfCheck(
    signs: [.lowBackPain: 2], pain: 1, headToWall: 4,
    onLeft: SelfCheck.Stance(seconds: 22, drops: true), crossings: (left: 3, right: 9),
    sessionsBefore: 1)

  private static let kinds: [TrainingFact.Kind] = [
    .session(session), .plan(["plank", "bird-dog"]), .routines(["mcgill-big3"]),
    .start("plank", TrainingScript.rx("v3 3x30 s")),
    .override("plank", TrainingScript.rx("v3 1x45 s")), .override("plank", nil),
    .painFree("plank"), .screen(.urgent), .screen(nil),
    .level(.intermediate, startingOver: ["plank": TrainingScript.rx("v3 3x40 s")]),
    .readiness(Readiness(pain: 4)), .selfCheck(check), .selfCheck(SelfCheck()),
    .fault(FaultNote("plank", fault: "sag", second: 22)),
    .fault(FaultNote("plank", fault: "sag", second: nil)),
    .test(TestResult(.extensor, seconds: 146)), .test(TestResult(.plank, seconds: nil)),
    .run(run), .classification(event: .max, .run(.tempo, isRacePace: false)),
    .classification(event: 1, .strength), .classification(event: 2, .raceCandidate),
    .classification(event: 3, .other), .correction(of: id, session), .discard(id), .restore(id),
  ]

  @Test func everyKindIsReadBackAsItWasWritten() throws {
    for kind in Self.kinds {
      let text = JSONText.line(.object(kind.body))
      guard case .object(let body) = try JSONParser.parse(Array(text.utf8)) else {
        Issue.record("\(text) is no object")
        continue
      }
      #expect(try TrainingFact.Kind(name: kind.name, body: body) == kind, "\(text)")
    }
  }

  @Test func aCalendarIsReadBackAsItWasWritten() throws {
    let file = """
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      UID:a
      DTSTART;VALUE=DATE:20261206
      SUMMARY:Long run 18 km
      END:VEVENT
      BEGIN:VEVENT
      UID:b
      DTSTART:20261208T170000Z
      SUMMARY:Kraft
      END:VEVENT
      END:VCALENDAR
      """
    let now = Timestamp(seconds: 1_795_367_045, offset: 0)
    let entries = RunCalendar(Array(file.utf8), now: now) { _, _ in 0 }.entries
    #expect(entries.count == 2)
    let kind = TrainingFact.Kind.calendar(entries)
    #expect(try TrainingFact.Kind(name: kind.name, body: kind.body) == kind)
  }

  @Test(
    arguments: [
      ("yoga", [:], "kind"), ("start", ["exercise": .text("plank")], "dose"),
      ("start", ["exercise": .text("plank"), "dose": .text("a lot")], "dose"),
      ("readiness", ["pain": .number(11)], "pain"), ("discard", ["fact": .text("7f3a")], "fact"),
      ("run", ["start": .list([.number(-1), .number(0)]), "run": .text("easy")], "start"),
      ("screen", ["tier": .text("mild")], "tier"),
    ] as [(String, JSONObject, String)])
  func whatIsWrongIsNamed(name: String, body: JSONObject, field: String) {
    #expect {
      try TrainingFact.Kind(name: name, body: body)
    } throws: { error in
      (error as? TrainingFact.Kind.Failure)?.field == field
    }
  }
}
