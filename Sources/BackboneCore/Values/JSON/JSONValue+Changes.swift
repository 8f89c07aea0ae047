/// Changing a file that others write too.
extension JSONValue {
  /// This value with the changes that lead from one value to another, and everything else as it
  /// stands here: fields that neither of them has, the order of fields, and what somebody else
  /// changed meanwhile.
  package func applying(changesFrom old: JSONValue, to new: JSONValue) -> JSONValue {
    if old == new { return self }
    switch (self, old, new) {
    case (.object(let present), .object(let old), .object(let new)):
      return .object(present.applying(changesFrom: old, to: new))
    case (.list(let present), .list(let old), .list(let new)) where present.count == old.count:
      return .list(Self.elements(of: present, changedFrom: old, to: new))
    default: return new
    }
  }

  /// A list's elements: those that only moved are as they stand here, one that changed in its place
  /// takes the change, others are new.
  private static func elements(
    of present: [JSONValue], changedFrom old: [JSONValue], to new: [JSONValue]
  ) -> [JSONValue] {
    var isFree = old.map { _ in true }
    return new.enumerated().map { place, element in
      if let same = old.indices.first(where: { isFree[$0] && old[$0] == element }) {
        isFree[same] = false
        return present[same]
      }
      guard old.indices.contains(place), isFree[place], !new.contains(old[place]) else {
        return element
      }
      isFree[place] = false
      return present[place].applying(changesFrom: old[place], to: element)
    }
  }
}

extension JSONObject {
  fileprivate func applying(changesFrom old: JSONObject, to new: JSONObject) -> JSONObject {
    var result = self
    for name in old.names where new[name] == nil { result[name] = nil }
    for (name, value) in new.fields where old[name] != value {
      if let present = self[name], let before = old[name] {
        result[name] = present.applying(changesFrom: before, to: value)
      } else {
        result[name] = value
      }
    }
    return result
  }
}
