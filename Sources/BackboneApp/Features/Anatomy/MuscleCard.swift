import BackboneCanvas
import BackboneCore

/// What there is to know of a muscle, the most useful first.
struct MuscleCard {
  let state: AppState

  /// A user's own collection may hold hundreds for one muscle.
  private static let listed = 12

  func draw(in rect: Rect, on buffer: inout ScreenBuffer, with pictures: inout Pictures) {
    guard let muscle = state.muscle else { return }
    let glyphs = buffer.glyphs
    let text = pictures.cache.cards.value(
      for: .init(
        subject: .muscle(muscle.id), part: 0, columns: rect.columns,
        glyphs: buffer.look.glyphMode, catalogueRevision: state.catalogueRevision)
    ) {
      self.text(of: muscle, columns: rect.columns, glyphs)
    }
    buffer.document(text, in: rect, at: state.screen == .anatomy ? state.reading : nil)
  }

  /// What there is to scroll.
  func extent(in rect: Rect) -> TextExtent? {
    state.muscle.map { text(of: $0, columns: rect.columns, Glyphs(.blocks)).extent(in: rect) }
  }

  private func text(of muscle: Muscle, columns: Int, _ glyphs: Glyphs) -> Document {
    var text = Document(columns: columns)
    text.paragraph(muscle.name, .title)
    text.paragraph(muscle.latin, .muted)
    text.gap()
    text.section(Words.Anatomy.stride, muscle.running)
    stride(of: muscle, in: &text, glyphs)
    exercises(Words.Anatomy.train, state.catalogue.training(muscle.id), in: &text)
    exercises(Words.Anatomy.mobilise, state.catalogue.mobilising(muscle.id), in: &text)
    var terms = TermLinker(state.catalogue.glossary)
    text.section(Words.Anatomy.weak, terms.link(muscle.weak), in: state.catalogue)
    signs(of: muscle, in: &text)
    for (heading, content) in [
      (Words.Anatomy.feel, muscle.feel), (Words.Anatomy.action, muscle.action),
      (Words.Anatomy.origin, muscle.origin), (Words.Anatomy.insertion, muscle.insertion),
      (Words.Anatomy.nerve, muscle.nerve),
      (Words.Anatomy.region, "\(muscle.region); \(muscle.layer.name)"),
      (Words.Anatomy.stretch, muscle.stretch),
    ] {
      text.section(heading, terms.link(content), in: state.catalogue)
    }
    text.sources(muscle.sources.compactMap(state.catalogue.source), glyphs)
    return text
  }

  private func exercises(
    _ heading: String,
    _ exercises: some RandomAccessCollection<
      (exercise: Exercise, share: Catalogue.Involvement)
    >, in text: inout Document
  ) {
    guard !exercises.isEmpty else { return }
    text.line(heading, .muted)
    for (exercise, share) in exercises.prefix(Self.listed) {
      text.line(
        exercise.name, .text, trailing: Words.Names.involvement(share),
        target: .link(.exercise(exercise.id)))
    }
    if exercises.count > Self.listed {
      text.line(Words.Anatomy.more(exercises.count - Self.listed), .muted)
    }
    text.gap()
  }

  /// What the muscle does in each phase of a stride; nothing where it has no part in one.
  private func stride(of muscle: Muscle, in text: inout Document, _ glyphs: Glyphs) {
    let work = (state.catalogue.stride?.phases ?? []).compactMap { phase in
      phase.work(of: muscle.id).map { (phase.name, $0.does) }
    }
    guard !work.isEmpty else { return }
    text.line(Words.Anatomy.phases, .muted)
    for (phase, does) in work {
      text.paragraph(phase, .secondaryText, sign: glyphs.dot)
      text.paragraph(does, sign: " ", in: state.catalogue)
    }
    text.gap()
  }

  private func signs(of muscle: Muscle, in text: inout Document) {
    let signs = muscle.signs.compactMap(state.catalogue.sign)
    guard !signs.isEmpty else { return }
    text.line(Words.Anatomy.signs, .muted)
    for sign in signs { text.line(sign.name, .text, target: .link(.sign(sign.id))) }
    text.gap()
  }
}
