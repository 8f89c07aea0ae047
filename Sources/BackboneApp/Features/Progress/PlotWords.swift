import BackboneCanvas
import BackboneCore

/// A plot in words: how it went from first to last, and each value with its day.
struct PlotWords {
  let title: String
  /// Values by day, counted from 1970-01-01; a name where there are several.
  let series: [(name: String, points: [Plot.Point])]
  /// Seconds east of UTC.
  let offset: Int
  /// What a value is called with its unit.
  let value: (Double) -> String

  /// Writes it, the last day first.
  func write(into text: inout Document) {
    text.gap()
    text.line(title, .muted)
    for (name, points) in series {
      guard let first = points.first, let last = points.last else { continue }
      text.paragraph(
        Words.Progress.course(
          name, from: value(first.y), on: date(first.x), to: value(last.y), on: date(last.x),
          count: points.count))
    }
    let days = Set(series.flatMap { $0.points.map(\.x) }).sorted(by: >)
    for day in days {
      let values = series.flatMap { name, points in
        points.filter { $0.x == day }.map { Words.Progress.named(name, value($0.y)) }
      }
      text.line(Words.Progress.onDay(date(day), values), .text)
    }
  }

  private func date(_ day: Double) -> String {
    Timestamp(day: Int(day), offset: offset).date
  }
}
