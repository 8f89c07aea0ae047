internal import Glibc

/// The file that runs.
enum Program {
  /// What tells it from any other, also from another build of the same version; nil where the system
  /// does not tell.
  static let identity: String? = {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return nil }
    return [
      Int(status.st_dev), Int(status.st_ino), Int(status.st_size), status.st_mtim.tv_sec,
      status.st_mtim.tv_nsec,
    ].map { String($0) }.joined(separator: "-")
  }()
}
