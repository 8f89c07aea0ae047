import ArgumentParser
import BackboneApp
import BackboneCanvas
import BackboneCore
import Glibc
import TestSupport

@testable import BackboneCLI

/// Uses the program at random for as long as it is told to: `make soak`.
///
///     soak events COUNT [SEED]     so many events through the app, in lives of 10,000 each
///     soak shell SECONDS [SEED]    for so long through the shell, with a journal on the disk
///
/// What goes wrong ends it with the seed of that life, which alone repeats it.
@main struct Soak {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let numbers = arguments.dropFirst().compactMap { UInt64($0) }
    guard let mode = arguments.first, let amount = numbers.first else {
      print("usage: soak events COUNT [SEED] | soak shell SECONDS [SEED]")
      exit(64)
    }
    let seed = numbers.count > 1 ? numbers[1] : 1
    let library = try Library.open(ContentOptions.parse(["--assets", "Assets"]), own: false)
    switch mode {
    case "events": events(Int(amount), seed, library)
    case "shell": try shell(.seconds(Int(amount)), seed, library)
    default: exit(64)
    }
  }

  /// How many events a life has.
  private static let lifeLength = 10_000

  private static func events(_ count: Int, _ seed: UInt64, _ library: Library) {
    var seed = seed
    var done = 0
    while done < count {
      begin(seed)
      AppLife(seed: seed, library).live(lifeLength)
      done += lifeLength
      seed += 1
      if done % 1_000_000 == 0 || done >= count { say("\(done) events, next seed \(seed)") }
    }
  }

  private static func shell(_ length: Duration, _ seed: UInt64, _ library: Library) throws {
    let clock = ContinuousClock()
    let end = clock.now + length
    var seed = seed
    var sets = 0
    while clock.now < end {
      begin(seed)
      sets += try ShellLife(seed: seed, library).live(2_000)
      seed += 1
      if seed % 10 == 0 { say("\(sets) sets shown as done and found, next seed \(seed)") }
    }
    guard sets > 0 else { fail(seed, "no set was ever done") }
    print("\(sets) sets shown as done, all in the journal; next seed \(seed)")
  }

  /// Names the life that begins: a trap in it can't.
  private static func begin(_ seed: UInt64) {
    print("seed \(seed)", terminator: "\r")
    fflush(nil)
  }

  /// Prints a line and flushes it, so that it reaches a file at once too.
  private static func say(_ line: String) {
    print(line)
    fflush(nil)
  }

  /// Ends with what went wrong.
  static func fail(_ seed: UInt64, _ reason: String) -> Never {
    print("seed \(seed): \(reason)")
    exit(1)
  }
}
