import BackboneCanvas
import BackboneCore

/// The course of an exercise: what was done from session to session, the best of it, and the ladder.
struct CoursePlot {
  let state: AppState
  let exercise: ExerciseID
  let course: Course

  /// Days without it after which a line would claim too much.
  private static let gap = 21.0

  // MARK: - What there is to plot

  /// What can be plotted.
  var measures: [ProgressMeasure] { ProgressMeasure.allCases.filter { !series($0).isEmpty } }

  private var measure: ProgressMeasure {
    measures.contains(state.progress.measure) ? state.progress.measure : .amount
  }

  private var isHold: Bool {
    if case .holds = course.prescription.work { true } else { false }
  }

  private func series(_ measure: ProgressMeasure) -> [Plot.Series] {
    let entries = course.entries
    func one(_ value: (Course.Entry) -> Double?) -> [Plot.Series] {
      let points = entries.compactMap { entry in
        value(entry).map { Plot.Point(Double(entry.at.day), $0) }
      }
      return points.isEmpty ? [] : [.init(points, role: .title, gap: Self.gap)]
    }
    switch measure {
    case .amount: return one { $0.outcome.done.max().map(Double.init) }
    case .load:
      return one {
        $0.asked.load.flatMap { $0.thousandths > 0 ? Double($0.thousandths) / 1000 : nil }
      }
    case .effort: return one { $0.outcome.effort.map(Double.init) }
    case .variant:
      return Set(entries.map(\.asked.variant)).count > 1
        ? one { Double($0.asked.variant + 1) } : []
    case .sides: return sides
    }
  }

  /// Where another variant begins: a harder one begins with less, and nobody has got weaker.
  private func changes(of measure: ProgressMeasure) -> [Plot.Tick] {
    guard measure == .amount || measure == .load,
      let first = course.entries.first?.asked.variant
    else { return [] }
    var (changes, last): ([Plot.Tick], Int) = ([], first)
    for entry in course.entries where entry.asked.variant != last {
      last = entry.asked.variant
      changes.append(Plot.Tick(Double(entry.at.day), Words.Progress.variant(last + 1)))
    }
    return changes
  }

  /// The best set of each side in each session of the log.
  private var sides: [Plot.Series] {
    let series = [Side.left, .right].map { side in
      let points = state.log.compactMap { session -> Plot.Point? in
        let sets = session.entries.filter { $0.exercise == exercise && $0.side == side }
        let best = sets.map { Double($0.repetitions ?? Int($0.held.inSeconds)) }.max()
        return best.map { Plot.Point(Double(session.startedAt.day), $0) }
      }
      return Plot.Series(points, role: side == .left ? .title : .secondaryText, gap: Self.gap)
    }
    return series.allSatisfy { $0.points.isEmpty } ? [] : series
  }

  // MARK: - Drawing

  func draw(in rect: Rect, on buffer: inout ScreenBuffer) {
    var row = rect.row
    func line(_ text: String, _ role: Role) {
      buffer.write(text, column: rect.column, row: row, role, limit: rect.maxColumn)
      row += 1
    }
    line(Words.Progress.dose(Words.Prescriptions.dose(course.own ?? course.prescription)), .strong)
    if let best { line(best, .good) }
    let ladderRows = rect.rows >= 30 ? min(ladder.count, 9) + 2 : 2
    let plot = Rect(
      column: rect.column, row: row + 1, columns: rect.columns,
      rows: max(0, rect.maxRow - row - 1 - ladderRows))
    self.plot(in: plot, on: &buffer)
    ladder(
      in: Rect(
        column: rect.column, row: plot.maxRow + 1, columns: rect.columns, rows: ladderRows - 1),
      on: &buffer)
  }

  private func plot(in rect: Rect, on buffer: inout ScreenBuffer) {
    // Where there is room, effort stands under what was done.
    let shown = measure
    let hasSecond = rect.rows >= 24 && shown == .amount && measures.contains(.effort)
    let parts = rect.splitTop(hasSecond ? rect.rows * 3 / 5 : min(rect.rows, 24))
    draw(shown, in: parts.top, on: &buffer)
    if hasSecond { draw(.effort, in: parts.rest.inset(top: 1), on: &buffer) }
  }

  private func draw(_ measure: ProgressMeasure, in rect: Rect, on buffer: inout ScreenBuffer) {
    let series = series(measure)
    if buffer.isRead, !series.isEmpty {
      var text = Document(columns: rect.columns)
      words(measure, series).write(into: &text)
      return buffer.document(text, in: rect, at: nil)
    }
    guard rect.rows > Plot.minimum.rows, !series.isEmpty else { return }
    var column = buffer.write(
      title(measure), column: rect.column, row: rect.row, .muted, limit: rect.maxColumn)
    if measure == .sides {
      let isASCII = buffer.look.glyphMode == .ascii
      column = buffer.write(
        "  \(isASCII ? "*" : "●") \(Words.Progress.left)", column: column, row: rect.row,
        .title, limit: rect.maxColumn)
      buffer.write(
        "  \(isASCII ? "o" : "○") \(Words.Progress.right)", column: column, row: rect.row,
        .secondaryText,
        limit: rect.maxColumn)
    }
    let places = series.flatMap(\.points).map(\.x)
    let span = (places.min() ?? 0)...max(places.max() ?? 0, (places.min() ?? 0) + 7)
    let plot = Plot(
      series: series,
      ticks: DayTicks(span, offset: state.training?.at.offset ?? 0, columns: rect.columns).ticks,
      changes: changes(of: measure), unit: unit(measure), span: span, isWhole: measure != .load)
    buffer.plot(plot, in: rect.inset(top: 1))
  }

  private func words(_ measure: ProgressMeasure, _ series: [Plot.Series]) -> PlotWords {
    let names = measure == .sides ? [Words.Progress.left, Words.Progress.right] : [""]
    return PlotWords(
      title: title(measure), series: zip(names, series).map { ($0, $1.points) },
      offset: state.training?.at.offset ?? 0
    ) { value in
      switch measure {
      case .amount, .sides: Words.Progress.best(Int(value.rounded()), isHold: isHold)
      case .load:
        Load(
          thousandths: Int((value * 1000).rounded()),
          unit: course.prescription.load?.unit ?? state.settings.units
        ).text
      case .effort: Words.Progress.effort(Int(value.rounded()))
      case .variant:
        ladder.indices.contains(Int(value) - 1) ? ladder[Int(value) - 1] : "\(Int(value))"
      }
    }
  }

  private func title(_ measure: ProgressMeasure) -> String {
    switch measure {
    case .amount: isHold ? Words.Progress.hold : Words.Progress.reps
    case .load: Words.Progress.load
    case .effort: Words.Progress.effort
    case .variant: Words.Progress.variant
    case .sides: Words.Progress.sides
    }
  }

  private func unit(_ measure: ProgressMeasure) -> String {
    switch measure {
    case .amount, .sides: isHold ? Words.Progress.secondsUnit : Words.Progress.repsUnit
    case .load: course.prescription.load?.unit.rawValue ?? ""
    case .effort: Words.Progress.effortUnit
    case .variant: ""
    }
  }

  // MARK: - Best and ladder

  /// The best of the present variant.
  private var best: String? {
    let entries = course.entries.filter { $0.asked.variant == course.prescription.variant }
    let best = entries.max { ($0.outcome.done.max() ?? 0) < ($1.outcome.done.max() ?? 0) }
    guard let best, let value = best.outcome.done.max(), value > 0 else { return nil }
    return Words.Progress.best(Words.Progress.best(value, isHold: isHold), best.at.date)
  }

  private var ladder: [String] { state.catalogue.exercise(exercise)?.ladder ?? [] }

  /// All variants where there is room, otherwise the one that is reached.
  private func ladder(in rect: Rect, on buffer: inout ScreenBuffer) {
    let place = course.prescription.variant
    guard rect.rows > 0, ladder.indices.contains(place) else { return }
    guard rect.rows > 2 else {
      buffer.write(
        "\(Words.Progress.ladder(place + 1, of: ladder.count)): \(ladder[place])",
        column: rect.column, row: rect.row, .secondaryText, limit: rect.maxColumn)
      return
    }
    buffer.write(
      Words.Progress.ladder(place + 1, of: ladder.count), column: rect.column, row: rect.row,
      .muted,
      limit: rect.maxColumn)
    for (index, name) in ladder.prefix(rect.rows - 1).enumerated() {
      let sign =
        index < place
        ? buffer.glyphs.done : index == place ? buffer.glyphs.main : buffer.glyphs.helping
      let role: Role = index < place ? .good : index == place ? .title : .secondaryText
      let column = buffer.write(
        sign, column: rect.column, row: rect.row + 1 + index, role, limit: rect.maxColumn)
      buffer.write(
        " \(name)", column: column, row: rect.row + 1 + index, role, limit: rect.maxColumn)
    }
  }
}
