import TestSupport
import Testing

@testable import BackboneCanvas

@Suite struct PlotTests {
  /// Numbers on an axis are whole steps of 1, 2 or 5, and all values lie between its ends.
  @Test(arguments: [
    ([20.0, 60], "0 20 40 60"), ([0.0, 240], "0 100 200 300"), ([7.0], "0 2 4 6 8"),
    ([22.5, 25], "22 23 24 25"), ([0.0], "0 1"), ([1.0, 3], "0 1 2 3"), ([], "0 1"),
    ([0.25, 0.5], "0.2 0.3 0.4 0.5"),
  ])
  func axesHaveRoundNumbers(values: [Double], labels: String) {
    let scale = PlotScale(values, steps: 4)
    #expect(scale.marks.map(scale.label).joined(separator: " ") == labels)
    for value in values { #expect((scale.low...scale.high).contains(value)) }
  }

  @Test func everyScaleHoldsItsValuesInFewSteps() {
    for steps in 1...12 {
      for low in [0.0, 0.4, 3, 17, 240] {
        for room in [0.0, 0.5, 2.5, 9, 31, 1000] {
          let scale = PlotScale([low, low + room], steps: steps)
          #expect(scale.low <= low && scale.high >= low + room, "\(low) \(room) \(steps)")
          #expect(scale.marks.count <= steps + 2, "\(low) \(room) \(steps)")
        }
      }
    }
  }

  /// Less of a harder variant is no step back, so no line leads down to it.
  @Test func noLineCrossesAChange() throws {
    let plot = Plot(
      series: [
        .init([.init(0, 50), .init(10, 60), .init(20, 20), .init(30, 25)], role: .title)
      ], changes: [.init(20, "variant 2")], unit: "s")
    let series = try #require(plot.series.first)
    #expect(series.value(at: 5) == 55)
    #expect(series.value(at: 15) == nil)
    #expect(series.value(at: 25) == 22.5)
    for (mode, glyph) in [(GlyphMode.blocks, "┊"), (.ascii, ":")] {
      let frame = plot.frame(size: Size(columns: 40, rows: 12), glyphMode: mode)
      let top = frame.cells.prefix(40).map { "\($0.glyph)" }.joined()
      #expect(top.contains("variant 2"))
      #expect(frame.cells.count { "\($0.glyph)" == glyph } >= 7)
    }
  }

  /// The first session of a variant may have nothing to plot; then the change lies between points.
  @Test func noLineCrossesAChangeWithoutAPoint() throws {
    let plot = Plot(
      series: [.init([.init(0, 50), .init(10, 60), .init(20, 20)], role: .title)],
      changes: [.init(14, "variant 2")], unit: "s")
    let series = try #require(plot.series.first)
    #expect(series.value(at: 5) == 55)
    #expect(series.value(at: 12) == nil && series.value(at: 16) == nil)
  }

  /// What a course may look like.
  enum Shape: String, CaseIterable, Sendable {
    case empty, point, gap, year, sides

    var plot: Plot {
      let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov"]
      switch self {
      case .empty: return Plot(series: [], unit: "s")
      case .point:
        return Plot(
          series: [.init([.init(3, 20)], role: .title)], ticks: [.init(3, "3 Nov")], unit: "s",
          span: 0...7)
      case .gap:
        let points = [0.0, 3, 7, 10, 40, 44, 47].enumerated().map { index, day in
          Plot.Point(day, [20, 25, 30, 35, 30, 35, 40][index])
        }
        return Plot(
          series: [.init(points, role: .title, gap: 14)],
          ticks: [.init(0, "1 Sep"), .init(30, "1 Oct"), .init(47, "18 Oct")], unit: "s")
      case .year:
        let points = (0..<104).map { Plot.Point(Double($0) * 3.5, Double(20 + $0 * 2 / 5)) }
        return Plot(
          series: [.init(points, role: .title)],
          ticks: months.enumerated().map { .init(Double($0.offset) * 30.4, $0.element) },
          unit: "s", span: 0...365)
      case .sides:
        let left = [40.0, 52, 61, 70].enumerated().map {
          Plot.Point(Double($0.offset) * 28, $0.element)
        }
        let right = [48.0, 50, 72, 88].enumerated().map {
          Plot.Point(Double($0.offset) * 28, $0.element)
        }
        return Plot(
          series: [.init(left, role: .title), .init(right, role: .secondaryText)], bands: [40...70],
          ticks: [.init(0, "1 Sep"), .init(84, "24 Nov")], unit: "s")
      }
    }
  }

  @Test(arguments: Shape.allCases, GlyphMode.allCases)
  func plotsAreAsTheyWere(shape: Shape, glyphMode: GlyphMode) throws {
    let frame = shape.plot.frame(size: Size(columns: 60, rows: 14), glyphMode: glyphMode)
    if let difference = try Golden.difference(
      of: frame, from: "\(shape.rawValue)-\(glyphMode.rawValue)")
    {
      Issue.record("\(difference)")
    }
  }

  @Test(arguments: Shape.allCases, GlyphMode.allCases)
  func nothingIsDrawnOutsideAnySize(shape: Shape, glyphMode: GlyphMode) {
    for columns in [0, 1, 15, 16, 17, 40, 200] {
      for rows in [0, 1, 4, 5, 6, 60] {
        let size = Size(columns: columns, rows: rows)
        let frame = shape.plot.frame(size: size, glyphMode: glyphMode)
        #expect(frame.size == size)
        if glyphMode == .ascii {
          #expect(frame.cells.allSatisfy { $0.glyph.isASCII })
        }
      }
    }
  }

  /// A month without training must not look like a month of it.
  @Test func aGapIsNotJoined() {
    let series = Shape.gap.plot.series[0]
    #expect(series.value(at: 25) == nil)
    #expect(series.value(at: 8.5) == 32.5)
    #expect(series.value(at: -1) == nil)
    #expect(series.value(at: 48) == nil)
  }
}
