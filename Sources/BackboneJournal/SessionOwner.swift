internal import Glibc

/// The process that a running session belongs to.
package struct SessionOwner: Hashable, Sendable {
  /// Its number.
  package let process: Int32
  /// When it was started, in clock ticks since the machine was, because numbers are used again; 0
  /// where the system does not tell.
  package let start: Int64
  /// Which run of the machine it belongs to; empty where the system does not tell.
  package let boot: String

  /// A process.
  package init(process: Int32, start: Int64, boot: String) {
    self.process = process
    self.start = start
    self.boot = boot
  }

  /// A process of this run of the machine, by its number.
  package init(process: Int32) {
    self.init(process: process, start: Self.status(of: process)?.start ?? 0, boot: Self.boot)
  }

  /// This process.
  package static var current: SessionOwner { SessionOwner(process: getpid()) }

  /// Whether the process still runs.
  package var isAlive: Bool {
    guard boot == Self.boot, process > 0 else { return false }
    // EPERM: it is there, but another user's.
    guard kill(process, 0) == 0 || errno == EPERM else { return false }
    guard let status = Self.status(of: process) else { return start == 0 }
    return !status.hasEnded && status.start == start
  }

  /// random(4): a new number each time the machine is started.
  private static var boot: String {
    let text = text(of: "/proc/sys/kernel/random/boot_id")
    return String(text.prefix { $0 != "\n" })
  }

  /// Whether a process has ended and only waits for its parent to notice, and when it was started;
  /// nil where the system does not tell.
  ///
  /// proc(5): fields 3 and 22 of `stat`; the second field may hold blanks and brackets of its own.
  private static func status(of process: Int32) -> (hasEnded: Bool, start: Int64)? {
    let text = text(of: "/proc/\(process)/stat")
    guard let end = text.lastIndex(of: ")") else { return nil }
    let fields = text[end...].split(separator: " ")
    guard fields.count > 20, let start = Int64(fields[20]) else { return nil }
    return (["Z", "X"].contains(fields[1]), start)
  }

  /// The beginning of a small file; empty where it cannot be read.
  private static func text(of path: String) -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "" }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 1024)
    let count = read(file, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
