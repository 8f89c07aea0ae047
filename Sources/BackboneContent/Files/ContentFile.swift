internal import FoundationEssentials
internal import Glibc

/// Reading from a content folder, whatever may lie in it.
enum ContentFile {
  /// Larger files are not read: no record comes near it, and the whole file is kept in memory.
  static let limit = 1_000_000

  /// The bytes of a text file.
  /// - Throws: a `ContentError` for anything but a readable file of at most `limit` bytes of UTF-8.
  static func read(_ path: String, limit: Int = limit) throws(ContentError) -> [UInt8] {
    // Not blocking, or a named pipe would make the program wait for a writer.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { close(descriptor) }

    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw unreadable(path) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw ContentError(file: path, reason: "is a folder, expected a file")
    default: throw ContentError(file: path, reason: "is not a regular file")
    }

    // The size is counted, not asked for: a file may grow, and some tell no size.
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      guard count >= 0 else { throw unreadable(path) }
      if count == 0 { break }
      bytes += chunk[..<count]
      if bytes.count > limit {
        throw ContentError(file: path, reason: "is larger than \(limit / 1_000_000) MB")
      }
    }
    if String(validating: bytes, as: UTF8.self) == nil {
      throw ContentError(file: path, reason: "is not UTF-8 text")
    }
    return bytes
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

  /// What a JSON text holds, as a type that reads itself.
  /// - Throws: a `ContentError` where it is not JSON, or does not fit the type.
  static func decode<Value: Decodable>(
    _ type: Value.Type, _ bytes: [UInt8], _ path: String
  ) throws(ContentError) -> Value {
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    do {
      return try decoder.decode(Value.self, from: Data(bytes))
    } catch let error as DecodingError {
      // The decoder does not say where a text stops being JSON; our own parser does.
      _ = try json(bytes, from: path)
      throw ContentError(file: path, error)
    } catch {
      throw ContentError(file: path, reason: "cannot be decoded: \(error)")
    }
  }

  /// The text of a file that the program writes itself.
  static func text(_ record: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(record) else {
      preconditionFailure("records are made of words and numbers")
    }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// Writes a file whole or not at all.
  /// - Throws: a `ContentError` when it cannot be written; it is then as it was.
  static func write(_ text: String, to path: String) throws(ContentError) {
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw ContentError(file: path, reason: "cannot be written")
    }
  }

  /// The names of the JSON files in a folder, sorted, hidden ones left out.
  /// - Returns: nil where there is no such folder.
  /// - Throws: a `ContentError` for a folder that cannot be read.
  static func names(in folder: String) throws(ContentError) -> [String]? {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
        .sorted()
    } catch let error as CocoaError where error.code == .fileReadNoSuchFile {
      return nil
    } catch {
      throw ContentError(file: folder, reason: "is not a folder that can be read")
    }
  }

  /// The name of a file without its folder and without `.json`.
  static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.hasSuffix(".json") ? name.dropLast(".json".count) : name)
  }

  private static func unreadable(_ path: String) -> ContentError {
    ContentError(file: path, reason: "cannot be read: \(String(cString: strerror(errno)))")
  }
}

extension ContentError {
  /// What a decoder found wrong.
  fileprivate init(file: String, _ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      self.init(file: file, place: Self.place(context.codingPath + [key]), reason: "missing")
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      self.init(
        file: file, place: Self.place(context.codingPath), reason: context.debugDescription)
    @unknown default:
      self.init(file: file, reason: "cannot be decoded: \(error)")
    }
  }

  /// A path such as `cues[2].joint`; nil for the whole file.
  private static func place(_ path: [any CodingKey]) -> String? {
    let place = path.reduce(into: "") { place, key in
      if let index = key.intValue {
        place += "[\(index)]"
      } else {
        place += place.isEmpty ? key.stringValue : ".\(key.stringValue)"
      }
    }
    return place.isEmpty ? nil : place
  }
}
