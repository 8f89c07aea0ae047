/// What was probably meant by a word that is not among those that are possible.
package enum Suggestion {
  /// The possible word that is nearest to what was typed; nil where none is near enough.
  ///
  /// A third of the letters may be wrong, missing, too many or swapped, and a word that begins with
  /// all of what was typed is near.
  package static func nearest(to typed: String, among words: some Sequence<String>) -> String? {
    let allowed = max(1, typed.count / 3)
    let near = words.map { (word: $0, distance: distance(typed.lowercased(), $0)) }
      .filter { $0.distance <= allowed || (typed.count > 2 && $0.word.hasPrefix(typed)) }
    return near.min { ($0.distance, $0.word) < ($1.distance, $1.word) }?.word
  }

  /// A sentence that names the nearest word; where none is near, the one given instead.
  package static func sentence(
    for typed: String, among words: some Sequence<String>, otherwise: String
  ) -> String {
    nearest(to: typed, among: words).map(Words.CommandErrors.didYouMean) ?? otherwise
  }

  /// How many letters must be changed, added, taken away or swapped with the next.
  private static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a), Array(b))
    var rows = [Array(0...b.count)]
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var least = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          least = min(least, rows[i - 1][j - 1] + 1)
        }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
