internal import BackboneCore

/// Inserts facts of other installations and programs, thousands of them within one transaction.
struct FactInsertion: ~Copyable {
  private let addDevice: Statement
  private let addFact: Statement

  /// An insertion.
  ///
  /// No initialiser: one that throws would leave half a value behind.
  /// - Parameter number: the import that the facts belong to; nil for none.
  static func prepare(
    _ connection: borrowing Connection, import number: Int64? = nil
  ) throws -> FactInsertion {
    let addDevice = try connection.prepare(Journal.addingDevice)
    let addFact = try connection.prepare(
      """
      INSERT INTO fact (uuid, device, happened_at, happened_offset, kind, body, import)
      VALUES (?, (SELECT id FROM device WHERE uuid = ?), ?, ?, ?, ?,
        \(number.map { "\($0)" } ?? "NULL"))
      ON CONFLICT (uuid) DO NOTHING
      """)
    return FactInsertion(addDevice: addDevice, addFact: addFact)
  }

  /// Inserts a fact.
  /// - Returns: false where it is there already.
  func insert(
    _ kind: TrainingFact.Kind, id: RecordID, of device: RecordID, at moment: Timestamp,
    _ connection: borrowing Connection
  ) throws -> Bool {
    try addDevice.run([device])
    try addFact.run([
      id, device, moment.seconds, moment.offset, kind.name, JSONText.line(.object(kind.body)),
    ])
    return connection.changes == 1
  }
}
