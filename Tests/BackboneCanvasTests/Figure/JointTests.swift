import BackboneCanvas
import Testing

@Suite struct JointTests {
  @Test(arguments: Joint.allCases)
  func theOppositeOfTheOppositeIsTheJointItself(_ joint: Joint) {
    #expect(joint.opposite.opposite == joint)
    #expect((joint.opposite == joint) == !joint.rawValue.contains("_"))
  }

  @Test func nearAndFarChangePlacesAndTheMiddleStays() {
    #expect(Joint.nearElbow.opposite == .farElbow)
    #expect(JointAngle.farToes.opposite == .nearToes)
    #expect(Limb.nearLeg.opposite == .farLeg)
    #expect(Bone.nearUpperArm.opposite == .farUpperArm)
    #expect(Joint.waist.opposite == .waist)
  }
}
