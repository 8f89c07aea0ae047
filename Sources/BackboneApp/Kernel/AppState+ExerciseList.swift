package import BackboneCore

/// The list of the exercise guide.
extension AppState {
  /// The exercises in the list: those that the filter leaves, those that train its muscle most
  /// first; of these those that the search leaves, the best first.
  package var exercises: some RandomAccessCollection<Exercise> {
    filteredIndices.lazy.map { [catalogue] in catalogue.exercises[$0] }
  }

  /// The place in the list of the exercise that is shown; nil where it is not in it.
  package var shownPlace: Int? {
    guard let shown = exercise?.id else { return nil }
    return filteredIndices.firstIndex { catalogue.exercises[$0].id == shown }
  }

  /// Makes the list anew where what it depends on has changed.
  mutating func updateList() {
    let query = ListQuery(
      filter: guide.filter, query: guide.query, equipment: settings.equipment,
      catalogueRevision: catalogueRevision)
    guard query != lastQuery else { return }
    lastQuery = query
    let matches = catalogue.exerciseIndex.matches(guide.query)
    guard query.filter != ExerciseFilter() else {
      filteredIndices = matches
      return
    }
    let kept = matches.filter {
      guide.filter.keeps(catalogue.exercises[$0], equipment: settings.equipment)
    }
    filteredIndices = forMuscle(forSign(kept))
  }

  /// Those that help against the sign of the filter, in the order in which it names them.
  private func forSign(_ indices: [Int]) -> [Int] {
    guard let sign = guide.filter.sign.flatMap(catalogue.sign) else { return indices }
    return (sign.first + sign.then).compactMap { id in
      indices.first { catalogue.exercises[$0].id == id }
    }
  }

  /// Those that train the muscle of the filter most, then those in which it helps or is stretched;
  /// each part keeps the order of the search.
  private func forMuscle(_ indices: [Int]) -> [Int] {
    guard let muscle = guide.filter.muscle else { return indices }
    let involvement = catalogue.involvement(muscle)
    return Catalogue.Involvement.allCases.flatMap { share in
      indices.filter { involvement[$0] == share }
    }
  }

  /// Chooses the exercise so many places further in the list, stopping at its ends.
  mutating func moveExercise(by step: Int) {
    let place = filteredIndices.moved(
      from: { catalogue.exercises[$0].id == guide.selected }, by: step)
    if let place { guide.select(catalogue.exercises[place].id, at: now) }
  }

  /// Chooses the first of the list unless what is chosen is in it.
  mutating func selectFound() {
    updateList()
    if !filteredIndices.contains(where: { catalogue.exercises[$0].id == guide.selected }),
      let first = filteredIndices.first
    {
      guide.select(catalogue.exercises[first].id, at: now)
    }
  }
}
