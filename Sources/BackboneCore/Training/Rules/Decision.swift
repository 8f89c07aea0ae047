/// What the rules decide about an exercise after it was done.
package enum Decision: String, CaseIterable, Hashable, Sendable {
  /// It hurt: the exercise ends for today.
  case stop = "STOP"
  /// The dose goes one step back.
  case regress = "REGRESS"
  /// The dose stays.
  case hold = "HOLD"
  /// The dose goes one step up.
  case progress = "PROGRESS"
  /// The load goes up, and the repetitions start again at the low end of their range.
  case loadUp = "LOAD_UP"
  case nextVariant = "NEXT_VARIANT"
  case previousVariant = "PREV_VARIANT"
  /// The first of the two sessions that it takes at the top of the range.
  case topOneOfTwo = "TOP_1_OF_2"
  /// The next load is more than a tenth heavier, so it waits for two sessions with two extra reps.
  case topWaitsForBonus = "TOP_WAIT_BONUS"
  /// There is nothing easier to go back to.
  case stayAtFloor = "STAY_AT_FLOOR"
  /// It was a deload week, whose outcomes change nothing.
  case deload = "DELOAD"
  /// One step back after two weeks or more without the exercise.
  case backOff = "BACK_OFF"
  /// The beginner dose of the present variant, after four weeks or more without the exercise.
  case restart = "RESTART"
  /// Nothing changes because the exercise was done not long ago.
  case `continue` = "CONTINUE"
}
