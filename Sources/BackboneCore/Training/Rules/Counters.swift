/// What the rules remember about an exercise from one session to the next.
///
/// All are 0 at the start and after a change of variant.
package struct Counters: Hashable, Sendable {
  /// Sessions in a row that were done in full at the top of the range.
  package var top = 0
  /// Sessions in a row whose last set beat its target by two repetitions or more.
  package var bonus = 0
  /// Sessions in a row that asked for a step back.
  package var regress = 0

  /// Counters, all 0 unless they are given.
  package init(top: Int = 0, bonus: Int = 0, regress: Int = 0) {
    self.top = top
    self.bonus = bonus
    self.regress = regress
  }
}

extension Counters: CustomStringConvertible {
  /// Top, bonus and regress, as in `1/0/0`.
  package var description: String { "\(top)/\(bonus)/\(regress)" }

  /// The counters that a text such as `1/0/0` means; nil where it is none.
  package init?(_ text: String) {
    let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 3, let top = numbers[0], let bonus = numbers[1],
      let regress = numbers[2], [top, bonus, regress].allSatisfy({ (0...99).contains($0) })
    else { return nil }
    self.init(top: top, bonus: bonus, regress: regress)
  }
}
