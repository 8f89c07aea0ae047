/// What the cues of a step need to know of the session around it.
struct CueContext: Hashable, Sendable {
  /// The work of the step, or the work that comes after a break; nil behind the last.
  var set: ScheduledSet?
  /// The work before that; nil before the first.
  var before: ScheduledSet?
  /// The work that follows at once, without a break.
  var adjacent: ScheduledSet?
  /// The form cues of `set`, as far as their turn has come.
  var turns: FormTurns?
  /// What the exercise was done wrong last time; nil in a break.
  var reminder: FaultReminder?
  /// Whether the work of the step was called out before it began.
  var isAnnounced = false
  /// Whether the middle of the session is to be told in this break.
  var isHalfway = false
  /// Whether it is the last long hold of the session, in which a word of encouragement helps.
  var isLastLongHold = false
  /// Whether it is the first step.
  var isFirst = false

  /// Whether the work is the other side of the set before.
  var isOtherSide: Bool {
    guard let set, let before, let side = set.side, let other = before.side else { return false }
    return side != other && set.movement == before.movement && set.set == before.set
      && set.round == before.round
  }
}
