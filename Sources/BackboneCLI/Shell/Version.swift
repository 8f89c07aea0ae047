/// The version of the program, which the package takes over.
enum Version {
  static let current = "0.1.0"
}
