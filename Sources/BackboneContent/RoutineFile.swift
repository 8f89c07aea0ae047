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

  /// Writes the routine whole or not at all, in place of one of the same id.
  ///
  /// Of that, what a routine does not say is kept, such as `order` and `$schema`, and so is what did
  /// not change.
  /// - Throws: a `ContentError` when the file cannot be written; it is then as it was.
  package func write() throws(ContentError) {
    try AtomicFile.write(Self.text(changed() ?? routine.record), to: path)
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

  /// The record that the file holds now, changed to be the routine's; nil where there is none that
  /// could be kept.
  private func changed() -> JSONValue? {
    guard access(path.onDisk, F_OK) == 0, let present = try? ContentFile.json(path) else {
      return nil
    }
    let changed = present.applying(changesFrom: read(present).routine.record, to: routine.record)
    // A file that was damaged must not damage what is written now.
    return read(changed) == read(routine.record) ? changed : nil
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
