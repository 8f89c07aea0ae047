extension Words {
  /// What is wrong with a field of a record: in lower case, without a full stop, behind file and place.
  package enum Records {
    package static let unknownField = "unknown field"
    /// - Parameter name: what the role is called now, where it had this name once.
    package static func unknownRole(isNow name: String?, nearest: String?) -> String {
      if let name { return "this role is called \"\(name)\" now" }
      return "unknown role" + (nearest.map { "; did you mean \"\($0)\"?" } ?? "")
    }
    package static let missing = "missing"
    package static let empty = "must not be empty"

    // MARK: - What stands in its place

    package static func mustBeObject(found kind: String) -> String {
      "must be an object, found \(kind)"
    }
    package static func mustBeList(found kind: String) -> String { "must be a list, found \(kind)" }
    package static func mustBeNumber(found kind: String) -> String {
      "must be a number, found \(kind)"
    }
    package static func mustBeText(found kind: String) -> String { "must be text, found \(kind)" }
    package static func mustBeFlag(found kind: String) -> String {
      "must be true or false, found \(kind)"
    }

    // MARK: - Text and names

    package static func mustBeFileName(_ stem: String, found id: String) -> String {
      "must be the file's name \"\(stem)\", found \"\(id)\""
    }
    package static func mustBeSlug(found id: String) -> String {
      "must be lower-case letters, digits and hyphens, found \"\(id)\""
    }
    package static func tooLong(_ most: Int) -> String { "must have at most \(most) characters" }
    package static func mustBeOne(of words: [String], found text: String) -> String {
      "must be one of \(words.joined(separator: ", ")), found \"\(text)\""
    }
    package static func mustHaveOne(of fields: [String]) -> String {
      "must have one of \(fields.joined(separator: ", "))"
    }
    package static func unknown(_ kind: String, _ name: String) -> String {
      "there is no \(kind) \"\(name)\""
    }
    package static func namedTwice(_ name: String) -> String { "\"\(name)\" is named twice" }
    package static let needsLetters = "must have a letter or a digit"
    package static func needsOtherName(_ name: String) -> String {
      "the file needs another name: \"\(name)\" is a theme of Backbone's"
    }

    // MARK: - Numbers

    package static func mustBeWhole(_ range: ClosedRange<Int>) -> String {
      "must be a whole number from \(range.lowerBound) to \(range.upperBound)"
    }
    package static func mustCount(_ range: ClosedRange<Int>) -> String {
      "must have \(range.lowerBound) to \(range.upperBound) entries"
    }
    package static func mustBeSeconds(_ range: ClosedRange<Duration>) -> String {
      "must be \(times(range)) seconds"
    }
    package static func mustBeBreak(_ range: ClosedRange<Duration>) -> String {
      "must be 0, or \(times(range)) seconds"
    }
    private static func times(_ range: ClosedRange<Duration>) -> String {
      "\(TimeText.seconds(range.lowerBound)) to \(TimeText.seconds(range.upperBound))"
    }
    package static func mustBeColour(found text: String) -> String {
      "must be #rrggbb or a number from 0 to 255, found \"\(text)\""
    }

    // MARK: - Routines

    package static let needsLevel = "must have a plan for at least one level"
    package static func tooManySets(_ count: Int, most: Int) -> String {
      "has \(count) sets in all, at most \(most) are possible"
    }
    package static let sideTwice = "a side is named twice"
    package static let needsTwoSides = "needs two sides"
    package static let oneCannotBeShared = "one repetition cannot be shared"
    package static let instead = "takes the place of \"sides\""
    package static let holdCannotAlternate =
      "a plain hold has no repetitions to change sides with"
    package static let drillNeedsNoSwap = "a drill needs none"
    package static func sidesDoNotFit(_ exercise: String) -> String {
      "the sides of \"\(exercise)\" do not fit"
    }
    package static let openIsTrue = "leave it out, or say true"
    package static func holdTooLong(_ seconds: String) -> String {
      "a repeated hold is at most \(seconds) seconds"
    }

    // MARK: - Exercises and muscles

    package static func unknownFIT(_ name: FITName) -> String {
      "the FIT profile has no name \(name.name) in category \(name.category)"
    }
    package static func mustBeTempo(found text: String) -> String {
      "must be seconds like 2-8-2 or 3-0-1-1, found \"\(text)\""
    }
    package static func unknownJoint(_ joint: String) -> String {
      "the figure has no \"\(joint)\""
    }
    package static func isItself(_ exercise: String) -> String {
      "\"\(exercise)\" is the exercise itself"
    }
    package static func isInGuide(_ exercise: String) -> String {
      "\"\(exercise)\" is an exercise in the guide"
    }
    package static func comesFirst(_ exercise: String) -> String {
      "\"\(exercise)\" comes first already"
    }
    package static func isPrimary(_ muscle: String) -> String {
      "\"\(muscle)\" is primary already"
    }
    package static let needsDose = "must have either holds or repetitions"
    package static func mustBeTerm(found text: String) -> String {
      "must be a term like FMA:13357 or UBERON:0001112, found \"\(text)\""
    }
    package static let memberOfItself = "a muscle can't be a member of itself"
  }
}
