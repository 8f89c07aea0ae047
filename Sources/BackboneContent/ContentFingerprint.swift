internal import BackboneBinary
internal import BackboneCore
internal import Glibc

/// Which JSON files a content folder has, how large they are, and when the youngest was written:
/// what can be told without opening them.
struct ContentFingerprint {
  /// A number that changes with the names and sizes of the files.
  private(set) var digest: UInt64 = 0
  private var youngest = timespec()

  /// The folders that what is shipped lies in.
  private static let folders = [
    ".", "muscles", "exercises", "routines", "signs", "learn", "art", "art/figures",
  ]

  /// The fingerprint of a folder; nil where it cannot be read.
  init?(of assets: String) {
    for (number, folder) in Self.folders.enumerated() {
      guard add("\(assets)/\(folder)", number) else { return nil }
    }
  }

  /// Whether none of the files was written after another file.
  func isCovered(by path: String) -> Bool {
    var status = stat()
    guard stat(path.onDisk, &status) == 0 else { return false }
    return !Self.isYounger(youngest, than: status.st_mtim)
  }

  /// Takes the files of a folder in, in whatever order they come.
  private mutating func add(_ folder: String, _ number: Int) -> Bool {
    guard let entries = opendir(folder.onDisk) else { return false }
    defer { closedir(entries) }
    while let entry = readdir(entries) {
      var status = stat()
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes -> [UInt8]? in
        let name = bytes.prefix { $0 != 0 }
        guard name.first != UInt8(ascii: "."), name.suffix(5).elementsEqual(".json".utf8),
          let path = bytes.assumingMemoryBound(to: CChar.self).baseAddress,
          fstatat(dirfd(entries), path, &status, 0) == 0
        else { return nil }
        return Array(name)
      }
      guard let name else { continue }
      var hash = BinaryHash()
      hash.add(UInt64(number))
      for byte in name { hash.add(UInt64(byte)) }
      hash.add(UInt64(status.st_size))
      digest &+= hash.value
      if Self.isYounger(status.st_mtim, than: youngest) { youngest = status.st_mtim }
    }
    return true
  }

  private static func isYounger(_ one: timespec, than other: timespec) -> Bool {
    (one.tv_sec, one.tv_nsec) > (other.tv_sec, other.tv_nsec)
  }
}
