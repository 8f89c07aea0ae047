import BackboneApp
import BackboneCanvas
import BackboneContent
import BackboneCore

/// Draws the key poses and the faults of every exercise as large as the guide shows them, without
/// names, so that somebody who does not know the program can say what they show.
struct FigureSheet {
  private let figures: [Drawing]
  private let skeleton: Skeleton
  private let ascii: AsciiFill

  /// A drawing and what is known of its exercise.
  private struct Drawing {
    let name: String
    let art: FigureArt
    let tint: FigureTint
    let isUpright: Bool
    let rhythm: FigureRhythm
  }

  /// The panes of a window, for those who stand and for those who lie.
  private struct Panes {
    let window: String
    let upright: Size
    let lying: Size

    static let all = [
      Panes(
        window: "80x24", upright: Size(columns: 27, rows: 20), lying: Size(columns: 55, rows: 12)),
      Panes(
        window: "120x40", upright: Size(columns: 44, rows: 36),
        lying: Size(columns: 90, rows: 22)),
    ]
  }

  /// - Parameter chosen: the exercises to draw; empty for all.
  init(_ loader: ContentLoader, chosen: Set<String>) throws {
    let exercises = loader.load().catalogue.exercises.filter {
      chosen.isEmpty || chosen.contains($0.id.rawValue)
    }
    let names = try loader.artNames(in: "art/figures")
    figures = try exercises.flatMap { exercise in
      // The drawings of an exercise's variants are named after it.
      let id = exercise.id.rawValue
      return try ([id] + names.filter { $0.hasPrefix(id + "-") }).map { name in
        Drawing(
          name: name, art: try loader.art(at: "art/figures/\(name).json"),
          tint: FigureTint(
            primary: exercise.primary.map(\.rawValue),
            secondary: exercise.secondary.map(\.rawValue),
            stretched: exercise.stretches.map(\.rawValue), moved: exercise.moves.map(\.rawValue)),
          isUpright: exercise.isUpright(exercise.variants.first { $0.figure == name }),
          rhythm: FigureRhythm(exercise.mode))
      }
    }
    skeleton = try loader.art(at: "art/skeleton.json")
    ascii = AsciiFill(try loader.art(at: "art/glyphs.json"))
  }

  /// Writes a page a look and window, and `key.txt` with the names of the numbers.
  /// - Returns: the pages' names.
  func write(to folder: String) throws -> [String] {
    var pages: [String] = []
    for look in Look.all {
      for panes in Panes.all {
        var poses = Page(look.appearance.theme)
        var faults = poses
        for (number, figure) in figures.enumerated() {
          let size = figure.isUpright ? panes.upright : panes.lying
          poses.add(
            "\(number + 1)",
            figure.art.keyPoses.map { frame(figure, .key($0), size, look.appearance) })
          faults.add(
            "\(number + 1)",
            figure.art.faults.map {
              frame(figure, .fault($0.id, FigureArt.faultRound / 4), size, look.appearance)
            })
        }
        let name = "\(look.name)-\(panes.window).html"
        try poses.write(to: "\(folder)/poses-\(name)")
        try faults.write(to: "\(folder)/faults-\(name)")
        pages += ["poses-\(name)", "faults-\(name)"]
      }
    }
    try Page.write(
      figures.enumerated().map { "\($0 + 1) \($1.name)" }, to: "\(folder)/key.txt")
    return pages
  }

  private func frame(
    _ figure: Drawing, _ moment: FigureTime, _ size: Size, _ look: Appearance
  ) -> Frame {
    FigureScene(
      figure.art, at: moment, on: skeleton, size: size, tint: figure.tint, rhythm: figure.rhythm
    ).frame(look, ascii: ascii)
  }
}
