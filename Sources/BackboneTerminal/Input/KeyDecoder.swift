import BackboneCore

/// Turns the bytes a terminal sends into keys, mouse actions and pastes.
///
/// It looks at one byte at a time and keeps what is unfinished, so the way the bytes are cut into
/// reads makes no difference. A sequence nobody knows is swallowed whole: its tail must never act
/// as commands.
package struct KeyDecoder: Sendable {
  private var state = State.ground

  /// A decoder that has seen nothing.
  package init() {}

  /// Bytes of a paste that are kept; the rest of a longer one is dropped.
  package static let pasteLimit = 65_536

  /// Bytes that are no longer than this may be a key: with them a paste that stood still is left.
  private static let keyLength = 8

  /// Whether something has begun that only its own end closes: a paste, or a reply.
  package var isOpen: Bool {
    switch state {
    case .paste(_, let hasStalled): !hasStalled
    case .string(let reply): !reply.hasStalled
    case .ground, .character, .escape, .control, .keypad, .linuxFunction, .oldMouse, .stringBegun:
      false
    }
  }

  /// Whether a key may be complete already, if only no more bytes follow: an ESC came.
  package var isWaiting: Bool {
    switch state {
    case .escape: return true
    case .control(let sequence): return sequence.isBare
    case .keypad(let digits): return digits.isEmpty
    case .stringBegun: return true
    case .ground, .character, .linuxFunction, .oldMouse, .paste, .string: return false
    }
  }

  /// Takes bytes as they were read, and returns what they complete, in order.
  package mutating func feed(_ bytes: some Sequence<UInt8>) -> [Input] {
    var inputs: [Input] = []
    let bytes = Array(bytes)
    // Somebody types while the rest of a paste does not come: then none will.
    if case .paste(_, hasStalled: true) = state, bytes.count <= Self.keyLength,
      bytes != Paste.terminator
    {
      state = .ground
    }
    if case .string(var reply) = state, reply.hasStalled {
      reply.hasStalled = false
      state = reply.isContinued(by: bytes) ? .string(reply) : .ground
    }
    for byte in bytes {
      take(byte, &inputs)
    }
    return inputs
  }

  /// Says that no more bytes came in the time that they should, and returns what that completes: a
  /// lone ESC is the Escape key, one with an introducer is two keys, and a paste is what came of it.
  ///
  /// A sequence cut in its middle is kept, because its tail may come late over a slow line.
  package mutating func flush() -> [Input] {
    guard isWaiting || isOpen else { return [] }
    let pressed = state
    state = .ground
    switch pressed {
    case .escape: return [.key(Key(.escape))]
    case .control: return [.key(Key(.escape)), .key(Key(.character("[")))]
    case .keypad: return [.key(Key(.escape)), .key(Key(.character("O")))]
    case .stringBegun(let introducer):
      let character = Character(Unicode.Scalar(introducer))
      return [.key(Key(.escape)), .key(Key(.character(character)))]
    case .paste(let paste, _):
      state = .paste(Paste(), hasStalled: true)
      return [.paste(paste.text)]
    case .string(var reply):
      // The tail of an answer may come late over a slow line, and is no key then either.
      reply.hasStalled = true
      state = .string(reply)
      return []
    case .ground, .character, .linuxFunction, .oldMouse: return []
    }
  }

  // MARK: - One byte

  private enum State: Sendable {
    case ground
    /// Inside a UTF-8 sequence.
    case character(UTF8Sequence)
    /// After ESC.
    case escape
    /// After `ESC [`.
    case control(ControlSequence)
    /// After `ESC O`, with the digits of a modifier.
    case keypad([UInt8])
    /// After `ESC [ [`: the Linux console's F1 to F5.
    case linuxFunction
    /// After `ESC [ M`: three bytes follow.
    case oldMouse([UInt8])
    /// In a bracketed paste; whether what came of it was handed on because no more did.
    case paste(Paste, hasStalled: Bool)
    /// After ESC and the character that begins a string.
    case stringBegun(introducer: UInt8)
    /// In a string (OSC, DCS, SOS, PM, APC), which ends with BEL or `ESC \`.
    case string(Reply)
  }

  private mutating func take(_ byte: UInt8, _ inputs: inout [Input]) {
    switch state {
    case .ground: takeGround(byte, &inputs)
    case .character(var sequence):
      switch sequence.take(byte) {
      case .more: state = .character(sequence)
      case .complete(let scalar):
        state = .ground
        if let key = Key(scalar, []) { inputs.append(.key(key)) }
      case .invalid: restart(byte, &inputs)
      }
    case .escape: takeAfterEscape(byte, &inputs)
    case .control(var sequence):
      switch sequence.take(byte) {
      case .more: state = .control(sequence)
      case .complete(let final): finish(sequence, final, &inputs)
      case .invalid: restart(byte, &inputs)
      }
    case .keypad(var digits):
      switch byte {
      case 0x30...0x39, 0x3B:
        if digits.count < ControlSequence.limit { digits.append(byte) }
        state = .keypad(digits)
      case 0x20...0x7E:
        state = .ground
        if let key = Key(keypad: byte, digits: digits) { inputs.append(.key(key)) }
      default: restart(byte, &inputs)
      }
    case .linuxFunction:
      switch byte {
      case 0x41...0x45:
        state = .ground
        inputs.append(.key(Key(.function(Int(byte - 0x40)))))
      case 0x20...0x7E: state = .ground
      default: restart(byte, &inputs)
      }
    case .oldMouse(var bytes):
      guard byte >= 0x20 else { return restart(byte, &inputs) }
      bytes.append(byte)
      if bytes.count < 3 {
        state = .oldMouse(bytes)
      } else {
        state = .ground
        if let mouse = Mouse(old: bytes) { inputs.append(.mouse(mouse)) }
      }
    case .paste(var paste, _):
      // Taken out first, or the text would be copied for every byte.
      state = .ground
      if paste.take(byte) {
        inputs.append(.paste(paste.text))
      } else {
        state = .paste(paste, hasStalled: false)
      }
    case .stringBegun(let introducer): takeString(byte, Reply(introducer: introducer), &inputs)
    case .string(let reply): takeString(byte, reply, &inputs)
    }
  }

  /// Gives up what was begun and takes the byte for itself, so that a key always gets through.
  private mutating func restart(_ byte: UInt8, _ inputs: inout [Input]) {
    state = .ground
    takeGround(byte, &inputs)
  }

  private mutating func takeGround(_ byte: UInt8, _ inputs: inout [Input]) {
    state = .ground
    if byte == 0x1B {
      state = .escape
    } else if byte < 0x80 {
      inputs.append(.key(Key(ascii: byte, [])))
    } else if let sequence = UTF8Sequence(lead: byte) {
      state = .character(sequence)
    }
  }

  /// ESC before what begins no sequence is a key of its own.
  ///
  /// A terminal that sends it for Alt cannot be told from a user who presses Esc and then another
  /// key, and over a slow line both arrive at once. Nothing is bound to Alt.
  private mutating func takeAfterEscape(_ byte: UInt8, _ inputs: inout [Input]) {
    switch byte {
    case 0x5B: state = .control(ControlSequence())
    case 0x4F: state = .keypad([])
    case 0x50, 0x58, 0x5D, 0x5E, 0x5F: state = .stringBegun(introducer: byte)
    default:
      inputs.append(.key(Key(.escape)))
      takeGround(byte, &inputs)
    }
  }

  private mutating func takeString(_ byte: UInt8, _ reply: Reply, _ inputs: inout [Input]) {
    var reply = reply
    switch byte {
    case 0x5C where reply.isAfterEscape: finish(reply, &inputs)
    case _ where reply.isAfterEscape: takeAfterEscape(byte, &inputs)
    case 0x07: finish(reply, &inputs)
    case 0x18, 0x1A: state = .ground
    case 0x1B:
      reply.isAfterEscape = true
      state = .string(reply)
    case 0x08...0x0D, 0x20...0xFF:
      reply.keep(byte)
      state = .string(reply)
    default: restart(byte, &inputs)
    }
  }

  private mutating func finish(_ reply: Reply, _ inputs: inout [Input]) {
    state = .ground
    if let input = reply.meaning { inputs.append(input) }
  }

  private mutating func finish(
    _ sequence: ControlSequence, _ final: UInt8, _ inputs: inout [Input]
  ) {
    state = .ground
    switch sequence.meaning(final) {
    case .input(let input): inputs.append(input)
    case .pasteBegins: state = .paste(Paste(), hasStalled: false)
    case .oldMouseBegins: state = .oldMouse([])
    case .linuxFunctionBegins: state = .linuxFunction
    case .nothing: break
    }
  }
}
