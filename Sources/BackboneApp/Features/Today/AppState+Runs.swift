import BackboneCore

/// Runs that are typed in.
extension AppState {
  /// How many days ahead a run can be typed in.
  private static let daysAhead = 21

  var runPages: [InterviewPage] {
    guard let now = training?.at else { return [] }
    let days = (0..<Self.daysAhead).map { Self.dayName($0, from: now) }
    return [
      InterviewPage(
        .runDay, Words.Interview.runDayTitle, [Words.Interview.runDayLine], options: days),
      InterviewPage(.runTime, Words.Interview.runTimeTitle, options: Words.Interview.times),
      InterviewPage(.runKind, Words.Interview.runKindTitle, options: Words.Interview.runKinds),
    ]
  }

  private static func dayName(_ days: Int, from now: Timestamp) -> String {
    let day = now.startOfDay.advanced(hours: 24 * days)
    let name = "\(Words.Schedule.days[day.weekday]), \(day.dayAndMonth)"
    switch days {
    case 0: return "\(Words.Interview.today), \(day.dayAndMonth)"
    case 1: return "\(Words.Interview.tomorrow), \(day.dayAndMonth)"
    default: return name
    }
  }

  mutating func finishRun(_ interview: Interview, _ pages: [InterviewPage]) -> [Effect] {
    guard let now = training?.at else { return [] }
    let kinds: [(kind: RunKind, isRacePace: Bool)] = [
      (.easy, false), (.long, false), (.long, true), (.intervals, false), (.tempo, false),
      (.race, true),
    ]
    let kind = kinds[interview.answer(.runKind)]
    let hour = [7, 12, 18][interview.answer(.runTime)]
    let start = now.startOfDay.advanced(hours: 24 * interview.answer(.runDay) + hour)
    showNotice(
      Words.Interview.runAdded(
        Words.Today.run(kind.kind), Self.dayName(interview.answer(.runDay), from: now)))
    let run = Run(start: start, kind: kind.kind, isRacePace: kind.isRacePace)
    return [.journal(.add(.run(run)))]
  }
}
