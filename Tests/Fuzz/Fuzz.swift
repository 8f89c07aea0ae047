import Glibc

/// Feeds one of the readers with what libFuzzer makes up: `make fuzz TARGET=keys SECONDS=60`.
///
///     fuzz TARGET [libFuzzer's options] CORPUS...
///
/// A reader passes as long as it neither traps nor breaks a property of its own.
@main struct Fuzz {
  /// Its runs call back a C function, which can carry nothing with it.
  nonisolated(unsafe) fileprivate static var target = FuzzTarget.keys

  static func main() {
    var arguments = CommandLine.arguments
    guard arguments.count > 1, let target = FuzzTarget(rawValue: arguments.remove(at: 1)) else {
      print(
        "usage: fuzz \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) [OPTION...] [CORPUS...]"
      )
      exit(64)
    }
    self.target = target
    var count = CInt(arguments.count)
    var pointers = arguments.map { strdup($0) } + [nil]
    let status = pointers.withUnsafeMutableBufferPointer { buffer in
      var argv = buffer.baseAddress
      return runDriver(&count, &argv, testOneInput)
    }
    exit(status)
  }
}

/// One input; libFuzzer's own `main`, which is linked but not run, wants it by this name.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ length: Int) -> CInt {
  Fuzz.target.run(Array(UnsafeBufferPointer(start: bytes, count: length)))
  return 0
}

/// libFuzzer's loop; `LLVMFuzzerRunDriver` of its library.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ run: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
