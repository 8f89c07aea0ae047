internal import BackboneCore

/// The records that are there to be read, which link to each other at will.
///
/// A link must lead to something that has a name: a file in its folder, an entry in its list. When
/// that record is left out for a fault of its own, what leads to it stays.
struct Learn {
  let glossary: [Term]
  let signs: [Symptom]
  let stride: Stride?
  let pages: [Page]

  /// Reads all of them.
  init(_ pass: inout ContentPass, known: RecordIndex) {
    var known = known
    known.pages = pass.ids(in: "learn")
    known.terms = Self.terms(pass, known)
    glossary = pass.entries("terms", in: "glossary.json") { Term($0, known: known) }
      .sorted { $0.name.lowercased() < $1.name.lowercased() }
    signs = pass.records(in: "signs") { Symptom($0, known: known) }
    stride = pass.single("stride.json") { Stride($0, known: known) }
    pages = pass.records(in: "learn") { Page($0, known: known) }
  }

  /// The terms that have a name; nil where a glossary cannot be read, and any may be in it.
  private static func terms(_ pass: ContentPass, _ known: RecordIndex) -> Set<TermID>? {
    var draft = pass
    let terms = draft.entries("terms", in: "glossary.json") { Term($0, known: known) }
    return draft.problems == pass.problems ? Set(terms.map(\.id)) : nil
  }
}
