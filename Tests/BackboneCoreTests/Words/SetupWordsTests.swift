import BackboneCore
import Testing

/// What is said of equipment, and of how long a session is.
@Suite struct SetupWordsTests {
  @Test func equipmentIsNamedAsInASentence() {
    #expect(
      Words.Setup.asPlanned(missing: [
        [.band], [.dumbbell, .barbell], [.dumbbell, .kettlebell, .rucksack],
      ])
        == "As planned. You don't have: a band; a dumbbell or barbell; "
        + "a dumbbell, kettlebell or loaded rucksack.")
    #expect(
      Words.Setup.leftOut("Dumbbell row", missing: [[.dumbbell, .kettlebell, .rucksack]])
        == "No dumbbell, kettlebell or loaded rucksack: dumbbell row left out")
    #expect(
      Words.Setup.swap("Dumbbell row", to: "Plank", missing: [[.bench], [.dumbbell]])
        == "No bench and no dumbbell: plank instead of dumbbell row")
    #expect(Words.Editor.needs([.band]) == "needs a band")
  }

  @Test func aVariantIsNotSwappedForItself() {
    #expect(
      Words.Lines.swap("Band pull-apart", "Band pull-apart", variant: "with empty hands")
        == "Adapted to your equipment: Band pull-apart with empty hands.")
    #expect(Words.Setup.named("Hip hinge", variant: "hands on hips") == "Hip hinge, hands on hips")
  }

  @Test(arguments: [
    (20, "20 seconds."), (55, "One minute."), (74, "One minute."), (90, "One and a half minutes."),
    (150, "Two and a half minutes."), (184, "Three minutes."), (360, "Six minutes."),
    (570, "Nine and a half minutes."), (590, "Ten minutes."), (1290, "22 minutes."),
  ])
  func aLengthIsSpokenToTheHalfMinute(seconds: Int, words: String) {
    #expect(Words.Cues.session(.seconds(seconds)) == words)
  }

  @Test func holdsAreCountedInWholeSeconds() {
    #expect(Words.Sets.done(.milliseconds(9_400), of: .seconds(20)) == "9 of 20 s")
    #expect(Words.Sets.done(.milliseconds(7_500), of: .milliseconds(7_500)) == "7.5 of 7.5 s")
    #expect(Words.Summary.shortTotal(sets: 1, of: 1) == "1 of 1 set completed")
  }

  @Test func whatTheRepetitionsAreOfFollowsThem() {
    let dose = Dose(repetitions: [5], hold: 2, note: "of each letter", rest: 30, rpe: 5)
    #expect(Words.Doses.amount(dose, isSided: false) == "1 set of 5 reps of each letter, hold 2 s")
  }
}
