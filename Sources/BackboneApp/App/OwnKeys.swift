package import BackboneCore

/// The user's own keys for commands, as the settings have them.
package enum OwnKeys {
  /// Every layer there is.
  static let layers: [any KeyLayer.Type] = [
    AlwaysKeys.self, AppKeys.self, TabKeys.self, PaneKeys.self, ListKeys.self, ScrollKeys.self,
    ReadingKeys.self, BrowsingKeys.self, SoundKeys.self, DialogListKeys.self, TypedListKeys.self,
    LearnKeys.self, SettingsKeys.self, AnatomyKeys.self, BodyKeys.self, RunningKeys.self,
    PausedKeys.self, StepKeys.self, StopReasonKeys.self, RoutineEditorKeys.self, PickerKeys.self,
    HelpKeys.self, SearchKeys.self, ExercisesKeys.self, FilterKeys.self, SessionSetupKeys.self,
    SummaryKeys.self, NoteKeys.self, LeaveSessionKeys.self, RenameKeys.self, LeaveEditorKeys.self,
    ResumeSessionKeys.self, ExerciseAnswerKeys.self, ExerciseLoadKeys.self, UsedLoadKeys.self,
    FirstLaunchKeys.self, InterviewKeys.self, ProgressKeys.self, ReadinessKeys.self, TodayKeys.self,
    DeleteRoutineKeys.self, ExportFormatKeys.self, ExportFileKeys.self, ImportFileKeys.self,
    ImportUnitKeys.self, ImportOrderKeys.self, ImportPreviewKeys.self, UndoImportKeys.self,
    StopSignsKeys.self, LastStopSignsKeys.self, RunsKeys.self, WeightKeys.self, FaultKeys.self,
    FinderKeys.self,
    HitKeys.self,
  ]

  /// Every command that keys can be chosen for, with the keys it has.
  package static func commands(_ own: [String: [Key]]) -> [KeymapEntry] {
    var entries: [KeymapEntry] = []
    for layer in layers where layer.namespace != AlwaysKeys.namespace {
      for entry in layer.entries(with: own) where !entries.contains(where: { $0.id == entry.id }) {
        entries.append(entry)
      }
    }
    return entries
  }

  /// What is wrong with them, a line each that names the place in the settings: commands that do not
  /// exist or cannot be changed, and keys that two commands want.
  /// - Parameter state: the state at launch, for the keys that work together on each screen.
  package static func problems(_ own: [String: [Key]], in state: AppState) -> [String] {
    if own.isEmpty { return [] }
    let ids = Set(layers.flatMap { $0.entries.map(\.id.description) })
    var problems: [String] = []
    func add(_ problem: String) { if !problems.contains(problem) { problems.append(problem) } }
    let always = AlwaysKeys.entries
    for id in own.keys.sorted() {
      if always.contains(where: { $0.id.description == id }) {
        add(Words.OwnKeys.keyStays(id))
      } else if !ids.contains(id) {
        add(Words.OwnKeys.noCommand(id))
      } else if let key = own[id]?.first(where: { key in always.contains { $0.keys.contains(key) } }
      ) {
        add(Words.OwnKeys.keyTaken(id, key: key.name))
      }
    }
    let together =
      layers.map { [$0] }
      + Screens.all.map { $0.layers(state) + Screens.around($0.reach(state), state) }
      + [SessionScreen.runningLayers + [AppKeys.self]]
    for stack in together {
      let entries = stack.flatMap { $0.entries }.filter { !always.contains($0) }
      for entry in entries {
        for key in own[entry.id.description] ?? [] {
          let rival = entries.first { other in
            guard other.id != entry.id else { return false }
            let wanted = own[other.id.description]
            // Of two that are both the user's own, one is enough to name.
            if wanted != nil, other.id.description < entry.id.description { return false }
            return (wanted ?? other.keys).contains(key)
          }
          if let rival {
            add(
              Words.OwnKeys.keyShared(
                entry.id.description, key: key.name, other: rival.id.description))
          }
        }
      }
    }
    return problems
  }
}
