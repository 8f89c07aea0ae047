import BackboneCanvas
import BackboneCore

/// The list of what has a course, and the course.
struct ProgressPane {
  let state: AppState

  private static let minimumColumnsForList = 68

  func draw(in rect: Rect, on buffer: inout ScreenBuffer) {
    let inner = rect.inset(left: 1, right: 1)
    var page = inner
    let items = state.progressItems
    let place = min(state.progress.list.selected, items.count - 1)
    if inner.columns >= Self.minimumColumnsForList {
      let widest = items.map { CellWidth.of(state.name(of: $0)) }.max() ?? 0
      let parts = inner.splitLeft(ListView.columns(widest: widest, within: 18...26))
      ListView(
        count: items.count, chosen: place, target: .list(.progress),
        position: Words.Lists.place(place + 1, of: items.count)
      ) { index in
        ListView.Row(text: state.name(of: items[index]), target: .progress(index))
      }.draw(in: parts.left, on: &buffer)
      page = parts.rest.inset(left: 3)
    }
    buffer.write(
      state.name(of: items[place]), column: page.column, row: page.row, .title,
      limit: page.maxColumn)
    draw(items[place], in: page.inset(top: 1), on: &buffer)
  }

  private func draw(_ item: ProgressItem, in rect: Rect, on buffer: inout ScreenBuffer) {
    guard let training = state.training else {
      buffer.paragraph(Words.Progress.empty, in: rect, .secondaryText)
      return
    }
    switch item {
    case .year: year(training, in: rect, on: &buffer)
    case .exercise(let id):
      if let course = training.state.courses[id] {
        CoursePlot(state: state, exercise: id, course: course).draw(in: rect, on: &buffer)
      }
    case .test(let test): TestPlot(training: training, test: test).draw(in: rect, on: &buffer)
    case .checks: checks(training, in: rect, on: &buffer)
    }
  }

  private func year(
    _ training: TrainingOverview, in rect: Rect, on buffer: inout ScreenBuffer
  ) {
    let sessions = training.planner.past
    let calendar = YearCalendar(sessions: sessions, now: training.at)
    guard let first = sessions.map(\.ended).min(by: { $0.seconds < $1.seconds }) else {
      let rows = buffer.paragraph(Words.Progress.empty, in: rect, .secondaryText)
      let room = rect.inset(top: rows + 1)
      // The squares that wait to be filled.
      if !buffer.isRead, room.rows >= YearCalendar.rows {
        calendar.draw(in: room.splitTop(YearCalendar.rows).top, on: &buffer)
      }
      return
    }
    buffer.write(
      Words.Progress.year(sessions.count, weeks: training.at.week - first.week + 1),
      column: rect.column, row: rect.row, .secondaryText, limit: rect.maxColumn)
    // A calendar of squares says nothing aloud.
    if buffer.isRead {
      var text = Document(columns: rect.columns)
      calendar.write(into: &text)
      return buffer.document(text, in: rect, at: nil)
    }
    let parts = rect.inset(top: 2).splitTop(YearCalendar.rows)
    calendar.draw(in: parts.top, on: &buffer)
    let below = parts.rest.inset(top: 1)
    guard below.rows >= Plot.minimum.rows + 1 else { return }
    buffer.write(
      Words.Progress.weekly, column: below.column, row: below.row, .muted, limit: below.maxColumn)
    let plot = calendar.weekly(columns: below.columns)
    let room = below.inset(top: 1)
    buffer.plot(plot, in: room.splitTop(min(room.rows, 16)).top)
  }

  private func checks(
    _ training: TrainingOverview, in rect: Rect, on buffer: inout ScreenBuffer
  ) {
    var text = Document(columns: min(rect.columns, 76))
    let checks = training.state.checks
    for (index, check) in checks.enumerated().reversed() {
      let result = check.value.result(state.catalogue.signs)
      text.gap()
      text.line(Words.SelfCheck.on(check.at.date, result.signs.count), .strong)
      for sign in result.signs.compactMap(state.catalogue.sign) { text.paragraph(sign.name) }
      guard index > 0 else { continue }
      let earlier = checks[index - 1]
      for line in state.differences(check.value, from: earlier) {
        text.paragraph(line, .secondaryText)
      }
    }
    buffer.document(text, in: rect, at: state.reading)
  }
}

extension ScreenBuffer {
  /// Draws a plot at the size of its room.
  mutating func plot(_ plot: Plot, in rect: Rect) {
    let picture = plot.frame(size: rect.size, glyphMode: look.glyphMode)
    blit(picture, column: rect.column, row: rect.row, clip: rect)
  }
}
