/// What the journal is asked to keep or to look up.
package enum JournalRequest: Hashable, Sendable {
  /// Open a session; all that follows belongs to it.
  case begin(SessionRecord)
  /// Take a session that was cut off, unless another program has it, and hand it back as
  /// `sessionResumed`; all that follows belongs to it.
  case resume(RecordID)
  /// Keep finished sets and the place reached, together.
  case record([SetEntry], Checkpoint)
  /// Close the session.
  case end(SessionOutcome)
  /// Close a session that will not be resumed with what was done, unless another program has it, and
  /// hand it back as `unfinishedEnded`.
  case abandon(RecordID)
  /// Close a session, the present one where nil, and leave it out of the log; one that was cut off is
  /// answered by `discarded`.
  case discard(RecordID?)
  /// Keep why the set of a step was stopped, the last time it was.
  case explain(StopReason, step: Int)
  /// Keep what the user said of the session.
  case rate(Feedback)
  /// Keep what the user said of one exercise of the session.
  case rateExercise(ExerciseID, ExerciseFeedback)
  /// Keep something that happened to the training, at this moment, and hand back what follows from
  /// it as `AppEvent.trainingLoaded`.
  case add(TrainingFact.Kind)
  /// Read all that happened to the training, and hand it back as `AppEvent.trainingLoaded`.
  case loadTraining
  /// Read the log and hand it back as `logLoaded`, and what is unfinished as `unfinishedLoaded`.
  case loadLog
}
