import BackboneCore

/// A set of choices, one a row.
package enum OptionsDialog: String, CaseIterable, Hashable, Sendable {
  /// Which exercises the guide lists.
  case filters
  /// What the person tells of themselves.
  case settings

  /// What it is called.
  package var title: String {
    switch self {
    case .filters: "List which exercises?"
    case .settings: "Settings"
    }
  }
}

/// One choice of a sheet and how it stands.
package struct OptionRow: Hashable, Sendable {
  package let title: String
  package let value: String
}

/// Choices by rows: filters and settings.
extension AppState {
  /// The rows of a sheet as they stand.
  package func rows(of sheet: OptionsDialog) -> [OptionRow] {
    switch sheet {
    case .filters:
      let filter = guide.filter
      return [
        OptionRow(title: "Muscle", value: filter.muscle.flatMap(catalogue.muscle)?.name ?? "any"),
        OptionRow(title: "Aim", value: filter.category?.rawValue ?? "any"),
        OptionRow(title: "Position", value: filter.posture?.name ?? "any"),
        OptionRow(title: "Level", value: filter.level?.rawValue ?? "any"),
        OptionRow(title: "Equipment", value: filter.isAtHand ? "what I have" : "any"),
      ]
    case .settings:
      return [
        OptionRow(title: "Level", value: settings.level.rawValue),
        OptionRow(title: "Figures", value: settings.hasReducedMotion ? "key poses only" : "move"),
      ]
        + Self.equipment.map {
          OptionRow(
            title: "I have: \($0.name)", value: settings.equipment.contains($0) ? "yes" : "no")
        }
    }
  }

  mutating func press(_ key: Key, in sheet: OptionsDialog, row: Int) -> [Effect] {
    let count = rows(of: sheet).count
    switch key.code {
    case .escape, .enter, .character("q"): overlay = nil
    case .up, .character("k"): overlay = .sheet(sheet, row: max(0, row - 1))
    case .down, .character("j"), .tab: overlay = .sheet(sheet, row: min(count - 1, row + 1))
    case .left, .character("h"): return change(row, of: sheet, by: -1)
    case .right, .character("l"), .character(" "): return change(row, of: sheet, by: 1)
    case .backspace where sheet == .filters:
      guide.filter = ExerciseFilter()
      selectFound()
    default: break
    }
    return []
  }

  private mutating func change(_ row: Int, of sheet: OptionsDialog, by step: Int) -> [Effect] {
    switch sheet {
    case .filters:
      changeFilter(row, by: step)
      selectFound()
      return []
    case .settings:
      changeSetting(row, by: step)
      return [.keepSettings(settings)]
    }
  }

  private mutating func changeFilter(_ row: Int, by step: Int) {
    switch row {
    case 0: guide.filter.muscle = Self.next(guide.filter.muscle, in: trained, by: step)
    case 1:
      guide.filter.category = Self.next(guide.filter.category, in: Category.allCases, by: step)
    case 2: guide.filter.posture = Self.next(guide.filter.posture, in: Posture.allCases, by: step)
    case 3: guide.filter.level = Self.next(guide.filter.level, in: Level.allCases, by: step)
    default: guide.filter.isAtHand.toggle()
    }
  }

  private mutating func changeSetting(_ row: Int, by step: Int) {
    switch row {
    case 0:
      settings.level = Level.allCases.moved(from: { $0 == settings.level }, by: step) ?? .beginner
    case 1: settings.hasReducedMotion.toggle()
    default: settings.equipment.formSymmetricDifference([Self.equipment[row - 2]])
    }
  }

  /// What a person may have, in the order of the settings.
  private static let equipment = Equipment.allCases.filter { $0 != .other }

  /// The muscles that at least one exercise trains.
  private var trained: [MuscleID] {
    catalogue.muscles.map(\.id).filter { !catalogue.training($0).isEmpty }
  }

  /// The choice so many places further, round and round, with none between the last and the first.
  private static func next<Choice: Equatable>(
    _ choice: Choice?, in all: [Choice], by step: Int
  ) -> Choice? {
    let place = choice.flatMap(all.firstIndex).map { $0 + 1 } ?? 0
    let next = (place + step + all.count + 1) % (all.count + 1)
    return next == 0 ? nil : all[next - 1]
  }
}
