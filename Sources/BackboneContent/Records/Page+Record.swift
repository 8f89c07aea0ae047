internal import BackboneCore

extension Page {
  /// A page as its file writes it.
  init(_ record: RecordReader, known: RecordIndex) {
    let blocks = record.objects("blocks", count: 1...99) { Block($0, known: known) }
    record.distinct("blocks", blocks.map(\.id))
    self.init(
      id: PageID(rawValue: record.id()),
      title: record.text("title"),
      summary: record.text("summary"),
      blocks: blocks)
  }
}

extension Page.Block {
  fileprivate init(_ record: RecordReader, known: RecordIndex) {
    let body = Body(record, known: known)
    let statesSomething =
      switch body {
      case .heading, .terms: false
      case .paragraph, .list, .evidence, .answer, .flags, .caution: true
      }
    self.init(
      id: record.id(), body: body,
      sources: statesSomething
        ? record.ids("sources", of: "source", among: known.sources) : [])
  }
}

extension Page.Block.Body {
  /// The field that each kind of block has and no other, in the order in which they are told.
  private static let marks = [
    "heading", "text", "list", "grade", "question", "terms", "tier", "condition",
  ]

  /// What stands in a block; the first mark that is there tells the kind.
  fileprivate init(_ record: RecordReader, known: RecordIndex) {
    switch Self.marks.first(where: record.has) {
    case "heading": self = .heading(record.text("heading"))
    case "list": self = .list(record.richTexts("list", known: known))
    case "grade":
      self = .evidence(
        record.choice("grade"), claim: record.text("claim"),
        finding: record.richText("finding", known: known))
    case "question":
      self = .answer(
        question: record.text("question"), answer: record.richText("answer", known: known))
    case "terms":
      let terms = record.ids("terms", of: "term", among: known.terms)
      if terms.isEmpty { record.problem("terms", Words.Records.empty) }
      self = .terms(terms)
    case "tier":
      self = .flags(
        record.choice("tier"), action: record.richText("action", known: known),
        flags: record.richTexts("flags", known: known))
    case "condition":
      self = .caution(
        condition: record.text("condition"), avoid: record.richText("avoid", known: known),
        instead: record.richText("instead", known: known))
    case "text": self = .paragraph(record.richText("text", known: known))
    default:
      record.problem(nil, Words.Records.mustHaveOne(of: Self.marks))
      self = .heading("")
    }
  }
}
