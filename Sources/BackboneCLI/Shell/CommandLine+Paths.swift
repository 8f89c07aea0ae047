import BackboneCore

extension CommandLine {
  /// The arguments, the program's name first, with all the bytes that paths may have.
  static var paths: [String] {
    (0..<Int(argc)).compactMap { index in unsafeArgv[index].map { String(path: $0) } }
  }
}
