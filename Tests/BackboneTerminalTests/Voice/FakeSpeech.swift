import BackboneTerminal
import Glibc
import Testing

/// A shell script in place of a speech program, in a folder of its own, and pipes that tell when it
/// runs and when it has ended.
final class FakeSpeech {
  let program: SpeechProgram
  private let name: String
  private let folder: String

  /// - Parameter script: what it does; `$PIPES` is the folder of the pipes.
  init(_ kind: SpeechProgram.Kind, _ script: String) throws {
    name = kind == .speechDispatcher ? "spd-say" : "speaks"
    var template = Array("/tmp/backbone-voice-XXXXXX".utf8CString)
    folder = String(cString: try #require(mkdtemp(&template)))
    program = SpeechProgram(kind: kind, path: folder + "/" + name)
    for pipe in ["said", "hushed"] { try #require(mkfifo(folder + "/" + pipe, 0o600) == 0) }
    let text = "#!/bin/sh\nPIPES=\(folder)\n\(script)\n"
    let file = open(program.path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o700)
    write(file, text, text.utf8.count)
    close(file)
  }

  deinit {
    for name in ["said", "hushed", "done", name] { unlink(folder + "/" + name) }
    rmdir(folder)
  }

  /// Whether the script has made the file `done`.
  var isDone: Bool { access(folder + "/done", F_OK) == 0 }

  /// What is written into the pipe, until all that have it open have ended.
  func all(_ pipe: String) throws -> String {
    // Not blocking: where nobody ever writes, that is a failure and no test that never ends.
    try Reader(folder + "/" + pipe, O_NONBLOCK).rest()
  }

  /// A pipe that somebody has opened to write; waits until then.
  func opened(_ pipe: String) throws -> Reader { try Reader(folder + "/" + pipe) }

  /// The reading end of a pipe.
  final class Reader {
    private let descriptor: Int32

    fileprivate init(_ path: String, _ flags: Int32 = 0) throws {
      descriptor = open(path, O_RDONLY | O_CLOEXEC | flags)
      try #require(descriptor >= 0)
    }

    deinit { close(descriptor) }

    /// What comes until nobody has it open to write any more.
    func rest() throws -> String {
      var text = ""
      var bytes = [UInt8](repeating: 0, count: 1024)
      while true {
        var pipe = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        try #require(poll(&pipe, 1, 30_000) == 1, "nobody writes, or somebody still runs")
        let count = read(descriptor, &bytes, bytes.count)
        guard count > 0 else { return text }
        text += String(decoding: bytes.prefix(count), as: UTF8.self)
      }
    }
  }
}
