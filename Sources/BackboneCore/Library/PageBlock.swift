/// How well a statement is supported.
package enum Grade: String, CaseIterable, Hashable, Sendable {
  /// Trials or summaries of trials agree.
  case a = "A"
  /// Some trials, or strong indirect support.
  case b = "B"
  /// A mechanism, small studies, or studies that only looked once.
  case c = "C"
  /// The claim is ahead of the evidence.
  case d = "D"

  /// What the grade says about how sure it is.
  package var words: String { Words.Names.grade(self) }
}

/// How soon somebody else should look at a complaint, most urgent first.
package enum Tier: String, CaseIterable, Hashable, Sendable {
  case emergency
  /// A doctor on the same day.
  case urgent
  /// A doctor or physiotherapist before the first session.
  case seeFirst = "see-first"
  /// Training may go on with changes.
  case caution

  /// How fast to act.
  package var words: String { Words.Names.tier(self) }
}

extension Page {
  /// A piece of a page.
  package struct Block: Hashable, Sendable, Identifiable {
    /// What stands in a block.
    package enum Body: Hashable, Sendable {
      case heading(String)
      case paragraph(RichText)
      /// At least one entry.
      case list([RichText])
      /// A claim, how well it is supported, and what was found.
      case evidence(Grade, claim: String, finding: RichText)
      case answer(question: String, answer: RichText)
      /// Entries of the glossary, at least one.
      case terms([TermID])
      /// Complaints of one tier, at least one, and what to do about any of them.
      case flags(Tier, action: RichText, flags: [RichText])
      /// What somebody with a condition leaves out, and what they do in its place.
      case caution(condition: String, avoid: RichText, instead: RichText)
    }

    /// Unique within its page, kebab-case.
    package let id: String
    package let body: Body
    /// Where it is from; empty for headings and terms, which state nothing.
    package let sources: [SourceID]

    /// A piece of a page.
    package init(id: String, body: Body, sources: [SourceID] = []) {
      self.id = id
      self.body = body
      self.sources = sources
    }

    /// All that it says, in reading order; empty for terms, which the glossary says.
    package var texts: [RichText] {
      switch body {
      case .heading(let text): [RichText(plain: text)]
      case .paragraph(let text): [text]
      case .list(let texts): texts
      case .evidence(_, let claim, let finding): [RichText(plain: claim), finding]
      case .answer(let question, let answer): [RichText(plain: question), answer]
      case .terms: []
      case .flags(_, let action, let flags): [action] + flags
      case .caution(let condition, let avoid, let instead):
        [RichText(plain: condition), avoid, instead]
      }
    }
  }
}
