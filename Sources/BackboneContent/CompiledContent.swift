internal import BackboneBinary
package import BackboneCanvas
package import BackboneCore
internal import Glibc

/// The built-in content, read once and for all: a file beside the records and drawings, which opens
/// without parsing.
///
/// JSON stays what people write. The file is made when the program is installed, and passed over
/// where it is not what the JSON says.
package struct CompiledContent: Sendable {
  /// What the file is called in the folder of the built-in content.
  package static let fileName = "content.bin"

  package let catalogue: Catalogue
  package let drawings: Drawings
  let figures: CompiledFigures
  /// A number that changes with the content; nil where it was not read from its file.
  package let checksum: UInt64?

  /// Reads a folder's records, drawings and figures.
  /// - Throws: a `ContentError` for the first one that is not sound: nothing is compiled then.
  package init(compiling assets: String) throws(ContentError) {
    let loader = ContentLoader(assets: assets)
    let content = loader.load()
    if let problem = content.problems.first { throw problem }
    catalogue = content.catalogue
    drawings = try loader.drawings()
    checksum = nil
    figures = try CompiledFigures(compiling: loader)
  }

  /// What was compiled in a folder; nil where that is missing, damaged, of another version, or older
  /// than the JSON.
  package init?(compiledIn assets: String) {
    let path = "\(assets)/\(Self.fileName)"
    guard let file = try? ContentFile.bytes(path, limit: Self.sizeLimit),
      let header = Header(file), header.layout == Self.layout,
      let json = ContentFingerprint(of: assets), json.digest == header.fingerprint,
      json.isCovered(by: path), header.checksum == BinaryHash.of(file, from: Header.length)
    else { return nil }
    var reader = BinaryReader(file, in: Header.length..<file.count)
    guard let catalogue = try? reader.read(Catalogue.self),
      let drawings = try? reader.read(Drawings.self),
      let figures = try? CompiledFigures(from: &reader), reader.isAtEnd
    else { return nil }
    self.catalogue = catalogue
    self.drawings = drawings
    checksum = header.checksum
    self.figures = figures
  }

  /// Writes the file into the folder that it was compiled from.
  /// - Throws: a `ContentError` when it cannot be written.
  package func write(in assets: String) throws(ContentError) {
    let path = "\(assets)/\(Self.fileName)"
    try AtomicFile.write(file(for: assets), to: path)
    // An installed file is for everybody.
    chmod(path.onDisk, 0o644)
  }

  /// Whether the folder's file says exactly what its JSON says; nil where it has no file.
  static func isCurrent(in assets: String) throws(ContentError) -> Bool? {
    let path = "\(assets)/\(Self.fileName)"
    guard access(path.onDisk, F_OK) == 0 else { return nil }
    let file = try CompiledContent(compiling: assets).file(for: assets)
    return try ContentFile.bytes(path, limit: sizeLimit) == file
      && ContentFingerprint(of: assets)?.isCovered(by: path) == true
  }

  /// A multiple of what there is.
  private static let sizeLimit = 16_000_000

  // MARK: - The file

  /// What `written.layout` is for the types as they are now; a test says so when they change.
  static let layout: UInt64 = 0x2a92_6fb3_3124_8d39

  /// The content as bytes.
  var written: BinaryWriter {
    var writer = BinaryWriter()
    writer.write(catalogue)
    writer.write(drawings)
    writer.write(figures)
    return writer
  }

  private func file(for assets: String) -> [UInt8] {
    let content = written.bytes
    let header = Header(
      layout: Self.layout, fingerprint: ContentFingerprint(of: assets)?.digest ?? 0,
      checksum: BinaryHash.of(content, from: 0))
    return header.bytes + content
  }

  /// What stands before the content: a mark and three numbers of eight bytes each.
  private struct Header {
    static let length = 32
    private static let mark = Array("backbone".utf8)

    let layout: UInt64
    let fingerprint: UInt64
    /// Of all that follows.
    let checksum: UInt64

    init(layout: UInt64, fingerprint: UInt64, checksum: UInt64) {
      self.layout = layout
      self.fingerprint = fingerprint
      self.checksum = checksum
    }

    /// The beginning of a file; nil where it is another one's.
    init?(_ file: [UInt8]) {
      guard file.count >= Self.length, file.starts(with: Self.mark) else { return nil }
      func number(_ place: Int) -> UInt64 {
        file[8 * place..<8 * place + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
      }
      self.init(layout: number(1), fingerprint: number(2), checksum: number(3))
    }

    var bytes: [UInt8] {
      Self.mark
        + [layout, fingerprint, checksum].flatMap { number in
          (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
        }
    }
  }
}
