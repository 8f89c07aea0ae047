import BackboneCanvas
import BackboneCore

/// What there is to know of a muscle, the most useful first.
struct MuscleCard {
  let state: AppState

  /// A user's own collection may hold hundreds for one muscle.
  private static let listed = 12

  func draw(in rect: Rect, on buffer: inout ScreenBuffer) {
    guard let text = text(columns: rect.columns, buffer.glyphs) else { return }
    buffer.document(text, in: rect, reader: state.screen == .anatomy ? state : nil)
  }

  /// What there is to scroll.
  func extent(in rect: Rect) -> TextExtent? {
    text(columns: rect.columns, Glyphs(.blocks))?.extent(in: rect)
  }

  private func text(columns: Int, _ glyphs: Glyphs) -> Document? {
    guard let muscle = state.muscle else { return nil }
    var text = Document(columns: columns)
    text.paragraph(muscle.name, .title)
    text.paragraph(muscle.latin, .dim)
    text.gap()
    text.section("In your stride", muscle.running)
    stride(of: muscle, in: &text, glyphs)
    exercises("Train it with", state.catalogue.training(muscle.id), in: &text)
    exercises("Stretch or move it with", state.catalogue.mobilising(muscle.id), in: &text)
    var terms = TermLinker(state.catalogue.glossary)
    text.section("Weak, tired or stiff", terms.link(muscle.weak), in: state.catalogue)
    signs(of: muscle, in: &text)
    for (heading, content) in [
      ("Feel it", muscle.feel), ("What it does", muscle.action),
      ("From", muscle.origin), ("To", muscle.insertion), ("Nerve", muscle.nerve),
      ("Where", "\(muscle.region); \(muscle.layer.rawValue) layer"),
      ("Loosen it", muscle.stretch),
    ] {
      text.section(heading, terms.link(content), in: state.catalogue)
    }
    sources(of: muscle, in: &text, glyphs)
    return text
  }

  private func exercises(
    _ heading: String,
    _ exercises: some RandomAccessCollection<
      (exercise: Exercise, share: Catalogue.Involvement)
    >, in text: inout Document
  ) {
    guard !exercises.isEmpty else { return }
    text.line(heading, .dim)
    for (exercise, share) in exercises.prefix(Self.listed) {
      text.line(
        exercise.name, .text, trailing: share.word, target: .link(.exercise(exercise.id)))
    }
    if exercises.count > Self.listed {
      text.line("and \(exercises.count - Self.listed) more in the guide", .dim)
    }
    text.gap()
  }

  /// What the muscle does in each phase of a stride; nothing where it has no part in one.
  private func stride(of muscle: Muscle, in text: inout Document, _ glyphs: Glyphs) {
    let work = (state.catalogue.stride?.phases ?? []).compactMap { phase in
      phase.work(of: muscle.id).map { (phase.name, $0.does) }
    }
    guard !work.isEmpty else { return }
    text.line("Phase by phase", .dim)
    for (phase, does) in work {
      text.paragraph(phase, .second, sign: glyphs.dot)
      text.paragraph(does, sign: " ", in: state.catalogue)
    }
    text.gap()
  }

  private func signs(of muscle: Muscle, in text: inout Document) {
    let signs = muscle.signs.compactMap(state.catalogue.sign)
    guard !signs.isEmpty else { return }
    text.line("Signs it may have a part in", .dim)
    for sign in signs { text.line(sign.name, .text, target: .link(.sign(sign.id))) }
    text.gap()
  }

  private func sources(of muscle: Muscle, in text: inout Document, _ glyphs: Glyphs) {
    text.line("Sources", .dim)
    for id in muscle.sources {
      let citation = state.catalogue.source(id)?.citation ?? id.rawValue
      text.paragraph(id == .general ? "General knowledge." : citation, .dim, sign: glyphs.dot)
    }
  }
}
