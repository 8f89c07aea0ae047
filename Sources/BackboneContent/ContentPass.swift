internal import BackboneCore

/// One pass over the content folders, with what went wrong so far.
struct ContentPass {
  private let assets: String
  private let overlays: [String]
  private let extraFiles: [ContentLoader.ExtraFile]
  private(set) var problems: [ContentError] = []

  init(assets: String, overlays: [String], extraFiles: [ContentLoader.ExtraFile]) {
    self.assets = assets
    self.overlays = overlays
    self.extraFiles = extraFiles
  }

  /// The entries of a list that every folder may add to or replace by id, in the list's order.
  mutating func entries<Entry>(
    _ key: String, in name: String, _ read: (RecordReader) -> Entry
  ) -> [Entry] where Entry: Identifiable, Entry.ID: RawRepresentable<String> {
    var found: [Entry] = []
    for path in paths(of: name) {
      for entry in record(at: path, { Self.entries(key, $0, read) }) ?? [] {
        if let place = found.firstIndex(where: { $0.id == entry.id }) {
          found[place] = entry
        } else {
          found.append(entry)
        }
      }
    }
    return found
  }

  /// What the last folder with a sound file of that name says; nil where none has one.
  mutating func single<Record>(_ name: String, _ read: (RecordReader) -> Record) -> Record? {
    var found: Record?
    for path in paths(of: name) { found = record(at: path, read) ?? found }
    return found
  }

  /// The records of one kind from all folders, in the order they ask for, then by id.
  mutating func records<Record>(
    in folder: String, _ read: (RecordReader) -> Record
  ) -> [Record] where Record: Identifiable, Record.ID: RawRepresentable<String> {
    var found: [Record.ID: (order: Int, record: Record)] = [:]
    for path in files(in: folder) {
      let placed = record(at: path) { reader in
        let record = read(reader)
        reader.checkName(of: record.id.rawValue, path)
        return (reader.order(), record)
      }
      guard let (order, record) = placed else { continue }
      found[record.id] = (order ?? found[record.id]?.order ?? .max, record)
    }
    return found.values
      .sorted { ($0.order, $0.record.id.rawValue) < ($1.order, $1.record.id.rawValue) }
      .map(\.record)
  }

  /// Reads records that name each other: all of them again without those that turned out to be
  /// left out, until none names one that is missing.
  /// - Parameters:
  ///   - all: the records there may be; one round is enough where all of them are sound.
  ///   - read: is given the records that count.
  mutating func readUntilConsistent<Record: Identifiable>(
    _ all: Set<Record.ID>, _ read: (inout ContentPass, Set<Record.ID>) -> [Record]
  ) -> [Record] {
    var known = all
    while true {
      var round = self
      let records = read(&round, known)
      let sound = Set(records.map(\.id))
      if sound == known {
        self = round
        return records
      }
      // Fewer names can only make fewer records sound, so this comes to an end.
      known = sound
    }
  }

  private static func entries<Entry>(
    _ key: String, _ reader: RecordReader, _ read: (RecordReader) -> Entry
  ) -> [Entry] where Entry: Identifiable, Entry.ID: RawRepresentable<String> {
    let entries = reader.objects(key, count: 0...9999, read: read)
    reader.distinct(key, entries.map(\.id.rawValue))
    return entries
  }

  /// The ids of a folder's records by the names of their files, whether they are sound or not.
  func ids<ID>(in folder: String) -> Set<ID> where ID: RawRepresentable<String> & Hashable {
    var draft = self
    return Set(draft.files(in: folder).compactMap { ID(rawValue: ContentFile.stem($0)) })
  }

  /// The files of a folder's records, in the order in which they are read.
  private mutating func files(in folder: String) -> [String] {
    var files: [String] = []
    for root in [assets] + overlays {
      let folder = "\(root)/\(folder)"
      files += names(in: folder, mustExist: root == assets).map { "\(folder)/\($0)" }
    }
    return files + extraFiles.filter { $0.place == folder }.map(\.path)
  }

  /// The files of that name, which must be in the built-in folder and may be in the others.
  private mutating func paths(of name: String) -> [String] {
    var paths = ["\(assets)/\(name)"]
    for root in overlays where names(in: root).contains(name) { paths.append("\(root)/\(name)") }
    return paths + extraFiles.filter { $0.place == name }.map(\.path)
  }

  /// What a file holds; nil, with its problems noted, unless all of it is sound.
  private mutating func record<Record>(
    at path: String, _ read: (RecordReader) -> Record
  ) -> Record? {
    do {
      let report = RecordReader.Report(file: path)
      let reader = RecordReader(try ContentFile.json(path), report: report)
      let record = read(reader)
      reader.rejectUnknownFields()
      if report.problems.isEmpty { return record }
      problems += report.problems
    } catch {
      problems.append(error)
    }
    return nil
  }

  private mutating func names(in folder: String, mustExist: Bool = false) -> [String] {
    do throws(ContentError) {
      if let names = try ContentFile.names(in: folder) { return names }
      if mustExist { throw ContentError(file: folder, reason: Words.Files.noFolder) }
    } catch {
      problems.append(error)
    }
    return []
  }
}
