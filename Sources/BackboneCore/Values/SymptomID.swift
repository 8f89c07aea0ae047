/// Something a runner notices that points to a weak back.
package enum SymptomID: String, CaseIterable, Hashable, Sendable, Codable {
  /// The shoulders round or the trunk tips forward late in a run.
  case slouchRun = "slouch-run"
  /// The lower back aches or stiffens during or after runs.
  case lowBackPain = "low-back-pain"
  /// The body slumps at the desk or when standing.
  case slumpDaily = "slump-daily"
  /// One arm swings differently, or one hip drops.
  case asymSwingHipDrop = "asym-swing-hip-drop"
}
