/// Bytes that are not what a value was written as.
public enum BinaryError: Error, Hashable {
  /// The bytes end before the value does.
  case tooShort
  /// No value of its type is written in this way.
  case unknownValue
}
