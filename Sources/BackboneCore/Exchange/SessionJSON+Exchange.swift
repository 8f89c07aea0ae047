extension SessionJSON {
  /// What a file of the exchange folder comes to, as if it were an export.
  package static func contents(of file: ExchangeFile) -> Contents {
    var state = ExchangeState()
    var contents = Contents()
    for line in file.lines {
      do throws(ExchangeError) {
        if let fact = try ExchangeFact(line: line.bytes) { state.add(fact) }
      } catch {
        contents.problems.append(ExchangeError(line: line.number, error.reason))
      }
    }
    contents.sessions = state.versions.values.map(\.session).sorted { $0.id < $1.id }
    contents.training = state.facts.values.sorted { $0.id < $1.id }
    return contents
  }
}
