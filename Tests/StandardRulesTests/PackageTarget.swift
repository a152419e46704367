import Foundation
import LintTestSupport
import Testing

/// A target as `Package.swift` describes it.
struct PackageTarget {
  let name: String
  /// `regular`, `executable`, `system`, `plugin` or `test`.
  let kind: String
  /// What it may import: targets and products, programs left out.
  let dependencies: Set<String>

  /// The folder of its sources, from the package's root.
  var folder: String {
    switch kind {
    case "test": "Tests/\(name)"
    case "plugin": "Plugins/\(name)"
    default: "Sources/\(name)"
    }
  }

  /// The targets of this package.
  static func all() throws -> [PackageTarget] {
    let scratch = try ScratchFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "swift", "package", "--package-path", packageRoot(of: #filePath).path(),
      // The folder of the package is in use by the tests themselves.
      "--scratch-path", scratch.path("build"), "dump-package",
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    let described = try JSONDecoder().decode(Description.self, from: text).targets
    let programs = Set(described.filter { $0.type == "executable" }.map(\.name))
    return described.map { target in
      PackageTarget(
        name: target.name, kind: target.type,
        dependencies: Set(target.dependencies.map(\.name)).subtracting(programs))
    }
  }

  private struct Description: Decodable {
    let targets: [Target]
  }

  private struct Target: Decodable {
    let name: String
    let type: String
    let dependencies: [Dependency]
  }

  /// `{"byName": [NAME, …]}`, or the same with `target` or `product`.
  private struct Dependency: Decodable {
    let name: String

    init(from decoder: any Decoder) throws {
      let kinds = try decoder.singleValueContainer().decode([String: FirstName].self)
      guard let first = kinds.values.first else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: decoder.codingPath, debugDescription: "a dependency without a name"))
      }
      name = first.name
    }
  }

  private struct FirstName: Decodable {
    let name: String

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      name = try list.decode(String.self)
    }
  }
}
