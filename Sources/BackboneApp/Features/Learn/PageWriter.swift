import BackboneCanvas
import BackboneCore

/// Sets pages, signs and terms as text.
struct PageWriter {
  let catalogue: Catalogue
  let glyphs: Glyphs

  func write(_ reading: Article, into text: inout Document) {
    switch reading {
    case .page(let id): if let page = catalogue.page(id) { write(page, &text) }
    case .sign(let id): if let sign = catalogue.sign(id) { write(sign, &text) }
    case .term(let id):
      if let term = catalogue.term(id) { write(term, &text) }
    case .glossary:
      text.line(catalogue.title(reading), .title)
      text.gap()
      for term in catalogue.glossary { write(term, &text) }
    case .stride: break  // has a view of its own
    }
  }

  // MARK: - Pages

  private func write(_ page: Page, _ text: inout Document) {
    text.paragraph(page.title, .title)
    text.paragraph(page.summary, .muted)
    text.gap()
    let sources = PageSources(page, catalogue)
    for (index, block) in page.blocks.enumerated() {
      write(block.body, &text)
      // Once behind all that rests on the same sources.
      let next = index + 1 < page.blocks.count ? page.blocks[index + 1].sources : []
      let note = next == block.sources ? "" : sources.note(block.sources)
      guard !note.isEmpty else { continue }
      text.paragraph(note, .muted)
      text.gap()
    }
    text.sources(sources.cited, numbered: true, glyphs)
  }

  private func write(_ body: Page.Block.Body, _ text: inout Document) {
    switch body {
    case .heading(let heading): text.paragraph(heading, .strong)
    case .paragraph(let paragraph): text.paragraph(paragraph, in: catalogue)
    case .list(let items):
      for item in items { text.paragraph(item, sign: glyphs.dot, in: catalogue) }
    case .evidence(let grade, let claim, let finding):
      text.paragraph(claim, .strong)
      text.paragraph(grade.words, .secondaryText)
      text.paragraph(finding, in: catalogue)
    case .answer(let question, let answer):
      text.paragraph(question, .strong)
      text.paragraph(answer, in: catalogue)
    case .terms(let terms):
      for term in terms.compactMap(catalogue.term) { write(term, &text) }
    case .flags(let tier, let action, let flags):
      text.paragraph(tier.words, tier == .caution ? .strong : .warning)
      text.paragraph(action, .strong, in: catalogue)
      for flag in flags { text.paragraph(flag, sign: glyphs.dot, in: catalogue) }
    case .caution(let condition, let avoid, let instead):
      text.paragraph(condition, .strong)
      text.paragraph(avoid, sign: Words.Learn.avoid, in: catalogue)
      text.paragraph(instead, sign: Words.Learn.instead, in: catalogue)
    }
    if case .heading = body {} else { text.gap() }
  }

  // MARK: - Signs and terms

  private func write(_ sign: Symptom, _ text: inout Document) {
    text.paragraph(sign.name, .title)
    text.gap()
    text.paragraph(sign.question, .strong)
    text.gap()
    text.line(Words.Learn.notice, .muted)
    for notice in sign.notice { text.paragraph(notice, sign: glyphs.dot, in: catalogue) }
    text.gap()
    for check in sign.checks {
      text.line(Words.Learn.check(check.name), .muted)
      text.paragraph(check.how, in: catalogue)
      text.gap()
    }
    text.line(Words.Learn.muscles, .muted)
    for muscle in sign.muscles.compactMap(catalogue.muscle) {
      text.line(muscle.name, .text, target: .link(.muscle(muscle.id)))
    }
    text.gap()
    exercises(Words.Learn.first, sign.first, &text)
    exercises(Words.Learn.then, sign.then, &text)
    text.line(Words.Learn.evidence, .muted)
    text.paragraph(sign.evidence, in: catalogue)
    text.gap()
    text.sources(sign.sources.compactMap(catalogue.source), glyphs)
  }

  private func exercises(_ heading: String, _ exercises: [ExerciseID], _ text: inout Document) {
    text.line(heading, .muted)
    for exercise in exercises {
      let name = catalogue.name(of: exercise) ?? exercise.rawValue
      let link = Link.exercise(exercise)
      text.line(name, .text, target: catalogue.has(link) ? .link(link) : nil)
    }
    text.gap()
  }

  private func write(_ term: Term, _ text: inout Document) {
    text.paragraph(term.name, .strong)
    if !term.aliases.isEmpty {
      text.paragraph(Words.Learn.aliases(term.aliases), .muted)
    }
    text.paragraph(term.meaning, in: catalogue)
    text.gap()
  }
}
