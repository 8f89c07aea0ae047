import BackboneCanvas
import BackboneCore

/// What to know of an exercise: the shown fault and its fix first, then cues, dose and the rest.
struct ExerciseCard {
  let state: AppState
  let exercise: Exercise

  func draw(in rect: Rect, on buffer: inout ScreenBuffer, with pictures: inout Pictures) {
    let position = state.screen == .exercises ? state.reading : nil
    let glyphs = buffer.glyphs
    if let beside = Self.beside(rect) {
      let cues = pictures.cache.cards.value(for: key(0, rect, buffer.look)) {
        var cues = Document(columns: beside.columns)
        start(&cues, glyphs)
        return cues
      }
      buffer.document(cues, in: beside, at: nil)
    }
    let text = pictures.cache.cards.value(for: key(1, rect, buffer.look)) {
      scrolled(in: rect, glyphs).text
    }
    buffer.document(text, in: Self.scrolled(rect), at: position)
  }

  /// What a part of the card depends on.
  private func key(_ part: Int, _ rect: Rect, _ look: Appearance) -> PictureCache.Card {
    PictureCache.Card(
      subject: .exercise(exercise.id), part: part, columns: rect.columns, glyphs: look.glyphMode,
      catalogueRevision: state.catalogueRevision, level: state.settings.level,
      variant: state.settings.variant(of: exercise), fault: state.guide.fault)
  }

  /// What there is to scroll.
  func extent(in rect: Rect) -> TextExtent {
    let scrolled = scrolled(in: rect, Glyphs(.blocks))
    return scrolled.text.extent(in: scrolled.rect)
  }

  /// The left half, where there is room to let the cues stand still beside the rest.
  private static func beside(_ rect: Rect) -> Rect? {
    rect.columns >= 84 ? rect.splitLeft(rect.columns / 2 - 1).left : nil
  }

  /// Where the text that scrolls lies.
  private static func scrolled(_ rect: Rect) -> Rect {
    beside(rect).map { rect.inset(left: $0.columns + 2) } ?? rect
  }

  private func scrolled(in rect: Rect, _ glyphs: Glyphs) -> (text: Document, rect: Rect) {
    let part = Self.scrolled(rect)
    var text = Document(columns: part.columns)
    if part == rect {
      start(&text, glyphs)
      text.gap()
    }
    facts(&text, glyphs)
    return (text, part)
  }

  private func start(_ text: inout Document, _ glyphs: Glyphs) {
    text.line(exercise.name, .title, trailing: exercise.pattern)
    if let index = state.guide.fault, exercise.faults.indices.contains(index) {
      let fault = exercise.faults[index]
      text.paragraph(Words.Guide.fault(index + 1, of: exercise.faults.count, fault.name), .fault)
      text.paragraph(fault.fix)
      text.gap()
    }
    for cue in exercise.cues { text.paragraph(cue.text, .cue, sign: glyphs.dot) }
    for step in exercise.instructions { text.paragraph(step, sign: glyphs.dot) }
  }

  private func facts(_ text: inout Document, _ glyphs: Glyphs) {
    var terms = TermLinker(state.catalogue.glossary)
    doses(&text, glyphs)
    for (heading, content) in [
      (Words.Guide.tempo, exercise.tempoWords), (Words.Guide.breathing, exercise.breathing),
      (Words.Guide.setup, exercise.setup), (Words.Guide.equipment, exercise.equipment.words),
      (Words.Guide.why, exercise.why),
    ] {
      text.section(heading, terms.link(content), in: state.catalogue)
    }
    ladder(&text, glyphs)
    text.section(Words.Guide.progression, terms.link(exercise.progression), in: state.catalogue)
    text.section(Words.Guide.stop, terms.link(exercise.stop), in: state.catalogue)
    avoidance(&text, &terms)
    muscles(Words.Guide.primary, exercise.primary, &text)
    muscles(Words.Guide.secondary, exercise.secondary, &text)
    muscles(Words.Guide.stretches, exercise.stretches, &text)
    muscles(Words.Guide.moves, exercise.moves, &text)
    sources(&text, glyphs)
  }

  /// How much at each level, the user's own marked.
  private func doses(_ text: inout Document, _ glyphs: Glyphs) {
    guard !exercise.doses.isEmpty else { return }
    text.line(Words.Guide.dose, .muted)
    for level in Level.allCases {
      guard let dose = exercise.doses[level] else { continue }
      let isOwn = level == state.settings.level
      let words = Words.Guide.dose(dose, level, isSided: !exercise.sideNames.isEmpty)
      text.paragraph(words, isOwn ? .strong : .secondaryText, sign: isOwn ? glyphs.marker : " ")
    }
    text.gap()
  }

  /// The variants from easiest to hardest, the user's own marked.
  private func ladder(_ text: inout Document, _ glyphs: Glyphs) {
    guard !exercise.ladder.isEmpty else { return }
    let current = state.settings.variant(of: exercise)
    text.line(
      Words.Guide.variants, .muted,
      trailing: Words.Guide.yours(current + 1, of: exercise.ladder.count))
    for (index, variant) in exercise.ladder.enumerated() {
      let isOwn = index == current
      text.paragraph(
        index == exercise.ladderBase ? Words.Guide.drawn(variant) : variant,
        isOwn ? .strong : .secondaryText, sign: isOwn ? glyphs.marker : " ")
    }
    text.gap()
  }

  private func avoidance(_ text: inout Document, _ terms: inout TermLinker) {
    guard !exercise.avoid.isEmpty || !exercise.instead.isEmpty else { return }
    text.line(Words.Guide.avoid, .muted)
    if !exercise.avoid.isEmpty { text.paragraph(terms.link(exercise.avoid), in: state.catalogue) }
    for id in exercise.instead {
      guard let name = state.catalogue.name(of: id) else { continue }
      let isThere = state.catalogue.has(.exercise(id))
      text.line(name, .text, target: isThere ? .link(.exercise(id)) : nil)
    }
    text.gap()
  }

  private func muscles(_ heading: String, _ muscles: [MuscleID], _ text: inout Document) {
    guard !muscles.isEmpty else { return }
    text.line(heading, .muted)
    for muscle in muscles.compactMap(state.catalogue.muscle) {
      text.line(muscle.name, .text, target: .link(.muscle(muscle.id)))
    }
    text.gap()
  }

  /// Where it is from, and how much of that was read.
  private func sources(_ text: inout Document, _ glyphs: Glyphs) {
    text.sources(exercise.sources.compactMap(state.catalogue.source), glyphs)
  }
}
