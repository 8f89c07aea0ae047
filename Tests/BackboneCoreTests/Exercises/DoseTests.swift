import BackboneCore
import Testing

@Suite struct DoseTests {
  @Test(
    arguments: [
      (Dose(holds: 3, hold: 20, rest: 40, rpe: 6), false, "3 holds of 20 s"),
      (Dose(holds: 1, hold: 30, rest: 0, rpe: 4), true, "1 hold of 30 s a side"),
      (Dose(repetitions: [10, 10], rest: 60, rpe: 6), true, "2 sets of 10 a side"),
      (Dose(repetitions: [12], rest: 60, rpe: 6), false, "1 set of 12"),
      (
        Dose(repetitions: [4, 3, 2], hold: 8, note: "from the knees", rest: 30, rpe: 6), true,
        "4, 3, then 2 a side, 8 s holds, from the knees"
      ),
      (Dose(repetitions: [8, 8], hold: 3, rest: 60, rpe: 6), false, "2 sets of 8, 3 s holds"),
    ])
  func inWords(dose: Dose, isSided: Bool, words: String) {
    #expect(dose.words(isSided: isSided) == words)
  }
}
