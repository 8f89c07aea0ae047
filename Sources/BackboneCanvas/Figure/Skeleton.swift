package import BackboneBinary

/// The figure's build: bone lengths and outlines, per mille of stature, and where its muscles lie.
package struct Skeleton: Hashable, Sendable, Decodable {
  private let side: Body
  private let front: Body
  private let back: Body
  private let backQuarter: Body
  private let frontQuarter: Body

  /// The build as seen in a view.
  package func body(_ view: View) -> Body {
    switch view {
    case .side: side
    case .front: front
    case .back: back
    case .backQuarter: backQuarter
    case .frontQuarter: frontQuarter
    }
  }

  /// From where the figure is seen.
  package enum View: String, CaseIterable, Hashable, Sendable, Decodable {
    /// From its right side, facing right.
    case side
    /// From the front, as when it lies on its side; near is then its upper side.
    case front
    /// From behind; near is then its left side.
    case back
    /// From its right and half from behind, as it faces right and away.
    case backQuarter = "back_quarter"
    /// From its right and half from the front, as it faces right and towards the viewer.
    case frontQuarter = "front_quarter"
  }

  package init(from decoder: any Decoder) throws {
    let record = try decoder.container(keyedBy: Key.self)
    let segments = try record.decode(Segments.self, forKey: .segments)
    let spine = try record.decode(Spine.self, forKey: .spine)
    let views = try record.nestedContainer(keyedBy: Key.self, forKey: .views)
    side = Body(segments, spine, try views.decode(Body.Outlines.self, forKey: .side))
    front = Body(segments, spine, try views.decode(Body.Outlines.self, forKey: .front))
    back = Body(segments, spine, try views.decode(Body.Outlines.self, forKey: .back))
    backQuarter = Body(segments, spine, try views.decode(Body.Outlines.self, forKey: .backQuarter))
    frontQuarter = Body(
      segments, spine, try views.decode(Body.Outlines.self, forKey: .frontQuarter))
  }

  private enum Key: String, CodingKey {
    case segments, spine, views, side, front, back
    case backQuarter = "back_quarter"
    case frontQuarter = "front_quarter"
  }

  /// Bone lengths.
  package struct Segments: Hashable, Sendable, Decodable {
    let upperArm: Double
    let forearm: Double
    let hand: Double
    let thigh: Double
    let shank: Double
    let toe: Double
    /// From the wrist to the middle of the hand.
    let palm: Double
    /// From the ankle: along the foot, towards the shin.
    let heel: Body.Offset
    let ball: Body.Offset
  }

  /// Which stretch of the spine, in arc length above the hip, bends how, and what lies along it.
  package struct Spine: Hashable, Sendable, Decodable {
    let lumbar: Stretch
    let thorax: Stretch
    let neck: Stretch
    let landmarks: Landmarks

    /// Places on the spine, as arc length above the hip.
    struct Landmarks: Hashable, Sendable, Decodable {
      let waist: Double
      let chest: Double
      /// Where the shoulders hang.
      let shoulder: Double
      let c7: Double
      let skull: Double
    }

    /// A stretch of the spine.
    struct Stretch: Hashable, Sendable, Decodable {
      let from: Double
      let to: Double

      /// The part of the stretch below a place, 0...1.
      func share(_ place: Double) -> Double { min(1, max(0, (place - from) / (to - from))) }
    }
  }
}

extension Skeleton: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    side = try reader.read()
    front = try reader.read()
    back = try reader.read()
    backQuarter = try reader.read()
    frontQuarter = try reader.read()
  }
}

/// The figure's build in one view.
package struct Body: Hashable, Sendable {
  let segments: Skeleton.Segments
  let spine: Skeleton.Spine
  let outlines: Outlines

  init(_ segments: Skeleton.Segments, _ spine: Skeleton.Spine, _ outlines: Outlines) {
    self.segments = segments
    self.spine = spine
    self.outlines = outlines
  }

  /// The muscles that the view can tint.
  package var muscles: Set<String> { Set(outlines.muscles.keys) }

  /// What of the build depends on the view.
  struct Outlines: Hashable, Sendable, Decodable {
    /// Where shoulders and hips sit from their place on the spine, forward and up.
    let shoulders: Pair
    let hips: Pair
    /// The centre of the head from the skull's base: along the head's axis, forward.
    let head: Offset
    let trunk: WidthProfile
    let upperArm: WidthProfile
    let forearm: WidthProfile
    let thigh: WidthProfile
    let shank: WidthProfile
    let flatHand: WidthProfile
    let palmHand: WidthProfile
    /// Circles that close the joints, by radius.
    let radius: Radius
    /// Drawn around its centre: x forward, y along its axis.
    let skull: Contour
    /// The part of the head under hair; nil where it is not drawn.
    let hair: Contour?
    /// Drawn from the ankle: x along the foot, y towards the shin.
    let foot: Contour
    /// The toes, drawn from the ankle; nil where the foot is seen from the front.
    let toes: Toes?
    /// Back to front.
    let order: [Piece]
    /// Joints at which limbs grow out of the trunk without a seam, by radius.
    let seamless: [Blend]
    /// Where muscles show, by muscle id.
    let muscles: [String: [Patch]]
  }

  /// A shift along two directions.
  struct Offset: Hashable, Sendable, Decodable {
    let forward: Double
    let up: Double
  }

  /// Shifts of both flanks.
  struct Pair: Hashable, Sendable, Decodable {
    let near: Offset
    let far: Offset

    /// Whether the flanks are seen beside each other, not one before the other.
    var isAbreast: Bool { near.forward * far.forward < 0 }

    /// Shoulders whose blades are drawn together: seen from the front or from behind they come
    /// towards the spine, seen from the side they go back.
    func squeezed(by way: Double) -> Pair {
      func moved(_ offset: Offset) -> Offset {
        let step = isAbreast && offset.forward < 0 ? way : -way
        return Offset(forward: offset.forward + step, up: offset.up)
      }
      return Pair(near: moved(near), far: moved(far))
    }
  }

  /// Radii of the joints.
  struct Radius: Hashable, Sendable, Decodable {
    let shoulder: Double
    let elbow: Double
    let hip: Double
    let knee: Double
    let toes: Double
    let knuckles: Double
    let fist: Double
  }

  /// Toes that bend at the ball of the foot.
  struct Toes: Hashable, Sendable, Decodable {
    /// Where they bend, from the ankle.
    let hinge: Offset
    let outline: Contour
  }

  /// A place around which seams fade.
  struct Blend: Hashable, Sendable, Decodable {
    let joint: Joint
    let radius: Double
  }

  /// A piece of the body that is drawn as one.
  package enum Piece: String, CaseIterable, Hashable, Sendable, Decodable, Mirrorable {
    case trunk
    case head
    case nearArm = "near_arm"
    case nearLeg = "near_leg"
    case farArm = "far_arm"
    case farLeg = "far_leg"

    /// The piece that a bone belongs to.
    init(_ bone: Bone) {
      self =
        switch bone {
        case .trunk: .trunk
        case .nearUpperArm, .nearForearm, .nearHand: .nearArm
        case .farUpperArm, .farForearm, .farHand: .farArm
        case .nearThigh, .nearShank: .nearLeg
        case .farThigh, .farShank: .farLeg
        }
    }
  }

  /// A stretch of a bone's surface that a muscle tints.
  struct Patch: Hashable, Sendable, Decodable {
    let bone: Bone
    /// Along the bone, as in its taper.
    let from: Double
    let to: Double
    /// Across it, -1 the back's surface, 1 the front's.
    let back: Double
    let front: Double

    /// The flank that it lies on; nil in the middle, or where both lie behind each other.
    func flank(isAbreast: Bool) -> Pose.Flank? {
      if bone.opposite != bone { return bone.rawValue.hasPrefix("near") ? .near : .far }
      guard isAbreast else { return nil }
      return front <= 0 ? .near : back >= 0 ? .far : nil
    }

    /// The same on the other flank's bone, as when the far leg is seen beside the near one.
    var onOtherBone: Patch {
      Patch(bone: bone.opposite, from: from, to: to, back: back, front: front)
    }
  }

  /// A closed drawn outline.
  struct Contour: Hashable, Sendable, Decodable {
    let points: [Point]

    init(from decoder: any Decoder) throws {
      let text = try decoder.singleValueContainer().decode(String.self)
      guard let path = Path(text) else {
        throw DecodingError.dataCorrupted(
          .init(
            codingPath: decoder.codingPath,
            debugDescription: "expected a path \"x,y x,y! ...\""))
      }
      points = path.closed(steps: 4)
    }
  }
}
