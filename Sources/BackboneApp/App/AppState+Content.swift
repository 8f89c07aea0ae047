import BackboneCore

/// What arrives from outside: the journal's answers and the user's own content.
extension AppState {
  /// Takes what the journal answers.
  mutating func receive(_ reply: JournalReply) -> [Effect] {
    switch reply {
    case .logLoaded(let log):
      self.log = log
      logProblem = nil
    case .logUnreadable(let reason):
      logProblem = reason
      showNews(reason, isProblem: true)
    case .unfinishedLoaded(let logged): unfinished = logged
    case .sessionResumed(let logged, let record): return resume(logged, record)
    case .unfinishedEnded(let logged):
      return settleUnfinished(logged.isEmpty ? Words.Setup.endedEmpty : Words.Setup.ended)
    case .discarded: return settleUnfinished(Words.Setup.discarded)
    case .resumeRefused(let reason): return settleUnfinished(reason)
    case .failed(let text): showNews(text, isProblem: true)
    case .recovered(let text): showNews(text, isProblem: false)
    }
    return []
  }

  /// Takes the answers to the questions after a session.
  mutating func rate(_ feedback: Feedback) -> [Effect] {
    guard case .summary(var summary) = session else { return [] }
    summary.feedback = feedback
    session = .summary(summary)
    return finishSummary()
  }

  /// Takes over a catalogue that holds more.
  mutating func replaceCatalogue(_ catalogue: Catalogue, problems: Int) {
    // What was saved while the files were being read may not be among them.
    let saved = self.catalogue.routines.filter { self.catalogue.ownRoutines.contains($0.id) }
    self.catalogue = catalogue
    for routine in saved { self.catalogue.keep(routine) }
    catalogueRevision += 1
    selectFound()
    if problems > 0 {
      showNews(Words.Guide.unread(problems), isProblem: true)
    }
  }
}
