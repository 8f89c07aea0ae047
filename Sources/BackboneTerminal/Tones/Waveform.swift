import BackboneCanvas
package import BackboneCore

/// The sound of a tone, sample by sample.
package struct Waveform: Hashable, Sendable {
  /// Samples a second: enough for the highest pitch and its octave.
  package static let rate = 16_000
  /// How loud the loudest tone is, of what there is: the rest leaves room for a voice to be mixed in.
  package static let peak = 0.5
  /// How long a note takes to come and to go, in milliseconds: a sudden edge clicks.
  private static let attack = 8.0
  private static let release = 40.0
  /// The octave above gives small loudspeakers something to play.
  private static let octave = 0.3

  /// The samples, -1...1.
  package let samples: [Double]

  /// The sound of a tone.
  package init(_ tone: Cue.Signal) {
    var samples = [Double](repeating: 0, count: Self.count(tone.length))
    for note in tone.notes {
      Self.add(note, to: &samples)
    }
    self.samples = samples
  }

  /// So much silence.
  package init(silence length: Duration) {
    samples = [Double](repeating: 0, count: Self.count(length))
  }

  private static func count(_ length: Duration) -> Int {
    Int(length.nanoseconds / 1000) * rate / 1_000_000
  }

  private static func add(_ note: Cue.Signal.Note, to samples: inout [Double]) {
    let first = note.start * rate / 1000
    let count = note.length * rate / 1000
    var phase = 0.0
    for index in 0..<count where first + index < samples.count {
      let part = Double(index) / Double(count)
      let sound = Trigonometry.sin(phase) + octave * Trigonometry.sin(2 * phase)
      samples[first + index] = peak * envelope(index, of: count) * sound / (1 + octave)
      phase += (note.from + (note.to - note.from) * part) * 360 / Double(rate)
      if phase >= 360 { phase -= 360 }
    }
  }

  /// Comes quickly, fades, and is gone at the end, 0...1.
  private static func envelope(_ index: Int, of count: Int) -> Double {
    let perMillisecond = Double(rate) / 1000
    let begun = min(1, Double(index) / (attack * perMillisecond))
    let left = min(1, Double(count - index) / (release * perMillisecond))
    return begun * left * (1 - 0.4 * Double(index) / Double(count))
  }

  /// The bytes of a file in the form RIFF WAVE: PCM, 16 bits, mono.
  ///
  /// Source: Microsoft's "Multimedia Programming Interface and Data Specifications 1.0", WAVE.
  /// - Parameter loudness: what the samples are multiplied with, 0...1.
  package func file(loudness: Double) -> [UInt8] {
    var data: [UInt8] = []
    data.reserveCapacity(2 * samples.count)
    for sample in samples {
      let value = Int(max(-1, min(1, sample * loudness)) * 32_767)
      data.append(UInt8(truncatingIfNeeded: value))
      data.append(UInt8(truncatingIfNeeded: value >> 8))
    }
    let format =
      Self.bytes(UInt16(1)) + Self.bytes(UInt16(1)) + Self.bytes(UInt32(Self.rate))
      + Self.bytes(UInt32(Self.rate * 2)) + Self.bytes(UInt16(2)) + Self.bytes(UInt16(16))
    let chunks = Array("WAVE".utf8) + Self.chunk("fmt ", format) + Self.chunk("data", data)
    return Self.chunk("RIFF", chunks)
  }

  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    Array(name.utf8) + bytes(UInt32(content.count)) + content
  }

  /// The lowest byte first.
  private static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
    (0..<number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
