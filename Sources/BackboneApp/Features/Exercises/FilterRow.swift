import BackboneCore

/// What the guide's list can be filtered by, a row each.
enum FilterRow: String, CaseIterable {
  case muscle, sign, category, posture, level, equipment

  var title: String {
    switch self {
    case .muscle: Words.Guide.muscle
    case .sign: Words.Guide.sign
    case .category: Words.Guide.aim
    case .posture: Words.Guide.position
    case .level: Words.Guide.levelRow
    case .equipment: Words.Guide.equipment
    }
  }

  func value(_ state: AppState) -> String {
    let filter = state.guide.filter
    return switch self {
    case .muscle: filter.muscle.flatMap(state.catalogue.muscle)?.name ?? Words.Guide.any
    case .sign: filter.sign.flatMap(state.catalogue.sign)?.name ?? Words.Guide.any
    case .category: filter.category?.name ?? Words.Guide.any
    case .posture: filter.posture?.name ?? Words.Guide.any
    case .level: filter.level?.name ?? Words.Guide.any
    case .equipment: filter.onlyPossible ? Words.Guide.mine : Words.Guide.any
    }
  }

  func change(_ state: inout AppState, by step: Int) {
    var filter = state.guide.filter
    switch self {
    case .muscle:
      let catalogue = state.catalogue
      let trained = catalogue.muscles.map(\.id).filter { !catalogue.training($0).isEmpty }
      filter.muscle = trained.next(after: filter.muscle, by: step)
    case .sign:
      filter.sign = state.catalogue.signs.map(\.id).next(after: filter.sign, by: step)
    case .category: filter.category = Category.allCases.next(after: filter.category, by: step)
    case .posture: filter.posture = Posture.allCases.next(after: filter.posture, by: step)
    case .level: filter.level = Level.allCases.next(after: filter.level, by: step)
    case .equipment: filter.onlyPossible.toggle()
    }
    state.guide.filter = filter
    state.selectFound()
  }
}
