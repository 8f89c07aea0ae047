internal import BackboneCore
internal import Glibc

/// Files of a content folder, whatever may lie in it.
package enum ContentFile {
  /// Larger files are not read: no record comes near it, and the whole file is kept in memory.
  static let limit = 1_000_000

  /// The bytes of a text file.
  /// - Throws: a `ContentError` for anything but a readable file of at most `limit` bytes of UTF-8.
  static func read(_ path: String, limit: Int = limit) throws(ContentError) -> [UInt8] {
    let bytes = try bytes(path, limit: limit)
    if String(validating: bytes, as: UTF8.self) == nil {
      throw ContentError(file: path, reason: Words.Files.isNotUTF8)
    }
    return bytes
  }

  /// The bytes of a file, whether they are text or not.
  /// - Throws: a `ContentError` for anything but a readable file of at most `limit` bytes.
  package static func bytes(_ path: String, limit: Int) throws(ContentError) -> [UInt8] {
    // Not blocking, or a named pipe would make the program wait for a writer.
    let descriptor = open(path.onDisk, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { close(descriptor) }

    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw unreadable(path) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw ContentError(file: path, reason: Words.Files.isFolder)
    default: throw ContentError(file: path, reason: Words.Files.isNotRegular)
    }

    // The size is counted, not asked for: a file may grow, and some tell no size.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(Int(status.st_size), limit))
    var chunk = [UInt8](repeating: 0, count: min(max(4096, Int(status.st_size) + 1), 65_536))
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      guard count >= 0 else { throw unreadable(path) }
      if count == 0 { break }
      bytes += chunk[..<count]
      if bytes.count > limit {
        throw ContentError(file: path, reason: Words.Files.isTooLarge(megabytes: limit / 1_000_000))
      }
    }
    return bytes
  }

  /// The text of a file.
  /// - Throws: a `ContentError` as `read` does.
  package static func text(_ path: String) throws(ContentError) -> String {
    String(decoding: try read(path), as: UTF8.self)
  }

  /// The value that a JSON file holds.
  /// - Throws: a `ContentError` as `read` does, or with line and column for a file that is not JSON.
  static func json(_ path: String) throws(ContentError) -> JSONValue {
    try json(try read(path), from: path)
  }

  /// The value that a JSON text holds.
  /// - Throws: a `ContentError` with line and column where it is not JSON.
  static func json(_ bytes: [UInt8], from path: String) throws(ContentError) -> JSONValue {
    do {
      return try JSONParser.parse(bytes)
    } catch {
      throw ContentError(
        file: path, place: "\(error.line):\(error.column)", reason: error.reason)
    }
  }

  /// What a JSON file holds, as a type that decodes itself.
  /// - Throws: a `ContentError` as `json` does, or with line and field of what does not fit the type.
  static func decode<Value: Decodable>(
    _ type: Value.Type, _ path: String
  ) throws(ContentError) -> Value {
    let bytes = try read(path)
    return try decode(type, try json(bytes, from: path), bytes, path)
  }

  /// A JSON value as a type that decodes itself.
  /// - Parameter bytes: the text that the value was read from.
  /// - Throws: a `ContentError` with line and field of what does not fit the type.
  static func decode<Value: Decodable>(
    _ type: Value.Type, _ value: JSONValue, _ bytes: [UInt8], _ path: String
  ) throws(ContentError) -> Value {
    do {
      return try value.decoded(as: type)
    } catch {
      let line = JSONParser.line(of: error.place, in: bytes).map(Words.Files.line)
      let place = [line, error.place.isEmpty ? nil : error.place].compactMap(\.self)
      throw ContentError(
        file: path, place: place.joined(separator: ", "), reason: error.reason)
    }
  }

  /// The names of the JSON files in a folder, sorted, hidden ones left out.
  /// - Returns: nil where there is no such folder.
  /// - Throws: a `ContentError` for a folder that cannot be read.
  static func names(in folder: String) throws(ContentError) -> [String]? {
    try entries(of: folder)?.filter { $0.hasSuffix(".json") }
  }

  /// The names of all that lies in a folder, sorted, hidden ones left out.
  /// - Returns: nil where there is no such folder.
  /// - Throws: a `ContentError` for a folder that cannot be read.
  static func entries(of folder: String) throws(ContentError) -> [String]? {
    guard let entries = opendir(folder.onDisk) else {
      if errno == ENOENT { return nil }
      throw ContentError(file: folder, reason: Words.Files.unreadableFolder)
    }
    defer { closedir(entries) }
    var names: [String] = []
    while let entry = readdir(entries) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(path: bytes)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// What a symbolic link leads to; nil for anything else.
  static func link(at path: String) -> String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path.onDisk, &bytes, bytes.count)
    return count >= 0
      ? String(path: bytes[..<count].map(UInt8.init(bitPattern:))) : nil
  }

  /// The name of a file without its folder.
  static func name(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }

  /// The name of a file without its folder and without `.json`.
  static func stem(_ path: String) -> String {
    let name = name(path)
    return name.hasSuffix(".json") ? String(name.dropLast(".json".count)) : name
  }

  private static func unreadable(_ path: String) -> ContentError {
    ContentError(file: path, reason: Words.Files.unreadable(String(cString: strerror(errno))))
  }
}
