package import BackboneBinary

extension Source: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(id: reader.read(), citation: reader.read(), read: reader.read())
  }
}

extension Symptom: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(
      id: reader.read(), name: reader.read(), question: reader.read(), notice: reader.read(),
      checks: reader.read(), muscles: reader.read(), first: reader.read(), then: reader.read(),
      evidence: reader.read(), sources: reader.read())
  }
}

extension Symptom.Check: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(name: reader.read(), how: reader.read())
  }
}

extension Stride: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(introduction: reader.read(), phases: reader.read(), sources: reader.read())
  }
}

extension Stride.Phase: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(
      id: reader.read(), name: reader.read(), happens: reader.read(), work: reader.read())
  }
}

extension Stride.MuscleWork: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(muscle: reader.read(), does: reader.read())
  }
}

extension Term: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(
      id: reader.read(), name: reader.read(), aliases: reader.read(), meaning: reader.read(),
      phrases: reader.read())
  }
}

extension Page: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(
      id: reader.read(), title: reader.read(), summary: reader.read(), blocks: reader.read())
  }
}

extension Page.Block: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(id: reader.read(), body: reader.read(), sources: reader.read())
  }
}

extension Page.Block.Body: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    switch try reader.read(String.self) {
    case "heading": self = .heading(try reader.read())
    case "paragraph": self = .paragraph(try reader.read())
    case "list": self = .list(try reader.read())
    case "evidence":
      self = try .evidence(reader.read(), claim: reader.read(), finding: reader.read())
    case "answer": self = try .answer(question: reader.read(), answer: reader.read())
    case "terms": self = .terms(try reader.read())
    case "flags": self = try .flags(reader.read(), action: reader.read(), flags: reader.read())
    case "caution":
      self = try .caution(condition: reader.read(), avoid: reader.read(), instead: reader.read())
    default: throw .unknownValue
    }
  }
}

extension RichText: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    self.init(try reader.read() as [Run])
  }
}

extension RichText.Run: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    switch try reader.read(String.self) {
    case "plain": self = .plain(try reader.read())
    case "link": self = .link(try reader.read(), try reader.read())
    default: throw .unknownValue
    }
  }
}

extension Link: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    switch try reader.read(String.self) {
    case "muscle": self = .muscle(try reader.read())
    case "exercise": self = .exercise(try reader.read())
    case "sign": self = .sign(try reader.read())
    case "page": self = .page(try reader.read())
    case "term": self = .term(try reader.read())
    default: throw .unknownValue
    }
  }
}
