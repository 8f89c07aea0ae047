/// How an exercise is done, so far as a picture that stands still must tell it.
package enum FigureRhythm: Hashable, Sendable {
  /// There and back again and again: arrows lead from posture to posture.
  case repeated
  /// One long hold: two bars stand beside it, as on the key that pauses a player.
  case held
  /// A short hold in every repetition: arrows, and bars where it is held.
  case repeatedHolds
}

extension FigureArt {
  /// What breathing makes of the holds: on paper it looks like them.
  private var breaths: Set<Pose> {
    let holds = [motion.both, motion.left, motion.right].compactMap(\.self)
    return Set(holds.filter { $0.breathe != $0.pose }.map(\.breathe))
  }

  /// The names of the postures that the movement goes through, in its order, each once.
  ///
  /// What breathing makes of a hold is left out.
  package var keyPoses: [String] {
    let breaths = breaths
    var names: [String] = []
    for beat in cycle where !names.contains(beat.name) && !breaths.contains(beat.pose) {
      names.append(beat.name)
    }
    return names
  }

  /// The posture that follows a key pose, and whether it is held before; nil for one that the movement
  /// does not go through, or where nothing else follows.
  func step(after name: String) -> (next: Pose, isHeld: Bool)? {
    guard let index = cycle.firstIndex(where: { $0.name == name }) else { return nil }
    let breaths = breaths
    let pose = cycle[index].pose
    let round = cycle[(index + 1)...] + cycle[..<index]
    let rest = round.prefix { $0.pose == pose || breaths.contains($0.pose) }
    guard let next = round.dropFirst(rest.count).first?.pose else { return nil }
    return (next, pose != motion.start && !rest.isEmpty)
  }
}
