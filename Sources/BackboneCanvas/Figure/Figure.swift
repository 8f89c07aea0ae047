/// A pose worked out on a body: where every joint is.
package struct Figure: Hashable, Sendable {
  /// The pose with the angles that the limbs really have.
  package private(set) var pose: Pose
  /// The body that was posed.
  package let body: Body
  /// The joints' places, per mille of stature, y up from the floor.
  package private(set) var joints: [Joint: Point] = [:]
  /// The directions of every limb's parts.
  private(set) var limbs: [Limb: Directions] = [:]
  /// The line of the spine.
  private(set) var spine: SpineLine
  /// The pitch of the head in degrees.
  private(set) var headPitch: Double

  /// The directions of a limb in degrees, 0 down, 90 forward.
  struct Directions: Hashable, Sendable {
    var upper: Double
    var lower: Double
    var end: Double
  }

  /// Poses a body: forward kinematics, then the shift to the anchor, then the reaches.
  package init(_ pose: Pose, on body: Body) { self.init(pose, on: body, reaching: true) }

  /// - Parameter reaching: false leaves hands and feet where their angles put them.
  init(_ pose: Pose, on body: Body, reaching: Bool) {
    self.pose = pose
    self.body = body
    self.pose.resolveGaze()
    spine = SpineLine(self.pose, body.spine, body.outlines.trunk)
    headPitch = spine.pitch(at: body.spine.landmarks.skull) + self.pose[.head]
    placeTrunk()
    for limb in Limb.allCases { place(limb) }
    if let anchor = pose.anchor { shift(by: anchor.at - self[anchor.joint]) }
    guard reaching else { return }
    for reach in pose.reaches where reach.weight > 0 {
      bend(for: reach)
      place(reach.limb)
    }
  }

  /// Where a joint is.
  package subscript(joint: Joint) -> Point { joints[joint, default: .zero] }

  /// Where equipment is attached.
  package func place(of attachment: FigureProp.Attachment) -> Point {
    switch attachment {
    case .fixed(let point): point
    case .joint(let joint): self[joint]
    case .beside(let joint, let forward, let up):
      self[joint]
        + Figure.offset(Body.Offset(forward: forward, up: up), pitch: trunkPitch(at: joint))
    }
  }

  /// The pitch of the trunk at a joint; that of the head for one on no stretch of the trunk.
  private func trunkPitch(at joint: Joint) -> Double {
    let landmarks = body.spine.landmarks
    return switch joint {
    case .hip, .nearHip, .farHip: pose[.pelvis]
    case .waist: spine.pitch(at: landmarks.waist)
    case .chest: spine.pitch(at: landmarks.chest)
    case .nearShoulder, .farShoulder: spine.pitch(at: landmarks.shoulder)
    case .c7: spine.pitch(at: landmarks.c7)
    default: headPitch
    }
  }

  private mutating func placeTrunk() {
    let outlines = body.outlines
    joints[.hip] = spine.point(at: 0)
    let landmarks = body.spine.landmarks
    joints[.waist] = spine.point(at: landmarks.waist)
    joints[.chest] = spine.point(at: landmarks.chest)
    joints[.c7] = spine.point(at: landmarks.c7)
    joints[.skull] = spine.point(at: landmarks.skull)
    joints[.head] = self[.skull] + Figure.offset(outlines.head, pitch: headPitch)
    let shoulder = spine.point(at: landmarks.shoulder + pose.shrug)
    let pitch = spine.pitch(at: landmarks.shoulder)
    let shoulders = outlines.shoulders.squeezed(by: pose.squeeze)
    joints[.nearShoulder] = shoulder + Figure.offset(shoulders.near, pitch: pitch)
    joints[.farShoulder] = shoulder + Figure.offset(shoulders.far, pitch: pitch)
    joints[.nearHip] = self[.hip] + Figure.offset(outlines.hips.near, pitch: pose[.pelvis])
    joints[.farHip] = self[.hip] + Figure.offset(outlines.hips.far, pitch: pose[.pelvis])
  }

  private mutating func shift(by offset: Point) {
    for joint in joints.keys { joints[joint, default: .zero] += offset }
    spine.origin += offset
  }

  /// Places a limb's joints by the pose's angles.
  private mutating func place(_ limb: Limb) {
    let chain = LimbChain(limb)
    let segments = body.segments
    let upper = root(of: limb) + pose[chain.rootBend]
    if limb.isArm {
      let lower = upper + pose[chain.middleBend]
      let end = lower + pose[chain.endBend]
      joints[chain.middle] =
        self[chain.root] + Figure.down(upper) * (segments.upperArm * scale(chain.upperBone))
      joints[chain.end] =
        self[chain.middle] + Figure.down(lower) * (segments.forearm * scale(chain.lowerBone))
      let hand: (palm: Joint, fingers: Joint, bone: Bone) =
        limb.isNear
        ? (.nearHand, .nearFingers, .nearHand) : (.farHand, .farFingers, .farHand)
      joints[hand.palm] = self[chain.end] + Figure.down(end) * segments.palm
      joints[hand.fingers] = self[chain.end] + Figure.down(end) * (segments.hand * scale(hand.bone))
      limbs[limb] = Directions(upper: upper, lower: lower, end: end)
    } else {
      let lower = upper - pose[chain.middleBend]
      let end = lower + 90 + pose[chain.endBend]
      joints[chain.middle] =
        self[chain.root] + Figure.down(upper) * (segments.thigh * scale(chain.upperBone))
      joints[chain.end] =
        self[chain.middle] + Figure.down(lower) * (segments.shank * scale(chain.lowerBone))
      let foot: (heel: Joint, ball: Joint, toe: Joint, bend: JointAngle) =
        limb.isNear
        ? (.nearHeel, .nearBall, .nearToe, .nearToes) : (.farHeel, .farBall, .farToe, .farToes)
      let ankle = self[chain.end]
      joints[foot.heel] = ankle + Figure.footOffset(segments.heel, direction: end)
      joints[foot.ball] = ankle + Figure.footOffset(segments.ball, direction: end)
      joints[foot.toe] =
        self[foot.ball] + Figure.down(end + pose[foot.bend]) * segments.toe
      limbs[limb] = Directions(upper: upper, lower: lower, end: end)
    }
  }

  /// The direction of a limb whose root does not bend.
  private func root(of limb: Limb) -> Double {
    limb.isArm ? -spine.pitch(at: body.spine.landmarks.shoulder) : -pose[.pelvis]
  }

  private func scale(_ bone: Bone) -> Double { pose.scale[bone, default: 1] }

  /// Sets the limb's angles so that its end comes to the target, as far as it is long enough.
  private mutating func bend(for reach: Pose.Reach) {
    let chain = LimbChain(reach.limb)
    let isArm = reach.limb.isArm
    var target = reach.to
    let segments = body.segments
    if reach.end == .ball, let direction = reach.direction {
      target = target - Figure.footOffset(segments.ball, direction: direction)
    }
    let (upper, lower) = Figure.twoBone(
      from: self[chain.root], to: target,
      lengths: (
        (isArm ? segments.upperArm : segments.thigh) * scale(chain.upperBone),
        (isArm ? segments.forearm : segments.shank) * scale(chain.lowerBone)
      ),
      bend: isArm ? reach.bend : -reach.bend)
    func obey(_ bend: JointAngle, _ angle: Double) {
      pose[bend] += Trigonometry.wrap(angle - pose[bend]) * reach.weight
    }
    obey(chain.rootBend, upper - root(of: reach.limb))
    obey(chain.middleBend, isArm ? lower - upper : upper - lower)
    if let direction = reach.direction {
      obey(chain.endBend, isArm ? direction - lower : direction - lower - 90)
    }
  }

  /// The directions of two bones from a root that bring their end to a target.
  /// - Parameter bend: 1 folds the second bone forward, -1 backward.
  static func twoBone(
    from root: Point, to target: Point, lengths: (Double, Double), bend: Double
  ) -> (upper: Double, lower: Double) {
    let (first, second) = lengths
    let way = target - root
    let distance = min(max(way.length, abs(first - second) + 1e-6), first + second - 1e-6)
    let towards = Trigonometry.atan2(way.x, -way.y)
    let cosine =
      (first * first + distance * distance - second * second) / (2 * first * distance)
    let upper = towards - bend * Trigonometry.acos(cosine)
    let rest = down(towards) * distance - down(upper) * first
    return (upper, Trigonometry.atan2(rest.x, -rest.y))
  }
}

// MARK: - Directions

extension Figure {
  /// The direction of a trunk pitched by that many degrees.
  static func up(_ pitch: Double) -> Point {
    Point(Trigonometry.sin(pitch), Trigonometry.cos(pitch))
  }

  /// The direction of a limb at an angle, 0 down, 90 forward.
  static func down(_ angle: Double) -> Point {
    Point(Trigonometry.sin(angle), -Trigonometry.cos(angle))
  }

  /// A shift in the axes of a trunk or head at a pitch.
  static func offset(_ offset: Body.Offset, pitch: Double) -> Point {
    let up = up(pitch)
    return up * offset.up + Point(up.y, -up.x) * offset.forward
  }

  /// A shift in the axes of a foot at a direction.
  static func footOffset(_ offset: Body.Offset, direction: Double) -> Point {
    footOffset(Point(offset.forward, offset.up), direction: direction)
  }

  /// A shift in the axes of a foot at a direction: along it, towards the shin.
  static func footOffset(_ offset: Point, direction: Double) -> Point {
    let along = down(direction)
    return along * offset.x + Point(-along.y, along.x) * offset.y
  }
}
