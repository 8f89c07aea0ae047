import BackboneCanvas
import Testing

@Suite struct MomentTests {
  @Test(arguments: FigureArtFiles.ids)
  func aSessionStartsLiftsIntoTheHoldAndComesBack(_ id: String) throws {
    let art = try FigureArtFiles.art(id)
    let body = try FigureArtFiles.skeleton().body(art.view)
    for side in [nil, FigureSide.left, .right] {
      let hold = art.pose(at: .hold(side, 0), on: body)
      let start = art.pose(at: .start(side), on: body)
      #expect(art.pose(at: .lift(side, 0), on: body) == start)
      #expect(art.pose(at: .lift(side, 1), on: body) == hold)
      #expect(art.pose(at: .lower(side, 0), on: body) == hold)
      #expect(art.pose(at: .lower(side, 1), on: body) == start)
      // Lying still and breathing is all there is to one drill.
      #expect(hold != start || id == "lying-breathing")
    }
  }

  @Test(arguments: FigureArtFiles.ids)
  func aHeldFigureBreathesSevenSecondsABreath(_ id: String) throws {
    let art = try FigureArtFiles.art(id)
    let body = try FigureArtFiles.skeleton().body(art.view)
    func figure(_ seconds: Double) -> Figure {
      Figure(art.pose(at: .hold(.right, seconds), on: body), on: body)
    }
    func way(_ a: Double, _ b: Double) -> Double {
      let (a, b) = (figure(a), figure(b))
      return Joint.allCases.map { (a[$0] - b[$0]).length }.max() ?? 0
    }
    // Who holds for a second or two holds still.
    let breathes = figure(0) != figure(3.5)
    #expect(!breathes || way(0, 3.5) > 1)
    #expect(breathes || !["plank", "bird-dog", "side-plank", "childs-pose"].contains(id))
    #expect(way(1.2, 8.2) < 1e-6)
  }

  @Test func theSideIsTheArmsAndTheRightOneIsNear() throws {
    let art = try FigureArtFiles.art("bird-dog")
    #expect(art.poses["reach_near"] == pose(art, .hold(.right, 0)))
    #expect(art.poses["reach_far"] == pose(art, .hold(.left, 0)))
    #expect(art.poses["reach_near"] == pose(art, .hold(nil, 0)))
    let plank = try FigureArtFiles.art("plank")
    #expect(pose(plank, .hold(.left, 0)) == pose(plank, .hold(nil, 0)))
  }

  @Test(arguments: FigureArtFiles.ids)
  func theDemonstrationVisitsItsBeatsAndLoops(_ id: String) throws {
    let art = try FigureArtFiles.art(id)
    var at = 0.0
    for (i, beat) in art.cycle.enumerated() {
      if i > 0 { at += beat.seconds }
      #expect(pose(art, .demo(at + 1e-9)) != nil)
      let figure = try Figure(#require(pose(art, .demo(at))), on: body(art))
      let expected = Figure(beat.pose, on: try body(art))
      for joint in Joint.allCases {
        #expect((figure[joint] - expected[joint]).length < 1e-6)
      }
    }
    let total = art.cycleSeconds
    #expect(abs(total - at - art.cycle[0].seconds) < 1e-9)
    for seconds in [0.7, 2.3] {
      let once = try Figure(#require(pose(art, .demo(seconds))), on: body(art))
      for round in [-2.0, 1, 100] {
        let again = try Figure(#require(pose(art, .demo(seconds + round * total))), on: body(art))
        #expect((once[.nearWrist] - again[.nearWrist]).length < 1e-6)
      }
    }
  }

  @Test func aFaultIsShownOnlyWhereTheFigureMakesItOnEitherSide() throws {
    let art = try FigureArtFiles.art("bird-dog")
    let body = try body(art)
    let right = try #require(art.fault("arch", at: .hold(.right, 2), on: body))
    let left = try #require(art.fault("arch", at: .hold(.left, 2), on: body))
    #expect(right.pose.mirrored.angles == left.pose.angles)
    #expect(right.joint == left.joint.opposite)
    for (sample, planted) in [
      (right, [Joint.nearKnee, .farWrist]), (left, [.farKnee, .nearWrist]),
    ] {
      let (base, wrong) = (Figure(sample.base, on: body), Figure(sample.pose, on: body))
      for joint in planted { #expect((base[joint] - wrong[joint]).length < 2, "\(joint)") }
    }
    #expect(art.fault("arch", at: .start(nil), on: body) == nil)
    #expect(art.fault("arch", at: .lift(.left, 0.4), on: body) == nil)
    #expect(art.fault("no-such-fault", at: .hold(.left, 2), on: body) == nil)
  }

  @Test func nonsenseShowsTheStart() throws {
    let art = try FigureArtFiles.art("plank")
    #expect(pose(art, .key("nowhere")) == art.motion.start)
    #expect(pose(art, .demo(.infinity)) == art.motion.start)
    #expect(pose(art, .lift(nil, .nan)) == art.motion.start)
    #expect(pose(art, .hold(nil, .nan)) == art.poses["hold"])
  }

  private func body(_ art: FigureArt) throws -> Body {
    try FigureArtFiles.skeleton().body(art.view)
  }

  private func pose(_ art: FigureArt, _ moment: FigureTime) -> Pose? {
    (try? body(art)).map { art.pose(at: moment, on: $0) }
  }
}
