internal import BackboneCanvas
internal import BackboneCore
internal import Glibc

/// Looks at records before they are used: at one file, at a folder of them, at a content folder.
package struct ContentCheck: Hashable, Sendable {
  private let loader: ContentLoader

  /// A check of what is laid over the content that a loader finds.
  package init(over loader: ContentLoader) { self.loader = loader }

  /// What was found.
  package struct Report: Hashable, Sendable {
    /// What is wrong, with paths as they were given.
    package let problems: [ContentError]
    /// How many files of a kind are sound; kinds without any are left out.
    package let sound: [Count]

    /// So many files of a kind.
    package struct Count: Hashable, Sendable {
      /// What one is called.
      package let name: String
      package let count: Int
    }
  }

  /// What can be checked, by the folder or file of a content folder that holds it.
  private enum Kind: String, CaseIterable {
    case muscles, exercises, routines, signs, learn
    case figures = "art/figures"
    case sources = "sources.json"
    case exerciseNames = "exercise-names.json"
    case glossary = "glossary.json"
    case stride = "stride.json"

    /// What a file of it is called.
    var name: String {
      switch self {
      case .muscles: "muscle"
      case .exercises: "exercise"
      case .routines: "routine"
      case .signs: "sign"
      case .learn: "page"
      case .figures: "drawing"
      case .sources: "list of sources"
      case .exerciseNames: "list of names"
      case .glossary: "glossary"
      case .stride: "stride"
      }
    }

    var isFolder: Bool { !rawValue.hasSuffix(".json") }

    /// The kind that a folder is named for; nil where it is none of ours.
    init?(folder name: String) {
      let kind = Kind.allCases.first { $0.isFolder && ContentFile.stem($0.rawValue) == name }
      guard let kind else { return nil }
      self = kind
    }
  }

  private typealias File = (kind: Kind, path: String)

  /// Checks a file, a folder of records of one kind, or a content folder.
  ///
  /// The kind of a file is told by the folder that it lies in, that of a folder by its own name;
  /// where that is none of ours, they are exercises.
  /// - Throws: a `ContentError` for built-in content that drawings cannot be checked without.
  package func report(on path: String) throws(ContentError) -> Report {
    let path = Self.withoutSlashes(path)
    do throws(ContentError) {
      guard Self.isFolder(path) else {
        guard path.hasSuffix(".json") else {
          throw ContentError(file: path, reason: Words.Files.notJSON)
        }
        return try report(on: [(Self.kind(ofFile: path), path)], in: path)
      }
      let names = Kind.allCases.filter { access("\(path)/\($0.rawValue)".onDisk, F_OK) == 0 }
      if !names.isEmpty { return try report(onContent: names, in: path) }
      let kind = Kind(folder: Self.name(path)) ?? .exercises
      let files = try ContentFile.names(in: path) ?? []
      if files.isEmpty { throw ContentError(file: path, reason: Words.Files.noRecords) }
      return try report(on: files.map { (kind, "\(path)/\($0)") }, in: path)
    } catch  where error.file == SafeText.clean(path) {
      return Report(problems: [error], sound: [])
    }
  }

  private func report(onContent kinds: [Kind], in path: String) throws(ContentError) -> Report {
    var files: [File] = []
    var unreadable: [ContentError] = []
    for kind in kinds {
      let place = "\(path)/\(kind.rawValue)"
      guard kind.isFolder else {
        files.append((kind, place))
        continue
      }
      do throws(ContentError) {
        files += (try ContentFile.names(in: place) ?? []).map { (kind, "\(place)/\($0)") }
      } catch {
        unreadable.append(error)
      }
    }
    // Where the JSON itself cannot be compiled, that is said anyway.
    if let isCurrent = try? CompiledContent.isCurrent(in: path), !isCurrent {
      unreadable.append(
        ContentError(file: "\(path)/\(CompiledContent.fileName)", reason: Words.Files.isOutdated))
    }
    let loader = ContentLoader(assets: loader.assets, overlays: loader.overlays + [path])
    return try report(on: files, unreadable + loader.load().problems, in: path)
  }

  private func report(on files: [File], in path: String) throws(ContentError) -> Report {
    var loader = loader
    loader.extraFiles = files.map {
      ContentLoader.ExtraFile(place: $0.kind.rawValue, path: $0.path)
    }
    return try report(on: files, loader.load().problems, in: path)
  }

  private func report(
    on files: [File], _ problems: [ContentError], in path: String
  ) throws(ContentError) -> Report {
    let place = SafeText.clean(path)
    var seen: Set<ContentError> = []
    // A folder that is part of the content already is read twice.
    let problems = (problems + (try figureProblems(files))).filter { problem in
      (problem.file == place || problem.file.hasPrefix(place + "/"))
        && seen.insert(problem).inserted
    }
    let broken = Set(problems.map(\.file))
    let counts = Kind.allCases.map { kind in
      Report.Count(
        name: kind.name,
        count: files.count { $0.kind == kind && !broken.contains(SafeText.clean($0.path)) })
    }
    return Report(problems: problems, sound: counts.filter { $0.count > 0 })
  }

  private func figureProblems(_ files: [File]) throws(ContentError) -> [ContentError] {
    let paths = files.filter { $0.kind == .figures }.map(\.path)
    guard !paths.isEmpty else { return [] }
    let skeleton: Skeleton = try loader.art(at: "art/skeleton.json")
    return paths.flatMap { path in
      let file = FigureFile(path)
      let drawn = file.art?.problems(on: skeleton) ?? []
      return file.problems
        + drawn.map { ContentError(file: path, place: $0.place, reason: $0.reason) }
    }
  }

  // MARK: - Paths

  private static func kind(ofFile path: String) -> Kind {
    let file = path.split(separator: "/").last ?? ""
    let parent = path.dropLast(file.count)
    if let kind = Kind(folder: name(parent.isEmpty ? "." : String(parent))) { return kind }
    return Kind.allCases.first { $0.rawValue == file } ?? .exercises
  }

  /// The name of a folder, also where it is given as `.` or by a link.
  private static func name(_ folder: String) -> String {
    guard let real = realpath(folder.onDisk, nil) else { return "" }
    defer { free(real) }
    return ContentFile.stem(String(path: real))
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path.onDisk, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func withoutSlashes(_ path: String) -> String {
    let end = path.lastIndex { $0 != "/" }
    return end.map { String(path[...$0]) } ?? "/"
  }
}
