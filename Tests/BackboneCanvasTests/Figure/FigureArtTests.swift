import BackboneCanvas
import Foundation
import Testing

@Suite struct FigureArtTests {
  @Test(arguments: FigureArtFiles.ids)
  func isNamedAfterItsFileAndItsFaultsAreSeen(_ id: String) throws {
    let art = try FigureArtFiles.art(id)
    #expect(art.id == id)
    #expect(Set(art.faults.map(\.id)).count == art.faults.count)
    let body = try FigureArtFiles.skeleton().body(art.view)
    for fault in art.faults {
      for sample in fault.cases {
        let right = Figure(sample.base, on: body)
        let wrong = Figure(sample.pose, on: body)
        let change = Joint.allCases.map { (right[$0] - wrong[$0]).length }.max() ?? 0
        #expect(change > 40, "\(fault.id) would not be seen")
      }
    }
  }

  @Test func tintsTheMusclesThatPlankAndBirdDogTrain() throws {
    let muscles = try FigureArtFiles.skeleton().body(.side).muscles
    #expect(
      muscles.isSuperset(of: [
        "rectus-abdominis", "transversus-abdominis", "external-oblique", "internal-oblique",
        "multifidus", "erector-spinae", "serratus-anterior", "gluteus-maximus",
        "quadratus-lumborum", "trapezius-lower", "latissimus-dorsi", "gluteus-medius",
        "thoracolumbar-fascia",
      ]))
  }

  @Test func saysWhichPoseIsMissing() throws {
    #expect(problem(cycle: "gone") == "cycle: there is no pose \"gone\"")
    #expect(problem(start: "gone") == "motion: there is no pose \"gone\"")
    #expect(problem(hold: "gone") == "motion: there is no pose \"gone\"")
    #expect(problem(base: "gone") == "faults: there is no pose \"gone\"")
    #expect(problem(seconds: 0) == "cycle: expected beats of more than 0 seconds")
    #expect(problem(at: "[1]") == "at: expected [x, y]")
    #expect(problem() == nil)
  }

  @Test func readsEquipmentBetweenPlacesAndAtJoints() throws {
    let art = try JSONDecoder().decode(
      FigureArt.self,
      from: Data(
        record(
          props: """
            [{"from": [0, 0], "to": "near_hand", "width": 8},
             {"outline": "-9,-9! 9,-9! 9,9! -9,9!", "at": "far_hand", "behind": "trunk"}]
            """
        ).utf8))
    #expect(
      art.props.map(\.shape) == [
        .bar(from: .fixed(.zero), to: .joint(.nearHand), width: 8),
        .outline([Point(-9, -9), Point(9, -9), Point(9, 9), Point(-9, 9)], at: .joint(.farHand)),
      ])
  }

  private func problem(
    cycle: String = "a", start: String = "a", hold: String = "a", base: String = "a",
    seconds: Double = 1, at: String = "[0, 0]"
  ) -> String? {
    let text = record(cycle, start, hold, base, seconds, at, props: "[]")
    do {
      _ = try JSONDecoder().decode(FigureArt.self, from: Data(text.utf8))
      return nil
    } catch DecodingError.dataCorrupted(let context) {
      return "\(context.codingPath.last?.stringValue ?? ""): \(context.debugDescription)"
    } catch {
      return "\(error)"
    }
  }

  private func record(
    _ cycle: String = "a", _ start: String = "a", _ hold: String = "a", _ base: String = "a",
    _ seconds: Double = 1, _ at: String = "[0, 0]", props: String
  ) -> String {
    """
    {"id": "x", "view": "side", "extent": {"left": 0, "bottom": 0, "right": 1, "top": 1},
     "poses": {"a": {"angles": {}, "anchor": {"joint": "hip", "at": \(at)}}},
     "cycle": [{"pose": "\(cycle)", "seconds": \(seconds)}],
     "motion": {"start": "\(start)", "hold": {"pose": "\(hold)"}},
     "faults": [{"id": "f", "joint": "hip", "base": "\(base)", "pose": {"angles": {}}}],
     "props": \(props)}
    """
  }
}
