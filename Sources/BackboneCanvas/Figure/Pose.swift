/// One posture of the figure: joint angles, and what is fixed to the world.
package struct Pose: Hashable, Sendable, Decodable {
  /// Angles in degrees; one that is missing is 0.
  package var angles: [JointAngle: Double]
  /// The joint that decides where the figure is; nil leaves the hip at the origin.
  package var anchor: Anchor?
  /// Hands and feet that are drawn to a place.
  package var reaches: [Reach]
  /// Hands that are not fists.
  package var hands: [Limb: HandShape]
  /// Foreshortened bones, as parts of their length.
  package var scale: [Bone: Double]
  /// How far both shoulders are drawn up towards the ears, per mille of stature.
  package var shrug: Double
  /// How far the shoulder blades are drawn together, per mille of stature that each shoulder moves;
  /// negative spreads them.
  package var squeeze: Double
  /// The flank that works where only one does; its muscles are the ones to light.
  package var working: Flank?

  /// One half of the body, by the limbs that it has.
  package enum Flank: String, Hashable, Sendable, Decodable {
    case near, far

    /// The other half.
    package var opposite: Flank { self == .near ? .far : .near }
  }

  /// A joint and where it is.
  package struct Anchor: Hashable, Sendable, Decodable {
    package var joint: Joint
    /// Per mille of stature, y up from the floor.
    package var at: Point

    /// An anchor.
    package init(joint: Joint, at: Point) {
      self.joint = joint
      self.at = at
    }

    package init(from decoder: any Decoder) throws {
      let record = try decoder.container(keyedBy: Key.self)
      joint = try record.decode(Joint.self, forKey: .joint)
      at = try record.point(.at)
    }

    private enum Key: CodingKey { case joint, at }
  }

  /// A limb whose end is drawn to a place by bending it in the middle.
  package struct Reach: Hashable, Sendable, Decodable {
    package var limb: Limb
    /// Where the end goes, per mille of stature.
    package var to: Point
    /// What of the limb goes there.
    package var end: End
    /// The direction of the hand or foot in degrees, 0 down, 90 forward; nil leaves it to the angles.
    package var direction: Double?
    /// 1 folds as a body does (elbow forward, knee back); -1 the other way.
    package var bend: Double
    /// How far the limb obeys, 0...1; in between it follows its angles in part.
    package var weight: Double

    /// The part of a limb that a reach places.
    package enum End: String, Hashable, Sendable, Decodable {
      /// The wrist or the ankle.
      case tip
      /// The ball of the foot; needs a direction.
      case ball
    }

    package init(from decoder: any Decoder) throws {
      let record = try decoder.container(keyedBy: Key.self)
      limb = try record.decode(Limb.self, forKey: .limb)
      to = try record.point(.to)
      end = try record.decodeIfPresent(End.self, forKey: .end) ?? .tip
      direction = try record.decodeIfPresent(Double.self, forKey: .direction)
      bend = try record.decodeIfPresent(Double.self, forKey: .bend) ?? 1
      weight = 1
    }

    private enum Key: CodingKey { case limb, to, end, direction, bend }
  }

  /// How a hand is held.
  package enum HandShape: String, Hashable, Sendable, Decodable {
    /// Closed; what a hand is unless the pose says otherwise.
    case fist
    /// Stretched.
    case flat
    /// Laid on the floor.
    case palm
  }

  package init(from decoder: any Decoder) throws {
    let record = try decoder.container(keyedBy: Key.self)
    angles = try record.decode([JointAngle: Double].self, forKey: .angles)
    anchor = try record.decodeIfPresent(Anchor.self, forKey: .anchor)
    reaches = try record.decodeIfPresent([Reach].self, forKey: .reaches) ?? []
    scale = try record.decodeIfPresent([Bone: Double].self, forKey: .scale) ?? [:]
    shrug = try record.decodeIfPresent(Double.self, forKey: .shrug) ?? 0
    squeeze = try record.decodeIfPresent(Double.self, forKey: .squeeze) ?? 0
    working = try record.decodeIfPresent(Flank.self, forKey: .working)
    hands = [:]
    hands[.nearArm] = try record.decodeIfPresent(HandShape.self, forKey: .nearHand)
    hands[.farArm] = try record.decodeIfPresent(HandShape.self, forKey: .farHand)
  }

  private enum Key: String, CodingKey {
    case angles, anchor, reaches, scale, shrug, squeeze, working
    case nearHand = "near_hand"
    case farHand = "far_hand"
  }

  /// The angle of a bend, degrees.
  package subscript(bend: JointAngle) -> Double {
    get { angles[bend, default: 0] }
    set { angles[bend] = newValue }
  }

  /// The same posture with near and far exchanged.
  package var mirrored: Pose {
    var pose = self
    pose.angles = Dictionary(uniqueKeysWithValues: angles.map { ($0.opposite, $1) })
    pose.anchor?.joint = anchor?.joint.opposite ?? .hip
    for i in reaches.indices { pose.reaches[i].limb = reaches[i].limb.opposite }
    pose.hands = Dictionary(uniqueKeysWithValues: hands.map { ($0.opposite, $1) })
    pose.scale = Dictionary(uniqueKeysWithValues: scale.map { ($0.opposite, $1) })
    pose.working = working?.opposite
    return pose
  }

  /// The same posture with what another one fixes to the world fixed in the same places.
  package func planted(like other: Pose) -> Pose {
    var pose = self
    if let anchor = other.anchor, anchor.joint == pose.anchor?.joint { pose.anchor = anchor }
    for i in reaches.indices {
      let limb = reaches[i].limb
      if let reach = other.reaches.first(where: { $0.limb == limb }) {
        pose.reaches[i].to = reach.to
      }
    }
    return pose
  }
}
