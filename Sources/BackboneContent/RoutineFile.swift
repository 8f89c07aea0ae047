package import BackboneCore
internal import Glibc

/// The file of a routine in a folder of content, named by its id.
package struct RoutineFile: Hashable, Sendable {
  /// The file's path, in the folder's `routines`.
  package let path: String
  private let routine: Routine

  /// The file of a routine, which need not exist yet.
  /// - Parameter folder: a folder of content; its `routines` must exist before `write`.
  package init(_ routine: Routine, in folder: String) {
    self.routine = routine
    path = Self.path(of: routine.id, in: folder)
  }

  private static func path(of id: RoutineID, in folder: String) -> String {
    "\(self.folder(in: folder))/\(id.rawValue).json"
  }

  /// The folder of the routines within a folder of content.
  package static func folder(in folder: String) -> String { folder + "/routines" }

  /// Writes what was changed of a routine, whole or not at all.
  ///
  /// What a routine does not say is kept, such as `order` and `$schema`, and so is what another
  /// program has changed meanwhile.
  /// - Parameter known: the routine as it was before; nil for a new one.
  /// - Returns: what the file holds now; nil where nothing was written, because there is a file of
  ///   that name already, or another program has changed the same things.
  /// - Throws: a `ContentError` when the file cannot be written; it is then as it was.
  package func write(changesFrom known: Routine?) throws(ContentError) -> Routine? {
    guard let known else {
      return try AtomicFile.create(Self.text(routine.record), at: path) ? routine : nil
    }
    guard let present = readable() else {
      // A file that is gone or damaged must not damage what is written now.
      try AtomicFile.write(Self.text(routine.record), to: path)
      return routine
    }
    let mine = present.applying(changesFrom: known.record, to: routine.record)
    // Whoever comes first, the same must come out; otherwise both changed the same.
    let theirs = routine.record.applying(
      changesFrom: known.record, to: read(present).routine.record)
    let merged = read(mine)
    guard isSound(mine), merged == read(theirs) else { return nil }
    try AtomicFile.write(Self.text(mine), to: path)
    return merged.routine
  }

  /// Whether there is a file, or anything else, of the routine's name.
  package static func exists(_ id: RoutineID, in folder: String) -> Bool {
    access(path(of: id, in: folder).onDisk, F_OK) == 0
  }

  /// Deletes the file of a routine; where there is none, nothing is left to do.
  /// - Throws: a `ContentError` when it cannot be deleted.
  package static func delete(_ id: RoutineID, in folder: String) throws(ContentError) {
    let path = path(of: id, in: folder)
    guard unlink(path.onDisk) != 0, errno != ENOENT else { return }
    throw ContentError(file: path, reason: String(cString: strerror(errno)))
  }

  /// The routine as the text of a record, which reads as the same routine again.
  package static func text(_ routine: Routine) -> String { text(routine.record) }

  private static func text(_ record: JSONValue) -> String { JSONText.pretty(record) + "\n" }

  /// The record that the file holds now; nil where there is none that could be kept.
  private func readable() -> JSONValue? {
    guard access(path.onDisk, F_OK) == 0, let present = try? ContentFile.json(path),
      isSound(present)
    else { return nil }
    return present
  }

  /// Whether a record says a routine and nothing that cannot be understood.
  private func isSound(_ record: JSONValue) -> Bool {
    let read = read(record)
    return read.problems == self.read(read.routine.record).problems
  }

  private struct Interpretation: Equatable {
    let routine: Routine
    /// Among them that none of the exercises and sources exist, as nothing else is read.
    let problems: [ContentError]
  }

  private func read(_ record: JSONValue) -> Interpretation {
    let report = RecordReader.Report(file: path)
    let reader = RecordReader(record, report: report)
    let routine = Routine(reader, known: RecordIndex())
    _ = reader.order()
    reader.rejectUnknownFields()
    return Interpretation(routine: routine, problems: report.problems)
  }
}
