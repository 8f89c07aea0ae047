import Foundation
import TestSupport
import Testing

@testable import BackboneCore

struct ExportTests {
  private let both = [ExchangeFixture.session, ExchangeFixture.foreign]

  @Test(arguments: [false, true])
  func jsonComesBackAsItWas(isCanonical: Bool) throws {
    let text = SessionJSON.file(both, isCanonical: isCanonical)
    let contents = try SessionJSON.read(Array(text.utf8))
    #expect(contents.problems == [])
    #expect(contents.sessions == both.reversed())
    #expect(SessionJSON.file(contents.sessions, isCanonical: isCanonical) == text)
  }

  @Test(arguments: [false, true])
  func whatHappenedOutsideSessionsComesBackToo(isCanonical: Bool) throws {
    let facts = [
      TrainingFact(
        id: ExchangeFixture.id(50), device: ExchangeFixture.id(2), at: stamp(9), .screen(nil)),
      TrainingFact(
        id: ExchangeFixture.id(51), device: ExchangeFixture.id(2), at: stamp(3),
        .routines(["mcgill-big3"])),
    ]
    let text = SessionJSON.file(both, training: facts, isCanonical: isCanonical)
    let contents = try SessionJSON.read(Array(text.utf8))
    #expect(contents.problems == [])
    #expect(contents.training == facts.reversed())
    #expect(
      SessionJSON.file(contents.sessions, training: contents.training, isCanonical: isCanonical)
        == text)
    let newer = text.replacing("screen", with: "ride")
    #expect(
      try SessionJSON.read(Array(newer.utf8)).problems.map(\.description)
        == ["training[1]: \(Words.Exchange.newerFact)"])
  }

  /// It is never there as one value, but looks as if it had been.
  @Test func aFileLooksLikeOneValue() throws {
    let facts = [
      TrainingFact(
        id: ExchangeFixture.id(50), device: ExchangeFixture.id(2), at: stamp(9), .screen(nil))
    ]
    for sessions in [[], [both[0]], both] {
      for training in [[], facts] {
        let text = SessionJSON.file(sessions, training: training, isCanonical: false)
        #expect(JSONText.pretty(try JSONParser.parse(Array(text.utf8))) + "\n" == text)
        let canonical = SessionJSON.file(sessions, training: training, isCanonical: true)
        let value = try JSONParser.parse(Array(canonical.utf8))
        #expect(try JSONParser.parse(Array(text.utf8)) == value)
        #expect(JSONText.line(value) == canonical.replacing("\n", with: ""))
      }
    }
    #expect(
      SessionJSON.file([], isCanonical: false)
        == "{ \"form\": \"backbone-sessions\", \"version\": 1, \"sessions\": [] }\n")
  }

  @Test(arguments: [false, true]) func aLongFileComesInPieces(isCanonical: Bool) {
    let many = (0..<200).flatMap { _ in both }
    var pieces: [[UInt8]] = []
    SessionJSON.write(many, isCanonical: isCanonical) { pieces.append($0) }
    #expect(pieces.count > 3)
    #expect(pieces.allSatisfy { $0.count < 80_000 })
    #expect(
      pieces.flatMap(\.self) == Array(SessionJSON.file(many, isCanonical: isCanonical).utf8))
    // Nobody is asked for more once they have refused.
    var count = 0
    #expect(throws: CancellationError.self) {
      try SessionJSON.write(many, isCanonical: isCanonical) { _ in
        count += 1
        if count == 2 { throw CancellationError() }
      }
    }
    #expect(count == 2)
  }

  @Test func canonicalJSONDoesNotDependOnOrder() {
    #expect(
      SessionJSON.file(both, isCanonical: true)
        == SessionJSON.file(both.reversed(), isCanonical: true))
  }

  @Test func badSessionsAreNamedByTheirPlace() throws {
    let text = SessionJSON.file(both, isCanonical: true)
      .replacing("\"speed\":1", with: "\"speed\":0", maxReplacements: 1)
      .replacing("\"outcome\":\"stopped\"", with: "\"outcome\":\"vanished\"")
    let contents = try SessionJSON.read(Array(text.utf8))
    #expect(contents.sessions == [])
    #expect(
      contents.problems.map(\.description) == [
        "sessions[0].speed: must be a number from 1 to 1000",
        "sessions[1].sets[4].outcome: is not a word that Backbone knows",
      ])
  }

  @Test(arguments: [
    ("{}", Words.Exchange.notOurJSON), ("[]", Words.Exchange.notOurJSON),
    ("{", Words.Exchange.notOurJSON),
    (#"{"form":"backbone-sessions","#, "line 1: expected a field's name in quotes, found the end"),
    (#"{"form":"backbone-sessions","version":2,"sessions":[]}"#, Words.Exchange.newerJSON),
  ])
  func otherJSONIsRefusedInOneLine(text: String, expected: String) {
    #expect(throws: ExchangeError.self) { try SessionJSON.read(Array(text.utf8)) }
    do throws(ExchangeError) {
      _ = try SessionJSON.read(Array(text.utf8))
    } catch {
      #expect(error.description == expected)
    }
  }

  @Test func aTableHasARowForEachSet() throws {
    let table = SessionTable.table(both)
    #expect(table.rows.count == 6)
    let text = CSVWriter.write(table)
    let read = try CSVReader.read(Array(text.utf8))
    #expect(read.header == table.header)
    #expect(read.rows.map(\.cells) == table.rows.map(\.cells))
    #expect(text.contains(",'=Press,"))
    #expect(text.contains(",side-plank,On the knees,left,1,1,40,,40,,completed,"))
  }

  @Test func theTableOfStrongHasNoEmptyNotes() {
    let table = StrongTable.table(both) { $0.rawValue.uppercased() }
    #expect(table.separator == ";")
    #expect(table.header[0...1] == ["Date", "Workout Name"] && table.header[7] == "RPE")
    #expect(
      table.rows.map(\.cells)[1] == [
        "2026-11-22 18:04:05", "Runner's back", "SIDE-PLANK", "1", "0", "kg", "0", "6", "0", "km",
        "40", "left", "Calf tight; é, \"ok\"", "7m",
      ])
    #expect(
      table.rows.map(\.cells)[0] == [
        "2026-11-21 17:04:05", "Morning", "=PRESS", "1", "100", "lbs", "5", "", "0", "km", "0",
        "Backbone", "Backbone", "17m",
      ])
    #expect(table.rows.last?.cells[3] == "1")
    #expect(table.rows.last?.cells[4...6] == ["12.5", "kg", "8"])
  }

  @Test func aCalendarFoldsItsLinesBetweenCharacters() {
    let calendar = CalendarFile.calendar(
      [ExchangeFixture.session], name: { String(repeating: "ü€", count: 30) + $0.rawValue },
      at: stamp())
    let lines = calendar.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.contains("DTSTAMP:20261122T170405Z"))
    #expect(lines.contains("DTSTART:20261122T180405"))
    #expect(lines.contains("DURATION:PT400S"))
    #expect(lines.contains("UID:\(ExchangeFixture.session.id)@backbone"))
    #expect(calendar.hasSuffix("END:VCALENDAR\r\n"))
    let unfolded = calendar.replacing("\r\n ", with: "")
    #expect(unfolded.contains(#"2 sets\nü€"#) || unfolded.contains(#"4 sets\nü€"#))
    #expect(unfolded.contains(#"\nCalf tight\; é\, "ok""#))
  }

  @Test func aFITFileHasItsChecksums() {
    let bytes = FITFile.bytes(
      ExchangeFixture.session,
      name: { $0 == "side-plank" ? FITName(category: 19, name: 66) : nil },
      title: { $0.rawValue })
    // A checksum over data that ends with its checksum is 0.
    #expect(FITEncoder.checksum(bytes) == 0)
    #expect(FITEncoder.checksum(Array(bytes.prefix(14))) == 0)
    #expect(Array(bytes[8..<12]) == Array(".FIT".utf8))
    #expect(Int(bytes[4]) + Int(bytes[5]) << 8 == bytes.count - 16)
    #expect(String(decoding: bytes, as: UTF8.self).contains("my-row\0"))
  }

  /// Garmin's own decoder, fitdecode and icalendar (all on PyPI) read what we write without a word.
  @Test(.enabled(if: ExportTests.hasJudges)) func othersReadWhatIsWritten() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "judged-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let bytes = FITFile.bytes(
      ExchangeFixture.session,
      name: { $0 == "side-plank" ? FITName(category: 19, name: 66) : nil },
      title: { $0.rawValue })
    try Data(bytes).write(to: folder.appending(path: "x.fit"))
    let calendar = CalendarFile.calendar(both, name: { $0.rawValue }, at: stamp())
    try Data(calendar.utf8).write(to: folder.appending(path: "x.ics"))
    let table = CSVWriter.write(SessionTable.table(both))
    try Data(table.utf8).write(to: folder.appending(path: "x.csv"))
    let entry = {
      PlanCalendar.Entry(day: stamp($0 * 86_400), title: "Big 3, é", details: "20 min")
    }
    let first = PlanCalendar.calendar([entry(1), entry(2)], of: ExchangeFixture.id(1), at: stamp())
    let moved = PlanCalendar.calendar(
      [entry(3)], of: ExchangeFixture.id(1), replacing: first, at: stamp())
    try Data(moved.utf8).write(to: folder.appending(path: "plan.ics"))
    let said = Self.python(
      """
      import csv, fitdecode, icalendar
      from garmin_fit_sdk import Decoder, Stream
      folder = "\(folder.path)"
      check = Decoder(Stream.from_file(folder + "/x.fit"))
      assert check.is_fit() and check.check_integrity()
      messages, errors = Decoder(Stream.from_file(folder + "/x.fit")).read()
      assert not errors, errors
      with fitdecode.FitReader(folder + "/x.fit", check_crc=fitdecode.CrcCheck.RAISE) as file:
          assert len(list(file)) > 0
      sets = [set for set in messages["set_mesgs"] if set["set_type"] == "active"]
      print([(set["category"], set.get("category_subtype"), set["duration"]) for set in sets][0])
      print(len(sets), sets[-1]["repetitions"])
      session = messages["session_mesgs"][0]
      print(session["sport"], session["sub_sport"], session["total_elapsed_time"])
      calendar = icalendar.Calendar.from_ical(open(folder + "/x.ics", "rb").read())
      print([str(event["SUMMARY"]) for event in calendar.walk("VEVENT") if not event.errors])
      plan = icalendar.Calendar.from_ical(open(folder + "/plan.ics", "rb").read())
      for event in plan.walk("VEVENT"):
          assert not event.errors, event.errors
          print(event["SEQUENCE"], event["DTSTART"].dt, event.get("STATUS"), event["SUMMARY"])
      print(len(list(csv.DictReader(open(folder + "/x.csv", newline="")))))
      """)
    #expect(said?.hasPrefix("('plank', 66, 40.0)\n5 8\n") == true, "\(said ?? "nothing")")
    #expect(said?.contains("training strength_training 400.0") == true, "\(said ?? "nothing")")
    #expect(said?.contains("1 2026-11-25 None Big 3, é\n") == true)
    #expect(said?.contains("1 2026-11-24 CANCELLED Big 3, é\n") == true)
    #expect(said?.hasSuffix("\n6\n") == true)
    #expect(said?.contains("['Morning', \"Runner's back\"]\n") == true)
  }

  private static var hasJudges: Bool {
    python("import csv, fitdecode, icalendar, garmin_fit_sdk; print(1)") == "1\n"
  }

  /// What a Python program prints; nil where it fails, or there is no Python.
  private static func python(_ program: String) -> String? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program]
    let output = Pipe()
    process.standardOutput = output
    guard (try? process.run()) != nil else { return nil }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
  }

  @Test func namesOfTheProfileAreKnown() {
    #expect(FITName(category: 19, name: 66).isKnown)
    #expect(!FITName(category: 19, name: 136).isKnown)
    #expect(!FITName(category: 28, name: 96).isKnown)
    #expect(!FITName(category: 48, name: 0).isKnown)
  }

  @Test func digestsAreThoseOfTheStandard() {
    let hex = SHA1.digest(Array("abc".utf8))
      .map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(hex == "a9993e364706816aba3e25717850c26c9cd0d89d")
    // RFC 9562, A.4.
    let dns = RecordID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
    #expect(
      dns.map { RecordID(name: "www.example.com", within: $0).description }
        == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
  }
}
