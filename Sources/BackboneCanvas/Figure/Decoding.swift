extension KeyedDecodingContainer {
  /// A point written as `[x, y]`.
  func point(_ key: Key) throws -> Point {
    let numbers = try decode([Double].self, forKey: key)
    guard numbers.count == 2 else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: self, debugDescription: "expected [x, y]")
    }
    return Point(numbers[0], numbers[1])
  }

  /// A drawn path written as `"x,y x,y! ..."`.
  func path(_ key: Key) throws -> Path {
    guard let path = Path(try decode(String.self, forKey: key)) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: self, debugDescription: "expected a path \"x,y x,y! ...\"")
    }
    return path
  }
}
