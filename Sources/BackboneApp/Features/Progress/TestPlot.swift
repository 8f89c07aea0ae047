import BackboneCanvas
import BackboneCore

/// The results of a timed test, with the noise in which a change says nothing.
struct TestPlot {
  let training: TrainingOverview
  let test: EnduranceTest

  func draw(in rect: Rect, on buffer: inout ScreenBuffer) {
    let results = training.tests.compactMap { result in
      result.value.test == test
        ? result.value.seconds.map { (day: result.at.day, seconds: $0) } : nil
    }
    guard let first = results.first, let last = results.last else { return }
    var text = Document(columns: min(rect.columns, 76))
    if results.count > 1 {
      let before = results[results.count - 2]
      let change = Words.Scores.change(test, from: before.seconds, to: last.seconds)
      if !change.isEmpty { text.paragraph(change, .strong) }
    }
    text.paragraph(Words.Scores.limits(test), .secondaryText)
    let noise = Double(test.noise ?? 0)
    if test.noise != nil { text.paragraph(Words.Progress.band, .muted) }
    if buffer.isRead {
      let points = results.map { Plot.Point(Double($0.day), Double($0.seconds)) }
      PlotWords(
        title: Words.Progress.test(test), series: [("", points)], offset: training.at.offset
      ) { Words.Progress.best(Int($0), isHold: true) }.write(into: &text)
      return buffer.document(text, in: rect, at: nil)
    }
    let parts = rect.splitTop(min(text.rows.count, rect.rows / 2))
    buffer.document(text, in: parts.top, at: nil)
    let middle = Double(first.seconds)
    let span = Double(first.day)...Double(max(last.day, first.day + 7))
    let plot = Plot(
      series: [
        .init(results.map { .init(Double($0.day), Double($0.seconds)) }, role: .title)
      ], bands: test.noise == nil ? [] : [max(0, middle - noise)...(middle + noise)],
      ticks: DayTicks(span, offset: training.at.offset, columns: rect.columns).ticks,
      unit: Words.Progress.secondsUnit, span: span)
    let room = parts.rest.inset(top: 1)
    buffer.plot(plot, in: room.splitTop(min(room.rows, 24)).top)
  }
}
