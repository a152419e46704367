package import Foundation
package import Testing

/// An input in a folder beside a test, and the output that was read and found right.
package struct GoldenCase: Sendable, CustomTestStringConvertible {
  package let input: URL
  private let expected: URL

  package var testDescription: String { input.lastPathComponent }

  /// A case whose output lies in a folder of its own.
  package init(input: URL, expected: URL) {
    self.input = input
    self.expected = expected
  }

  /// All inputs of a folder with one ending, each with `NAME.out` beside it.
  ///
  /// - Parameters:
  ///   - folder: The folder's path.
  ///   - ending: The inputs' file name extension.
  /// - Returns: Cases by name.
  /// - Throws: ``GoldenFault/empty(folder:)`` where there is none: a suite without cases must not pass.
  package static func all(in folder: String, ending: String) throws -> [GoldenCase] {
    let url = URL(fileURLWithPath: folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let cases = names.filter { $0.hasSuffix(".\(ending)") }.map { name in
      GoldenCase(
        input: url.appending(path: name),
        expected: url.appending(path: name.dropLast(ending.count) + "out"))
    }
    guard !cases.isEmpty else { throw GoldenFault.empty(folder: folder) }
    return cases
  }

  /// The input's bytes.
  package func bytes() throws -> [UInt8] { Array(try Data(contentsOf: input)) }

  /// Compares `actual` with the expected output, whole.
  ///
  /// With `GOLDEN=record` in the environment the output is written, and the test fails all the same.
  package func expect(_ actual: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["GOLDEN"] == "record" {
      try actual.write(to: expected, atomically: true, encoding: .utf8)
      Issue.record(
        "recorded \(expected.lastPathComponent); read it, then run again",
        sourceLocation: sourceLocation)
      return
    }
    let wanted = try String(contentsOf: expected, encoding: .utf8)
    #expect(
      actual == wanted, "\(input.lastPathComponent) differs from its golden file",
      sourceLocation: sourceLocation)
  }
}

/// Why golden cases could not be listed.
package enum GoldenFault: Error { case empty(folder: String) }

/// The root of the package, from a test file's own path.
///
/// - Parameter file: `#filePath` of a file in `Tests/TARGET/`.
/// - Returns: The folder that holds `Package.swift`.
package func packageRoot(of file: String) -> URL {
  URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
}
