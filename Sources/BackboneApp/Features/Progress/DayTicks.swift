import BackboneCanvas
import BackboneCore

/// The names of days or months along an axis of days.
struct DayTicks {
  let ticks: [Plot.Tick]

  /// The names between two days, counted from 1970-01-01, as many as there is room for.
  init(_ days: ClosedRange<Double>, offset: Int, columns: Int) {
    let (low, high) = (Int(days.lowerBound), Int(days.upperBound))
    func moment(_ day: Int) -> Timestamp { Timestamp(day: day, offset: offset) }
    if high - low > 120 {
      let months = (high - low) / 30
      let step = [1, 2, 3, 6].first { months / $0 <= max(1, columns / 6) } ?? 12
      ticks = (low...high).compactMap { day in
        let date = moment(day).date
        guard date.hasSuffix("-01"), let month = Int(date.dropFirst(5).prefix(2)),
          (month - 1) % step == 0
        else { return nil }
        // A new year is told from the one before.
        return Plot.Tick(
          Double(day), month == 1 ? String(date.prefix(4)) : Words.Progress.months[month - 1])
      }
      return
    }
    let most = max(1, columns / 10)
    let step = [1, 2, 7, 14, 28].first { (high - low) / $0 <= most } ?? 28
    ticks = stride(from: low, through: high, by: step).map {
      Plot.Tick(Double($0), moment($0).dayAndMonth)
    }
  }
}
