import BackboneCanvas
import BackboneCore

/// What the colours and patterns of a picture mean.
struct Legend {
  /// The kinds of muscle that it shows, the strongest first.
  let shares: [Catalogue.Involvement]

  /// The legend of an exercise's pictures: only what they show.
  init(_ exercise: Exercise) {
    shares = Catalogue.Involvement.allCases.filter { !exercise.muscles($0).isEmpty }
  }

  /// A legend of some kinds.
  init(_ shares: [Catalogue.Involvement]) { self.shares = shares }

  /// How many columns it takes.
  var columns: Int {
    shares.map { CellWidth.of(Words.Names.involvement($0)) + 2 }.reduce(0, +)
      + 2 * max(0, shares.count - 1)
  }
}

extension ScreenBuffer {
  /// Writes a legend in one row, all of it or nothing: half of it would mislead.
  mutating func legend(_ legend: Legend, column: Int, row: Int, limit: Int) {
    guard !isRead, column + legend.columns <= limit else { return }
    var column = column
    for share in legend.shares {
      let text = glyphs.sign(share) + " " + Words.Names.involvement(share)
      column = write(text, column: column, row: row, share.role, limit: limit) + 2
    }
  }
}

extension Glyphs {
  /// A sign of how a muscle is used, so that colour is never alone.
  func sign(_ share: Catalogue.Involvement) -> String {
    switch share {
    case .primary: main
    case .secondary: helping
    case .stretched: stretched
    case .moved: moved
    }
  }
}

extension Catalogue.Involvement {
  /// The role in which it is drawn.
  var role: Role {
    switch self {
    case .primary: .title
    case .secondary: .secondary
    case .stretched, .moved: .stretched
    }
  }
}
