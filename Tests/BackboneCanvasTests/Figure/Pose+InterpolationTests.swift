import BackboneCanvas
import Testing

@Suite struct TweenTests {
  @Test(arguments: FigureArtFiles.ids)
  func beginsAndEndsAtItsPosturesWithoutAJump(_ id: String) throws {
    let art = try FigureArtFiles.art(id)
    let body = try FigureArtFiles.skeleton().body(art.view)
    for (a, first) in art.poses {
      for (b, second) in art.poses where a != b {
        #expect(first.mix(second, 0, on: body) == first)
        #expect(first.mix(second, 1, on: body) == second)
        let ends = [(first, 1e-6), (second, 1 - 1e-6)]
        for (pose, fraction) in ends {
          let end = Figure(pose, on: body)
          let close = Figure(first.mix(second, fraction, on: body), on: body)
          for joint in Joint.allCases {
            #expect((end[joint] - close[joint]).length < 0.05, "\(joint) from \(a) to \(b)")
          }
        }
      }
    }
  }

  @Test func turnsTheShortWayRound() throws {
    let body = try FigureArtFiles.skeleton().body(.side)
    let a = try FigureArtFiles.pose("{\"angles\": {\"near_shoulder\": 170}}")
    let b = try FigureArtFiles.pose("{\"angles\": {\"near_shoulder\": -170}}")
    let middle = a.mix(b, 0.5, on: body)[.nearShoulder]
    #expect(abs(Trigonometry.wrap(middle - 180)) < 1e-9)
  }

  @Test func aGazeAtOneEndOnlyTurnsTheHeadSteadily() throws {
    let body = try FigureArtFiles.skeleton().body(.side)
    let a = try FigureArtFiles.pose("{\"angles\": {\"pelvis\": 60, \"gaze\": 0}}")
    let b = try FigureArtFiles.pose("{\"angles\": {\"pelvis\": 60}}")
    let middle = a.mix(b, 0.5, on: body)
    #expect(abs(middle[.neck] + 18) < 1e-9)
    #expect(abs(middle[.head] + 12) < 1e-9)
  }

  /// What stays on the floor while a figure goes from its start into a hold.
  private static let planted: [(id: String, side: FigureSide?, joints: [Joint])] = [
    ("plank", nil, [.nearElbow, .nearBall, .nearToe, .farBall]),
    ("bird-dog", .right, [.nearKnee, .nearAnkle, .farWrist, .farFingers]),
    ("bird-dog", .left, [.farKnee, .farAnkle, .nearWrist, .nearFingers]),
  ]

  @Test func plantedJointsStayWhereTheyAre() throws {
    let skeleton = try FigureArtFiles.skeleton()
    for (id, side, joints) in Self.planted {
      let art = try FigureArtFiles.art(id)
      let body = skeleton.body(art.view)
      let start = Figure(art.pose(at: .start(nil), on: body), on: body)
      for step in 0...40 {
        let t = Double(step) / 40
        for moment in [FigureTime.lift(side, t), .hold(side, 7 * t), .lower(side, t)] {
          let figure = Figure(art.pose(at: moment, on: body), on: body)
          for joint in joints {
            // A dot of a braille picture 160 columns wide is about 4 per mille.
            #expect(
              (figure[joint] - start[joint]).length < 2, "\(id) \(joint) at \(moment)")
          }
        }
      }
    }
  }
}
