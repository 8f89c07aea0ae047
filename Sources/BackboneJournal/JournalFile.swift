internal import BackboneCore
internal import Glibc

/// The journal's file as the system sees it.
enum JournalFile {
  /// Makes an empty file that only its owner can read and write, unless there is one at the path.
  static func createIfMissing(_ path: String) throws(JournalError) {
    // Exclusively, because closing a second descriptor of a file that this process has open in
    // SQLite would drop SQLite's locks on it (sqlite.org/howtocorrupt.html, 2.2).
    let descriptor = open(path.onDisk, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    if descriptor >= 0 {
      close(descriptor)
    } else if errno != EEXIST {
      throw .cannotOpen(file: path, reason: String(cString: strerror(errno)))
    }
  }

  /// Whether there is a file at the path.
  static func exists(_ path: String) -> Bool {
    access(path.onDisk, F_OK) == 0 || (errno != ENOENT && errno != ENOTDIR)
  }

  /// Why a file, or its folder, cannot be written; nil where it can.
  static func obstacle(to path: String) -> String? {
    guard path.hasPrefix("/") else { return nil }
    for place in [path, folder(of: path)] where access(place.onDisk, R_OK | W_OK) != 0 {
      return String(cString: strerror(errno))
    }
    return nil
  }

  /// Why a folder can't be opened; for one that isn't there, what keeps it from being made.
  private static func obstacle(toFolder folder: String, _ code: Int32) -> String {
    var place = folder
    while access(place.onDisk, F_OK) != 0, errno == ENOENT, place != "/", place != "." {
      place = self.folder(of: place)
    }
    return String(cString: strerror(access(place.onDisk, W_OK) == 0 ? code : errno))
  }

  /// Runs the body while no other process runs one for a file in the same folder.
  ///
  /// SQLite does not wait for another connection while it turns the write-ahead log on, so two programs
  /// that start on one new file need to queue here.
  /// The lock lies on the folder: one on the file itself would meet the trap of `createIfMissing`.
  ///
  /// - Throws: `busy` where another program has the lock for longer than opening a journal takes.
  static func alone<Value>(
    with path: String, patience: Duration = .seconds(5), _ body: () throws(JournalError) -> Value
  ) throws(JournalError) -> Value {
    let descriptor = open(folder(of: path).onDisk, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .cannotOpen(file: path, reason: obstacle(toFolder: folder(of: path), errno))
    }
    defer { close(descriptor) }
    // Some network file systems know no such lock; there it is as if one program ran alone.
    let deadline = ContinuousClock.now + patience
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EINTR || errno == EWOULDBLOCK {
      guard ContinuousClock.now < deadline else { throw .busy(file: path, during: .opening) }
      usleep(5_000)
    }
    return try body()
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
