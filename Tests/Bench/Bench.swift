import BackboneApp
import BackboneCanvas
import BackboneContent
import BackboneCore
import BackboneTerminal
import Glibc

/// Measures what a user waits for: loading, an update, a drawn frame, the bytes it costs.
///
/// Prints a line a measurement: what, and median, least and most of many runs, with tabs between.
/// Its arguments are the folder of the content, and one for what other programs measure.
///
/// Compare them before and after a change on one machine, not with others'.
@main struct Bench {
  static func main() throws {
    let root = CommandLine.arguments.dropFirst().first ?? "Assets"
    let loader = ContentLoader(assets: root)
    report("every record read from JSON", unit: "ms", times(20) { _ = loader.load() })
    report("every drawing read from JSON", unit: "ms", try times(10) { _ = try Self.art(loader) })
    // Nothing to say where nothing was compiled.
    if CompiledContent(compiledIn: root) != nil {
      report(
        "records and drawings as they are compiled", unit: "ms",
        times(20) { _ = CompiledContent(compiledIn: root) })
    }
    let catalogue = loader.load().catalogue
    let art = try Self.art(loader)
    for look in [
      Appearance(glyphMode: .blocks, theme: .dark), Appearance(glyphMode: .braille, theme: .mono),
      Appearance(glyphMode: .ascii, theme: .mono),
    ] {
      for (columns, rows) in [(80, 24), (120, 40), (200, 60)] {
        try measure(catalogue, art, look, columns, rows)
      }
    }
    try measureAtlas(loader)
    measureSearch(catalogue, art)
    let picture = FittedPicture()
    report(
      "a picture of 60x30 cells fitted to glyphs", unit: "ms", times(40) { _ = picture.fitted() })
    if CommandLine.arguments.count > 2 { picture.write(to: CommandLine.arguments[2]) }
    try measureGrowth(loader, catalogue)
  }

  private static func art(_ loader: ContentLoader) throws -> DrawingAssets {
    let figures = try loader.figures()
    return try DrawingAssets(
      figures: FigureSource(
        ids: Set(figures.ids.map(ExerciseID.init(rawValue:))), skeleton: { figures.skeleton },
        art: { figures.art(of: $0.rawValue) }),
      atlas: loader.art(at: "art/atlas.json"), digits: loader.art(at: "art/digits.json"),
      glyphs: loader.art(at: "art/glyphs.json"))
  }

  /// The body for the first time, the next muscle on it, and the seconds of a session, at a size.
  private static func measure(
    _ catalogue: Catalogue, _ art: DrawingAssets, _ look: Appearance, _ columns: Int, _ rows: Int
  ) throws {
    let name = "\(look.glyphMode.rawValue), \(columns)x\(rows)"
    var renderer = Renderer(art, look: look)
    var state = AppState(
      catalogue: catalogue, body: art.bodyMap, figures: art.figureIDs, columns: columns, rows: rows)
    state.open(.anatomy)
    report(
      "\(name): the screen with the body, drawn for the first time", unit: "ms",
      times(1) { _ = renderer.draw(state) })
    var down = true
    report(
      "\(name): the same with the next muscle chosen", unit: "ms",
      times(30) {
        // The two neighbours lie on one view, so only the choice changes.
        _ = update(&state, AppEvent(.keyPressed(Key(down ? "j" : "k")), at: state.now))
        down.toggle()
        _ = renderer.draw(state)
      })
    _ = update(&state, AppEvent(.asked("core-planks-birddogs", .beginner), at: .zero))
    var paper = try Paper(columns: columns, rows: rows)
    var bytes: [Double] = []
    let frame = times(60) {
      _ = update(&state, AppEvent(.woke, at: state.now + .milliseconds(1_100)))
      let drawing = renderer.draw(state)
      bytes.append(paper.show(drawing.frame, look.theme))
    }
    report("\(name): a second of a session, drawn and sent", unit: "ms", frame)
    report("\(name): a second of a session, sent", unit: "bytes", bytes)
  }

  /// The whole body from behind in a large pane: laid out, then with one muscle after the other
  /// chosen, and named.
  private static func measureAtlas(_ loader: ContentLoader) throws {
    let atlas = try Atlas(
      loader.art(at: "art/atlas.json"), glyphs: loader.art(at: "art/glyphs.json"))
    for glyphMode in GlyphMode.allCases {
      let name = "\(glyphMode.rawValue), the body alone in 120x60"
      func scene() -> AtlasScene {
        atlas.scene(
          Atlas.LayeredView(.posterior, .superficial), crop: .full,
          size: Size(columns: 120, rows: 60), look: Appearance(glyphMode: glyphMode, theme: .dark),
          labelColumns: 26)
      }
      report("\(name): laid out", unit: "ms", times(20) { _ = scene() })
      let kept = scene()
      let muscles = kept.visibleMuscles
      report(
        "\(name): drawn with no muscle chosen", unit: "ms",
        times(40) { _ = kept.frame(AtlasHighlight()) })
      var choice = 0
      report(
        "\(name): drawn with one chosen", unit: "ms",
        times(40) {
          choice = (choice + 1) % muscles.count
          _ = kept.frame(AtlasHighlight(chosen: [muscles[choice]]))
        })
      var frame = kept.frame(AtlasHighlight())
      let labels = muscles.map { AtlasLabel(muscle: $0, text: $0) }
      report(
        "\(name): the names beside it", unit: "ms", times(40) { kept.draw(labels, into: &frame) })
    }
  }

  /// The guide with ten thousand exercises: each key of a search with its frame.
  private static func measureSearch(_ catalogue: Catalogue, _ art: DrawingAssets) {
    var renderer = Renderer(art, look: Appearance(glyphMode: .blocks, theme: .dark))
    var state = AppState(catalogue: with(10_000, catalogue), columns: 120, rows: 40)
    func press(_ key: Key) {
      _ = update(&state, AppEvent(.keyPressed(key), at: state.now))
      _ = renderer.draw(state)
    }
    press(Key("3"))
    press(Key("/"))
    var keys: [Double] = []
    for query in ["single leg", "hamstirng", "plank 77", "row", "latissimus"] {
      keys += query.flatMap { character in times(1) { press(Key(character)) } }
      press(.control("u"))
    }
    report("10,000 exercises: a key of a search, drawn", unit: "ms", keys)
  }

  /// What grows with the content and with the size of the body.
  private static func measureGrowth(_ loader: ContentLoader, _ catalogue: Catalogue) throws {
    for count in [10, 100, 1_000, 10_000] {
      report(
        "growth: own exercises indexed, \(count)", unit: "ms",
        times(5) {
          _ = with(count, catalogue)
        })
    }
    let atlas = try Atlas(
      loader.art(at: "art/atlas.json"), glyphs: loader.art(at: "art/glyphs.json"))
    for rows in stride(from: 10, through: 80, by: 10) {
      report(
        "growth: the body laid out, rows, \(rows)", unit: "ms",
        times(5) {
          _ = atlas.scene(
            Atlas.LayeredView(.posterior, .superficial), crop: .full,
            size: Size(columns: 2 * rows, rows: rows),
            look: Appearance(glyphMode: .blocks, theme: .dark))
        })
    }
  }

  /// The catalogue with so many exercises more.
  private static func with(_ count: Int, _ catalogue: Catalogue) -> Catalogue {
    let many = (0..<count).map { number in
      let base = catalogue.exercises[number % catalogue.exercises.count]
      let other = catalogue.exercises[number / 26 % catalogue.exercises.count]
      return Exercise(
        id: ExerciseID(rawValue: "own-\(number)"), name: "\(base.name) \(other.name) \(number)",
        category: base.category, mode: base.mode, primary: other.primary,
        secondary: base.secondary)
    }
    return Catalogue(
      muscles: catalogue.muscles, exercises: catalogue.exercises + many,
      routines: catalogue.routines, sources: catalogue.sources)
  }

  // MARK: - Measuring

  /// Milliseconds of each of so many runs.
  private static func times(_ count: Int, _ work: () throws -> Void) rethrows -> [Double] {
    let clock = ContinuousClock()
    return try (0..<count).map { _ in try clock.measure(work).inSeconds * 1000 }
  }

  private static func report(_ name: String, unit: String, _ values: [Double]) {
    let sorted = values.sorted()
    func digits(_ value: Double) -> String {
      let hundredths = Int((value * 100).rounded())
      return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
    let row = [sorted[sorted.count / 2], sorted[0], sorted[sorted.count - 1]]
    print(([name + ", " + unit] + row.map(digits)).joined(separator: "\t"))
  }
}

/// A terminal on a file, so that what would be sent can be counted.
private struct Paper {
  private let screen: BackboneTerminal.Screen
  private let file: Int32
  private var length = 0.0

  init(columns: Int, rows: Int) throws {
    var path = Array("/tmp/backbone-bench-XXXXXX".utf8CString)
    file = mkstemp(&path)
    unlink(path)
    let input = open("/dev/null", O_RDONLY)
    screen = try BackboneTerminal.Screen.open(
      type: "xterm-256color", input: input, output: file, isUnicode: true)
    screen.resize(Size(columns: columns, rows: rows))
  }

  /// Shows a frame and says how many bytes that took.
  mutating func show(_ frame: Frame, _ theme: Theme) -> Double {
    screen.show(frame, theme: theme)
    let end = Double(lseek(file, 0, SEEK_END))
    defer { length = end }
    return end - length
  }
}
