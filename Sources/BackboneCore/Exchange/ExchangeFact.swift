/// A line of the exchange folder: something that happened to the training, which never changes.
package struct ExchangeFact: Hashable, Sendable, Identifiable {
  /// What happened.
  package enum Content: Hashable, Sendable {
    /// From now on a session is like this; its revisions are counted from 1.
    case session(LoggedSession, revision: Int)
    case training(TrainingFact.Kind)
  }

  package let id: RecordID
  /// The installation that wrote it.
  package let device: RecordID
  package let at: Timestamp
  package let content: Content

  /// A fact.
  package init(id: RecordID, device: RecordID, at: Timestamp, _ content: Content) {
    self.id = id
    self.device = device
    self.at = at
    self.content = content
  }

  /// A fact of the training.
  package init(_ fact: TrainingFact) {
    self.init(id: fact.id, device: fact.device, at: fact.at, .training(fact.kind))
  }
}

extension ExchangeFact {
  private static let session = "session"
  /// Every line that we write begins with it, and the id.
  private static let start = Array("{\"id\":\"".utf8)
  private static let idLength = 36

  /// The fact as one line of JSON, without the line feed.
  package var line: String { JSONText.line(json) }

  /// The fact as JSON.
  var json: JSONValue {
    var object: JSONObject = [
      "id": .text(id.description), "device": .text(device.description), "at": .text(at.iso8601),
    ]
    switch content {
    case .session(let session, let revision):
      object["kind"] = .text(Self.session)
      object["revision"] = .number(Double(revision))
      object["body"] = JSONValue(session: session)
    case .training(let kind):
      object["kind"] = .text(kind.name)
      object["body"] = .object(kind.body)
    }
    return .object(object)
  }

  /// The id of a line, without reading the rest of it; nil where the line doesn't begin with one.
  package static func id(of line: some RandomAccessCollection<UInt8>) -> RecordID? {
    guard line.starts(with: start), line.count > start.count + idLength else { return nil }
    return RecordID(
      hexadecimal: line.dropFirst(start.count).prefix(idLength))
  }

  /// The fact of a line; nil for a kind that only a newer program knows.
  /// - Throws: an `ExchangeError` for a line that is no fact.
  package init?(line bytes: ArraySlice<UInt8>) throws(ExchangeError) {
    let value: JSONValue
    do {
      value = try JSONParser.parse(Array(bytes))
    } catch {
      throw ExchangeError(error.reason)
    }
    try self.init(json: value)
  }

  /// The fact of a JSON value; nil for a kind that only a newer program knows.
  /// - Throws: an `ExchangeError` for a value that is no fact.
  init?(json value: JSONValue) throws(ExchangeError) {
    guard case .object(let object) = value, let id = object.id("id"),
      let device = object.id("device"), let at = object.moment("at"),
      case .text(let kind)? = object["kind"], case .object(let body)? = object["body"]
    else { throw ExchangeError(Words.Sync.notAFact) }
    guard kind != Self.session else {
      guard case .number(let number)? = object["revision"], let revision = Int(exactly: number),
        (1...1_000_000).contains(revision)
      else { throw ExchangeError("revision: \(Words.Exchange.range(1, 1_000_000))") }
      self.init(
        id: id, device: device, at: at,
        .session(try SessionJSON.session(.object(body)), revision: revision))
      return
    }
    do {
      self.init(
        id: id, device: device, at: at, .training(try TrainingFact.Kind(name: kind, body: body)))
    } catch {
      // A newer program may have more kinds of facts.
      if error.field == "kind" { return nil }
      throw ExchangeError("\(kind): \(error.description)")
    }
  }
}

extension RecordID {
  /// The id that 36 bytes spell; nil for anything else.
  fileprivate init?(hexadecimal bytes: some Collection<UInt8>) {
    var halves: (UInt64, UInt64) = (0, 0)
    var count = 0
    for byte in bytes {
      let digit: UInt64
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = UInt64(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = UInt64(byte - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "-"): continue
      default: return nil
      }
      if count < 16 { halves.0 = halves.0 << 4 | digit } else { halves.1 = halves.1 << 4 | digit }
      count += 1
    }
    guard count == 32 else { return nil }
    self.init(high: halves.0, low: halves.1)
  }
}

extension JSONObject {
  fileprivate func id(_ name: String) -> RecordID? {
    if case .text(let text)? = self[name] { RecordID(text) } else { nil }
  }

  fileprivate func moment(_ name: String) -> Timestamp? {
    guard case .text(let text)? = self[name], let moment = Timestamp(iso8601: text),
      (0...253_402_300_799).contains(moment.seconds)
    else { return nil }
    return moment
  }
}
