import BackboneCanvas
import BackboneContent
import BackboneCore
import Glibc

/// Draws every exercise's key poses side by side, with nothing written on them, so that somebody
/// who does not know the program can say what they show: `contact-sheet ASSETS FOLDER [ID ...]`.
///
/// Also every view of the atlas; see `AtlasSheet`. One file a look and size, to be read with `less -R`. The sheets number the exercises only;
/// `key.txt` has their names.
@main struct ContactSheet {
  /// The figure's pane in a window of 80 x 24 and of 120 x 40.
  private static let sizes = [Size(columns: 55, rows: 12), Size(columns: 58, rows: 22)]
  private static let looks: [(name: String, look: Appearance)] = [
    ("dark", Appearance(glyphMode: .blocks, theme: .dark)),
    ("light", Appearance(glyphMode: .blocks, theme: .light)),
    ("mono", Appearance(glyphMode: .braille, theme: .mono)),
    ("ascii", Appearance(glyphMode: .ascii, theme: .mono)),
  ]

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let assets = arguments.first, let folder = arguments.dropFirst().first else {
      print("usage: contact-sheet ASSETS FOLDER [ID ...]")
      exit(64)
    }
    let chosen = Set(arguments.dropFirst(2))
    let loader = ContentLoader(assets: assets)
    let exercises = loader.load().catalogue.exercises.filter {
      chosen.isEmpty || chosen.contains($0.id.rawValue)
    }
    let names = try loader.artNames(in: "art/figures")
    let figures = try exercises.flatMap { exercise in
      // The drawings of an exercise's variants are named after it.
      let id = exercise.id.rawValue
      return try names.filter { $0 == id || $0.hasPrefix(id + "-") }.map { name in
        Figure(
          name: name, art: try loader.art(at: "art/figures/\(name).json"),
          tint: FigureTint(
            primary: exercise.primary.map(\.rawValue),
            secondary: exercise.secondary.map(\.rawValue),
            stretched: exercise.stretches.map(\.rawValue),
            moved: exercise.moves.map(\.rawValue)))
      }
    }
    let skeleton: Skeleton = try loader.art(at: "art/skeleton.json")
    let ascii = AsciiFill(try loader.art(at: "art/glyphs.json"))
    func sheet(_ size: Size, _ look: Appearance, _ frames: (Figure) -> [FigureScene]) -> [String] {
      figures.enumerated().map { number, figure in
        let pictures = frames(figure).map { $0.frame(look, ascii: ascii).coloured(look.theme) }
        let rows = (pictures.first ?? []).indices.map { row in
          pictures.map { $0[row] }.joined(separator: "  ")
        }
        return "\(number + 1)\n" + rows.joined(separator: "\n")
      }
    }
    for (name, look) in looks {
      for size in sizes {
        let suffix = "\(name)-\(size.columns)x\(size.rows).txt"
        let poses = sheet(size, look) { figure in
          figure.art.keyPoses.map {
            FigureScene(figure.art, at: .key($0), on: skeleton, size: size, tint: figure.tint)
          }
        }
        let faults = sheet(size, look) { figure in
          figure.art.faults.map {
            FigureScene(
              figure.art, at: .key($0.base), on: skeleton, size: size, tint: figure.tint,
              fault: $0.id)
          }
        }
        try write(poses, to: "\(folder)/poses-\(suffix)")
        try write(faults, to: "\(folder)/faults-\(suffix)")
      }
    }
    if chosen.isEmpty { try AtlasSheet.write(loader, to: folder) }
    try write(
      figures.enumerated().map { "\($0 + 1) \($1.name)" }, to: "\(folder)/key.txt")
  }

  /// A drawing and the muscles to light on it.
  private struct Figure {
    let name: String
    let art: FigureArt
    let tint: FigureTint
  }

  static func write(_ lines: [String], to path: String) throws {
    guard let file = fopen(path, "w") else { throw Failure(path: path) }
    defer { fclose(file) }
    for line in lines { fputs(line + "\n", file) }
  }

  private struct Failure: Error {
    let path: String
  }
}
