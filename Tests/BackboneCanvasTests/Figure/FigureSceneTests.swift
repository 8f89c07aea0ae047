import BackboneCanvas
import Testing

@Suite struct FigureSceneTests {
  private let skeleton: Skeleton
  private let ascii: AsciiFill

  init() throws {
    skeleton = try FigureArtFiles.skeleton()
    ascii = AsciiFill(try ArtFiles.decode(GlyphTable.self, "glyphs"))
  }

  private static let looks = GlyphMode.allCases.flatMap { glyphMode in
    Theme.allCases.map { Appearance(glyphMode: glyphMode, theme: $0) }
  }

  private func scene(
    _ id: String, _ moment: FigureTime, _ columns: Int, _ rows: Int, fault: String? = nil
  ) throws -> FigureScene {
    FigureScene(
      try FigureArtFiles.art(id), at: moment, on: skeleton,
      size: Size(columns: columns, rows: rows),
      tint: FigureTint(
        primary: ["rectus-abdominis", "transversus-abdominis"], secondary: ["gluteus-maximus"]),
      fault: fault)
  }

  private func text(_ frame: Frame) -> String {
    (0..<frame.size.rows).map { String(frame.row($0).map(\.glyph)) + "|" }
      .joined(separator: "\n")
  }

  @Test func everyRoundOfAMovementShowsTheSamePictures() throws {
    let plank = try FigureArtFiles.art("plank")
    let look = Appearance(glyphMode: .blocks, theme: .dark)
    for seconds in stride(from: 0, to: plank.cycleSeconds, by: 0.7) {
      let moments: [(FigureTime, Double)] = [
        (.demo(seconds), plank.cycleSeconds), (.hold(nil, seconds), 7),
        (.fault("sag", seconds), FigureArt.faultRound),
      ]
      for (moment, round) in moments {
        let first = plank.firstMoment(like: moment)
        let later: FigureTime =
          switch moment {
          case .hold(let side, let seconds): .hold(side, seconds + 3 * round)
          case .fault(let id, let seconds): .fault(id, seconds + 3 * round)
          default: .demo(seconds + 3 * round)
          }
        #expect(plank.firstMoment(like: later) == first)
        #expect(plank.firstMoment(like: first) == first)
        let picture = try scene("plank", first, 60, 20).frame(look, ascii: ascii)
        #expect(try scene("plank", moment, 60, 20).frame(look, ascii: ascii) == picture)
      }
    }
  }

  @Test(arguments: [(0, 0), (1, 1), (2, 1), (1, 9), (5, 3), (20, 6), (160, 50)])
  func everySizeIsDrawnInEveryLook(_ columns: Int, _ rows: Int) throws {
    for look in Self.looks {
      let scene = try scene("plank", .hold(nil, 0), columns, rows, fault: "sag")
      var frame = scene.frame(look, ascii: ascii)
      #expect(frame.size == Size(columns: columns, rows: rows))
      scene.draw([FigureLabel("hips sag", at: .hip, .fault)], into: &frame, look)
      #expect(frame.size == Size(columns: columns, rows: rows))
    }
  }

  @Test func aPlankInAscii() throws {
    let frame = try scene("plank", .hold(nil, 0), 48, 12).frame(
      Appearance(glyphMode: .ascii, theme: .mono), ascii: ascii)
    #expect(
      text(frame) == #"""
                                                        |
                                                        |
                                                        |
                                                        |
                                       __odb_   __o_    |
                            __++++bdd###########@@@@b   |
                  ______o####+++++%%%%%######:"d@@@#    |
          db__d###################%%%%%%%^^##b          |
          ###""""""""""``''`               ##b          |
        __d#_______________________________#########::__|
                                                        |
                                                        |
        """#)
  }

  @Test func aBirdDogInAscii() throws {
    let frame = try scene("bird-dog", .hold(.left, 0), 48, 14).frame(
      Appearance(glyphMode: .ascii, theme: .mono), ascii: ascii)
    #expect(
      text(frame) == #"""
                                                        |
                                                        |
                                                        |
                                                        |
                                      _   _ob_    :::   |
                            ___  __#######@@@@::::      |
          _d____dd#b_odd###++++#%%%######"^Y^           |
          '##""^^##############%%%%%%^##`               |
           #                ::::      ##                |
                            ::::      ##                |
                            :::       d#                |
        __________:::::::::::::_______'##bo_____________|
                                                        |
                                                        |
        """#)
  }

  @Test func aBirdDogInBraille() throws {
    let frame = try scene("bird-dog", .hold(.right, 0), 48, 14).frame(
      Appearance(glyphMode: .braille, theme: .dark), ascii: ascii)
    #expect(
      text(frame) == #"""
                                                        |
                                                        |
                                                        |
                                                        |
                                          ⢀⣤⠤⢄⣀⣀⣀⡠⣤⣔⠶⠂  |
                            ⢀⣀⡀  ⣀⠤⠒⠉⠉⠉⠉⠒⠊⠁⢒⣋⣩⠤⠔⠊⠉      |
           ⡖⠤⣀⣀⠤⠤⠔⠒⠤⠤⠤⠤⠤⠔⡒⠒⢊⢅⢔⢌⣍⣩⣤⣄    ⢀⡔⠊⠙⠓⠊⠁          |
           ⣇⠔⠉⠑⠒⠒⠒⠒⠤⠥⠤⠥⢄⣁⣂⣁⡑⠕⠅ ⡨⠭⠥⠒⠒⠒⠒⡎⢹                |
           ⡟               ⢸  ⢀⠇     ⢸ ⡇                |
                            ⡇ ⢸      ⠘⡄⢇                |
                    ⢀⡀   ⣀⣀⣀⠇ ⡸       ⠱⣸                |
                ⠠⠴⠶⠭⡁⡨⠶⠭⠭⢄   ⢀⠇        ⠱⠵⠦⠤⠄            |
        ▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔|
                                                        |
        """#)
  }

  @Test func aBirdDogInBlocksShowsFarLimbsDimmer() throws {
    let scene = try scene("bird-dog", .hold(.left, 0), 78, 24)
    let frame = scene.frame(Appearance(glyphMode: .blocks, theme: .dark), ascii: ascii)
    // Both knees: the far one on the floor, the near one stretched out behind.
    let greys = [Joint.nearKnee, .farKnee].map { joint in
      let cell = scene.placement.cell(scene.figure[joint])
      return frame[column: cell.column, row: cell.row].style
    }
    let near = try #require(greys[0].background ?? greys[0].foreground)
    let far = try #require(greys[1].background ?? greys[1].foreground)
    #expect((232...255).contains(near) && (232...255).contains(far))
    #expect(near > far)
  }

  @Test func musclesAtWorkAreColouredInBlocks() throws {
    let frame = try scene("plank", .hold(nil, 0), 78, 24).frame(
      Appearance(glyphMode: .blocks, theme: .dark), ascii: ascii)
    let colours = Set(
      frame.cells.flatMap { [$0.style.foreground, $0.style.background] }.compactMap { $0 })
    #expect(colours.contains(214))
    #expect(colours.contains(136))
    #expect(!colours.contains(52), "the ghost's red without a ghost")
  }

  @Test func theFloorIsNearTheBottomAndNeverMoves() throws {
    let moments: [FigureTime] = [
      .start(nil), .lift(.left, 0.5), .hold(.right, 3), .demo(4.2), .key("quad"),
    ]
    for id in FigureArtFiles.ids {
      let placements = try moments.map { try scene(id, $0, 78, 24, fault: "sag").placement }
      #expect(Set(placements).count == 1)
      #expect(placements[0].floorRow == 20)
    }
    let frame = try scene("plank", .start(nil), 78, 24).frame(
      Appearance(glyphMode: .blocks, theme: .dark), ascii: ascii)
    #expect(frame.row(20).filter { $0.style.role == .floor }.count == 78)
  }

  @Test func primaryAndSecondaryDifferWithoutColour() throws {
    let frame = try scene("plank", .hold(nil, 0), 60, 20).frame(
      Appearance(glyphMode: .ascii, theme: .mono), ascii: ascii)
    let primary = Set(frame.cells.filter { $0.style.role == .primary }.map(\.glyph))
    let secondary = Set(frame.cells.filter { $0.style.role == .secondary }.map(\.glyph))
    #expect(primary == ["%"])
    #expect(secondary == ["+"])
  }

  @Test func aGhostIsDrawnOnlyWhereTheFigureDoesNotCoverIt() throws {
    let look = Appearance(glyphMode: .ascii, theme: .mono)
    let plain = try scene("plank", .hold(nil, 0), 60, 20).frame(look, ascii: ascii)
    let faulty = try scene("plank", .hold(nil, 0), 60, 20, fault: "pike").frame(look, ascii: ascii)
    let changed = zip(plain.cells, faulty.cells).filter { $0.0 != $0.1 }
    #expect(changed.count > 20)
    #expect(changed.allSatisfy { $0.1.style.role == .ghost })
    #expect(changed.allSatisfy { $0.0 == Cell() || $0.0.style.role == .floor })
  }

  @Test func aScreenWithoutColoursGetsDotsInsteadOfBlocks() throws {
    let frame = try scene("plank", .hold(nil, 0), 60, 20).frame(
      Appearance(glyphMode: .blocks, theme: .mono), ascii: ascii)
    let glyphs = frame.cells.filter { $0 != Cell() && $0.style.role != .floor }.map(\.glyph)
    #expect(!glyphs.isEmpty)
    #expect(glyphs.allSatisfy { ("\u{2801}"..."\u{28FF}").contains($0) })
  }

  @Test func jointsAreNamedForTheRightSideAndFollowTheLeft() throws {
    let right = try scene("bird-dog", .hold(.right, 0), 78, 24)
    let left = try scene("bird-dog", .hold(.left, 0), 78, 24)
    for joint in [Joint.nearFingers, .farHeel, .farWrist] {
      let cells = (right.cell(of: joint), left.cell(of: joint))
      #expect(abs(cells.0.column - cells.1.column) < 4, "\(joint)")
      #expect(abs(cells.0.row - cells.1.row) < 3, "\(joint)")
    }
    let demo = try scene("bird-dog", .demo(11), 78, 24)
    #expect(demo.cell(of: .nearFingers) == left.cell(of: .nearFingers))
  }
}
