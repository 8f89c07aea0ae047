internal import BackboneBinary
internal import BackboneCore
internal import Glibc

/// How views of the body are laid out, in a file each, any of which may be lost.
package struct LayoutFiles: Sendable {
  private let folder: String
  /// A number that changes with the program and with what it lays out.
  private let origin: UInt64

  /// So many files are kept at most: the views of a few sizes of a window.
  static let limit = 24
  /// A view that fills a very large window takes a few megabytes.
  private static let sizeLimit = 16_000_000

  /// The files of a folder, which need not exist yet.
  /// - Parameters:
  ///   - content: a number that changes with the drawings.
  ///   - program: the path of the program, which may lay out otherwise in another version.
  package init?(folder: String, content: UInt64, program: String = "/proc/self/exe") {
    var status = stat()
    guard stat(program.onDisk, &status) == 0 else { return nil }
    self.folder = folder
    var hash = BinaryHash()
    hash.add(content)
    hash.add(UInt64(bitPattern: Int64(status.st_size)))
    hash.add(UInt64(bitPattern: Int64(status.st_mtim.tv_sec)))
    hash.add(UInt64(bitPattern: Int64(status.st_mtim.tv_nsec)))
    origin = hash.value
  }

  /// What was kept under a name; nil where nothing was, or what was is damaged.
  package func read(_ name: String) -> [UInt8]? {
    guard var file = try? ContentFile.bytes(path(name), limit: Self.sizeLimit), file.count >= 8
    else { return nil }
    let checksum = Array(file.suffix(8))
    file.removeLast(8)
    guard checksum == self.checksum(file, name) else {
      // It can be written again.
      unlink(path(name).onDisk)
      return nil
    }
    return file
  }

  /// Whether something is kept under a name.
  package func has(_ name: String) -> Bool { access(path(name).onDisk, F_OK) == 0 }

  /// Keeps layouts by their names; where that cannot be done, the next launch lays out anew.
  package func write(_ layouts: [String: [UInt8]]) {
    guard !layouts.isEmpty else { return }
    for (name, layout) in layouts { write(layout + checksum(layout, name), to: path(name)) }
    removeOldest()
  }

  /// Not by way of a draft, nor down to the disk: what comes out damaged is passed over.
  private func write(_ bytes: [UInt8], to path: String) {
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(path.onDisk, flags, 0o600)
    guard descriptor >= 0 else { return }
    _ = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
  }

  private func removeOldest() {
    let paths = ((try? ContentFile.entries(of: folder)) ?? []).map { "\(folder)/\($0)" }
    guard paths.count > Self.limit else { return }
    let byAge = paths.map { path in
      var status = stat()
      lstat(path.onDisk, &status)
      return (status.st_mtim.tv_sec, status.st_mtim.tv_nsec, path)
    }
    for (_, _, path) in byAge.sorted(by: <).prefix(paths.count - Self.limit) { unlink(path.onDisk) }
  }

  private func path(_ name: String) -> String {
    "\(folder)/\(String(hash(of: name), radix: 16)).layout"
  }

  private func hash(of name: String) -> UInt64 {
    var hash = BinaryHash()
    hash.add(origin)
    hash.add(name.utf8)
    return hash.value
  }

  /// What stands at the end of a file.
  private func checksum(_ layout: [UInt8], _ name: String) -> [UInt8] {
    var hash = BinaryHash()
    hash.add(BinaryHash.of(layout, from: 0))
    hash.add(self.hash(of: name))
    return withUnsafeBytes(of: hash.value.littleEndian, Array.init)
  }
}
