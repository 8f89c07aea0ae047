package import BackboneCore
internal import Glibc

/// A folder that some program keeps the same on several machines.
///
/// Each installation has a folder in it and writes to no other: so no two ever write to one file.
package struct ExchangeFolder: Hashable, Sendable {
  /// A file that was read.
  package struct File: Hashable, Sendable {
    /// Within the folder, as in `0190.../2026.jsonl`.
    package let name: String
    package let contents: ExchangeFile

    /// Whether a program that keeps folders the same made it out of two that differed.
    package var isConflict: Bool { name.contains("conflict") }
  }

  package let path: String
  private static let ending = ".jsonl"
  /// A file is a year of a person's training; the largest is far below.
  private static let limit = 100_000_000

  /// A folder, which need not be there.
  package init(path: String) { self.path = path }

  /// Whether it is there, and is a folder.
  package var exists: Bool {
    var status = stat()
    return stat(path.onDisk, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// All files, in the order of their names.
  /// - Parameter onProgress: called whenever some of it was read.
  /// - Returns: also what is wrong with those that cannot be read.
  /// - Throws: a `ContentError` where the folder is not there.
  package func read(
    _ onProgress: () -> Void = {}
  ) throws(ContentError) -> (files: [File], problems: [ContentError]) {
    var files: [File] = []
    var problems: [ContentError] = []
    for device in try entries(of: path) {
      onProgress()
      let folder = "\(path)/\(device)"
      var status = stat()
      guard stat(folder.onDisk, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { continue }
      let names: [String]
      do { names = try entries(of: folder) } catch {
        problems.append(error)
        continue
      }
      for name in names where name.hasSuffix(Self.ending) {
        do {
          files.append(
            File(name: "\(device)/\(name)", contents: try contents("\(folder)/\(name)")))
        } catch {
          problems.append(error)
        }
        onProgress()
      }
    }
    return (files, problems)
  }

  /// Adds lines to a file of an installation, which is made where it isn't there.
  ///
  /// What a write that was cut off has left at its end is cut away first.
  /// - Throws: a `ContentError` when that is not possible; the file may then have some of them.
  package func append(_ lines: [String], of device: RecordID, year: String) throws(ContentError) {
    let folder = "\(path)/\(device)"
    if mkdir(folder.onDisk, 0o700) != 0, errno != EEXIST { throw unwritable(folder) }
    let file = "\(folder)/\(year)\(Self.ending)"
    let descriptor = open(file.onDisk, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw unwritable(file) }
    defer { close(descriptor) }
    // Two windows of one machine may write at once.
    guard flock(descriptor, LOCK_EX) == 0 else { throw unwritable(file) }
    let length = try contents(file).length
    guard ftruncate(descriptor, off_t(length)) == 0 else { throw unwritable(file) }
    var rest = Array(lines.map { $0 + "\n" }.joined().utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw unwritable(file) }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0 else { throw unwritable(file) }
  }

  /// The whole lines of a file; the last one may have been cut off within a character.
  private func contents(_ path: String) throws(ContentError) -> ExchangeFile {
    let bytes = try ContentFile.bytes(path, limit: Self.limit)
    let file = ExchangeFile(bytes)
    guard String(validating: bytes.prefix(file.length), as: UTF8.self) != nil else {
      throw ContentError(file: path, reason: Words.Files.isNotUTF8)
    }
    return file
  }

  private func entries(of folder: String) throws(ContentError) -> [String] {
    guard let names = try ContentFile.entries(of: folder) else {
      throw ContentError(file: folder, reason: Words.Files.noFolder)
    }
    return names
  }

  private func unwritable(_ path: String) -> ContentError {
    ContentError(file: path, reason: Words.Files.unwritable(String(cString: strerror(errno))))
  }
}
