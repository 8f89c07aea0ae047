/// What an exercise is called in files for watches: a category, and a name within it.
package struct FITName: Hashable, Sendable, Codable {
  package let category: Int
  package let name: Int

  package init(category: Int, name: Int) {
    self.category = category
    self.name = name
  }

  /// The category of what has no name there.
  package static let unknownCategory = 65_534

  /// Whether the profile has it.
  package var isKnown: Bool {
    guard let highest = Self.highest[category] else { return false }
    return (0...highest).contains(name) && !(Self.gaps[category] ?? []).contains(name)
  }

  /// The highest name of each category: Garmin's FIT SDK 21.218, Profile.xlsx,
  /// `exercise_category` and the `..._exercise_name` types.
  private static let highest: [Int: Int] = [
    0: 26, 1: 20, 2: 42, 3: 8, 4: 22, 5: 96, 6: 86, 7: 50, 8: 25, 9: 12, 10: 49, 11: 34, 12: 3,
    13: 39, 14: 41, 15: 13, 16: 21, 17: 90, 18: 28, 19: 135, 20: 37, 21: 45, 22: 90, 23: 52,
    24: 31, 25: 35, 26: 24, 27: 40, 28: 102, 29: 20, 30: 44, 31: 90, 32: 6, 33: 2, 35: 84, 36: 115,
    37: 61, 38: 27, 39: 0, 40: 0, 41: 3, 42: 0, 43: 1, 44: 19, 45: 5, 46: 1, 47: 0, 49: 34, 50: 0,
    52: 1, 53: 0,
  ]

  /// The numbers below the highest that name nothing.
  private static let gaps: [Int: Set<Int>] = [
    5: [74, 76, 78], 6: [85], 8: [19, 22], 14: [35], 24: [26], 28: [96, 99], 29: [14],
    37: [0, 48], 41: [2],
  ]
}
