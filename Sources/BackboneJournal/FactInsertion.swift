internal import BackboneCore

/// Inserts facts of other installations, thousands of them within one transaction.
struct FactInsertion: ~Copyable {
  private let addDevice: Statement
  private let addFact: Statement

  /// An insertion.
  ///
  /// No initialiser: one that throws would leave half a value behind.
  static func prepare(_ connection: borrowing Connection) throws -> FactInsertion {
    let addDevice = try connection.prepare(
      Journal.addingDevice)
    let addFact = try connection.prepare(
      """
      INSERT INTO fact (uuid, device, happened_at, happened_offset, kind, body)
      VALUES (?, (SELECT id FROM device WHERE uuid = ?), ?, ?, ?, ?)
      ON CONFLICT (uuid) DO NOTHING
      """)
    return FactInsertion(addDevice: addDevice, addFact: addFact)
  }

  /// Inserts a fact.
  /// - Returns: false where it is there already.
  func insert(
    _ fact: ExchangeFact, _ kind: TrainingFact.Kind, _ connection: borrowing Connection
  ) throws -> Bool {
    try addDevice.run([fact.device])
    try addFact.run([
      fact.id, fact.device, fact.at.seconds, fact.at.offset, kind.name,
      JSONText.line(.object(kind.body)),
    ])
    return connection.changes == 1
  }
}
