import BackboneCore
import TestSupport
import Testing

@Suite struct CatalogueTests {
  @Test func anExerciseIsCalledByItsRecordFirst() {
    let catalogue = Catalogue(
      muscles: [], exercises: [Fixture.exercise("plank", "Plank", primary: [], secondary: [])],
      routines: [], sources: [], exerciseNames: ["plank": "Old name", "superman": "Superman"])
    #expect(catalogue.name(of: "plank") == "Plank")
    #expect(catalogue.name(of: "superman") == "Superman")
    #expect(catalogue.name(of: "handstand") == nil)
  }

  /// Work without a record is called what its routine calls it, not by its id.
  @Test func adHocWorkIsCalledByItsName() {
    let drill = AdHocExercise(name: "Wall stand", cue: "Stand.", gaze: .upright)
    let plan = Plan(
      prepare: .zero, rounds: 1, restBetweenRounds: .zero,
      blocks: [Block(.drill(drill), sets: [.hold(.seconds(20))])])
    let catalogue = Catalogue(
      muscles: [], exercises: [],
      routines: [Routine(id: "a", name: "A", goal: "", plans: [.beginner: plan], sources: [])],
      sources: [])
    #expect(drill.id == "wall-stand")
    #expect(catalogue.name(of: "wall-stand") == "Wall stand")
    #expect(catalogue.name(of: "chest-turn") == nil)
  }

  @Test func musclesOfAGroupKeepTheirOrder() {
    #expect(
      Fixture.catalogue.muscles(of: .lowerBack).map(\.id) == Fixture.catalogue.muscles.map(\.id))
    #expect(Fixture.catalogue.muscles(of: .upperBack) == [])
  }

  @Test func readingMatterIsFoundById() {
    let sign = Symptom(
      id: .slumpDaily, name: "", question: "", notice: [], checks: [], muscles: [], first: [],
      then: [], evidence: RichText(), sources: [])
    let page = Page(id: "why", title: "", summary: "", blocks: [])
    let term = Term(id: "brace", name: "Brace", aliases: [], meaning: RichText())
    let catalogue = Catalogue(
      muscles: [], exercises: [], routines: [], sources: [], signs: [sign], pages: [page],
      glossary: [term])
    #expect(catalogue.sign(.slumpDaily) == sign)
    #expect(catalogue.sign(.slouchRun) == nil)
    #expect(catalogue.page("why") == page)
    #expect(catalogue.page("how") == nil)
    #expect(catalogue.term("brace") == term)
    #expect(catalogue.term("hold") == nil)
    #expect(catalogue.has(.sign(.slumpDaily)))
    #expect(!catalogue.has(.sign(.slouchRun)))
    #expect(catalogue.has(.page("why")))
    #expect(!catalogue.has(.page("brace")))
    #expect(catalogue.has(.term("brace")))
    #expect(!catalogue.has(.term("why")))
    #expect(!catalogue.has(.muscle("multifidus")))
    #expect(Fixture.catalogue.has(.muscle("multifidus")))
    #expect(Fixture.catalogue.has(.exercise("plank")))
    #expect(!Fixture.catalogue.has(.exercise("superman")))
  }
}
