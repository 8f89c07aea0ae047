import BackboneCore
import Glibc

/// The folders of the program, by the XDG Base Directory specification 0.8.
struct AppDirectories {
  /// The journal and the user's own content.
  let data: String
  /// The settings.
  let config: String
  /// What may be lost: what standard error says while the screen is taken.
  let state: String
  /// What can be made again: how the body is laid out; nil where there is no place for it.
  let cache: String?

  /// The folders as the environment has them.
  /// - Parameter variable: the variables of the environment, by name.
  /// - Throws: `CLIError` where there is neither the variable nor a home.
  static func find(
    _ variable: (String) -> String? = { Environment[$0] }
  ) throws -> AppDirectories {
    AppDirectories(
      data: try folder("XDG_DATA_HOME", home: ".local/share", variable),
      config: try folder("XDG_CONFIG_HOME", home: ".config", variable),
      state: try folder("XDG_STATE_HOME", home: ".local/state", variable),
      cache: try? folder("XDG_CACHE_HOME", home: ".cache", variable))
  }

  var journal: String { data + "/journal.sqlite" }
  var content: String { data + "/content" }
  var settings: String { config + "/settings.json" }
  var themes: String { config + "/themes" }
  /// What was seen last, for the next launch.
  var last: String { state + "/last.json" }
  /// What is due, for prompts that start no program.
  var due: String { state + "/due" }
  var layouts: String? { cache.map { $0 + "/layouts" } }
  var log: String { state + "/stderr.log" }

  /// Makes the folders that sessions need, for the user alone, as far as that is possible.
  ///
  /// Where it is not, the journal says so; there is still everything to look at.
  func make() {
    try? Self.make(data)
    try? Self.make(state)
  }

  /// Why nothing can be written in a folder, or why it cannot be made; nil where it can.
  static func obstacle(to folder: String) -> String? {
    var path = ""
    var parent = "/"
    for part in folder.split(separator: "/") {
      path += "/" + part
      var status = stat()
      guard stat(path.onDisk, &status) == 0 else {
        if errno == ENOENT, access(parent.onDisk, W_OK) == 0 { return nil }
        return Words.CommandErrors.cannotMakeFolder(path, String(cString: strerror(errno)))
      }
      guard status.st_mode & S_IFMT == S_IFDIR else { return Words.CommandErrors.notAFolder(path) }
      parent = path
    }
    guard access(folder.onDisk, W_OK) != 0 else { return nil }
    return Words.CommandErrors.cannotWriteInFolder(folder, String(cString: strerror(errno)))
  }

  /// Makes the folder of what is the user's own.
  func makeData() throws { try Self.make(data) }

  /// Makes the folder of the settings, once there are some to keep.
  func makeConfig() throws { try Self.make(config) }

  /// Makes the folder of the layouts, once there are some to keep.
  func makeLayouts() throws { if let layouts { try Self.make(layouts) } }

  /// Makes a folder within the user's own content.
  func makeContent(_ folder: String) throws { try Self.make(folder) }

  private static func folder(
    _ name: String, home: String, _ variable: (String) -> String?
  ) throws -> String {
    // A relative path in the variable is to be ignored, says the specification.
    if let value = variable(name), value.hasPrefix("/") { return value + "/backbone" }
    guard let base = variable("HOME"), base.hasPrefix("/") else {
      throw CLIError.noOutput(Words.CommandErrors.noFolderVariable(name))
    }
    return base + "/" + home + "/backbone"
  }

  private static func make(_ folder: String) throws {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/" + part
      var status = stat()
      if stat(path.onDisk, &status) == 0 {
        guard status.st_mode & S_IFMT == S_IFDIR else {
          throw CLIError.noOutput(Words.CommandErrors.notAFolder(path))
        }
      } else if mkdir(path.onDisk, 0o700) != 0, errno != EEXIST {
        throw CLIError.noOutput(
          Words.CommandErrors.cannotMakeFolder(path, String(cString: strerror(errno))))
      }
    }
  }
}
