import BackboneCore
import Testing

@Suite struct StrideTests {
  @Test func workIsFoundByMuscle() {
    let work = Stride.MuscleWork(muscle: "iliopsoas", does: RichText(plain: "Pulls."))
    let phase = Stride.Phase(id: "a", name: "A", happens: RichText(), work: [work])
    #expect(phase.work(of: "iliopsoas") == work)
    #expect(phase.work(of: "hamstrings") == nil)
  }
}
