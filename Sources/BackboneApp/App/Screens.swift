package import BackboneCanvas
package import BackboneCore

/// Every screen, in the order of the tabs.
///
/// A new one is added here and nowhere else.
package enum Screens: Composition {
  package static let all: [any Screen.Type] = [
    TodayScreen.self,
    AnatomyScreen.self,
    ExercisesScreen.self,
    SessionScreen.self,
    ProgressScreen.self,
    LearnScreen.self,
  ]

  /// The keys that lead away from a screen; where nothing is drawn there is no other one to go to.
  package static func around(_ reach: Reach, _ state: AppState) -> [any KeyLayer.Type] {
    let others: [any KeyLayer.Type] = state.isDrawn ? [TabKeys.self, PaneKeys.self] : []
    return switch reach {
    case .everywhere: [BrowsingKeys.self] + others + [AppKeys.self]
    case .screens: others + [AppKeys.self]
    case .nextScreen: others.filter { $0 != TabKeys.self } + [AppKeys.self]
    case .program: [AppKeys.self]
    case .nowhere: []
    }
  }
}

extension Screens {
  package static func search(for query: String) -> any Dialog {
    FinderDialog(scope: .content, query: query)
  }
}

extension AppState {
  /// The state of the program at launch.
  package init(
    catalogue: Catalogue, body: BodyMap = BodyMap(), figures: Set<ExerciseID> = [],
    settings: Settings = Settings(), columns: Int, rows: Int,
    countIn: Duration? = nil, appVersion: String = ""
  ) {
    self.init(
      ScreenList(composition: Screens.self), catalogue: catalogue, body: body, figures: figures,
      settings: settings,
      columns: columns, rows: rows, countIn: countIn, appVersion: appVersion)
  }
}
