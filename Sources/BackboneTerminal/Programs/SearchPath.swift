/// Looks for programs as a shell does.
enum SearchPath {
  /// Where a program lies; nil where there is none of that name.
  /// - Parameters:
  ///   - searchPath: folders, parted by colons, as in PATH; only absolute ones count.
  ///   - isProgram: whether there is something to run at a path.
  static func find(
    _ name: String, in searchPath: String, isProgram: (String) -> Bool
  ) -> String? {
    if name.hasPrefix("/") { return isProgram(name) ? name : nil }
    let folders = searchPath.split(separator: ":").filter { $0.hasPrefix("/") }
    return folders.map { "\($0)/\(name)" }.first(where: isProgram)
  }
}
