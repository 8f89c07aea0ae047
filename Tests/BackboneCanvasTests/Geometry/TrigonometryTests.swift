import BackboneCanvas
import Foundation
import Testing

@Suite struct TrigonometryTests {
  @Test func knownAnglesAreExactEnough() {
    let known: [(Double, Double)] = [
      (0, 0), (30, 0.5), (45, 0.5.squareRoot()), (60, 0.75.squareRoot()), (90, 1), (180, 0),
      (270, -1), (-30, -0.5), (750, 0.5),
    ]
    for (angle, sine) in known {
      #expect(abs(Trigonometry.sin(angle) - sine) < 1e-9, "sin \(angle)")
      #expect(abs(Trigonometry.cos(angle - 90) - sine) < 1e-9, "cos \(angle - 90)")
    }
  }

  @Test func agreesWithTheLibrary() {
    for tenths in stride(from: -7200, through: 7200, by: 7) {
      let angle = Double(tenths) / 10
      #expect(abs(Trigonometry.sin(angle) - Foundation.sin(angle * .pi / 180)) < 1e-9)
      #expect(abs(Trigonometry.cos(angle) - Foundation.cos(angle * .pi / 180)) < 1e-9)
    }
  }

  @Test func atan2KnowsEveryQuadrant() {
    for tenths in stride(from: -1799, through: 1800, by: 13) {
      let angle = Double(tenths) / 10
      let x = Foundation.cos(angle * .pi / 180)
      let y = Foundation.sin(angle * .pi / 180)
      #expect(abs(Trigonometry.atan2(y * 3, x * 3) - angle) < 1e-6, "\(angle)")
    }
    #expect(Trigonometry.atan2(0, 0) == 0)
  }

  @Test func acosClampsAndInvertsCos() {
    for angle in stride(from: 0.0, through: 180, by: 7.5) {
      #expect(abs(Trigonometry.acos(Trigonometry.cos(angle)) - angle) < 1e-5)
    }
    #expect(Trigonometry.acos(1.5) == 0)
    #expect(Trigonometry.acos(-1.5) == 180)
  }

  @Test func wrapGivesTheSameDirectionOnce() {
    #expect(Trigonometry.wrap(190) == -170)
    #expect(Trigonometry.wrap(-190) == 170)
    #expect(Trigonometry.wrap(180) == -180)
    #expect(Trigonometry.wrap(725) == 5)
  }
}
