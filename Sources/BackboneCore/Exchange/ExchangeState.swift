/// What a set of facts comes to: the same whatever their order, and however often each is there.
package struct ExchangeState: Hashable, Sendable {
  /// Which of several revisions of a session counts: the highest.
  ///
  /// Whoever corrects a session has seen the revision before. So a clock that is wrong decides only
  /// between two corrections that did not know of each other.
  package struct Rank: Hashable, Sendable, Comparable {
    package let revision: Int
    package let at: Timestamp
    /// The installation that wrote it.
    package let device: RecordID
    package let fact: RecordID

    /// The rank of a fact.
    package init(revision: Int, at: Timestamp, device: RecordID, fact: RecordID) {
      self.revision = revision
      self.at = at
      self.device = device
      self.fact = fact
    }

    package static func < (a: Rank, b: Rank) -> Bool {
      (a.revision, a.at.seconds, a.device, a.fact) < (b.revision, b.at.seconds, b.device, b.fact)
    }
  }

  /// A session as one of its revisions has it.
  package struct Version: Hashable, Sendable {
    package let session: LoggedSession
    package let rank: Rank
  }

  /// The newest revision of each session.
  package private(set) var versions: [RecordID: Version] = [:]
  /// All that happened outside sessions.
  package private(set) var facts: [RecordID: TrainingFact] = [:]

  /// The state that facts lead to.
  package init(_ facts: some Sequence<ExchangeFact> = []) {
    for fact in facts { add(fact) }
  }

  /// Adds a fact, which may be there already.
  package mutating func add(_ fact: ExchangeFact) {
    switch fact.content {
    case .session(let session, let revision):
      let rank = Rank(revision: revision, at: fact.at, device: fact.device, fact: fact.id)
      add(Version(session: session, rank: rank))
    case .training(let kind):
      facts[fact.id] = TrainingFact(id: fact.id, device: fact.device, at: fact.at, kind)
    }
  }

  /// Adds what another state has.
  package mutating func formUnion(_ other: ExchangeState) {
    for version in other.versions.values { add(version) }
    facts.merge(other.facts) { old, _ in old }
  }

  private mutating func add(_ version: Version) {
    let id = version.session.id
    if let old = versions[id], old.rank >= version.rank { return }
    versions[id] = version
  }

  /// A text that is the same for two states that are the same.
  package var canonical: String {
    let lines = facts.values.sorted { $0.id < $1.id }.map { ExchangeFact($0).line }
    return SessionJSON.file(versions.values.map(\.session), isCanonical: true)
      + lines.joined(separator: "\n")
  }
}
