import BackboneCore
import Glibc

/// A file that was named on the command line, or standard input.
enum InputFile {
  /// The bytes of a file; `-` is standard input.
  /// - Parameter megabytes: A larger file can't be meant.
  /// - Throws: a `CLIError` for one that can't be read, or is too large to be meant.
  static func bytes(_ file: String, atMost megabytes: Int = 10) throws -> [UInt8] {
    var descriptor = STDIN_FILENO
    if file != "-" {
      descriptor = open(file.onDisk, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw failure(file) }
    }
    defer { if file != "-" { close(descriptor) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(file) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      if bytes.count > megabytes * 1_000_000 {
        throw CLIError.data(Words.CommandErrors.tooLarge(name(file), megabytes))
      }
    }
  }

  /// What to call it in a message.
  static func name(_ file: String) -> String { file == "-" ? "standard input" : file }

  private static func failure(_ file: String) -> CLIError {
    .noInput("\(name(file)): \(String(cString: strerror(errno)))")
  }
}
