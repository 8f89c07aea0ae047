import BackboneCanvas
import BackboneCore

/// What to know of an exercise: the shown fault and its fix first, then cues, dose and the rest.
struct ExerciseCard {
  let state: State
  let exercise: Exercise

  func draw(in rect: Rect, on drawing: inout Drawing) {
    let reader = state.screen == .exercises ? state : nil
    if rect.columns >= 84 {
      let halves = rect.splitLeft(rect.columns / 2 - 1)
      var left = Document(columns: halves.left.columns)
      start(&left, drawing.glyphs)
      drawing.document(left, in: halves.left, reader: nil)
      var right = Document(columns: halves.rest.columns - 2)
      facts(&right)
      drawing.document(right, in: halves.rest.inset(left: 2), reader: reader)
    } else {
      var text = Document(columns: rect.columns)
      start(&text, drawing.glyphs)
      text.gap()
      facts(&text)
      drawing.document(text, in: rect, reader: reader)
    }
  }

  private func start(_ text: inout Document, _ glyphs: Glyphs) {
    text.line(exercise.name, .title, trailing: exercise.pattern)
    if let index = state.guide.fault, exercise.faults.indices.contains(index) {
      let fault = exercise.faults[index]
      text.paragraph("Fault \(index + 1) of \(exercise.faults.count): \(fault.name)", .fault)
      text.paragraph(fault.fix)
      text.gap()
    }
    for cue in exercise.cues { text.paragraph(cue.text, .cue, sign: glyphs.dot) }
  }

  private func facts(_ text: inout Document) {
    for (heading, content) in [
      ("How much", doses), ("Set up", exercise.setup), ("Breathing", exercise.breathing),
      ("Why for runners", exercise.why), ("Getting harder", exercise.progression),
      ("Stop", exercise.stop),
    ] {
      text.section(heading, content)
    }
    muscles("Works most", exercise.primary, &text)
    muscles("Helps", exercise.secondary, &text)
  }

  private var doses: String {
    Level.allCases.compactMap { level in
      exercise.doses[level].map { "\(level.rawValue) \($0.sets)" }
    }.joined(separator: "; ")
  }

  private func muscles(_ heading: String, _ muscles: [MuscleID], _ text: inout Document) {
    text.line(heading, .dim)
    for muscle in muscles.compactMap(state.catalogue.muscle) {
      text.line(muscle.name, .text, target: .link(.muscle(muscle.id)))
    }
    text.gap()
  }
}
