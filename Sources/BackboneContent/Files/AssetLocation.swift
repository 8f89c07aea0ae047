/// Where the folder with the built-in content lies, and how it was found.
package struct AssetLocation: Hashable, Sendable {
  /// What told of the folder.
  package enum Origin: String, CaseIterable, Hashable, Sendable {
    /// A path on the command line.
    case argument
    /// The variable `BACKBONE_ASSETS`.
    case environment
    /// `share/backbone` beside the folder of the executable, or in a folder for shared data.
    case installed
    /// The package that the executable was built in.
    case buildTree
  }

  package let path: String
  package let origin: Origin

  /// A location.
  package init(path: String, origin: Origin) {
    self.path = path
    self.origin = origin
  }

  /// The first of: the argument, the environment, what is installed beside the program, the build
  /// tree, what is installed in `XDG_DATA_DIRS`.
  ///
  /// What the user named is taken as it is, so that a wrong name is reported and not passed over.
  /// - Parameters:
  ///   - argument: the path given on the command line; nil when none was.
  ///   - executable: the absolute path of the running program; nil when it is not known.
  ///   - environment: the value of a variable of the environment.
  ///   - exists: whether there is a file or folder of that path.
  /// - Returns: nil when there is no such folder.
  package static func find(
    argument: String?, executable: String?, environment: (String) -> String?,
    exists: (String) -> Bool
  ) -> AssetLocation? {
    if let argument { return AssetLocation(path: argument, origin: .argument) }
    if let path = environment("BACKBONE_ASSETS"), !path.isEmpty {
      return AssetLocation(path: path, origin: .environment)
    }
    let folders = executable.map(parents) ?? []
    if folders.count > 1, let location = installed(in: folders[1] + "/share", exists) {
      return location
    }
    for folder in folders {
      let assets = folder + "/Assets"
      if exists(folder + "/Package.swift"), exists(assets) {
        return AssetLocation(path: assets, origin: .buildTree)
      }
    }
    // Without /proc the system does not tell where the program lies.
    let shared = environment("XDG_DATA_DIRS").flatMap { $0.isEmpty ? nil : $0 }
    for folder in (shared ?? "/usr/local/share:/usr/share").split(separator: ":") {
      if let location = installed(in: String(folder), exists) { return location }
    }
    return nil
  }

  private static func installed(
    in folder: String, _ exists: (String) -> Bool
  ) -> AssetLocation? {
    let path = folder + "/backbone"
    // Other programs may own a folder of that name; the list of sources is ours.
    return exists(path + "/sources.json") ? AssetLocation(path: path, origin: .installed) : nil
  }

  /// The absolute path of the running program; nil where the system does not tell.
  package static func executable() -> String? {
    ContentFile.link(at: "/proc/self/exe")
  }

  /// The folders that hold the path, nearest first; the root is the empty text.
  private static func parents(of path: String) -> [String] {
    let names = path.split(separator: "/").dropLast()
    return (0...names.count).reversed().map { count in
      names.prefix(count).map { "/" + $0 }.joined()
    }
  }
}
