import BackboneCore
import TestSupport
import Testing

@Suite struct SearchIndexTests {
  private static func finds(_ query: String, _ texts: [String]) -> Bool {
    SearchIndex([texts]).matches(query) == [0]
  }

  @Test(arguments: [
    "multifidus", "Multi", "multfidus", "mutlifidus", "multifdius", "tifid", "  MULTIFIDUS  ",
  ])
  func findsInSpiteOfSlips(query: String) {
    #expect(Self.finds(query, ["Multifidus", "deep back"]))
  }

  @Test(arguments: ["xyz", "mzlt9", "longissimus", "multifidus knee", "idx", "du"])
  func anotherWordIsNotFound(query: String) {
    #expect(!Self.finds(query, ["Multifidus", "deep back"]))
  }

  @Test func everyWordMustBeFoundInAnyOrder() {
    #expect(Self.finds("dorsi lat", ["Latissimus dorsi"]))
    #expect(Self.finds("back multi", ["Multifidus", "deep back"]))
  }

  @Test func aNameBeatsAnAliasAndABeginningBeatsAMiddle() {
    let index = SearchIndex([["Dilator", "x"], ["x", "lats"], ["Latissimus dorsi", "x"]])
    #expect(index.matches("lat") == [2, 1, 0])
    #expect(SearchIndex([["Latissimus x"], ["Latisimus x"]]).matches("latisimus") == [1, 0])
  }

  @Test(arguments: ["bird dog", "birddog", "bird-dog", "birddgo", "dog"])
  func aHyphenMayBeLeftOut(query: String) {
    #expect(Self.finds(query, ["Bird-dog"]))
  }

  @Test func shortWordsForgiveNothing() {
    #expect(!Self.finds("lab", ["Latissimus"]))
  }

  @Test func nothingTypedFitsAllInTheirOrder() {
    #expect(SearchIndex([["b"], ["a"], []]).matches("") == [0, 1, 2])
    #expect(SearchIndex([["b"], ["a"]]).matches(" - ") == [0, 1])
    #expect(SearchIndex([]).matches("a") == [])
  }

  @Test func equalRanksKeepTheirOrder() {
    #expect(SearchIndex([["plank"], ["plank"], ["plank"]]).matches("plank") == [0, 1, 2])
  }

  /// Every slip that is forgiven is found, wherever in the word it happens.
  @Test func everySingleSlipIsForgiven() {
    let word = Array("latissimus")
    let index = SearchIndex([["latissimus"]])
    for place in word.indices {
      var missing = word
      missing.remove(at: place)
      var wrong = word
      wrong[place] = "z"
      var extra = word
      extra.insert("z", at: place)
      for typed in [missing, wrong, extra] {
        #expect(index.matches(String(typed)) == [0], "\(String(typed))")
      }
      guard place > 0 else { continue }
      var exchanged = word
      exchanged.swapAt(place - 1, place)
      #expect(index.matches(String(exchanged)) == [0], "\(String(exchanged))")
    }
  }

  /// Letters that a word does not have are slips, of which a long word forgives two.
  @Test func lettersOfNoWordAreCounted() {
    let word = Array("latissimus")
    let index = SearchIndex([["latissimus"]])
    func finds(_ letters: String, from place: Int) -> Bool {
      var typed = word
      typed.replaceSubrange(place..<place + letters.count, with: letters)
      return index.matches(String(typed)) == [0]
    }
    for place in 0...7 {
      #expect(finds("wy", from: place), "\(place)")
      #expect(!finds("wyz", from: place), "\(place)")
    }
  }

  /// One index of many records finds what an index of each alone would.
  @Test func recordsDoNotDisturbEachOther() {
    var random = SplitMix64(seed: 4)
    let letters = Array("abcde")
    func word() -> String {
      String(
        (0..<Int.random(in: 1...9, using: &random)).map { _ in
          letters.randomElement(using: &random) ?? "a"
        })
    }
    for _ in 0..<200 {
      let records = (0..<6).map { _ in (0..<3).map { _ in word() } }
      let query = word()
      let alone = records.indices.filter { SearchIndex([records[$0]]).matches(query) == [0] }
      #expect(SearchIndex(records).matches(query).sorted() == alone, "\(query) in \(records)")
    }
  }

  /// Both sides are compared without case and marks, however they are stored.
  @Test(arguments: [
    ("élé", "e\u{301}le\u{301}vation"), ("e\u{301}le", "Élévation"), ("elevation", "Élévation"),
    ("strasse", "Straßenübung"), ("STRASSE", "straßenübung"), ("ubung", "Straßenu\u{308}bung"),
    ("übung", "Ubung"), ("viet", "Việt"), ("việt", "Viet"), ("подъем", "Подъём туловища"),
    ("мостик", "МОСТИК"), ("ωμος", "Ώμος"), ("lodz", "Łódź"), ("oe", "Œuvre"),
    ("smorre", "Smørrebrød"), ("が", "か\u{3099}くぶち"), ("한", "\u{1112}\u{1161}\u{11AB}국"),
  ])
  func marksAndCaseMakeNoDifference(query: String, text: String) {
    #expect(Self.finds(query, [text]))
  }

  /// No blank tells where a word of these begins.
  @Test(arguments: [
    ("橋", "臀橋運動"), ("運動", "臀橋運動"), ("ジ", "ブリッジ"), ("ท่า", "ท่าสะพาน"), ("สะพาน", "ท่าสะพาน"),
  ])
  func scriptsWithoutBlanksAreFoundFromAnyCharacter(query: String, text: String) {
    #expect(Self.finds(query, [text]))
    #expect(!Self.finds(query, ["Bridge", "мостик"]))
  }

  @Test func otherLettersAreStillOthers() {
    #expect(!Self.finds("橋", ["臀部"]))
    #expect(!Self.finds("ку", ["Ко"]))
    #expect(!Self.finds("ss", ["sort"]))
  }
}
