package import BackboneCore
internal import Glibc

/// The file that the settings are kept in from launch to launch.
package struct SettingsFile: Hashable, Sendable {
  package let path: String

  /// A file, which need not exist yet.
  package init(path: String) { self.path = path }

  /// The settings that the file holds.
  ///
  /// What it leaves out, or says in a way that cannot be used, is as for a new user.
  /// - Returns: also what is wrong with values, in the order of the fields, and which fields are unknown.
  /// - Throws: a `ContentError` for a file that cannot be read as an object.
  package func read() throws(ContentError) -> (settings: Settings, problems: [ContentError]) {
    guard let record = try record() else { return (Settings(), []) }
    let report = RecordReader.Report(file: path)
    let settings = Settings(RecordReader(.object(record), report: report), report)
    return (settings, report.problems)
  }

  /// Writes what changed, whole or not at all; everything else stays as it is in the file by now.
  /// - Throws: a `ContentError` for a file that cannot be read as an object, or not be written; it
  ///   is then as it was.
  package func write(changesFrom old: Settings, to new: Settings) throws(ContentError) {
    let present = JSONValue.object(try record() ?? JSONObject())
    let changed = present.applying(changesFrom: old.record, to: new.record)
    try AtomicFile.write(JSONText.pretty(changed) + "\n", to: path)
  }

  /// What the file holds; nil where there is none.
  private func record() throws(ContentError) -> JSONObject? {
    guard access(path.onDisk, F_OK) == 0 else { return nil }
    let value = try ContentFile.json(path)
    guard case .object(let record) = value else {
      throw ContentError(file: path, reason: Words.Records.mustBeObject(found: value.kind))
    }
    return record
  }
}

extension Settings {
  fileprivate init(_ record: RecordReader, _ report: RecordReader.Report) {
    self.init()
    func use<Value>(
      _ key: String, in record: RecordReader, _ read: (String) -> Value, _ take: (Value) -> Void
    ) {
      guard record.has(key) else { return }
      let before = report.problems.count
      let value = read(key)
      if report.problems.count == before { take(value) }
    }
    use("level", in: record, { record.choice($0) }) { level = $0 }
    use("equipment", in: record, { record.choices($0) }) { equipment = Set($0) }
    use("reducedMotion", in: record, { record.bool($0) }) { hasReducedMotion = $0 }
    record.optionalObject("variants") { exercises in
      for id in exercises.names {
        use(id, in: exercises, { exercises.integer($0, in: 0...99) }) { variant in
          variants[ExerciseID(rawValue: id)] = variant
        }
      }
    }
    record.optionalObject("sound") { record in
      use("muted", in: record, { record.bool($0) }) { sound.isMuted = $0 }
      use("tones", in: record, { record.bool($0) }) { sound.hasTones = $0 }
      use("bell", in: record, { record.bool($0) }) { sound.hasBell = $0 }
      use("volume", in: record, { record.integer($0, in: 0...100) }) { sound.volume = $0 }
    }
    record.optionalObject("speech") { record in
      use("command", in: record, { record.texts($0) }) { sound.command = $0 }
      use("rate", in: record, { record.integer($0, in: SoundSettings.rates) }) { sound.rate = $0 }
      use("voice", in: record, { record.text($0) }) { sound.voice = $0 }
    }
    record.optionalObject("look") { record in
      use("theme", in: record, { record.text($0) }) { look.theme = $0 }
      use("glyphs", in: record, { record.choice($0) }) { look.glyphs = $0 }
      use("flash", in: record, { record.bool($0) }) { look.hasFlash = $0 }
      use("mouse", in: record, { record.bool($0) }) { look.hasMouse = $0 }
      use("progress", in: record, { record.bool($0) }) { look.hasProgress = $0 }
    }
    record.optionalObject("session") { record in
      use("getReady", in: record, { record.integer($0, in: Settings.getReadySeconds) }) {
        getReady = .seconds($0)
      }
      use("countIn", in: record, { record.integer($0, in: Settings.countInSeconds) }) {
        countIn = .seconds($0)
      }
    }
    record.optionalObject("keys") { record in
      for id in record.names {
        use(id, in: record, { record.keys($0) }) { keys[id] = $0 }
      }
    }
    record.optionalObject("calendar") { record in
      use("allDayHour", in: record, { record.integer($0, in: Settings.allDayHours) }) {
        allDayHour = $0
      }
    }
    use("exchange", in: record, { record.text($0) }) { exchange = $0 }
    use("units", in: record, { record.choice($0) }) { units = $0 }
    record.optionalObject("hooks") { record in
      for hook in Hook.allCases {
        use(hook.rawValue, in: record, { record.texts($0) }) { hooks[hook] = $0 }
      }
    }
    record.rejectUnknownFields()
  }

  fileprivate var record: JSONValue {
    var record: JSONObject = [
      "level": .text(level.rawValue),
      "equipment": .list(
        Equipment.allCases.filter(equipment.contains).map { .text($0.rawValue) }),
      "reducedMotion": .bool(hasReducedMotion),
      "variants": .object(
        variants.sorted { $0.key < $1.key }.reduce(into: JSONObject()) { object, entry in
          object[entry.key.rawValue] = .number(Double(entry.value))
        }),
      "sound": .object([
        "muted": .bool(sound.isMuted), "tones": .bool(sound.hasTones),
        "bell": .bool(sound.hasBell),
        "volume": .number(Double(sound.volume)),
      ]),
      "speech": .object(speech),
      "look": .object([
        "theme": .text(look.theme), "glyphs": .text(look.glyphs.rawValue),
        "flash": .bool(look.hasFlash), "mouse": .bool(look.hasMouse),
        "progress": .bool(look.hasProgress),
      ]),
      "session": .object(session),
      "calendar": .object(["allDayHour": .number(Double(allDayHour))]),
      "keys": .object(
        keys.sorted { $0.key < $1.key }.reduce(into: JSONObject()) { object, entry in
          object[entry.key] = .list(entry.value.map { .text($0.name) })
        }),
      "units": .text(units.rawValue),
    ]
    if !hooks.isEmpty {
      record["hooks"] = .object(
        Hook.allCases.reduce(into: JSONObject()) { object, hook in
          object[hook.rawValue] = hooks[hook].map { .list($0.map { .text($0) }) }
        })
    }
    if !exchange.isEmpty { record["exchange"] = .text(exchange) }
    return .object(record)
  }

  private var session: JSONObject {
    var record = JSONObject()
    if let getReady { record["getReady"] = .number(getReady.inSeconds) }
    record["countIn"] = .number(countIn.inSeconds)
    return record
  }

  /// Only what the user chose: the rest is left to the program that speaks.
  private var speech: JSONObject {
    var record = JSONObject()
    if !sound.command.isEmpty { record["command"] = .list(sound.command.map { .text($0) }) }
    if let rate = sound.rate { record["rate"] = .number(Double(rate)) }
    if let voice = sound.voice { record["voice"] = .text(voice) }
    return record
  }
}

extension RecordReader {
  /// A list of keys by their names.
  fileprivate func keys(_ key: String) -> [Key] {
    texts(key).enumerated().compactMap { index, name in
      if let key = Key(name: name) { return key }
      problem("\(key)[\(index)]", Words.OwnKeys.noKey(name))
      return nil
    }
  }
}
