/// The joints, bends and bones of a limb from its root to its end.
struct Chain {
  let root: Joint
  let middle: Joint
  let end: Joint
  let rootBend: Bend
  let middleBend: Bend
  let endBend: Bend
  let upperBone: Bone
  let lowerBone: Bone

  /// The chain of a limb.
  init(_ limb: Limb) {
    let near = limb.isArm ? Chain.arm : Chain.leg
    self = limb.isNear ? near : near.opposite
  }

  private init(
    _ joints: (Joint, Joint, Joint), _ bends: (Bend, Bend, Bend), _ bones: (Bone, Bone)
  ) {
    (root, middle, end) = joints
    (rootBend, middleBend, endBend) = bends
    (upperBone, lowerBone) = bones
  }

  private static let arm = Chain(
    (.nearShoulder, .nearElbow, .nearWrist), (.nearShoulder, .nearElbow, .nearWrist),
    (.nearUpperArm, .nearForearm))
  private static let leg = Chain(
    (.nearHip, .nearKnee, .nearAnkle), (.nearHip, .nearKnee, .nearAnkle),
    (.nearThigh, .nearShank))

  private var opposite: Chain {
    Chain(
      (root.opposite, middle.opposite, end.opposite),
      (rootBend.opposite, middleBend.opposite, endBend.opposite),
      (upperBone.opposite, lowerBone.opposite))
  }
}
