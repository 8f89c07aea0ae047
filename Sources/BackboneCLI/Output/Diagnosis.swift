import BackboneCore

/// What was found out about the surroundings of the program.
struct Diagnosis {
  /// What a finding asks for.
  enum Verdict {
    case good
    /// Something that would be nicer, but that Backbone does without.
    case advice
    /// Something that is broken.
    case problem

    /// What stands before it.
    var mark: String {
      switch self {
      case .good: " "
      case .advice: "+"
      case .problem: "!"
      }
    }
  }

  /// One thing that was looked at.
  struct Finding {
    /// Its name in JSON.
    let key: String
    let label: String
    let text: String
    let verdict: Verdict
  }

  var findings: [Finding] = []
  /// Rows that show whether the glyphs arrive; empty where there is only ASCII.
  var picture: [String] = []
  /// How other programs remind of a session.
  var reminders: [Reminder] = []

  mutating func add(_ key: String, _ label: String, _ text: String, _ verdict: Verdict = .good) {
    findings.append(Finding(key: key, label: label, text: SafeText.clean(text), verdict: verdict))
  }

  var problems: Int { findings.count { $0.verdict == .problem } }
  var advice: Int { findings.count { $0.verdict == .advice } }

  /// The findings as lines, problems with a mark.
  var lines: [String] {
    let table = TextTable(
      rows: findings.map { [$0.verdict.mark, "\($0.label):", $0.text] })
    var lines = table.lines
    if !picture.isEmpty { lines += ["", Words.Doctor.glyphTest] + picture }
    if !reminders.isEmpty { lines += ["", Words.Doctor.reminder] }
    for reminder in reminders {
      lines += ["  \(reminder.place):"] + reminder.lines.map { "    \($0)" }
    }
    return lines + ["", Words.Doctor.summary(problems: problems, advice: advice)]
  }

  var json: JSONValue {
    .object([
      "problems": .number(Double(problems)), "advice": .number(Double(advice)),
      "findings": .list(
        findings.map {
          .object([
            "name": .text($0.key), "text": .text($0.text), "problem": .bool($0.verdict == .problem),
            "advice": .bool($0.verdict == .advice),
          ])
        }),
      "reminders": .list(
        reminders.map { reminder in
          .object([
            "name": .text(reminder.name),
            "text": .text(reminder.lines.map { "\($0)\n" }.joined()),
          ])
        }),
    ])
  }
}
