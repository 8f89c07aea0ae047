import ArgumentParser
import BackboneContent
import BackboneCore
import Glibc

/// Takes over what other programs know.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take over records from elsewhere.", subcommands: [ImportExercises.self])
}

/// Turns a list of exercises into records of the person's own.
struct ImportExercises: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exercises",
    abstract: "Take over exercises from a list in the form of the Free Exercise DB.")

  @Argument(help: "The JSON file.", completion: .file(extensions: ["json"]))
  var file: String
  @OptionGroup var content: ContentOptions

  func run() throws {
    try reporting {
      guard access(file, F_OK) == 0 else {
        throw Failure.noInput("\(file): \(String(cString: strerror(errno)))")
      }
      // Only what the program comes with: the person's own may be imported ones.
      let builtIn = ContentLoader(assets: try Library.loader(content).assets).load().catalogue
      let found = try ExerciseImport(file: file, builtIn: Set(builtIn.exercises.map(\.id)))
      let place = try Place.find()
      try place.make()
      let folder = place.content + "/exercises"
      for path in [place.content, folder] where mkdir(path, 0o700) != 0 && errno != EEXIST {
        throw Failure.noOutput("\(path): \(String(cString: strerror(errno)))")
      }

      var (written, existing, failed) = (0, 0, 0)
      for record in found.records {
        do {
          if try NewFile.write(record.text, to: "\(folder)/\(record.id.rawValue).json") {
            written += 1
          } else {
            existing += 1
          }
        } catch let failure as Failure {
          complain(failure.text)
          failed += 1
        }
      }
      for problem in found.problems { complain(problem.description) }
      print("\(written) written to \(SafeText.clean(folder))")
      print("\(existing) already there")
      print("\(found.builtIn.count) built in: " + list(found.builtIn.map(\.rawValue)))
      print("\(found.problems.count) problems in the list")
      print("not in the atlas: " + list(found.unmapped.map { "\($0.word) \($0.count)" }))
      print("only in part: " + list(found.approximate.map { "\($0.word) \($0.count)" }))
      if failed > 0 { throw ExitCode(EX_CANTCREAT) }
      if !found.problems.isEmpty { throw ExitCode(EX_DATAERR) }
    }
  }

  private func list(_ words: [String]) -> String {
    words.isEmpty ? "none" : words.joined(separator: ", ")
  }
}

/// A file that appears whole or not at all, and never in the place of another.
private enum NewFile {
  /// Writes a file.
  /// - Returns: false where there is a file of that name already.
  /// - Throws: `Failure` where it cannot be written.
  static func write(_ text: String, to path: String) throws -> Bool {
    var status = stat()
    if lstat(path, &status) == 0 { return false }
    // A name that no record has, so that a half-written one is never read.
    let draft = "\(path).\(getpid())"
    defer { unlink(draft) }
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(path) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count >= 0 else {
        let reason = failure(path)
        close(descriptor)
        throw reason
      }
      rest = rest.dropFirst(count)
    }
    guard close(descriptor) == 0 else { throw failure(path) }
    // A rename would take the place of a file that came in between; a link does not.
    if link(draft, path) == 0 { return true }
    if errno == EEXIST { return false }
    throw failure(path)
  }

  private static func failure(_ path: String) -> Failure {
    Failure.noOutput("\(path): cannot be written: \(String(cString: strerror(errno)))")
  }
}
