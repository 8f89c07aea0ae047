package import BackboneCore

/// A question with its answers.
package struct InterviewPage: Hashable, Sendable, Identifiable {
  /// What a page asks about; a page that asks about a sign is told by the sign.
  package enum ID: Hashable, Sendable {
    case runs, goal, equipment, safety, plan
    case begin, sign(SymptomID), pain, wall, stance(Side), swing, before, result
    case runDay, runTime, runKind
  }

  package let id: ID
  package let title: String
  /// What stands under the title.
  var lines: [String] = []
  /// What stands under the title and must be heeded.
  var warnings: [String] = []
  package let options: [Option]
  /// Whether any number of answers may be chosen.
  var isMultiple = false
  /// What is chosen until the person chooses otherwise.
  var initial: Set<Int> = []
  /// The muscles to light on the body beside it; nil where there is no body, and it may be shown
  /// with none.
  var muscles: [MuscleID]?

  /// One answer.
  package struct Option: Hashable, Sendable {
    let text: String
    /// What stands over it, where a group begins.
    var heading: String?
  }
}

extension InterviewPage {
  init(_ id: ID, _ title: String, _ lines: [String] = [], options: [String]) {
    self.init(id: id, title: title, lines: lines, options: options.map { Option(text: $0) })
  }
}
