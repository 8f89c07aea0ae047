import BackboneCanvas

/// The pictures of a moving figure through a round of its movement, as many as there is room for.
///
/// A round goes through all of them before the first comes again. So where there is no more room, what
/// is there stays: if each new one took the place of others, none would be there when it is asked for.
struct FigureRound: Sendable {
  /// What all of them depend on.
  struct Subject: Hashable, Sendable {
    let id: String
    let movement: Movement
    let size: Size
    let tint: FigureTint
    let look: Appearance
  }

  /// What goes round.
  enum Movement: Hashable, Sendable {
    case demonstration
    case fault(String)
    case set
  }

  private var subject: Subject?
  private var pictures: [FigureTime: FigurePicture] = [:]
  /// How many cells all of them may have, and have.
  private let limit: Int
  private var cells = 0

  /// Nothing yet.
  /// - Parameter limit: how many cells the pictures may have together.
  init(limit: Int) { self.limit = limit }

  /// The picture of a moment, drawn where it is not kept.
  mutating func picture(
    of subject: Subject, at moment: FigureTime, _ draw: () -> FigurePicture
  ) -> FigurePicture {
    if subject != self.subject {
      self = FigureRound(limit: limit)
      self.subject = subject
    }
    if let picture = pictures[moment] { return picture }
    let picture = draw()
    let count = picture.size.columns * picture.size.rows
    if cells + count <= limit {
      pictures[moment] = picture
      cells += count
    }
    return picture
  }
}

extension FigureRound.Movement {
  /// The movement that a moment belongs to.
  init(_ moment: FigureTime) {
    self =
      switch moment {
      case .demo, .key: .demonstration
      case .fault(let id, _): .fault(id)
      case .start, .lift, .hold, .lower: .set
      }
  }
}
