extension Words {
  /// How much of an exercise is asked for, and why.
  package enum Prescriptions {
    /// When a dose is due.
    package enum Due: Hashable, Sendable {
      case today, nextTime
    }

    /// A dose as it stands beside its exercise, as in 3 × 30 s.
    package static func dose(_ prescription: Prescription) -> String {
      var text: String
      switch prescription.work {
      case .holds(let sets, let seconds):
        text = sets == 1 ? "\(seconds) s" : "\(sets) × \(seconds) s"
      case .repetitions(let sets, let hold):
        if prescription.isPyramid {
          text = sets.map(String.init).joined(separator: "-") + " reps"
        } else {
          let reps = Words.count(sets.first ?? 0, .rep)
          text = sets.count == 1 ? reps : "\(sets.count) × \(reps)"
        }
        if hold > 0 { text += " of \(hold) s" }
      }
      if let load = prescription.load, load.thousandths > 0 { text += " at \(load.text)" }
      return text
    }

    /// Why a dose is what it is: what the person did, then what follows.
    package static func reason(
      _ ruling: Ruling, from before: Prescription, outcome: ExerciseOutcome?, due: Due = .nextTime
    ) -> String {
      let did = happened(ruling, before, outcome)
      let next = consequence(ruling, before, due)
      return next.isEmpty ? did : "\(did) \(next)"
    }

    /// What would change a dose, up and down; empty where nothing would.
    /// - Parameters:
    ///   - up: what comes of a good session.
    ///   - down: what comes of broken form.
    package static func change(up: Ruling, down: Ruling) -> String {
      var parts: [String] = []
      switch up.decision {
      case .progress, .loadUp: parts.append("If it goes well, \(Self.dose(up.next)) next time")
      case .nextVariant: parts.append("If it goes well again, a harder variant next time")
      case .topOneOfTwo: parts.append("Two good sessions in a row lead on to the next step")
      case .topWaitsForBonus:
        parts.append("Two extra reps in the last set, twice in a row, lead on to the next load")
      default: break
      }
      switch down.decision {
      case .regress:
        let text = Self.dose(down.next)
        parts.append(
          parts.isEmpty
            ? "If your form breaks down, back to \(text)"
            : "if your form breaks down, back to \(text)")
      case .previousVariant:
        parts.append(
          parts.isEmpty
            ? "If your form breaks down, back to the easier variant"
            : "if your form breaks down, back to the easier variant")
      default: break
      }
      return parts.isEmpty ? "" : parts.joined(separator: "; ") + "."
    }

    /// That a person has set the dose.
    package static func yours(_ prescription: Prescription) -> String {
      "You set \(dose(prescription)). Give it back to the plan at any time."
    }

    /// The first dose of an exercise.
    package static func first(_ prescription: Prescription) -> String {
      "You start with \(dose(prescription))."
    }

    /// The dose of a deload week.
    package static func deload(_ prescription: Prescription) -> String {
      "Week 4 is a lighter week. Today: \(dose(prescription)). Next week you return to your usual dose."
    }

    /// The dose of the first week after a deload.
    package static func afterDeload(_ prescription: Prescription) -> String {
      "The lighter week is over. Today: \(dose(prescription)), as before."
    }

    /// What is asked about a dose that another program has logged.
    package static func last(
      _ exercise: String, _ prescription: Prescription, _ day: String
    ) -> String {
      "\(exercise): \(dose(prescription)) on \(day)"
    }

    package static func offer(_ exercise: String, _ prescription: Prescription, on day: String)
      -> String
    {
      "\(exercise): \(dose(prescription)) on \(day). Start there, start at your level, or keep the plan?"
    }

    /// The dose of a day with some pain.
    package static func lighterDay(_ prescription: Prescription) -> String {
      "You have some pain today, so you do \(dose(prescription)) of an easier variant, and nothing goes up."
    }

    /// The dose of a day with some pain where there is no easier variant.
    package static func fewerSets(_ prescription: Prescription) -> String {
      "You have some pain today, so you do \(dose(prescription)), and nothing goes up."
    }

    /// The dose after a stop for pain.
    package static func comeback(_ prescription: Prescription) -> String {
      "You stopped because of pain. You start again one variant easier: \(dose(prescription))."
    }

    /// The same where there is no easier variant.
    package static func comebackAtFloor(_ prescription: Prescription) -> String {
      "You stopped because of pain. You start again gently: \(dose(prescription))."
    }

    /// What is asked before an exercise comes back after a stop for pain.
    package static let isPainFree = "Have you been free of pain for two days?"

    /// Why an exercise is left out after a stop for pain.
    package static let waitsForPain =
      "You stopped because of pain. It stays out until you have been free of pain for two days."

    /// Why an exercise waits for its new variant.
    package static let waits = "It waits: one new variant a session is enough."

    // MARK: - Parts

    private static func happened(
      _ ruling: Ruling, _ before: Prescription, _ outcome: ExerciseOutcome?
    ) -> String {
      let dose = dose(before)
      switch ruling.cause {
      case .pain(let pain?): return "You felt pain of \(pain)/10, so this exercise ends for today."
      case .pain(nil):
        return "You stopped because something felt wrong, so this exercise ends for today."
      case .formBroke: return "Your form broke down at \(dose)."
      case .effort(let effort): return "\(dose) took an effort of \(effort)/10."
      case .tooLittle: return "You managed less than three quarters of \(dose)."
      case .formSlipped: return "Your form slipped at \(dose)."
      case .hard: return "\(dose) was hard (effort 8/10)."
      case .short: return "You didn't finish every set of \(dose)."
      case .mildPain(let pain): return "You felt pain of \(pain)/10."
      case .noAnswer: return "You gave no answer, so nothing changes."
      case .good, .waits, .atTop, .steady:
        let effort = outcome?.effort.map { " at effort \($0)/10" } ?? ""
        return "\(verb(before)) \(dose) with good form\(effort)."
      case .lighter: return "You did a lighter dose than the plan's, so nothing goes up."
      case .deloadWeek: return "It is a lighter week, so nothing changes."
      case .yours: return "You set this dose, so the plan leaves it alone."
      case .interrupted: return "The session was interrupted, so nothing changes."
      case .skipped: return "You skipped it, so nothing changes."
      case .gap(days: 0): return "You have done this today."
      case .gap(let days): return "You last did this \(Words.count(days, .day)) ago."
      }
    }

    private static func consequence(
      _ ruling: Ruling, _ before: Prescription, _ due: Due
    ) -> String {
      let next = dose(ruling.next)
      let when = due == .today ? "Today" : "Next time"
      switch (ruling.decision, ruling.cause) {
      case (_, .waits): return waits
      case (.hold, .atTop): return "That is as far as it goes. Keep it up: \(next)."
      case (.hold, .steady): return "This dose isn't meant to grow. Keep it up: \(next)."
      case (_, .noAnswer), (_, .lighter), (_, .deloadWeek), (_, .yours), (nil, _): return ""
      case (.progress, _), (.regress, _): return "\(when): \(next)."
      case (.hold, _): return "\(when): \(next) again."
      case (.stop, _): return "It returns after two days without pain, in an easier form."
      case (.loadUp, _): return "More load, fewer reps. \(when): \(next)."
      case (.nextVariant, _): return "\(when): the next variant, \(next)."
      case (.previousVariant, _): return "\(when): the easier variant, \(next)."
      case (.topOneOfTwo, _): return "Once more like that and you move on. \(when): \(next) again."
      case (.topWaitsForBonus, _):
        return
          "The next load is a big step, so first do two extra reps in the last set, twice in a row. \(when): \(next) again."
      case (.stayAtFloor, _): return "There is nothing easier, so it stays. \(when): \(next)."
      case (.backOff, _): return "\(when): one step back, \(next)."
      case (.restart, _): return "\(when): a fresh start with \(next)."
      case (.continue, _): return "\(when): \(next)."
      case (.deload, _): return ""
      }
    }

    private static func verb(_ prescription: Prescription) -> String {
      if case .holds = prescription.work { "You held" } else { "You did" }
    }
  }
}
