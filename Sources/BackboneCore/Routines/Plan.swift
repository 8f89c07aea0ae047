/// What a routine asks for at one level.
package struct Plan: Hashable, Sendable {
  /// Time to get into position before the first step.
  package let prepare: Duration
  /// How often the blocks are gone through, 1 or more.
  package let rounds: Int
  /// Rest between rounds.
  package let restBetweenRounds: Duration
  /// In order; never empty.
  package let blocks: [Block]

  /// A plan.
  package init(prepare: Duration, rounds: Int, restBetweenRounds: Duration, blocks: [Block]) {
    self.prepare = prepare
    self.rounds = rounds
    self.restBetweenRounds = restBetweenRounds
    self.blocks = blocks
  }

  /// The same plan with another time to get ready.
  package func preparing(for time: Duration) -> Plan {
    Plan(prepare: time, rounds: rounds, restBetweenRounds: restBetweenRounds, blocks: blocks)
  }
}
