/// Tells what an event is from its id and its words.
struct RunClassifier {
  /// The words of an event, in lower case.
  private let words: String
  private let event: CalendarEvent
  /// Whether other events of the feed name their sport before a colon, as TrainingPeaks does.
  private let isPrefixed: Bool

  init(_ event: CalendarEvent, isPrefixed: Bool) {
    self.event = event
    self.isPrefixed = isPrefixed
    words = Self.words(event.summary)
  }

  /// The sport before the colon; nil where there is none.
  static func prefix(of event: CalendarEvent) -> String? {
    guard let colon = event.summary.firstIndex(of: ":") else { return nil }
    let name = event.summary[..<colon].lowercased()
    return ["run", "bike", "swim", "strength", "other"].contains(name) ? name : nil
  }

  /// What the event is; nil for a run whose words don't say of which kind.
  var found: RunClass? {
    if let found = byID { return found }
    if let prefix = Self.prefix(of: event) {
      switch prefix {
      case "run": return byWords
      case "strength": return .strength
      default: return .other
      }
    }
    if isPrefixed, event.start.isDate, event.description.isEmpty { return .raceCandidate }
    if event.summary.unicodeScalars.contains("\u{1F3CB}") || has(Self.strength) { return .strength }
    let isRun =
      event.summary.unicodeScalars.contains("\u{1F3C3}") || has(Self.runs)
      || RunAmount(event).metres != nil
    // A great deal is easy that is no run.
    guard let found = byWords, isRun || found != .run(.easy, isRacePace: false) else {
      return isRun ? nil : .other
    }
    return found
  }

  // MARK: - Evidence

  /// The kinds that Runna writes into its ids.
  private var byID: RunClass? {
    let id = event.uid.uppercased()
    guard id.hasPrefix("UPCOMING_PLAN_WORKOUT") || id.hasPrefix("COMPLETED_ACTIVITY") else {
      return nil
    }
    if id.contains("LEGS_AND_CORE") { return .strength }
    let kinds: [(String, RunKind)] = [
      ("LONG_RUN", .long), ("TEMPO", .tempo), ("INTERVALS", .intervals), ("EASY_RUN", .easy),
      ("WALK_RUN", .easy), ("RACE", .race),
    ]
    return kinds.first { id.contains($0.0) }.map { .run($0.1, isRacePace: isRacePace) }
  }

  private var byWords: RunClass? {
    if has(Self.long) { return .run(.long, isRacePace: isRacePace) }
    if has(Self.intervals) { return .run(.intervals, isRacePace: false) }
    if has(Self.tempo) { return .run(.tempo, isRacePace: false) }
    if has(Self.race), !isRacePace { return .run(.race, isRacePace: false) }
    if has(Self.easy) { return .run(.easy, isRacePace: false) }
    return nil
  }

  private var isRacePace: Bool { has(Self.pace) }

  private func has(_ phrases: [String]) -> Bool { phrases.contains { words.contains(" \($0) ") } }

  private static let long = [
    "long run", "long", "ll", "langer lauf", "lsd", "sortie longue", "tirada larga",
  ]
  private static let intervals = [
    "intervals", "interval", "intervalle", "intervalles", "intervalos", "repeats", "fartlek",
  ]
  private static let tempo = [
    "tempo", "threshold", "schwelle", "tempolauf", "seuil", "umbral",
  ]
  private static let race = ["race", "race day", "wettkampf", "marathon", "halbmarathon"]
  private static let easy = ["easy", "recovery", "locker"]
  private static let runs = [
    "run", "lauf", "laufen", "dauerlauf", "jog", "footing", "rodaje", "course à pied",
  ]
  private static let pace = ["race pace", "marathon pace", "goal pace", "mp", "wettkampftempo"]
  private static let strength = ["strength", "kraft", "krafttraining", "legs and core", "gym"]

  /// The words with single spaces around them; digits stay with what follows them.
  private static func words(_ text: String) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return " " + words.joined(separator: " ") + " "
  }
}
