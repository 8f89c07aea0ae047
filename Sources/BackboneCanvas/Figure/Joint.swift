/// A name of a place or bend that exists once on each flank of the body, or once in the middle.
///
/// The raw name of a flank's place starts with `near_` (the side turned to the viewer) or `far_`.
package protocol Mirrorable: RawRepresentable<String> {}

extension Mirrorable {
  /// The same place on the other flank; a place in the middle is its own.
  package var opposite: Self {
    let swapped =
      if rawValue.hasPrefix("near_") {
        "far_" + rawValue.dropFirst(5)
      } else if rawValue.hasPrefix("far_") {
        "near_" + rawValue.dropFirst(4)
      } else {
        rawValue
      }
    return Self(rawValue: swapped) ?? self
  }
}

/// A place on the figure: a joint or a landmark that labels and props hang on.
package enum Joint: String, CaseIterable, Hashable, Sendable, Decodable, Mirrorable {
  case hip
  case waist
  case chest
  /// The lowest vertebra of the neck.
  case c7
  /// Where the neck meets the skull.
  case skull
  case head
  case nearShoulder = "near_shoulder"
  case nearElbow = "near_elbow"
  case nearWrist = "near_wrist"
  case nearHand = "near_hand"
  case nearFingers = "near_fingers"
  case nearHip = "near_hip"
  case nearKnee = "near_knee"
  case nearAnkle = "near_ankle"
  case nearHeel = "near_heel"
  case nearBall = "near_ball"
  case nearToe = "near_toe"
  case farShoulder = "far_shoulder"
  case farElbow = "far_elbow"
  case farWrist = "far_wrist"
  case farHand = "far_hand"
  case farFingers = "far_fingers"
  case farHip = "far_hip"
  case farKnee = "far_knee"
  case farAnkle = "far_ankle"
  case farHeel = "far_heel"
  case farBall = "far_ball"
  case farToe = "far_toe"
}

/// An angle that a pose sets, in degrees.
package enum JointAngle: String, CaseIterable, Hashable, Sendable, Decodable,
  CodingKeyRepresentable,
  Mirrorable
{
  /// The pitch of the pelvis: 0 upright, 90 prone, -90 supine.
  case pelvis
  /// The flexion of the lower back, spread along it.
  case lumbar
  /// The flexion of the ribcage, spread along it.
  case thorax
  /// The flexion of the neck.
  case neck
  /// The nod of the head on the neck.
  case head
  /// The pitch of the head in space; replaces `neck` and `head`.
  case gaze
  case nearShoulder = "near_shoulder"
  case nearElbow = "near_elbow"
  case nearWrist = "near_wrist"
  case nearHip = "near_hip"
  case nearKnee = "near_knee"
  case nearAnkle = "near_ankle"
  case nearToes = "near_toes"
  case farShoulder = "far_shoulder"
  case farElbow = "far_elbow"
  case farWrist = "far_wrist"
  case farHip = "far_hip"
  case farKnee = "far_knee"
  case farAnkle = "far_ankle"
  case farToes = "far_toes"
}

/// A piece of the body with an outline of its own.
package enum Bone: String, CaseIterable, Hashable, Sendable, Decodable, CodingKeyRepresentable,
  Mirrorable
{
  case trunk
  case nearUpperArm = "near_upper_arm"
  case nearForearm = "near_forearm"
  case nearHand = "near_hand"
  case nearThigh = "near_thigh"
  case nearShank = "near_shank"
  case farUpperArm = "far_upper_arm"
  case farForearm = "far_forearm"
  case farHand = "far_hand"
  case farThigh = "far_thigh"
  case farShank = "far_shank"
}

/// An arm or a leg.
package enum Limb: String, CaseIterable, Hashable, Sendable, Decodable, Mirrorable {
  case nearArm = "near_arm"
  case farArm = "far_arm"
  case nearLeg = "near_leg"
  case farLeg = "far_leg"

  /// Whether it is an arm.
  package var isArm: Bool { self == .nearArm || self == .farArm }
  /// Whether it is on the side turned to the viewer.
  package var isNear: Bool { self == .nearArm || self == .nearLeg }
}

/// A side of the user, for a diagonal the side of the arm.
///
/// The figure faces right, so the flank turned to the viewer is its right one.
package enum FigureSide: String, CaseIterable, Hashable, Sendable {
  case left
  case right
}
