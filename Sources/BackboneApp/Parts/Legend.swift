import BackboneCanvas
import BackboneCore

/// What the colours and patterns of a picture mean.
struct Legend {
  /// What a colour stands for.
  private enum Mark {
    /// How a muscle is used.
    case share(Catalogue.Involvement)
    case wrongForm
    case rightForm

    var role: Role {
      switch self {
      case .share(let share): share.role
      case .wrongForm: .fault
      case .rightForm: .secondaryText
      }
    }

    var words: String {
      switch self {
      case .share(let share): Words.Names.involvement(share)
      case .wrongForm: Words.Guide.wrongForm
      case .rightForm: Words.Guide.rightForm
      }
    }

    func sign(_ glyphs: Glyphs) -> String {
      switch self {
      case .share(let share): glyphs.sign(share)
      case .wrongForm: glyphs.main
      case .rightForm: glyphs.helping
      }
    }
  }

  private let marks: [Mark]

  /// The legend of an exercise's pictures: only what they show.
  /// - Parameter isWrong: whether they show the wrong form, with the right one behind it.
  init(_ exercise: Exercise, isWrong: Bool = false) {
    marks =
      isWrong
      ? [.wrongForm, .rightForm]
      : Catalogue.Involvement.allCases.filter { !exercise.muscles($0).isEmpty }.map(Mark.share)
  }

  /// A legend of some kinds of muscle, the strongest first.
  init(_ shares: [Catalogue.Involvement]) { marks = shares.map(Mark.share) }

  /// How many columns it takes.
  private var columns: Int {
    marks.map { CellWidth.of($0.words) + 2 }.reduce(0, +) + 2 * max(0, marks.count - 1)
  }

  fileprivate func write(column: Int, row: Int, limit: Int, on buffer: inout ScreenBuffer) {
    guard !buffer.isRead, column + columns <= limit else { return }
    var column = column
    for mark in marks {
      let text = mark.sign(buffer.glyphs) + " " + mark.words
      column = buffer.write(text, column: column, row: row, mark.role, limit: limit) + 2
    }
  }
}

extension ScreenBuffer {
  /// Writes a legend in one row, all of it or nothing: half of it would mislead.
  mutating func legend(_ legend: Legend, column: Int, row: Int, limit: Int) {
    legend.write(column: column, row: row, limit: limit, on: &self)
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
