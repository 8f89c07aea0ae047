internal import BackboneCore

/// One pass over the content folders, with what went wrong so far.
struct Reading {
  private let assets: String
  private let overlays: [String]
  private(set) var problems: [ContentError] = []

  init(assets: String, overlays: [String]) {
    self.assets = assets
    self.overlays = overlays
  }

  /// The sources of all folders, in the order of the lists.
  mutating func sources() -> [Source] {
    var found: [Source] = []
    for root in [assets] + overlays {
      let name = "sources.json"
      if root != assets, !names(in: root).contains(name) { continue }
      for source in record(at: "\(root)/\(name)", Self.sources) ?? [] {
        if let place = found.firstIndex(where: { $0.id == source.id }) {
          found[place] = source
        } else {
          found.append(source)
        }
      }
    }
    return found
  }

  /// The records of one kind from all folders, in the order they ask for, then by id.
  mutating func records<Record>(
    in folder: String, _ read: (RecordReader) -> Record
  ) -> [Record] where Record: Identifiable, Record.ID: RawRepresentable<String> {
    var found: [Record.ID: (order: Int, record: Record)] = [:]
    for root in [assets] + overlays {
      let folder = "\(root)/\(folder)"
      for name in names(in: folder, mustExist: root == assets) {
        let placed = record(at: "\(folder)/\(name)") { reader in
          let record = read(reader)
          Self.checkName(record.id.rawValue, name, reader)
          let order = reader.has("order") ? reader.integer("order", in: 0...9999) : nil
          return (order, record)
        }
        guard let (order, record) = placed else { continue }
        found[record.id] = (order ?? found[record.id]?.order ?? .max, record)
      }
    }
    return found.values
      .sorted { ($0.order, $0.record.id.rawValue) < ($1.order, $1.record.id.rawValue) }
      .map(\.record)
  }

  private static func sources(_ reader: RecordReader) -> [Source] {
    let sources = reader.objects("sources", count: 0...9999, read: Source.init)
    var seen: Set<SourceID> = []
    for (index, source) in sources.enumerated() where !seen.insert(source.id).inserted {
      reader.problem("sources[\(index)].id", "\"\(source.id.rawValue)\" is named twice")
    }
    return sources
  }

  private static func checkName(_ id: String, _ name: String, _ reader: RecordReader) {
    let stem = String(name.dropLast(".json".count))
    if !id.isEmpty, id != stem {
      reader.problem("id", "must be the file's name \"\(stem)\", found \"\(id)\"")
    }
  }

  /// What a file holds; nil, with its problems noted, unless all of it is sound.
  private mutating func record<Record>(
    at path: String, _ read: (RecordReader) -> Record
  ) -> Record? {
    do {
      let report = RecordReader.Report(file: path)
      let reader = RecordReader(try ContentFile.json(path), report: report)
      let record = read(reader)
      reader.finish()
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
      if mustExist { throw ContentError(file: folder, reason: "there is no such folder") }
    } catch {
      problems.append(error)
    }
    return []
  }
}
