import BackboneCanvas
import BackboneCore
import TestSupport
import Testing

@testable import BackboneApp

/// Pictures for browsers and recordings are those of the terminal.
@Suite struct MovieTests {
  @Test(arguments: [Theme.dark, .light])
  func aMovieShowsWhatTheTerminalShowsAtTheSameInstant(theme: Theme) throws {
    let art = try TestContent.fixture.art()
    let look = Appearance(glyphMode: .blocks, theme: theme)
    let size = Size(columns: 60, rows: 18)
    let rect = Rect(column: 0, row: 0, columns: 60, rows: 18)
    var state = TestContent.fixture.state(columns: 80, rows: 24)
    state.screen = .exercises
    var pictures = Pictures(art, look: look)
    var count = 0
    for exercise in state.catalogue.exercises {
      guard let figure = art.figures.art(exercise.id) else { continue }
      let frames = art.movie(of: exercise, size: size, look: look)
        .flatMap { Array(repeating: $0.frame, count: $0.frames) }
      let demo = Int((figure.cycleSeconds * 10).rounded())
      let fault = figure.preview(of: exercise.faults.map(\.id))
      #expect(frames.count == demo + (fault == nil ? 0 : 50))
      state.guide.select(exercise.id, at: .zero)
      for (index, frame) in frames.enumerated() where index % 7 == 0 {
        let isFault = index >= demo
        state.guide.fault = isFault ? exercise.faults.firstIndex { $0.id == fault } : nil
        state.now = .milliseconds(100 * (isFault ? index - demo : index))
        var buffer = ScreenBuffer(size: size, look: look)
        pictures.figure(state, exercise, in: rect, on: &buffer)
        #expect(buffer.frame == frame, "\(exercise.id), frame \(index)")
        count += 1
      }
    }
    #expect(count > 10)
  }
}
