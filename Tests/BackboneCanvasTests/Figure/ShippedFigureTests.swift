import BackboneCanvas
import Testing

/// What the shipped figures must show of their exercises, in per mille of stature; a hand's width is
/// about 50.
@Suite struct ShippedFigureTests {
  private let skeleton: Skeleton

  init() throws { skeleton = try FigureArtFiles.skeleton() }

  private func figure(_ id: String, _ pose: String) throws -> (figure: Figure, art: FigureArt) {
    let art = try FigureArtFiles.art(id)
    return (Figure(try #require(art.poses[pose]), on: skeleton.body(art.view)), art)
  }

  @Test(arguments: ["up", "breathe"])
  func theSupermanLiftsHandsAndFeetByAHandsWidth(pose: String) throws {
    let down = try figure("superman", "down").figure
    let up = try figure("superman", pose).figure
    for joint in [Joint.nearFingers, .farFingers, .nearAnkle, .farAnkle] {
      #expect((30...75).contains(up[joint].y - down[joint].y), "\(joint)")
    }
  }

  /// Its axis lies its half-width behind the deepest places of the back.
  @Test(arguments: ["tall", "hinged"])
  func theStickOfTheHipHingeTouchesHeadUpperBackAndSacrum(pose: String) throws {
    let (figure, art) = try figure("hip-hinge", pose)
    guard case .bar(let from, let to, let width) = try #require(art.props.first).shape else {
      Issue.record("the stick is a bar")
      return
    }
    let (a, b) = (figure.place(of: from), figure.place(of: to))
    let along = (b - a) * (1 / (b - a).length)
    func gap(_ points: [Point]) -> Double {
      points.map { point in
        let way = point - a
        return way.x * along.y - way.y * along.x
      }.map { $0 - width / 2 }.min() ?? .infinity
    }
    let trunk = figure.outline(of: .trunk).joined()
    func near(_ joint: Joint) -> [Point] { trunk.filter { ($0 - figure[joint]).length < 90 } }
    for (name, points) in [
      ("head", Array(figure.outline(of: .head).joined())), ("upper back", near(.chest)),
      ("sacrum", near(.hip)),
    ] {
      #expect(gap(points) < 4, "\(name)")
      #expect(gap(points) > -24, "\(name): the stick is not inside the body")
    }
  }

  /// What one leg does alone is lit on that leg.
  @Test(arguments: ["near", "far"])
  func theStandingLegWorks(flank: String) throws {
    for (id, pose) in [("single-leg-deadlift", "hinge_"), ("single-leg-bridge", "up_")] {
      let (figure, _) = try figure(id, pose + flank)
      #expect(figure.pose.working?.rawValue == flank, "\(id)")
      let ankles = (figure[.nearAnkle].y, figure[.farAnkle].y)
      #expect((ankles.0 < ankles.1) == (flank == "near"), "\(id): it stands on that leg")
    }
  }

  @Test func theLowerHipWorksInTheSidePlank() throws {
    for (id, pose) in [("side-plank", "hold"), ("side-plank-knees", "hold")] {
      let (figure, _) = try figure(id, pose)
      #expect(figure.pose.working == .far)
      #expect(figure[.farHip].y < figure[.nearHip].y)
    }
  }

  /// On the way from above, a hand's width up is half of it on the picture.
  @Test func theLettersOfYTWDiffer() throws {
    let letters = try ["y", "t", "w"].map { try figure("prone-ytw", $0).figure }
    for joint in [Joint.nearHand, .farHand] {
      #expect((letters[0][joint] - letters[1][joint]).length > 120)
      #expect((letters[1][joint] - letters[2][joint]).length > 100)
      #expect((letters[2][joint] - letters[0][joint]).length > 60)
    }
    #expect(letters.allSatisfy { abs($0[.hip].y - $0[.chest].y) < 20 }, "lying")
  }

  @Test(arguments: [
    "face-pull", "band-pull-apart", "pallof-press", "open-book", "scapular-squeeze",
  ])
  func keyPosesDiffer(id: String) throws {
    let art = try FigureArtFiles.art(id)
    let body = skeleton.body(art.view)
    let held = Figure(art.pose(at: .hold(nil, 0), on: body), on: body)
    let start = Figure(art.pose(at: .start(nil), on: body), on: body)
    let far = Joint.allCases.map { (held[$0] - start[$0]).length }.max() ?? 0
    #expect(far > (id == "scapular-squeeze" ? 45 : 120))
  }

  /// A band or stick that comes to less than a cell's third is not told from a limb's edge.
  @Test(arguments: [Size(columns: 30, rows: 10), Size(columns: 55, rows: 12)])
  func whatIsHeldIsSeenAtEverySize(size: Size) throws {
    let art = try FigureArtFiles.art("pallof-press")
    let ascii = AsciiFill(try ArtFiles.decode(GlyphTable.self, "glyphs"))
    let scene = FigureScene(art, at: .hold(nil, 0), on: skeleton, size: size)
    let dark = scene.frame(Appearance(glyphMode: .blocks, theme: .dark), ascii: ascii)
    let blue: Set<UInt8> = [24, 31, 38, 74, 117]
    let coloured = dark.cells.count {
      [$0.style.foreground, $0.style.background].contains { $0.map(blue.contains) ?? false }
    }
    let plain = scene.frame(Appearance(glyphMode: .ascii, theme: .mono), ascii: ascii)
    #expect(coloured >= 3)
    #expect(plain.cells.count { $0.glyph == "=" } >= 2)
  }

  /// Everything that a session does in another way than drawn has a drawing of its own.
  @Test func variantsDiffer() throws {
    for (id, base, pose) in [
      ("plank-knees", "plank", "hold"), ("side-plank-knees", "side-plank", "hold"),
      ("superman-opposite", "superman", "down"),
      ("single-leg-deadlift-wall", "single-leg-deadlift", "stand"),
      ("hip-hinge-hands-on-hips", "hip-hinge", "hinged"),
      ("hip-flexor-stretch-standing", "hip-flexor-stretch", "breathe"),
    ] {
      let (own, _) = try figure(id, pose)
      let (other, _) = try figure(base, pose)
      let change = Joint.allCases.map { (own[$0] - other[$0]).length }.max() ?? 0
      #expect(change > 100 || id == "superman-opposite", "\(id)")
    }
    let (one, _) = try figure("superman-opposite", "up_near")
    #expect(one[.nearFingers].y - one[.farFingers].y > 40)
    #expect(one[.farAnkle].y - one[.nearAnkle].y > 40)
  }
}
