extension Figure {
  /// The polygons of a piece, whose union is its outline, per mille of stature.
  package func outline(of piece: Body.Piece) -> [[Point]] {
    switch piece {
    case .trunk: [trunkOutline()]
    case .head: [headOutline(body.outlines.skull)]
    case .nearArm: arm(.nearArm)
    case .farArm: arm(.farArm)
    case .nearLeg: leg(.nearLeg)
    case .farLeg: leg(.farLeg)
    }
  }

  /// The hair on the head; nil where none is drawn.
  func hair() -> [Point]? { body.outlines.hair.map(headOutline) }

  /// The part of a bone's surface that a muscle tints.
  func surface(of patch: Body.Patch) -> [Point] {
    let steps = 14
    let places = (0...steps).map {
      patch.from + (patch.to - patch.from) * Double($0) / Double(steps)
    }
    let edge = { (place: Double, across: Double) in
      self.surfacePoint(patch.bone, at: place, across: across)
    }
    return places.map { edge($0, patch.back) } + places.reversed().map { edge($0, patch.front) }
  }

  // MARK: - Trunk and head

  private func trunkOutline() -> [Point] {
    let taper = body.outlines.trunk
    let steps = 56
    let places = (0...steps).map {
      taper.start + (taper.end - taper.start) * Double($0) / Double(steps)
    }
    return places.map { surfacePoint(.trunk, at: $0, across: -1) }
      + places.reversed().map { surfacePoint(.trunk, at: $0, across: 1) }
  }

  private func headOutline(_ contour: Body.Contour) -> [Point] {
    let axis = Figure.up(headPitch)
    let forward = Point(axis.y, -axis.x)
    return contour.points.map { self[.head] + forward * $0.x + axis * $0.y }
  }

  /// A point on or in a bone: across it -1 is the back's surface, 1 the front's.
  private func surfacePoint(_ bone: Bone, at place: Double, across: Double) -> Point {
    let outlines = body.outlines
    if bone == .trunk {
      let axis = Figure.up(spine.pitch(at: place))
      let forward = Point(axis.y, -axis.x)
      // The trunk's table names the back first, a limb's the front.
      let depth = outlines.trunk.depth(at: place)
      return spine.point(at: place) + forward * (across * (across > 0 ? depth.back : depth.front))
    }
    let (from, to, taper) = span(of: bone)
    let way = to - from
    let along = way * (1 / max(way.length, 1e-9))
    let depth = taper.depth(at: place)
    return from + way * place
      + Point(-along.y, along.x) * (across * (across > 0 ? depth.front : depth.back))
  }

  private func span(of bone: Bone) -> (Point, Point, WidthProfile) {
    let outlines = body.outlines
    switch bone {
    case .trunk: return (spine.point(at: 0), spine.point(at: 1), outlines.trunk)
    case .nearUpperArm: return (self[.nearShoulder], self[.nearElbow], outlines.upperArm)
    case .nearForearm: return (self[.nearElbow], self[.nearWrist], outlines.forearm)
    case .nearHand: return (self[.nearWrist], self[.nearFingers], outlines.flatHand)
    case .nearThigh: return (self[.nearHip], self[.nearKnee], outlines.thigh)
    case .nearShank: return (self[.nearKnee], self[.nearAnkle], outlines.shank)
    case .farUpperArm: return (self[.farShoulder], self[.farElbow], outlines.upperArm)
    case .farForearm: return (self[.farElbow], self[.farWrist], outlines.forearm)
    case .farHand: return (self[.farWrist], self[.farFingers], outlines.flatHand)
    case .farThigh: return (self[.farHip], self[.farKnee], outlines.thigh)
    case .farShank: return (self[.farKnee], self[.farAnkle], outlines.shank)
    }
  }

  // MARK: - Limbs

  private func arm(_ limb: Limb) -> [[Point]] {
    let chain = LimbChain(limb)
    let outlines = body.outlines
    let wrist = self[chain.end]
    let direction = Figure.down(limbs[limb]?.end ?? 0)
    return [
      limbOutline(self[chain.root], self[chain.middle], outlines.upperArm),
      Figure.circle(self[chain.root], outlines.radius.shoulder),
      Figure.circle(self[chain.middle], outlines.radius.elbow),
      limbOutline(self[chain.middle], wrist, outlines.forearm),
    ] + hand(pose.hands[limb] ?? .fist, wrist, direction)
  }

  private func hand(_ shape: Pose.HandShape, _ wrist: Point, _ direction: Point) -> [[Point]] {
    let outlines = body.outlines
    let length = body.segments.hand
    switch shape {
    case .fist:
      return [
        Figure.circle(wrist + direction * 30, outlines.radius.fist),
        Figure.circle(wrist + direction * 14, outlines.radius.knuckles),
      ]
    case .flat: return [limbOutline(wrist, wrist + direction * length, outlines.flatHand)]
    case .palm:
      return [limbOutline(wrist - direction * 12, wrist + direction * length, outlines.palmHand)]
    }
  }

  private func leg(_ limb: Limb) -> [[Point]] {
    let chain = LimbChain(limb)
    let outlines = body.outlines
    let ankle = self[chain.end]
    var polygons = [
      limbOutline(self[chain.root], self[chain.middle], outlines.thigh),
      Figure.circle(self[chain.root], outlines.radius.hip),
      Figure.circle(self[chain.middle], outlines.radius.knee),
      limbOutline(self[chain.middle], ankle, outlines.shank),
    ]
    guard let directions = limbs[limb] else { return polygons }
    guard let toes = outlines.toes else {
      // Seen from the front the foot hangs on the shank and points at the viewer.
      polygons.append(
        outlines.foot.points.map { point in
          ankle + Figure.footOffset(point, direction: directions.lower + 90)
        })
      return polygons
    }
    polygons.append(
      outlines.foot.points.map { point in
        ankle + Figure.footOffset(point, direction: directions.end)
      })
    let hinge = Point(toes.hinge.forward, toes.hinge.up)
    let place = ankle + Figure.footOffset(hinge, direction: directions.end)
    let turned = directions.end + pose[limb.isNear ? .nearToes : .farToes]
    polygons.append(
      toes.outline.points.map { point in
        place + Figure.footOffset(point - hinge, direction: turned)
      })
    polygons.append(
      Figure.circle(
        place + Figure.footOffset(Point(0, outlines.radius.toes), direction: directions.end),
        outlines.radius.toes))
    return polygons
  }

  /// A bone's outline with a round end.
  private func limbOutline(_ from: Point, _ to: Point, _ taper: WidthProfile) -> [Point] {
    let steps = 17
    let way = to - from
    let along = way * (1 / max(way.length, 1e-9))
    let across = Point(-along.y, along.x)
    var front: [Point] = []
    var back: [Point] = []
    for step in 0...steps {
      let place = taper.start + (taper.end - taper.start) * Double(step) / Double(steps)
      let depth = taper.depth(at: place)
      let middle = from + way * place
      front.append(middle + across * depth.front)
      back.append(middle - across * depth.back)
    }
    let depth = taper.depth(at: taper.end)
    let centre = to + across * ((depth.front - depth.back) / 2)
    let radius = (depth.front + depth.back) / 2
    let cap = (1...7).map { k in
      let angle = 180 * Double(k) / 8
      return centre + across * (radius * Trigonometry.cos(angle))
        + along * (radius * Trigonometry.sin(angle))
    }
    return front + cap + back.reversed()
  }

  /// A circle as a polygon.
  static func circle(_ centre: Point, _ radius: Double) -> [Point] {
    (0..<20).map { k in
      let angle = 18 * Double(k)
      return centre
        + Point(
          radius * Trigonometry.cos(angle), radius * Trigonometry.sin(angle))
    }
  }
}
