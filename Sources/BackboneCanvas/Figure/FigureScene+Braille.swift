extension FigureScene {
  /// The figure as outlines of dots: muscles that work most are solid, those that help chequered,
  /// those that are stretched striped, far limbs sprinkled, equipment hatched aslant.
  func braillePicture(_ theme: Theme) -> FigurePicture {
    let paper = FigurePaper(self, columns: BrailleEncoder.columns, signs: signs)
    let (outline, seams) = paper.edges()
    let codes = paper.codes
    let width = codes.width
    var dots = Raster<UInt8>(width: width, height: codes.height, filledWith: 0)
    func isBesideEdge(_ x: Int, _ y: Int) -> Bool {
      for y in max(0, y - 1)...min(codes.height - 1, y + 1) {
        for x in max(0, x - 1)...min(width - 1, x + 1) where outline[x, y] || seams[x, y] {
          return true
        }
      }
      return false
    }
    for y in 0..<codes.height {
      for x in 0..<width {
        let code = codes[x, y]
        guard let material = paper.material(code) else {
          if paper.isGhostRim(x, y), (x + y) % 3 != 2 { dots[x, y] = Dot.ghost.rawValue }
          continue
        }
        let isEdge = outline[x, y] || seams[x, y]
        let tint = FigurePaper.tint(code)
        switch (tint, material) {
        case (.primary, _) where isEdge || !isBesideEdge(x, y):
          dots[x, y] = Dot.primary.rawValue
        case (.secondary, _) where isEdge || ((x + y) % 2 == 0 && !isBesideEdge(x, y)):
          dots[x, y] = Dot.secondary.rawValue
        case (.stretched, _) where isEdge || (x % 2 == 0 && !isBesideEdge(x, y)),
          (.moved, _) where isEdge || (y % 4 == 0 && !isBesideEdge(x, y)):
          dots[x, y] = Dot.stretched.rawValue
        case (_, .held): dots[x, y] = Dot.held.rawValue
        case (_, .sign): dots[x, y] = Dot.sign.rawValue
        case (_, .prop) where isEdge || (x + y) % 3 == 0: dots[x, y] = Dot.prop.rawValue
        case (_, .far) where isEdge || ((x + 2 * y) % 4 == 0 && !isBesideEdge(x, y)):
          dots[x, y] = Dot.far.rawValue
        case (_, .hair) where isEdge || !isBesideEdge(x, y):
          dots[x, y] = Dot.near.rawValue
        case _ where isEdge: dots[x, y] = Dot.near.rawValue
        default: break
        }
      }
    }
    return FigurePicture(
      frame: BrailleEncoder.frame(dots: dots, styles: Dot.styles(theme, isWrong: isWrong)),
      window: paper.window)
  }

  /// The kinds of dots; in a cell the highest decides its style.
  private enum Dot: UInt8 {
    case ghost = 1
    case far, prop, near, stretched, secondary, held, primary, sign

    static func styles(_ theme: Theme, isWrong: Bool) -> [Style] {
      // Reversed, a cell full of dots would be nearly blank.
      let reversed = theme.paint(.primary).attributes.contains(.reverse)
      let primary =
        reversed ? Style(.strong, foreground: theme.paint(.primary).foreground) : Style(.primary)
      return [
        Style(.ghost), Style(.bodyFar), Style(.bodyFar), Style(isWrong ? .fault : .body),
        Style(.stretched), Style(.secondary), Style(.strong), primary, Style(.title),
      ]
    }
  }
}

extension FigurePaper {
  /// Whether the sample is the outermost of the ghost.
  fileprivate func isGhostRim(_ x: Int, _ y: Int) -> Bool {
    guard ghost[x, y] else { return false }
    return [(1, 0), (-1, 0), (0, 1), (0, -1)].contains { dx, dy in
      !ghost.contains(x + dx, y + dy) || !ghost[x + dx, y + dy]
    }
  }
}
