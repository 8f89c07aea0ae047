/// The joints, bends and bones of a limb from its root to its end.
struct LimbChain {
  let root: Joint
  let middle: Joint
  let end: Joint
  let rootBend: JointAngle
  let middleBend: JointAngle
  let endBend: JointAngle
  let upperBone: Bone
  let lowerBone: Bone

  /// The chain of a limb.
  init(_ limb: Limb) {
    let near = limb.isArm ? LimbChain.arm : LimbChain.leg
    self = limb.isNear ? near : near.opposite
  }

  private init(
    _ joints: (Joint, Joint, Joint), _ bends: (JointAngle, JointAngle, JointAngle),
    _ bones: (Bone, Bone)
  ) {
    (root, middle, end) = joints
    (rootBend, middleBend, endBend) = bends
    (upperBone, lowerBone) = bones
  }

  private static let arm = LimbChain(
    (.nearShoulder, .nearElbow, .nearWrist), (.nearShoulder, .nearElbow, .nearWrist),
    (.nearUpperArm, .nearForearm))
  private static let leg = LimbChain(
    (.nearHip, .nearKnee, .nearAnkle), (.nearHip, .nearKnee, .nearAnkle),
    (.nearThigh, .nearShank))

  private var opposite: LimbChain {
    LimbChain(
      (root.opposite, middle.opposite, end.opposite),
      (rootBend.opposite, middleBend.opposite, endBend.opposite),
      (upperBone.opposite, lowerBone.opposite))
  }
}
