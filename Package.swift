// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target is held to the same rules.
///
/// In CI a warning is an error; elsewhere the warnings of a newer compiler break nobody's build.
let strict: [SwiftSetting] =
  (Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)]) + [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]

/// Rasterising is arithmetic over hundreds of thousands of samples: unoptimised it would make the
/// golden-frame tests take minutes, so debug builds optimise this one target as well.
let drawn: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let arguments: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "Backbone",
  products: [.executable(name: "backbone", targets: ["backbone"])],
  dependencies: [
    // The command line: parsing, help and completions for subcommands.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // What Swift cannot reach
    .target(
      name: "CTerminal",
      cSettings: [.define("NCURSES_WIDECHAR", to: "1")],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    // The journal's file: SQLite as the system has it.
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite3"])]),
    // Pure
    .target(name: "BackboneBinary", swiftSettings: strict),
    .target(name: "BackboneCore", dependencies: ["BackboneBinary"], swiftSettings: strict),
    .target(name: "BackboneCanvas", dependencies: ["BackboneBinary"], swiftSettings: drawn),
    // Adapters and the app
    .target(
      name: "BackboneContent", dependencies: ["BackboneBinary", "BackboneCore", "BackboneCanvas"],
      swiftSettings: strict),
    .target(
      name: "BackboneJournal", dependencies: ["BackboneCore", "CSQLite"], swiftSettings: strict),
    .target(
      name: "BackboneTerminal", dependencies: ["BackboneCore", "BackboneCanvas", "CTerminal"],
      swiftSettings: strict),
    .target(
      name: "BackboneApp", dependencies: ["BackboneCore", "BackboneCanvas"],
      swiftSettings: strict),
    // The command line
    .target(
      name: "BackboneCLI",
      dependencies: [
        "BackboneCore", "BackboneCanvas", "BackboneContent", "BackboneJournal",
        "BackboneTerminal", "BackboneApp", arguments,
      ],
      swiftSettings: strict),
    .executableTarget(name: "backbone", dependencies: ["BackboneCLI"], swiftSettings: strict),
    // Measuring: `make bench`
    .executableTarget(
      name: "bench",
      dependencies: [
        "BackboneCore", "BackboneCanvas", "BackboneContent", "BackboneApp", "BackboneTerminal",
      ],
      path: "Tests/Bench", swiftSettings: strict),
    // Judging what is drawn: `make contact-sheets`
    .executableTarget(
      name: "contact-sheet",
      dependencies: [
        "BackboneCore", "BackboneCanvas", "BackboneContent", "BackboneApp", "BackboneCLI",
      ],
      path: "Tests/ContactSheet", swiftSettings: strict),
    // Using it at random: `make soak`
    .executableTarget(
      name: "soak",
      dependencies: [
        "BackboneCore", "BackboneCanvas", "BackboneApp", "BackboneJournal", "BackboneCLI",
        "TestSupport", arguments,
      ],
      path: "Tests/Soak", swiftSettings: strict),
    // Tests
    .target(
      name: "TestSupport", dependencies: ["BackboneCore", "BackboneCanvas"],
      path: "Tests/TestSupport", exclude: ["FixtureContent"], swiftSettings: strict),
    .testTarget(
      name: "BackboneCoreTests", dependencies: ["BackboneCore", "TestSupport"],
      exclude: ["Training/Feeds", "Training/Golden", "Training/Vectors"], swiftSettings: strict),
    .testTarget(
      name: "BackboneCanvasTests",
      dependencies: ["BackboneCanvas", "BackboneContent", "TestSupport"],
      exclude: ["Atlas/Frames", "Atlas/Landmarks", "Plot/Frames"], swiftSettings: strict),
    .testTarget(
      name: "BackboneContentTests",
      dependencies: [
        "BackboneApp", "BackboneBinary", "BackboneContent", "BackboneCore", "BackboneCanvas",
        "TestSupport",
      ],
      exclude: ["Vectors/spoken.tsv"], swiftSettings: strict),
    .testTarget(
      name: "BackboneJournalTests",
      dependencies: ["BackboneJournal", "BackboneCore", "CSQLite", "TestSupport"],
      resources: [.copy("Fixtures")], swiftSettings: strict),
    .testTarget(
      name: "BackboneTerminalTests",
      dependencies: ["BackboneTerminal", "BackboneCore", "BackboneCanvas", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "BackboneAppTests",
      dependencies: [
        "BackboneApp", "BackboneContent", "BackboneCore", "BackboneCanvas", "TestSupport",
      ],
      exclude: ["Golden/Frames"], swiftSettings: strict),
    .testTarget(
      name: "BackboneCLITests",
      dependencies: [
        "BackboneCLI", "BackboneApp", "BackboneContent", "BackboneCore", "BackboneCanvas",
        "BackboneJournal", "BackboneTerminal", "TestSupport", arguments,
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6])

// What libFuzzer drives has its library to link with, which only `make fuzz` does.
if Context.environment["FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "BackboneBinary", "BackboneCore", "BackboneCanvas", "BackboneContent", "BackboneApp",
        "BackboneTerminal",
      ],
      path: "Tests/Fuzz", exclude: ["corpus"], swiftSettings: strict))
}
