import BackboneCanvas
package import BackboneCore

/// How an exercise was, in the rest after its last set.
///
/// The session goes on, so every other key keeps its meaning.
package enum ExerciseAnswerKeys: KeyLayer {
  package enum Command: String, CommandSet { case easy, right, hard, tooMuch, formBroke, dismiss }

  package static let namespace = "answer"
  package static let bindings: [Binding<Command>] = [
    Binding(.easy, ["1"], Words.Today.easy),
    Binding(.right, ["2"], Words.Today.right),
    Binding(.hard, ["3"], Words.Today.hard),
    Binding(.tooMuch, ["4"], Words.Today.tooMuch),
    Binding(.formBroke, ["b"], Words.Today.formBroke),
    Binding(.dismiss, [.escape], Words.Today.noAnswer),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    guard let exercise = state.dialog(ExerciseAnswerDialog.self)?.exercise else { return [] }
    state.overlay = nil
    return ExerciseAnswer(rawValue: command.rawValue).map { state.answer($0, exercise) } ?? []
  }
}

/// How an exercise was; the session goes on under it.
package struct ExerciseAnswerDialog: Dialog {
  package let exercise: ExerciseID
  /// Whether it is done with a weight.
  package let hasLoad: Bool
  package let until: Duration?

  package var layers: [any KeyLayer.Type] {
    hasLoad ? [ExerciseAnswerKeys.self, ExerciseLoadKeys.self] : [ExerciseAnswerKeys.self]
  }

  package func question(_ state: AppState) -> String? {
    Words.Today.howWas(state.catalogue.name(of: exercise) ?? exercise.rawValue)
  }

  package func draw(_ state: AppState, on buffer: inout ScreenBuffer) {
    if let question = question(state) { buffer.lineOverKeyBar(question, .title) }
  }
}

extension AppState {
  /// How long an answer can be given, in real time.
  private static let answerTime = Duration.seconds(15)
  /// How long after the beginning of the break it is asked by ear at the soonest.
  private static let spokenAfter = Duration.seconds(3)
  /// How long before the end of the break it must have been asked: what comes next is named then.
  private static let namedBefore = Duration.seconds(12)
  /// From one thing said to the next.
  private static let breath = Duration.milliseconds(500)

  /// Asks how an exercise was, where its last set is over and a break follows.
  ///
  /// Only what the plan will hear of is asked: neither a rehearsal, nor a session without a journal.
  mutating func askAfterExercise(_ run: Session, entered step: Int) {
    let steps = run.timeline.steps
    guard training != nil, !run.record.isRehearsal, run.record.routine.isTraining, overlay == nil,
      step > 0,
      steps[step].kind != .work, steps[step].duration >= .seconds(5),
      let exercise = steps[step - 1].set?.exercise,
      // Somebody who skipped all of it has nothing to say about it, and pain is an answer already.
      run.entries.contains(where: { $0.exercise == exercise && $0.held > .zero }),
      !run.entries.contains(where: { $0.exercise == exercise && $0.reason == .pain }),
      !steps[step...].contains(where: { $0.set?.exercise == exercise })
    else { return }
    ask(about: exercise, for: steps[step].duration)
    if !hasAskedAloud { askAloudAt = timeToAsk(in: step, of: run).map { now + $0 } }
  }

  /// Asks how an exercise was for as long as there is time to answer.
  mutating func ask(about exercise: ExerciseID, for time: Duration) {
    overlay = Overlay(
      ExerciseAnswerDialog(
        exercise: exercise, hasLoad: hasLoad(exercise),
        until: now + min(time, Self.answerTime * speed)))
  }

  /// How long into a break there is room for the question by ear, behind what is said at its
  /// beginning; nil where there is none.
  private mutating func timeToAsk(in step: Int, of run: Session) -> Duration? {
    let length = run.timeline.steps[step].duration
    let question = Speech.length(Words.Today.howWasSpoken)
    var time = Self.spokenAfter
    for cue in planner(for: run).cues(of: step) {
      let start = cue.time(in: length)
      if start < time + question + Self.breath { time = start + cue.length + Self.breath }
    }
    return time + question <= length - Self.namedBefore ? time : nil
  }

  /// Asks by ear, where it is time to and the question still stands.
  mutating func askAloud() -> [Effect] {
    guard let due = askAloudAt, due <= now else { return [] }
    askAloudAt = nil
    guard dialog(ExerciseAnswerDialog.self) != nil, isRunning, !isMuted else { return [] }
    hasAskedAloud = true
    return say(
      Cue(.answer, Words.Today.howWasSpoken, step: run?.step ?? 0, at: .fromStart(.zero)))
  }

  /// Keeps how an exercise was.
  mutating func answer(_ answer: ExerciseAnswer, _ exercise: ExerciseID) -> [Effect] {
    exerciseFeedback[exercise, default: ExerciseFeedback()].answer = answer
    if answer == .formBroke { askForFault(exercise, second: nil) }
    return [.journal(.rateExercise(exercise, exerciseFeedback[exercise] ?? ExerciseFeedback()))]
  }
}
