import Checking
import Diagnostics
import Foundation
import LintTestSupport
import SourceText
import Testing

/// A form fixed by law: the draft of `docs/examples` that is right, and what is reported where it is broken.
struct StatutoryForm {
  /// One change to the draft, and all that is reported of it above a hint.
  struct Break: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let findings: [String]

    init(_ old: String, _ new: String, _ findings: [String]) {
      self.old = old
      self.new = new
      self.findings = findings
    }

    var testDescription: String { new }
  }

  /// The name of the draft in `docs/examples`.
  let draft: String

  var text: String {
    get throws {
      let file = packageRoot(of: #filePath).appending(path: "docs/examples/\(draft)")
      return try String(contentsOf: file, encoding: .utf8)
    }
  }

  /// The draft with a change; empty where what is changed does not stand in it once.
  func text(with change: Break) throws -> String {
    let parts = try text.components(separatedBy: change.old)
    return parts.count == 2 ? parts.joined(separator: change.new) : ""
  }

  /// The draft under another title.
  func text(titled title: String) throws -> String {
    let lines = try text.split(separator: "\n", omittingEmptySubsequences: false)
    return (["# \(title)"] + lines.dropFirst().map(String.init)).joined(separator: "\n")
  }

  /// The profile that is chosen, and what is found above a hint.
  static func findings(_ text: String) -> [String] {
    findings("draft.md", Array(text.utf8))
  }

  /// The same of a file, by its name and bytes.
  static func findings(_ name: String, _ bytes: [UInt8]) -> [String] {
    var request = CheckRequest([.buffer(name: name, bytes: bytes)])
    request.language = .always(.english)
    var found: [String] = []
    var check = Check(CheckSettings(request))
    _ = check.run { event in
      guard case .checked(let report, _) = event else { return }
      found.append(report.profile ?? "")
      found += report.diagnostics.filter { $0.severity > .info }.map {
        "\(report.file.text($0.span)) \($0.rule.name): \($0.message.english)"
      }
    }
    return found
  }
}
