/// The drawing of one exercise: its postures, its faults, and how it moves.
package struct FigureArt: Hashable, Sendable, Decodable {
  /// The exercise's id.
  package let id: String
  /// From where it is seen.
  package let view: Skeleton.View
  /// What the picture shows; the same in every frame, so that nothing jumps.
  package let extent: Extent
  /// Whether the figure stands or lies on a floor that is seen; from above none is.
  package let hasFloor: Bool
  /// The named postures.
  package let poses: [String: Pose]
  /// The movement as the guide shows it, looped.
  package let cycle: [Beat]
  /// How the figure follows a session.
  package let motion: Motion
  /// What the exercise is often done like instead.
  package let faults: [FigureFault]
  /// Equipment.
  package let props: [FigureProp]

  /// A part of the drawing plane, per mille of stature.
  package struct Extent: Hashable, Sendable, Decodable {
    package let left: Double
    package let bottom: Double
    package let right: Double
    package let top: Double
  }

  /// A posture of the cycle and how long the way to it takes.
  package struct Beat: Hashable, Sendable {
    package let pose: Pose
    /// What the posture is called.
    package let name: String
    /// Seconds from the posture before it.
    package let seconds: Double
  }

  /// The postures that a session uses.
  package struct Motion: Hashable, Sendable {
    /// Before and after each set; on a side that differs, the right one.
    package let start: Pose
    /// Where both sides do the same, or the only side that is drawn.
    let both: Hold
    let left: Hold?
    let right: Hold?
    /// Whether the left side is the right one with near and far exchanged.
    let isMirrored: Bool

    /// A held posture, what breathing makes of it, and where it is reached from.
    struct Hold: Hashable, Sendable {
      let start: Pose
      /// A posture half-way, where the straight way would be wrong.
      let via: Pose?
      let pose: Pose
      let breathe: Pose

      /// The same with near and far exchanged.
      var mirrored: Hold {
        Hold(
          start: start.mirrored, via: via?.mirrored, pose: pose.mirrored,
          breathe: breathe.mirrored)
      }
    }

    /// What is held on a side; nil where the exercise has none.
    func hold(_ side: FigureSide?) -> Hold {
      switch side {
      case .left: left ?? both
      case .right: right ?? both
      case nil: both
      }
    }
  }
}

/// A common fault, drawn behind the right posture.
package struct FigureFault: Hashable, Sendable {
  /// The fault's id, as in the exercise's record.
  package let id: String
  /// The name of the posture that it goes wrong in.
  package let base: String
  /// The postures over which it is shown, and what is wrong then.
  package let cases: [Case]

  /// A fault over one posture.
  package struct Case: Hashable, Sendable {
    /// The right posture.
    package let base: Pose
    /// The faulty one.
    package let pose: Pose
    /// Where its label points to.
    package let joint: Joint
  }
}

/// A piece of equipment: an outline at a place, or a bar between two.
package struct FigureProp: Hashable, Sendable, Decodable {
  /// A place in the world, or one on the figure that it follows.
  package enum Attachment: Hashable, Sendable {
    case fixed(Point)
    case joint(Joint)
    /// Beside a joint, in the axes of the trunk there: what lies along the back turns with it.
    case beside(Joint, forward: Double, up: Double)
  }

  /// What it looks like.
  package enum Shape: Hashable, Sendable {
    /// A straight bar, cable or pad of a width, with round ends.
    case bar(from: Attachment, to: Attachment, width: Double)
    /// A closed outline around a place.
    case outline([Point], at: Attachment)
  }

  package let shape: Shape
  /// The piece of the body that it is drawn right behind; nil is in front of all.
  let behind: Body.Piece?
  /// Whether it is held or pulled, such as a band or a stick, and not what one stands or lies on.
  let isHeld: Bool

  /// The same on the joints of the other flank.
  var mirrored: FigureProp {
    func opposite(_ place: Attachment) -> Attachment {
      switch place {
      case .fixed: place
      case .joint(let joint): .joint(joint.opposite)
      case .beside(let joint, let forward, let up):
        .beside(joint.opposite, forward: forward, up: up)
      }
    }
    switch shape {
    case .outline(let points, let at):
      return FigureProp(
        .outline(points, at: opposite(at)), behind: behind?.opposite, isHeld: isHeld)
    case .bar(let from, let to, let width):
      return FigureProp(
        .bar(from: opposite(from), to: opposite(to), width: width), behind: behind?.opposite,
        isHeld: isHeld)
    }
  }

  private init(_ shape: Shape, behind: Body.Piece?, isHeld: Bool) {
    self.shape = shape
    self.behind = behind
    self.isHeld = isHeld
  }

  package init(from decoder: any Decoder) throws {
    let record = try decoder.container(keyedBy: Key.self)
    behind = try record.decodeIfPresent(Body.Piece.self, forKey: .behind)
    isHeld = try record.decodeIfPresent(Bool.self, forKey: .held) ?? false
    if record.contains(.outline) {
      let path = try record.path(.outline)
      shape = .outline(path.closed(steps: 4), at: try Self.place(record, .at))
    } else {
      shape = .bar(
        from: try Self.place(record, .from), to: try Self.place(record, .to),
        width: try record.decode(Double.self, forKey: .width))
    }
  }

  private struct Beside: Decodable {
    let joint: Joint
    let forward: Double
    let up: Double
  }

  private enum Key: CodingKey { case behind, held, outline, at, from, to, width }

  private static func place(_ record: KeyedDecodingContainer<Key>, _ key: Key) throws -> Attachment
  {
    if let joint = try? record.decode(Joint.self, forKey: key) { return .joint(joint) }
    if let beside = try? record.decode(Beside.self, forKey: key) {
      return .beside(beside.joint, forward: beside.forward, up: beside.up)
    }
    return .fixed(try record.point(key))
  }
}

extension FigureArt {
  /// The name of the posture over which a fault is drawn; nil where it is not drawn.
  package func base(of fault: String) -> String? {
    faults.first { $0.id == fault }?.base
  }
}

// MARK: - Reading

extension FigureArt {
  package init(from decoder: any Decoder) throws {
    let record = try decoder.container(keyedBy: Key.self)
    id = try record.decode(String.self, forKey: .id)
    view = try record.decode(Skeleton.View.self, forKey: .view)
    extent = try record.decode(Extent.self, forKey: .extent)
    hasFloor = try record.decodeIfPresent(Bool.self, forKey: .floor) ?? true
    let poses = try record.decode([String: Pose].self, forKey: .poses)
    self.poses = poses
    func named(_ name: String, _ key: Key) throws -> Pose {
      guard let pose = poses[name] else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: record, debugDescription: "there is no pose \"\(name)\"")
      }
      return pose
    }
    cycle = try record.decode([BeatRecord].self, forKey: .cycle).map {
      Beat(pose: try named($0.pose, .cycle), name: $0.pose, seconds: $0.seconds)
    }
    guard !cycle.isEmpty, cycle.allSatisfy({ $0.seconds > 0 }) else {
      throw DecodingError.dataCorruptedError(
        forKey: .cycle, in: record, debugDescription: "expected beats of more than 0 seconds")
    }
    let motion = try record.decode(MotionRecord.self, forKey: .motion)
    let start = try named(motion.start, .motion)
    func hold(_ record: MotionRecord.Hold) throws -> Motion.Hold {
      let pose = try named(record.pose, .motion)
      return Motion.Hold(
        start: try record.start.map { try named($0, .motion) } ?? start,
        via: try record.via.map { try named($0, .motion) }, pose: pose,
        breathe: try record.breathe.map { try named($0, .motion) } ?? pose)
    }
    guard let held = motion.hold ?? motion.right ?? motion.left else {
      throw DecodingError.dataCorruptedError(
        forKey: .motion, in: record, debugDescription: "expected hold, right or left")
    }
    let both = try hold(held)
    let isMirrored = motion.mirror ?? false
    self.motion = Motion(
      start: start, both: both,
      left: try motion.left.map(hold) ?? (isMirrored ? both.mirrored : nil),
      right: try motion.right.map(hold) ?? (isMirrored ? both : nil), isMirrored: isMirrored)
    faults = try record.decode([FaultRecord].self, forKey: .faults).map { fault in
      var cases = [
        FigureFault.Case(
          base: try named(fault.base, .faults), pose: fault.pose, joint: fault.joint)
      ]
      if let mirror = fault.mirror {
        let base = try named(mirror, .faults)
        cases.append(
          FigureFault.Case(
            base: base, pose: fault.pose.mirrored.planted(like: base),
            joint: fault.joint.opposite))
      }
      return FigureFault(id: fault.id, base: fault.base, cases: cases)
    }
    props = try record.decodeIfPresent([FigureProp].self, forKey: .props) ?? []
  }

  private enum Key: CodingKey { case id, view, extent, floor, poses, cycle, motion, faults, props }

  private struct BeatRecord: Decodable {
    let pose: String
    let seconds: Double
  }

  private struct MotionRecord: Decodable {
    let start: String
    let hold: Hold?
    let left: Hold?
    let right: Hold?
    let mirror: Bool?

    struct Hold: Decodable {
      let start: String?
      let via: String?
      let pose: String
      let breathe: String?
    }
  }

  private struct FaultRecord: Decodable {
    let id: String
    let joint: Joint
    let base: String
    let mirror: String?
    let pose: Pose
  }
}
