/// The ways that hands, feet, knees, shoulders, hip, back or head take from one posture to the next.
struct MotionWays {
  /// Those of what moves furthest, the longest first, in widths of a cell.
  private(set) var ways: [[Point]] = []

  /// A joint that moves less, per mille of stature, is not what the movement is about.
  private static let least = 14.0
  /// A joint's way is shown where it is at least this part of the furthest.
  private static let share = 0.5
  /// The same for the other hand or foot, which seen half from the side hardly moves.
  private static let pairShare = 0.12
  /// How finely a way is followed.
  private static let steps = 24

  /// The joints whose ways may be shown, and how much they count: a hip that gives way and a back that
  /// rounds tell more than a hand.
  private static let parts: [(joint: Joint, weight: Double)] = [
    (.nearHand, 1), (.farHand, 1), (.nearBall, 1), (.farBall, 1), (.nearKnee, 1), (.farKnee, 1),
    (.head, 1), (.hip, 2.5), (.waist, 2.5), (.nearShoulder, 1), (.farShoulder, 1),
  ]

  /// The ways of a scene's figure to a posture.
  init(_ scene: FigureScene, to next: Pose) {
    let start = scene.figure
    let end = Figure(next, on: start.body)
    let moving = Self.parts.map { part in
      (joint: part.joint, far: part.weight * start.way(of: part.joint, to: end))
    }.sorted { $0.far > $1.far }
    guard let most = moving.first?.far, most > Self.least else { return }
    let figures = (0...Self.steps).map {
      Figure(
        start.pose.mix(next, Double($0) / Double(Self.steps), on: start.body), on: start.body)
    }
    var shown: Set<Joint> = []
    for (joint, far) in moving {
      let share = shown.contains(joint.opposite) ? Self.pairShare : Self.share
      guard far >= most * share else { continue }
      shown.insert(joint)
      let way = figures.map { figure in
        let place = scene.placement.place(figure[joint])
        return Point(place.x, place.y * 2)
      }
      if !ways.contains(where: { Self.areAlike($0, way) }) { ways.append(way) }
    }
  }

  /// Whether two ways lead beside each other in one direction, as those of both feet seen from the
  /// side.
  private static func areAlike(_ a: [Point], _ b: [Point]) -> Bool {
    let near = 6.0
    guard let start = a.first, let begin = b.first, let end = a.last,
      let other = b.last
    else { return false }
    return (start - begin).length < near && (end - other).length < near
  }
}

extension Figure {
  /// How far a joint comes by itself: an arm that the trunk carries along does not move.
  fileprivate func way(of joint: Joint, to end: Figure) -> Double {
    func beside(_ root: Joint) -> Double {
      ((end[joint] - end[root]) - (self[joint] - self[root])).length
    }
    func turned(_ root: Joint) -> Double {
      (end.inTrunk(joint, beside: root) - inTrunk(joint, beside: root)).length
    }
    let way = (end[joint] - self[joint]).length
    switch joint {
    case .nearHand: return min(way, beside(.nearShoulder), turned(.nearShoulder))
    case .farHand: return min(way, beside(.farShoulder), turned(.farShoulder))
    case .nearBall, .nearKnee, .farBall, .farKnee: return min(way, beside(.hip))
    case .waist: return (end.bulge - bulge).length
    default: return way
    }
  }

  /// A joint beside another in the axes of the pelvis.
  private func inTrunk(_ joint: Joint, beside root: Joint) -> Point {
    let up = Figure.up(pose[.pelvis])
    let offset = self[joint] - self[root]
    return Point(offset.x * up.y - offset.y * up.x, offset.x * up.x + offset.y * up.y)
  }

  /// Where the middle of the back is beside the line between its ends.
  private var bulge: Point { self[.waist] - self[.hip].mix(self[.c7], 0.5) }
}
