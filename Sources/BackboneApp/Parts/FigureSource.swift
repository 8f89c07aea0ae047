package import BackboneCanvas
package import BackboneCore

/// The figures of exercises and drills, which may be read only when they are first drawn.
package struct FigureSource: Sendable {
  /// Those that have a figure.
  package let ids: Set<ExerciseID>
  /// The body that the figures move; nil where there is none.
  let skeleton: @Sendable () -> Skeleton?
  /// The figure of an exercise or a drill; nil where it has none.
  let art: @Sendable (ExerciseID) -> FigureArt?

  /// A source; the same id must always give the same figure.
  package init(
    ids: Set<ExerciseID>, skeleton: @escaping @Sendable () -> Skeleton?,
    art: @escaping @Sendable (ExerciseID) -> FigureArt?
  ) {
    self.ids = ids
    self.skeleton = skeleton
    self.art = art
  }
}
