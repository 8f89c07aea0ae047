import BackboneCanvas
import BackboneTerminal
import Glibc

/// Takes over the locale that terminals are drawn in; false if it is not there.
func setUTF8() -> Bool { setlocale(LC_CTYPE, "C.UTF-8") != nil }

/// A file that stands for a terminal and keeps what is sent to it.
final class Recorder {
  private let file: UnsafeMutablePointer<FILE>
  private let input: Int32
  private var seen = 0

  init?() {
    guard let file = tmpfile() else { return nil }
    self.file = file
    input = Glibc.open("/dev/null", O_RDONLY)
  }

  deinit {
    fclose(file)
    close(input)
  }

  /// A screen that draws into the file.
  func screen(_ type: String = "xterm-256color", _ size: Size, isUnicode: Bool = true)
    throws(TerminalError) -> Screen
  {
    let screen = try Screen.open(
      type: type, input: input, output: fileno(file), isUnicode: isUnicode)
    screen.resize(size)
    return screen
  }

  /// The bytes sent since the last call.
  func bytes() -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    let count = pread(fileno(file), &buffer, buffer.count, off_t(seen))
    seen += max(0, count)
    return Array(buffer.prefix(max(0, count)))
  }

  /// The bytes sent since the last call, as text, without the brackets of an update.
  func text() -> String {
    var text = String(decoding: bytes(), as: UTF8.self)
    for bracket in ["\u{1B}[?2026h", "\u{1B}[?2026l"] {
      while let range = text.firstRange(of: bracket) { text.removeSubrange(range) }
    }
    return text
  }
}
