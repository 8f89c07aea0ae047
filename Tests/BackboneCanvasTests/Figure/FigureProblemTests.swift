import BackboneCanvas
import Foundation
import Testing

@Suite struct FigureProblemTests {
  @Test(arguments: FigureArtFiles.ids)
  func ourDrawingsKeepTheRules(_ id: String) throws {
    #expect(try FigureArtFiles.art(id).problems(on: FigureArtFiles.skeleton()) == [])
  }

  /// A figure that stands and lifts an arm, with one thing replaced.
  private func problems(_ old: String = "", _ new: String = "") throws -> [String] {
    let text = """
      {"id": "x", "view": "side", "floor": true,
       "extent": {"left": -500, "bottom": -10, "right": 500, "top": 1100},
       "poses": {
         "down": {"angles": {}, "anchor": {"joint": "near_ankle", "at": [0, 45]}},
         "up": {"angles": {"near_shoulder": 90}, "anchor": {"joint": "near_ankle", "at": [0, 45]}}
       },
       "cycle": [{"pose": "down", "seconds": 1}, {"pose": "up", "seconds": 1}],
       "motion": {"start": "down", "hold": {"pose": "up"}},
       "faults": [{"id": "f", "joint": "hip", "base": "up", "pose": {
         "angles": {"near_shoulder": 140}, "anchor": {"joint": "near_ankle", "at": [0, 45]}}}]}
      """
    if !old.isEmpty { try #require(text.contains(old)) }
    let art = try JSONDecoder().decode(
      FigureArt.self, from: Data((old.isEmpty ? text : text.replacing(old, with: new)).utf8))
    return art.problems(on: try FigureArtFiles.skeleton()).map { "\($0.place): \($0.reason)" }
  }

  private let up = #""up": {"angles": {"near_shoulder": 90}, "#

  @Test func aSoundDrawingHasNone() throws {
    #expect(try problems() == [])
    // Nothing moves in a plank that is only held.
    #expect(
      try problems(#"{"pose": "up", "seconds": 1}"#, #"{"pose": "down", "seconds": 1}"#) == [])
  }

  @Test func aReachThatIsTooFar() throws {
    let found = try problems(
      up, up + #""reaches": [{"limb": "near_arm", "to": [450, 800]}], "#)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("poses.up: near_wrist stays ") == true)
  }

  @Test func aBoneThatGrows() throws {
    #expect(
      try problems(up, up + #""scale": {"near_forearm": 1.2}, "#)
        == ["poses.up: near_forearm has 120 % of its length"])
    #expect(try problems(up, up + #""scale": {"near_forearm": 0.5}, "#) == [])
  }

  @Test func aFootUnderTheFloor() throws {
    let found = try problems("[0, 45]", "[0, 5]")
    #expect(found.contains { $0.hasPrefix("poses.down: the near_leg is ") })
    #expect(found.allSatisfy { $0.hasSuffix("under the floor") })
  }

  @Test func aFigureOutsideItsExtent() throws {
    let found = try problems(#""top": 1100"#, #""top": 900"#)
    #expect(found.first?.hasPrefix("poses.down: the head is ") == true)
    #expect(found.allSatisfy { $0.hasSuffix(" outside the extent") })
  }

  @Test func aFaultThatNobodySees() throws {
    #expect(
      try problems("140", "92") == [
        "faults[0].pose: moves no joint by more than 14, so nobody sees the fault"
      ])
  }

  @Test func numbersThatCannotBeDrawnAreToldAlone() throws {
    #expect(
      try problems("[0, 45]", "[1e300, 45]").first
        == "poses.down.anchor: must be -10000 to 10000, found 1e+300")
    #expect(
      try problems(#""seconds": 1}]"#, #""seconds": 1e9}]"#)
        == ["cycle[1].seconds: must be 0 to 60, found 1000000000.0"])
    #expect(
      try problems(#""left": -500"#, #""left": 600"#)
        == ["extent: must have left before right and bottom under top"])
    #expect(
      try problems(
        up, up + #""reaches": [{"limb": "near_arm", "to": [100, 700], "bend": 0}], "#)
        == ["poses.up.reaches[0].bend: must be 1 or -1, found 0.0"])
  }
}
