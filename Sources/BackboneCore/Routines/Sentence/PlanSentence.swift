/// Plans written as a sentence: `3 rounds rest 40s; plank 30s rest 30s; bird-dog 4-3-2 x 8s`.
///
/// A sentence has a clause for each block, with `;` or a new line between clauses:
///
///     plan   = { clause (";" | newline) }
///     clause = N ("round" | "rounds") ["rest" time] | "prepare" time | block
///     block  = (id | name | drill) ["(" note ")"] sets {"+" sets} {[","] detail}
///     drill  = string ["cue" string] ["eyes" gaze] ["left" string] ["right" string]
///     sets   = [N "x"] (time | "open") | time {"-" time} | [N "x"] N ["reps"] tempo | N {"-" N} ["reps"] tempo
///     tempo  = ["x" time | "@" lift "-" hold "-" lower ["-" pause]] ["counted"]
///     detail = "each side" | "split between sides" | "alternating" | "no sides"
///            | "left side" | "right side" | "right first" | "switch" time | "rest" time
///            | "or" id {"," id} | "then" ("rest" time | "move" time | "straight on")
///
/// `rest` is the rest between the sets, and before the next exercise unless `then` says what comes.
/// What is left out is as usual: ten seconds to prepare, one round, the tempo of the exercise, each
/// side where there are sides and five seconds to change them.
package struct PlanSentence: Sendable {
  /// Time to prepare where the sentence says nothing.
  static let prepare = Duration.seconds(10)
  /// The word for a hold that lasts until the user ends it.
  static let open = "open"
  /// Time to change sides where the sentence says nothing.
  static let switching = Duration.seconds(5)

  let names: ExerciseNames

  /// The language of sentences about these exercises.
  package init(_ exercises: [Exercise]) { names = ExerciseNames(exercises) }

  /// The plan that a sentence describes.
  /// - Throws: what is wrong first, with its place.
  package func plan(_ text: String) throws(SentenceError) -> Plan {
    var parser = SentenceParser(text, names)
    return try parser.plan()
  }

  /// How fast an exercise is repeated where the sentence says nothing.
  static func tempo(of exercise: Exercise?, holding hold: Duration? = nil) -> Tempo {
    let usual =
      exercise?.tempo() ?? Tempo(lift: .seconds(2), hold: .zero, lower: .seconds(2))
    return Tempo(
      lift: usual.lift, hold: hold ?? usual.hold, lower: usual.lower, pause: usual.pause)
  }

  /// What follows a block where the sentence says nothing.
  static func follow(rest: Duration, isLast: Bool) -> Transition {
    rest == .zero || isLast ? .nothing : .rest(rest)
  }

  /// The sides of work where the sentence says nothing.
  static func sides(isSided: Bool) -> SidePlan { isSided ? .each([.left, .right]) : .none }
}
