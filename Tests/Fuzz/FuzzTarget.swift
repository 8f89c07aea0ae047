import BackboneApp
import BackboneBinary
import BackboneCanvas
import BackboneTerminal
import Glibc

@testable import BackboneContent
@testable import BackboneCore

/// What reads bytes from outside.
enum FuzzTarget: String, CaseIterable {
  /// What a terminal sends.
  case keys
  /// The records of content, the user's own among them.
  case records
  /// Tables of other programs.
  case tables
  /// Our own export, and the lines that machines exchange.
  case sessions
  /// Calendar files.
  case calendar
  /// Lines for `backbone rules`.
  case rules
  /// Routines in words.
  case sentence
  /// The kept state of the training.
  case state
  /// Exercise lists of other programs.
  case lists
  /// The settings.
  case settings
  /// The user's own themes.
  case themes
  /// Compiled content that is damaged, and whose checksum is right all the same.
  case compiled

  func run(_ bytes: [UInt8]) {
    switch self {
    case .keys: Self.keys(bytes)
    case .records: Self.records(bytes)
    case .tables: Self.tables(bytes)
    case .sessions: Self.sessions(bytes)
    case .calendar: Self.calendar(bytes)
    case .rules: Self.rules(bytes)
    case .sentence: Self.sentence(bytes)
    case .state: Self.state(bytes)
    case .lists: Self.lists(bytes)
    case .settings: Self.settings(bytes)
    case .themes: Self.themes(bytes)
    case .compiled: Self.compiled(bytes)
    }
  }

  /// However the bytes are cut into reads, they mean the same.
  private static func keys(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let bytes = bytes.dropFirst()
    var whole = KeyDecoder()
    let expected = whole.feed(bytes)
    var cut = KeyDecoder()
    var inputs: [Input] = []
    var rest = bytes
    let size = Int(first % 16) + 1
    while !rest.isEmpty {
      inputs += cut.feed(rest.prefix(size))
      rest = rest.dropFirst(size)
    }
    check(inputs == expected, "cut into pieces it is \(inputs), and was \(expected)")
    check(cut.flush() == whole.flush(), "flush")
    for case .key(let key) in expected { check(Key(name: key.name) == key, "\(key)") }
  }

  /// A record is refused with reasons that can be shown, or it is sound.
  private static func records(_ bytes: [UInt8]) {
    guard let kind = bytes.first, let value = try? JSONParser.parse(Array(bytes.dropFirst()))
    else { return }
    let report = RecordReader.Report(file: "fuzz.json")
    let reader = RecordReader(value, report: report)
    let known = RecordIndex()
    switch kind % 8 {
    case 0: _ = Muscle(reader, known: known)
    case 1: _ = Exercise(reader, known: known)
    case 2: _ = Routine(reader, known: known)
    case 3: _ = Page(reader, known: known)
    case 4: _ = Symptom(reader, known: known)
    case 5: _ = Term(reader, known: known)
    case 6: _ = Source(reader)
    default: _ = Stride(reader, known: known)
    }
    reader.rejectUnknownFields()
    for problem in report.problems { checkShown(problem.description) }
  }

  private static func tables(_ bytes: [UInt8]) {
    do throws(ExchangeError) {
      let table = try CSVReader.read(bytes)
      guard let columns = ForeignColumns(table) else { return }
      for unit in [nil, Load.Unit.kilograms] {
        let answers = ForeignReader.Answers(unit: unit, order: unit == nil ? nil : .dayFirst)
        guard let log = try? ForeignReader.read(table, columns, answers) else { continue }
        for problem in log.problems { checkShown(problem.description) }
      }
    } catch {
      checkShown(error.description)
    }
  }

  private static func sessions(_ bytes: [UInt8]) {
    let contents: SessionJSON.Contents
    do throws(ExchangeError) {
      let file = ExchangeFile(bytes)
      contents =
        file.lines.first?.id != nil ? SessionJSON.contents(of: file) : try SessionJSON.read(bytes)
    } catch {
      return checkShown(error.description)
    }
    for problem in contents.problems { checkShown(problem.description) }
    // What was taken in can be written, and read again as itself.
    func written(_ contents: SessionJSON.Contents) -> String {
      SessionJSON.file(contents.sessions, training: contents.training, isCanonical: true)
    }
    let text = written(contents)
    guard let again = try? SessionJSON.read(Array(text.utf8)) else { fail(text) }
    check(written(again) == text, "\(text) is read as \(written(again))")
  }

  private static func calendar(_ bytes: [UInt8]) {
    let calendar = RunCalendar(bytes, now: Timestamp(seconds: 1_795_000_000, offset: 3600)) {
      zone, clock in zone == nil || zone?.isEmpty == false ? Int(clock % 50_000) : nil
    }
    _ = calendar.runs
    _ = calendar.strength(except: [])
    for problem in calendar.problems { checkShown(Words.Training.problem(problem)) }
  }

  private static func rules(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let kinds = RuleLine.Kind.allCases
    do {
      _ = try RuleLine.answer(Array(bytes.dropFirst()), kinds[Int(first) % kinds.count])
    } catch {
      check(!error.reason.isEmpty, "refused without a reason")
    }
  }

  /// What is read prints as something that reads the same.
  private static func sentence(_ bytes: [UInt8]) {
    do throws(SentenceError) {
      let plan = try language.plan(String(decoding: bytes, as: UTF8.self))
      let text = language.text(plan)
      guard let again = try? language.plan(text) else { fail(text) }
      check(again == plan, text)
    } catch {
      check(error.column >= 1, "\(error)")
      checkShown(error.description)
    }
  }

  private static func state(_ bytes: [UInt8]) {
    guard let state = TrainingState(packed: bytes, rules: ProgressionRule.known) else { return }
    let packed = state.packed
    check(
      TrainingState(packed: packed, rules: ProgressionRule.known)?.packed == packed,
      "packed again it differs")
  }

  /// What is taken from a list can be read as a record of our own.
  private static func lists(_ bytes: [UInt8]) {
    do throws(ContentError) {
      let taken = try ExerciseImport(bytes, named: "fuzz.json", builtIn: ["plank"])
      for problem in taken.problems { checkShown(problem.description) }
      for record in taken.records {
        guard let value = try? JSONParser.parse(Array(record.text.utf8)) else { fail(record.text) }
        let report = RecordReader.Report(file: "fuzz.json")
        var known = RecordIndex()
        known.sources.formUnion([ExerciseImport.freeExerciseDB, ExerciseImport.wger])
        _ = Exercise(RecordReader(value, report: report), known: known)
        check(report.problems.isEmpty, "\(report.problems): \(record.text)")
      }
    } catch {
      checkShown(error.description)
    }
  }

  /// Changed settings are kept beside what the file says, and read again as they are.
  private static func settings(_ bytes: [UInt8]) {
    let file = SettingsFile(path: folder + "/settings.json")
    write(bytes, to: file.path)
    do throws(ContentError) {
      let (read, problems) = try file.read()
      for problem in problems { checkShown(problem.description) }
      var changed = read
      changed.sound.volume = read.sound.volume == 50 ? 51 : 50
      try file.write(changesFrom: read, to: changed)
      let again = try file.read().settings
      check(again == changed, "\(changed) is read as \(again)")
    } catch {
      checkShown(error.description)
    }
  }

  private static func themes(_ bytes: [UInt8]) {
    mkdir(folder + "/themes", 0o700)
    write(bytes, to: folder + "/themes/own.json")
    for problem in ThemeFolder(path: folder + "/themes").read().problems {
      checkShown(problem.description)
    }
  }

  private static func compiled(_ bytes: [UInt8]) {
    guard let kind = bytes.first else { return }
    var reader = BinaryReader(bytes, in: 1..<bytes.count)
    do {
      switch kind % 10 {
      case 0: _ = try reader.read(Muscle.self)
      case 1: _ = try reader.read(Exercise.self)
      case 2: _ = try reader.read(Routine.self)
      case 3: _ = try reader.read(Page.self)
      case 4: _ = try reader.read(Stride.self)
      case 5: _ = try reader.read(Atlas.self)
      case 6: _ = try reader.read(BigDigits.self)
      case 7: _ = try reader.read(FigureArt.self)
      case 8: _ = try reader.read(Skeleton.self)
      default: _ = try reader.read(GlyphTable.self)
      }
    } catch {}
  }

  /// A folder of this process in memory, for readers that open a file themselves.
  private static let folder: String = {
    let path = "/dev/shm/backbone-fuzz-\(getpid())"
    mkdir(path, 0o700)
    return path
  }()

  private static func write(_ bytes: [UInt8], to path: String) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    check(Glibc.write(file, bytes, bytes.count) == bytes.count, "\(path) cannot be written")
    close(file)
  }

  /// Nothing from outside writes control sequences to a terminal.
  private static func checkShown(_ text: String) {
    check(
      text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) },
      "not fit to be shown: \(text.debugDescription)")
  }

  private static func check(_ holds: Bool, _ reason: @autoclosure () -> String) {
    if !holds { fail(reason()) }
  }

  /// Ends as libFuzzer expects it of what is wrong, in optimised code too.
  private static func fail(_ reason: String) -> Never {
    print(reason.debugDescription)
    fflush(nil)
    abort()
  }

  private static let language = PlanSentence(
    ContentLoader(assets: "Assets").load().catalogue.exercises)
}
