internal import BackboneCore
internal import Glibc

/// Writes files whole: whoever reads one sees it as it was or as it is to be, even if the machine
/// stops in between.
package enum AtomicFile {
  /// More links than this in a row lead in a circle; Linux gives up after as many.
  private static let maximumLinks = 40

  /// Writes a file, in place of one that exists.
  ///
  /// A symbolic link stays a link: what it leads to is written. An existing file keeps its mode, a
  /// new one is for the user alone.
  /// - Throws: a `ContentError` when it cannot be written; it is then as it was.
  package static func write(_ text: String, to path: String) throws(ContentError) {
    try write(Array(text.utf8), to: path)
  }

  /// Writes a file of bytes as `write` does one of text.
  package static func write(_ bytes: [UInt8], to path: String) throws(ContentError) {
    try write(to: path) { put throws(ContentError) in try put(bytes) }
  }

  /// Writes a piece of a file.
  package typealias Sink = ([UInt8]) throws(ContentError) -> Void

  /// Writes a file of which `fill` hands over one piece after the other, as `write` does one that is
  /// there as a whole.
  package static func write(
    to path: String, _ fill: (Sink) throws(ContentError) -> Void
  ) throws(ContentError) {
    let target = try target(of: path)
    var status = stat()
    let exists = stat(target.onDisk, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
      throw ContentError(file: path, reason: Words.Files.isNotRegular)
    }
    let draft = try draft(for: target, mode: exists ? status.st_mode & 0o777 : 0o600, fill)
    guard rename(draft.onDisk, target.onDisk) == 0 else {
      let error = unwritable(path)
      unlink(draft.onDisk)
      throw error
    }
    keepEntries(of: folder(of: target))
    removeAbandonedDrafts(of: target)
  }

  /// A draft that is older than this, in seconds, belongs to a program that was killed.
  private static let abandoned = 3600

  /// Removes what programs that were killed while they wrote the file have left beside it.
  private static func removeAbandonedDrafts(of path: String) {
    let folder = folder(of: path)
    guard let entries = opendir(folder.onDisk) else { return }
    defer { closedir(entries) }
    let prefix = draftPrefix(of: path)
    while let entry = readdir(entries) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(path: $0) }
      guard name.hasPrefix(prefix), name.utf8.count == prefix.utf8.count + draftMark.utf8.count
      else { continue }
      let draft = "\(folder)/\(name)"
      var status = stat()
      guard lstat(draft.onDisk, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
        time(nil) - status.st_mtim.tv_sec > abandoned
      else { continue }
      unlink(draft.onDisk)
    }
  }

  /// What `mkstemp` makes a name of its own from.
  private static let draftMark = "XXXXXX"

  /// How the names of a file's drafts begin: nobody else calls a file so.
  private static func draftPrefix(of path: String) -> String {
    ".\(ContentFile.name(path)).backbone-draft-"
  }

  /// Writes a file that does not exist yet.
  /// - Returns: false where there is a file, or a link, of that name already.
  /// - Throws: a `ContentError` when it cannot be written.
  package static func create(_ text: String, at path: String) throws(ContentError) -> Bool {
    var status = stat()
    if lstat(path.onDisk, &status) == 0 { return false }
    let draft = try draft(for: path, mode: 0o600) { put throws(ContentError) in
      try put(Array(text.utf8))
    }
    return try place(draft, at: path)
  }

  /// Gives a file that is finished its name, unless there is one of that name.
  /// - Returns: false where there is; the draft is gone in any case.
  /// - Throws: a `ContentError` when it cannot be given.
  package static func place(_ draft: String, at path: String) throws(ContentError) -> Bool {
    defer { unlink(draft.onDisk) }
    // A rename would take the place of a file that came in between; a link does not.
    guard link(draft.onDisk, path.onDisk) != 0 else {
      keepEntries(of: folder(of: path))
      return true
    }
    if errno == EEXIST { return false }
    // USB sticks have no links.
    guard [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS].contains(errno) else { throw unwritable(path) }
    var status = stat()
    if lstat(path.onDisk, &status) == 0 { return false }
    guard rename(draft.onDisk, path.onDisk) == 0 else { throw unwritable(path) }
    keepEntries(of: folder(of: path))
    return true
  }

  /// Writes a new file in the same folder, hidden from those who list records.
  /// - Returns: its path.
  private static func draft(
    for path: String, mode: mode_t, _ fill: (Sink) throws(ContentError) -> Void
  ) throws(ContentError) -> String {
    var name = "\(folder(of: path))/\(draftPrefix(of: path))\(draftMark)".onDisk
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw unwritable(path) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let draft = String(path: name.map(UInt8.init(bitPattern:)))
    do throws(ContentError) {
      try fill { bytes throws(ContentError) in
        guard write(bytes, to: descriptor) else { throw unwritable(path) }
      }
      guard fchmod(descriptor, mode) == 0, fsync(descriptor) == 0 else { throw unwritable(path) }
    } catch {
      close(descriptor)
      unlink(draft.onDisk)
      throw error
    }
    guard close(descriptor) == 0 else {
      let error = unwritable(path)
      unlink(draft.onDisk)
      throw error
    }
    return draft
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Where a path leads to in the end; the last link may lead to a file that does not exist yet.
  private static func target(of path: String) throws(ContentError) -> String {
    var path = path
    for _ in 0..<maximumLinks {
      guard let next = ContentFile.link(at: path) else { return path }
      path = next.hasPrefix("/") ? next : "\(folder(of: path))/\(next)"
    }
    throw ContentError(file: path, reason: Words.Files.unwritable(String(cString: strerror(ELOOP))))
  }

  /// Makes the name of a file as durable as its content.
  private static func keepEntries(of folder: String) {
    let descriptor = open(folder.onDisk, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func unwritable(_ path: String) -> ContentError {
    ContentError(file: path, reason: Words.Files.unwritable(String(cString: strerror(errno))))
  }
}
