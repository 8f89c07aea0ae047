extension FigureScene {
  /// The figure as solid ASCII shapes.
  func asciiPicture(_ fill: AsciiFill) -> FigurePicture {
    let signs = signs
    let paper = FigurePaper(self, columns: Sampling.columns, signs: signs)
    let (_, seams) = paper.edges()
    let codes = paper.codes
    let near = codes.map { code in
      switch paper.material(code) {
      case .near, .trunk, .head, .hair, .prop, .held: true
      case .far, .sign, nil: false
      }
    }
    let glyphs = fill.glyphs(of: near)
    let cover = near.cellCoverage { $0 }
    let far = codes.cellCoverage { paper.material($0) == .far }
    let head = codes.cellCoverage {
      let material = paper.material($0)
      return material == .head || material == .hair
    }
    let held = codes.cellCoverage { paper.material($0) == .held }
    let prop = codes.cellCoverage { paper.material($0) == .prop }
    let primary = codes.cellCoverage { FigurePaper.tint($0) == .primary }
    let secondary = codes.cellCoverage { FigurePaper.tint($0) == .secondary }
    let stretched = codes.cellCoverage { FigurePaper.tint($0) == .stretched }
    let moved = codes.cellCoverage { FigurePaper.tint($0) == .moved }
    let seam = seams.cellCoverage { $0 }
    let ghost = paper.ghost.cellCoverage { $0 }
    let body: Role = isWrong ? .fault : .body
    var frame = Frame(size: paper.window.size)
    for row in 0..<frame.size.rows {
      for column in 0..<frame.size.columns {
        let covered = cover[column, row]
        let cell: Cell
        if covered > 0.1 {
          if primary[column, row] > 0.35 {
            cell = Cell("%", Style(.primary))
          } else if secondary[column, row] > 0.4 {
            cell = Cell("+", Style(.secondary))
          } else if stretched[column, row] > 0.4 {
            cell = Cell("x", Style(.stretched))
          } else if moved[column, row] > 0.4 {
            cell = Cell("~", Style(.stretched))
          } else if held[column, row] > 0.2 {
            cell = Cell("=", Style(.strong))
          } else if prop[column, row] > 0.25, 2 * prop[column, row] > covered {
            cell = Cell("H", Style(.bodyFar))
          } else if head[column, row] > 0.6 {
            cell = Cell("@", Style(body))
          } else if covered > 0.6, seam[column, row] > 0.1 {
            cell = Cell(":", Style(body))
          } else {
            cell = Cell(glyphs[column, row], Style(body))
          }
        } else if far[column, row] > 0.3 {
          cell = Cell(":", Style(.bodyFar))
        } else if ghost[column, row] > 0.3 {
          cell = Cell(".", Style(.ghost))
        } else {
          continue
        }
        frame[column: column, row: row] = cell
      }
    }
    for (column, row, glyph) in signs.flatMap(\.ascii) {
      let (column, row) = (column - paper.window.column, row - paper.window.row)
      // Cells are coarse: where one holds a bit of the figure too, the figure is shown.
      if frame[column: column, row: row] == Cell() {
        frame[column: column, row: row] = Cell(glyph, Style(.title))
      }
    }
    return FigurePicture(frame: frame, window: paper.window)
  }
}
