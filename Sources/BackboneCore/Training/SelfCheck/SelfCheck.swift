/// What a person saw of themselves in four minutes.
package struct SelfCheck: Hashable, Sendable {
  /// Standing on one leg for 30 s.
  package struct Stance: Hashable, Sendable {
    /// How long it was held, in seconds.
    package var seconds: Int
    /// Whether the free side of the pelvis dropped, or the trunk leaned over.
    package var drops: Bool

    /// A stance.
    package init(seconds: Int = 30, drops: Bool = false) {
      self.seconds = seconds
      self.drops = drops
    }

    /// Whether something was to be seen.
    package var isPositive: Bool { drops || seconds < 30 }
  }

  /// How often each sign is noticed: 0 never, 1 sometimes, 2 often, 3 always.
  package var signs: [SymptomID: Int]
  /// 0...10.
  package var pain: Int
  /// From the head to the wall in centimetres, standing against it; 0 where it touches.
  package var headToWall: Int
  /// Standing on the left and on the right leg; nil where it wasn't tried.
  package var onLeft, onRight: Stance?
  /// How often each hand crosses the midline in 30 s; nil where it wasn't counted.
  package var crossings: (left: Int, right: Int)? {
    get { leftCrossings.flatMap { left in rightCrossings.map { (left, $0) } } }
    set { (leftCrossings, rightCrossings) = (newValue?.left, newValue?.right) }
  }
  private var leftCrossings, rightCrossings: Int?
  /// Strength sessions a week before Backbone.
  package var sessionsBefore: Int

  /// Answers; what isn't given wasn't noticed.
  package init(
    signs: [SymptomID: Int] = [:], pain: Int = 0, headToWall: Int = 0, onLeft: Stance? = nil,
    onRight: Stance? = nil, crossings: (left: Int, right: Int)? = nil, sessionsBefore: Int = 0
  ) {
    self.signs = signs
    self.pain = pain
    self.headToWall = headToWall
    self.onLeft = onLeft
    self.onRight = onRight
    self.sessionsBefore = sessionsBefore
    self.crossings = crossings
  }

  /// From this score on, a sign adds exercises.
  package static let telling = 2
  /// From this sum of all scores on, the screen for red flags comes first.
  package static let screeningSum = 8
  /// A head this far from the wall deserves a doctor's look, in centimetres.
  package static let doctorGap = 6
  /// More crossings than this between the hands are uneven.
  package static let unevenCrossings = 5
  /// Weeks until the check is offered again, at the earliest and by default.
  package static let repeatWeeks = (earliest: 4, usual: 8)
}
