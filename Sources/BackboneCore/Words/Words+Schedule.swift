extension Words {
  /// What is due, and why or why not.
  package enum Schedule {
    /// The days of the week, from Monday.
    package static let days = [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]

    /// Why a session is allowed, or why it isn't.
    package static func permission(_ cause: Permission.Cause) -> String {
      switch cause {
      case .free: return "It is light enough for any day."
      case .firstSession:
        return "It is your first strength session, and no hard or long run is near."
      case .limitsMet(let since, let until):
        let parts = [
          since.map { "\($0) h since your last strength session" },
          until.map { "\($0) h to your next hard or long run" },
        ]
        return "You are rested: " + Words.list(parts.compactMap { $0 }) + "."
      case .strengthTooRecent(let hours):
        return
          "Your last strength session ended \(hours) h ago. Strength work needs \(Permission.recovery) h."
      case .keyRunTooNear(let hours, let limit):
        return
          "Your next hard or long run is in \(hours) h. Leave \(limit) h between strength and that run."
      case .sameTooRecent(let hours):
        return
          "You did this session \(hours) h ago. Leave \(Permission.rest) h between two of them."
      case .sameLongAgo(nil): return "You haven't done this session yet."
      case .sameLongAgo(let hours?): return "\(hours) h since you last did it."
      }
    }

    /// What is due at a moment, in a line.
    package static func due(_ due: Due, at now: Timestamp) -> String {
      switch due.verdict {
      case .session(let candidate, let since, let inRaceWeek):
        let length = TimeText.length(candidate.length)
        let day = days[now.weekday]
        var why = since.map { " \(time($0)) since the last one." } ?? first(candidate.kind)
        if inRaceWeek { why += " Race week: one light session." }
        return "\(day): \(candidate.name), \(length).\(why)"
      case .rest(let rest):
        return "Rest today. " + reason(rest)
      }
    }

    private static func first(_ kind: SessionKind) -> String {
      switch kind {
      case .strength: " Your first strength session."
      case .coreLow: " Your first core session."
      case .free: ""
      }
    }

    /// Hours, or days where there are many.
    private static func time(_ hours: Int) -> String {
      hours < 96 ? "\(hours) h" : Words.count(hours / 24, .day)
    }

    /// Why no session is due.
    package static func reason(_ rest: Rest) -> String {
      switch rest {
      case .safety(.emergency): "Get medical help first."
      case .safety(.urgent): "See a doctor today, before any training."
      case .safety(.seeFirst): "See a doctor or physiotherapist before you start."
      case .safety(.caution): "Ask a doctor first."
      case .raceNear(let hours): "Your race is in \(hours) h."
      case .raced: "You raced today."
      case .trained: "You have trained today."
      case .weekDone(let count): "You have done \(Words.count(count, .session)) this week."
      case .spread(let hours):
        "Your last session was \(hours) h ago, and the week's sessions are best spread out."
      case .limit(let cause): permission(cause)
      }
    }
  }
}
