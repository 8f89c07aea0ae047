import BackboneContent
import Testing

@Suite struct AssetLocationTests {
  private let everything: Set<String> = [
    "/opt/share/backbone/sources.json", "/opt/Package.swift", "/opt/Assets",
  ]

  private func find(
    argument: String? = nil, executable: String? = "/opt/bin/backbone",
    variables: [String: String] = [:], files: Set<String>
  ) -> AssetLocation? {
    AssetLocation.find(
      argument: argument, executable: executable, environment: { variables[$0] },
      exists: { files.contains($0) })
  }

  @Test func argumentGoesFirstEvenWhenItIsWrong() {
    let found = find(
      argument: "mine", variables: ["BACKBONE_ASSETS": "theirs"], files: everything)
    #expect(found == AssetLocation(path: "mine", origin: .argument))
  }

  @Test func thenTheEnvironment() {
    let found = find(variables: ["BACKBONE_ASSETS": "theirs"], files: everything)
    #expect(found == AssetLocation(path: "theirs", origin: .environment))
  }

  @Test func thenTheInstalledFolder() {
    let found = find(variables: ["BACKBONE_ASSETS": ""], files: everything)
    #expect(found == AssetLocation(path: "/opt/share/backbone", origin: .installed))
  }

  @Test func thenTheNearestPackage() {
    let files: Set<String> = [
      "/Package.swift", "/Assets", "/src/Package.swift", "/src/Assets", "/src/.build/Assets",
    ]
    let found = find(executable: "/src/.build/debug/backbone", files: files)
    #expect(found == AssetLocation(path: "/src/Assets", origin: .buildTree))
  }

  @Test func theRootIsLookedAtToo() {
    let found = find(executable: "/backbone", files: ["/Package.swift", "/Assets"])
    #expect(found == AssetLocation(path: "/Assets", origin: .buildTree))
    let shared = find(files: ["/share/backbone/sources.json"])
    #expect(shared == nil)
    let installed = find(executable: "/bin/backbone", files: ["/share/backbone/sources.json"])
    #expect(installed == AssetLocation(path: "/share/backbone", origin: .installed))
  }

  @Test func aProgramThatDoesNotKnowWhereItLiesLooksInTheFoldersForSharedData() {
    let usual: Set<String> = ["/usr/share/backbone/sources.json"]
    let installed = AssetLocation(path: "/usr/share/backbone", origin: .installed)
    #expect(find(executable: nil, files: usual) == installed)
    #expect(find(executable: nil, variables: ["XDG_DATA_DIRS": "/opt/share"], files: usual) == nil)
    let own = find(
      executable: nil, variables: ["XDG_DATA_DIRS": "/none:/opt/share"], files: everything)
    #expect(own == AssetLocation(path: "/opt/share/backbone", origin: .installed))
  }

  @Test func nowhere() {
    #expect(find(files: ["/opt/share/backbone", "/opt/Assets"]) == nil)
    #expect(find(executable: nil, files: everything) == nil)
  }

  @Test func theRunningProgramIsKnown() throws {
    #expect(try #require(AssetLocation.executable()).hasPrefix("/"))
  }
}
