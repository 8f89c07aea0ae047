import BackboneCore
import Testing

@Suite struct DoseTests {
  @Test(
    arguments: [
      (Dose(holds: 3, hold: 20, rest: 40, rpe: 6), false, "3 holds of 20 s"),
      (Dose(holds: 1, hold: 30, rest: 0, rpe: 4), true, "1 hold of 30 s on each side"),
      (Dose(repetitions: [10, 10], rest: 60, rpe: 6), true, "2 sets of 10 reps on each side"),
      (Dose(repetitions: [12], rest: 60, rpe: 6), false, "1 set of 12 reps"),
      (
        Dose(repetitions: [4, 3, 2], hold: 8, note: "from the knees", rest: 30, rpe: 6), true,
        "4, 3, then 2 reps on each side, hold 8 s, from the knees"
      ),
      (Dose(repetitions: [8, 8], hold: 3, rest: 60, rpe: 6), false, "2 sets of 8 reps, hold 3 s"),
    ])
  func inWords(dose: Dose, isSided: Bool, words: String) {
    #expect(dose.words(isSided: isSided) == words)
  }

  @Test func aWholeDoseNamesRestOnlyWhereThereIsAny() {
    #expect(
      Words.Doses.whole(Dose(holds: 1, hold: 30, rest: 0, rpe: 4), isSided: false)
        == "1 hold of 30 s, effort 4/10")
    #expect(
      Words.Doses.whole(Dose(repetitions: [1], rest: 30, rpe: 5), isSided: false)
        == "1 set of 1 rep, rest 30 s, effort 5/10")
  }

  @Test func aTempoIsSaidInTheOrderInWhichItIsDone() {
    #expect(
      Words.Tempo.steps(move: 1, hold: 1, back: 2, rest: 0)
        == "Move for 1 s, hold for 1 s, return in 2 s")
  }
}
