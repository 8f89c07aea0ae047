import BackboneCore
import Testing

/// Tables shaped like the exports of other programs, with data of our own.
struct ForeignReaderTests {
  private func read(
    _ text: String, columns named: String? = nil, unit: Load.Unit? = nil, order: DateOrder? = nil
  ) throws(ExchangeError) -> ForeignLog {
    let table = try CSVReader.read(Array(text.utf8))
    let columns: ForeignColumns
    if let named {
      columns = try ForeignColumns(table, named: named)
    } else if let known = ForeignColumns(table) {
      columns = known
    } else {
      throw ExchangeError(Words.Exchange.unknownTable)
    }
    return try ForeignReader.read(
      table, columns, ForeignReader.Answers(unit: unit, order: order))
  }

  private func refusal(
    _ text: String, columns: String? = nil, unit: Load.Unit? = nil
  ) -> String? {
    do throws(ExchangeError) {
      _ = try read(text, columns: columns, unit: unit)
      return nil
    } catch {
      return error.description
    }
  }

  private static let strongA = """
    Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE
    2025-03-04 07:12:09,Morning,35m,Plank,1,0,0,0,45,,"Slept well,
    ran after",
    2025-03-04 07:12:09,Morning,35m,Plank,Rest Timer,0,0,0,60,,,
    2025-03-04 07:12:09,Morning,35m,Plank,2,0,0,0,50.0,,,8.5
    2025-03-04 07:12:09,Morning,35m,Row (Barbell) ,W,40,10,0,0,,,
    2025-03-04 07:12:09,Morning,35m,Row (Barbell),1,62.5,8.0,0,0,,,
    2025-03-04 07:12:09,Morning,35m,Row (Barbell),1,62.5,8.0,0,0,,,
    2025-03-04 07:12:09,Morning,35m,Row (Barbell),Note,0,0,0,0,Elbows in,,
    2025-03-06 18:00:00,Evening,1h 5m,Plank,1,0,0,0,0,,,

    """

  @Test func strongKeepsHoldsAndDropsTimers() throws {
    let log = try read(Self.strongA, unit: .kilograms)
    #expect(log.source == .strong)
    #expect(log.problems == [])
    #expect(log.sessions.map(\.name) == ["Morning"])
    #expect(log.passedOver == [.restTimer: 1, .empty: 1, .duplicate: 1])
    let session = try #require(log.sessions.first)
    #expect(session.length == .seconds(2100))
    #expect(session.notes == ["Slept well, ran after", "Elbows in"])
    #expect(session.exercises.map(\.name) == ["Plank", "Row (Barbell)"])
    #expect(session.exercises[0].rows.map(\.held) == [.seconds(45), .seconds(50)])
    #expect(session.exercises[0].rows.map(\.repetitions) == [nil, nil])
    #expect(session.exercises[0].effort == 9)
    #expect(session.exercises[1].rows.map(\.repetitions) == [10, 8])
    #expect(
      session.exercises[1].rows.last?.load == Load(thousandths: 62_500, unit: .kilograms))
  }

  @Test func weightsWithoutAUnitAreAskedFor() {
    #expect(refusal(Self.strongA) == Words.Exchange.whichUnit)
  }

  @Test func strongOfAnyFormIsRead() throws {
    let b = """
      \u{FEFF}Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration
      2025-03-04 7:12:09\u{202F}PM;Abend;Row;1;62,5;lbs;13.0;8,5;0;km;0;;;1h 5m
      """
    let logB = try read(b)
    #expect(logB.sessions[0].start.text == "2025-03-04 19:12:09")
    #expect(
      logB.sessions[0].exercises[0].rows[0]
        == ForeignSession.Row(
          line: 2, repetitions: 13, held: .zero, load: Load(thousandths: 62_500, unit: .pounds)))
    let c = """
      "Workout #";"Date";"Workout Name";"Duration (sec)";"Exercise Name";"Set Order";"Weight (kg)";"Reps";"RPE";"Distance (meters)";"Seconds";"Notes";"Workout Notes"
      "1";"2025-03-04 07:12:09";"A";"2100";"Plank";"1";"";"";"";"";"45.0";"";""
      "2";"2025-03-04 07:12:09";"A";"60";"Plank";"1";"";"";"";"";"30.0";"";""
      """
    let logC = try read(c)
    #expect(logC.sessions.map(\.ordinal) == [0, 1])
    #expect(logC.sessions.map(\.length) == [.seconds(2100), .seconds(60)])
    #expect(Set(logC.sessions.map(\.id)).count == 2)
  }

  @Test(arguments: [
    "15 Sep 2025, 07:48", "Sep 15, 2025, 7:48 AM", "2025-09-15 07:48:00",
    "2025-09-15T07:48:00.000Z", "15 sept. 2025, 07:48", "15 de set. de 2025, 07:48",
  ])
  func hevyWritesDatesInManyWays(date: String) throws {
    let log = try read(
      """
      "title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"
      "Core","\(date)","","two
      lines","Side Plank","0","",0,"normal","","","",40,""
      """)
    #expect(log.source == .hevy)
    #expect(log.problems == [])
    #expect(log.sessions.map(\.start.text) == ["2025-09-15 07:48:00"])
    #expect(log.sessions[0].exercises[0].rows[0].held == .seconds(40))
  }

  @Test func fitNotesHasASessionADay() throws {
    let text = """
      Date,Exercise,Category,Weight (kgs),Reps,Distance,Distance Unit,Time,Comment
      03/12/2025,Plank,Abs,,,,,0:01:48,
      03/12/2025,Row,Back,20,10,,,,easy
      23/12/2025,Row,Back,20,10,,,,
      """
    let log = try read(text)
    #expect(log.sessions.map(\.start.text) == ["2025-12-03 00:00:00", "2025-12-23 00:00:00"])
    #expect(log.sessions[0].exercises[0].rows[0].held == .seconds(108))
    // Without a day after the 12th nobody can know.
    let open = String(text.split(separator: "\n").dropLast().joined(separator: "\n"))
    #expect(refusal(open) == Words.Exchange.whichOrder("03/12/2025"))
    #expect(try read(open, order: .monthFirst).sessions[0].start.text.hasPrefix("2025-03-12"))
  }

  @Test func anyTableIsReadByItsColumns() throws {
    let text = "Datum\tÜbung\tZeit\n2025-03-04\tPlank\t1:30\n2025-03-04\tPlank\t1:30\n"
    let log = try read(text, columns: "date=datum,exercise=Übung,seconds=Zeit")
    #expect(log.sets == 2)
    #expect(log.passedOver == [:])
    #expect(refusal(text) == Words.Exchange.unknownTable)
    #expect(refusal(text, columns: "date=Datum") == Words.Exchange.columnNeeded("exercise"))
    #expect(
      refusal(text, columns: "date=Datum,exercise=Foo") == Words.Exchange.noColumn("Foo"))
  }

  @Test func badRowsAreNamedAndTheRestIsKept() throws {
    let log = try read(
      """
      Date,Workout Name,Exercise Name,Set Order,Weight (kg),Reps,Seconds
      yesterday,A,Plank,1,0,0,30
      2025-02-30 10:00:00,A,Plank,1,0,0,30
      2025-03-04 10:00:00,A,,1,0,0,30
      2025-03-04 10:00:00,A,Plank,1,heavy,0,30
      2025-03-04 10:00:00,A,Plank,1,0,1e9,30
      2025-03-04 10:00:00,A,\u{1B}[2JPlank,1,0,0,30
      """)
    #expect(log.problems.map(\.line) == [2, 3, 4, 5, 6])
    #expect(log.exercises.map(\.name) == ["Plank"])
  }

  @Test func theSameSessionHasTheSameIDWhateverElseChanges() throws {
    let head = "Date,Workout Name,Exercise Name,Set Order,Weight (kg),Reps,Seconds,Workout Notes\n"
    let row = "2025-03-04 10:00:00,A,Plank,1,0,0,30,"
    let first = try read(head + row + "one\n").sessions
    let second = try read(head + "2025-03-03 10:00:00,B,Plank,1,0,0,30,\n" + row + "two\n").sessions
    #expect(first[0].id == second[1].id)
    #expect(second[0].id != second[1].id)
    let device = first[0].id
    let logged = first[0].logged(device: device, offset: 3600) { _ in "plank" }
    #expect(logged.source == .strong)
    #expect(logged.startedAt.iso8601 == "2025-03-04T10:00:00+01:00")
    #expect(logged.sets.map(\.entry.exercise) == ["plank"])
  }
}
