/// A small content folder that never changes with the program's own: four exercises, six muscles,
/// two routines with every shape of block, something of each kind to read, and the drawings for it.
package enum FixtureContent {
  /// The folder, laid out as `Assets` is.
  package static let folder =
    "/" + (#filePath.split(separator: "/").dropLast() + ["FixtureContent"]).joined(separator: "/")
}
