import BackboneCanvas
import TestSupport
import Testing

@Suite struct FigureTests {
  /// Per mille of stature, as in the skeleton's record.
  private static let bones: [(Joint, Joint, Bone, Double)] = [
    (.nearShoulder, .nearElbow, .nearUpperArm, 172),
    (.nearElbow, .nearWrist, .nearForearm, 150), (.nearWrist, .nearFingers, .nearHand, 90),
    (.nearHip, .nearKnee, .nearThigh, 245), (.nearKnee, .nearAnkle, .nearShank, 246),
    (.farShoulder, .farElbow, .farUpperArm, 172), (.farElbow, .farWrist, .farForearm, 150),
    (.farWrist, .farFingers, .farHand, 90), (.farHip, .farKnee, .farThigh, 245),
    (.farKnee, .farAnkle, .farShank, 246),
  ]

  /// Moments that cover the cycle and both sides of a session.
  static let moments: [FigureTime] =
    (0..<120).map { .demo(Double($0) * 0.1) }
    + [nil, FigureSide.left, .right].flatMap { side in
      (0...20).flatMap { step in
        let t = Double(step) / 20
        return [FigureTime.lift(side, t), .hold(side, 7 * t), .lower(side, t)]
      }
    }

  @Test(arguments: FigureArtFiles.ids)
  func everyBoneKeepsItsLengthAtEveryMoment(_ id: String) throws {
    let art = try FigureArtFiles.art(id)
    let body = try FigureArtFiles.skeleton().body(art.view)
    for moment in Self.moments {
      let figure = Figure(art.pose(at: moment, on: body), on: body)
      for (from, to, bone, length) in Self.bones {
        // Only foreshortening changes what is seen of a bone.
        let seen = length * figure.pose.scale[bone, default: 1]
        let error = abs((figure[from] - figure[to]).length - seen)
        #expect(error < 1e-9, "\(from) to \(to) at \(moment)")
      }
    }
  }

  @Test(arguments: FigureArtFiles.ids)
  func nothingSinksIntoTheFloor(_ id: String) throws {
    let art = try FigureArtFiles.art(id)
    guard art.hasFloor else { return }
    let body = try FigureArtFiles.skeleton().body(art.view)
    let faults = art.faults.flatMap(\.cases).map { Figure($0.pose, on: body) }
    let moments = Self.moments.map { Figure(art.pose(at: $0, on: body), on: body) }
    for figure in moments + faults {
      let points = Body.Piece.allCases.flatMap { figure.outline(of: $0).joined() }
      let lowest = try #require(points.map(\.y).min())
      #expect(lowest > -13)
    }
  }

  @Test(arguments: FigureArtFiles.ids)
  func staysInsideItsPictureAtEveryMoment(_ id: String) throws {
    let art = try FigureArtFiles.art(id)
    let body = try FigureArtFiles.skeleton().body(art.view)
    for moment in Self.moments {
      let figure = Figure(art.pose(at: moment, on: body), on: body)
      let points = Body.Piece.allCases.flatMap { figure.outline(of: $0).joined() }
      let (x, y) = (points.map(\.x), points.map(\.y))
      #expect(try #require(x.min()) >= art.extent.left, "\(moment)")
      #expect(try #require(x.max()) <= art.extent.right, "\(moment)")
      #expect(try #require(y.max()) <= art.extent.top, "\(moment)")
    }
  }

  @Test func aReachBringsTheWristToItsTargetAndTheElbowForward() throws {
    let body = try FigureArtFiles.skeleton().body(.side)
    var random = SplitMix64(seed: 5)
    for _ in 0..<50 {
      let shoulder = Figure(try FigureArtFiles.pose("{\"angles\": {}}"), on: body)[.nearShoulder]
      let angle = Double.random(in: -80...80, using: &random)
      let length = Double.random(in: 60...320, using: &random)
      let target =
        shoulder + Point(Trigonometry.sin(angle), -Trigonometry.cos(angle)) * length
      let pose = try FigureArtFiles.pose(
        """
        {"angles": {}, "reaches": [{"limb": "near_arm", "to": [\(target.x), \(target.y)]}]}
        """)
      let figure = Figure(pose, on: body)
      #expect((figure[.nearWrist] - target).length < 1e-6)
      // The elbow lies behind the line from shoulder to wrist, so that the forearm folds forward.
      let way = target - shoulder
      let elbow = figure[.nearElbow] - shoulder
      #expect(way.x * elbow.y - way.y * elbow.x < 0)
    }
  }

  @Test func aReachTooFarStretchesTheLimbTowardsItsTarget() throws {
    let body = try FigureArtFiles.skeleton().body(.side)
    let pose = try FigureArtFiles.pose(
      "{\"angles\": {}, \"reaches\": [{\"limb\": \"near_leg\", \"to\": [0, -2000]}]}")
    let figure = Figure(pose, on: body)
    #expect(abs((figure[.nearAnkle] - figure[.nearHip]).length - 491) < 1e-5)
    #expect(abs(figure[.nearAnkle].x - figure[.nearHip].x) < 1)
  }

  @Test func aReachForTheBallOfTheFootKeepsTheFootsDirection() throws {
    let body = try FigureArtFiles.skeleton().body(.side)
    let pose = try FigureArtFiles.pose(
      """
      {"angles": {}, "reaches": [
        {"limb": "near_leg", "to": [60, -470], "end": "ball", "direction": 90}]}
      """)
    let figure = Figure(pose, on: body)
    #expect((figure[.nearBall] - Point(60, -470)).length < 1e-6)
    #expect(abs(figure[.nearBall].y - figure[.nearHeel].y) < 1e-6)
  }

  @Test func theGazeHoldsTheHeadWhateverTheTrunkDoes() throws {
    let body = try FigureArtFiles.skeleton().body(.side)
    for pitch in stride(from: -90.0, through: 90, by: 30) {
      let figure = Figure(
        try FigureArtFiles.pose("{\"angles\": {\"pelvis\": \(pitch), \"gaze\": 20}}"), on: body)
      let bends: [JointAngle] = [.pelvis, .lumbar, .thorax, .neck, .head]
      let head = bends.reduce(0) { $0 + figure.pose[$1] }
      #expect(abs(Trigonometry.wrap(head - 20)) < 1e-9)
    }
  }

  @Test(arguments: FigureArtFiles.ids)
  func mirroringTwiceGivesThePoseBack(_ id: String) throws {
    for (name, pose) in try FigureArtFiles.art(id).poses {
      #expect(pose.mirrored.mirrored == pose, "\(name)")
      #expect(pose.mirrored != pose, "\(name)")
    }
  }
}
