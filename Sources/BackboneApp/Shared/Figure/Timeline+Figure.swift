import BackboneCore

extension Timeline {
  /// Where in its movement the figure of a session is: at work, where the body is; in a break, on
  /// the side that comes next, as it will be done.
  ///
  /// Nil where the demonstration does as well: before a hold that has no side, and after the last
  /// set.
  func figureMoment(at place: StepProgress) -> RepetitionProgress? {
    if let set = steps[place.step].set { return set.moment(at: place) }
    guard let next = nextWork(from: place.step), let set = steps[next].set else { return nil }
    let side = set.side(of: 1)
    guard let tempo = set.work.paced?.tempo ?? (side == nil ? nil : Self.preview) else {
      return nil
    }
    let moment = SetPrescription.repetitions(1, tempo).moment(after: place.done)
    return RepetitionProgress(
      repetition: 1, part: moment.part, elapsed: moment.elapsed, length: moment.length, side: side)
  }

  /// How a hold is shown before it begins.
  private static let preview = Tempo(
    lift: .seconds(2), hold: .seconds(4), lower: .seconds(2), pause: .seconds(1))
}
