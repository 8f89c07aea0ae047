/// How long a timed test was held.
package struct TestResult: Hashable, Sendable {
  package let test: EnduranceTest
  /// Nil where pain ended it, which gives no score.
  package let seconds: Int?

  /// A result.
  package init(_ test: EnduranceTest, seconds: Int?) {
    self.test = test
    self.seconds = seconds
  }
}
