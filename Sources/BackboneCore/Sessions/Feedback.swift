/// How the form held up over a session.
package enum FormRating: String, CaseIterable, Hashable, Sendable, Codable {
  /// All cues kept.
  case good
  /// One slip, corrected at once.
  case minor
  /// Position lost, or stopped for form.
  case broke

  /// From the worst to the best, as it is asked.
  package static let scale: [FormRating] = [.broke, .minor, .good]
}

/// What the user says of a session; everything may be left open.
package struct Feedback: Hashable, Sendable {
  /// Perceived exertion, 1...10.
  package var rpe: Int?
  package var form: FormRating?
  /// 0...10; 0 is none.
  package var pain: Int?
  /// In the user's own words, on one line; empty where nothing was said.
  package var note: String

  /// How long a note may be, in Unicode scalars.
  package static let noteLimit = 500

  /// An answer.
  package init(rpe: Int? = nil, form: FormRating? = nil, pain: Int? = nil, note: String = "") {
    self.rpe = rpe
    self.form = form
    self.pain = pain
    self.note = note
  }

  /// Whether the pain is such that the red flags are to be gone through.
  package var asksForRedFlags: Bool { pain.map { $0 >= 4 } ?? false }
}
