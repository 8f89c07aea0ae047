/// The line of the spine from the seat to the skull, bending where its parts bend.
struct SpineLine: Hashable, Sendable {
  private static let step = 4.0

  /// Where the hip is.
  var origin = Point.zero
  private let start: Double
  /// Places from `start` upwards, a step apart, from the hip.
  private let points: [Point]
  private let pelvis: Double
  private let lumbar: Double
  private let thorax: Double
  private let neck: Double
  private let spine: Skeleton.Spine

  /// The spine of a pose, as long as the trunk's outline.
  init(_ pose: Pose, _ spine: Skeleton.Spine, _ trunk: WidthProfile) {
    self.spine = spine
    pelvis = pose[.pelvis]
    lumbar = pose[.lumbar]
    thorax = pose[.thorax]
    neck = pose[.neck]
    let below = (-trunk.start / Self.step).rounded(.up)
    let above = (max(trunk.end, spine.landmarks.skull) / Self.step).rounded(.up)
    start = -below * Self.step
    var line: [Point] = []
    // Below the hip nothing bends, so the line can be built upwards from its lower end.
    var place = Figure.up(pelvis) * start
    for i in 0...Int(below + above) {
      line.append(place)
      let middle = start + (Double(i) + 0.5) * Self.step
      place +=
        Figure.up(
          Self.pitch(at: middle, pelvis, lumbar, thorax, neck, spine)) * Self.step
    }
    points = line
  }

  /// The pitch of the trunk in degrees at an arc length above the hip.
  func pitch(at place: Double) -> Double {
    Self.pitch(at: place, pelvis, lumbar, thorax, neck, spine)
  }

  /// The place at an arc length above the hip; beyond the ends those.
  func point(at place: Double) -> Point {
    let steps = min(Double(points.count - 1), max(0, (place - start) / Self.step))
    let i = min(points.count - 2, Int(steps))
    return origin + points[i].mix(points[i + 1], steps - Double(i))
  }

  private static func pitch(
    at place: Double, _ pelvis: Double, _ lumbar: Double, _ thorax: Double, _ neck: Double,
    _ spine: Skeleton.Spine
  ) -> Double {
    pelvis + lumbar * spine.lumbar.share(place) + thorax * spine.thorax.share(place)
      + neck * spine.neck.share(place)
  }
}
