extension Pose {
  /// The posture at `fraction` of the way to another, 0...1, by joint angle the short way round.
  ///
  /// What both postures plant stays planted: limbs reach for targets in between, and where the
  /// anchors differ the one that hardly moves is kept. Ease the fraction beforehand if wanted.
  package func mix(_ other: Pose, _ fraction: Double, on body: Body) -> Pose {
    if !(fraction > 0) { return self }
    if fraction >= 1 { return other }
    var a = self
    var b = other
    if (a.angles[.gaze] == nil) != (b.angles[.gaze] == nil) {
      a.resolveGaze()
      b.resolveGaze()
    }
    var pose = fraction < 0.5 ? a : b
    pose.angles = [:]
    for bend in Set(a.angles.keys).union(b.angles.keys) {
      pose[bend] = a[bend] + Trigonometry.wrap(b[bend] - a[bend]) * fraction
    }
    pose.anchor = Pose.anchor(between: a, b, fraction, on: body)
    pose.reaches = Limb.allCases.compactMap { limb in
      Reach.between(
        a.reaches.first { $0.limb == limb }, b.reaches.first { $0.limb == limb }, fraction)
    }
    pose.shrug = a.shrug + (b.shrug - a.shrug) * fraction
    pose.squeeze = a.squeeze + (b.squeeze - a.squeeze) * fraction
    pose.scale = [:]
    for bone in Set(a.scale.keys).union(b.scale.keys) {
      let from = a.scale[bone, default: 1]
      pose.scale[bone] = from + (b.scale[bone, default: 1] - from) * fraction
    }
    return pose
  }

  /// Writes the pitch of the head as bends of neck and head, which share it 3 to 2.
  package mutating func resolveGaze() {
    guard let gaze = angles.removeValue(forKey: .gaze) else { return }
    let rest = Trigonometry.wrap(gaze - self[.pelvis] - self[.lumbar] - self[.thorax])
    self[.neck] = rest * 0.6
    self[.head] = rest * 0.4
  }

  private static func anchor(
    between a: Pose, _ b: Pose, _ fraction: Double, on body: Body
  ) -> Anchor? {
    guard let from = a.anchor, let to = b.anchor else {
      return fraction < 0.5 ? a.anchor : b.anchor
    }
    if from.joint == to.joint {
      return Anchor(joint: from.joint, at: from.at.mix(to.at, fraction))
    }
    let end = Figure(b, on: body, reaching: false)[from.joint]
    let start = Figure(a, on: body, reaching: false)[to.joint]
    return (end - from.at).length < (start - to.at).length
      ? Anchor(joint: from.joint, at: from.at.mix(end, fraction))
      : Anchor(joint: to.joint, at: start.mix(to.at, fraction))
  }
}

extension Pose.Reach {
  /// The reach in between; one that only one end has loses its hold by weight.
  fileprivate static func between(
    _ a: Pose.Reach?, _ b: Pose.Reach?, _ fraction: Double
  ) -> Pose.Reach? {
    guard let a else {
      guard var b else { return nil }
      b.weight *= fraction
      return b
    }
    guard let b else {
      var a = a
      a.weight *= 1 - fraction
      return a
    }
    var reach = fraction < 0.5 ? a : b
    reach.to = a.to.mix(b.to, fraction)
    reach.weight = a.weight + (b.weight - a.weight) * fraction
    if let from = a.direction, let to = b.direction {
      reach.direction = from + Trigonometry.wrap(to - from) * fraction
    }
    return reach
  }
}
