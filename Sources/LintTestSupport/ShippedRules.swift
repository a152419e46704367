import Diagnostics
package import DocumentModel
import DocumentReaders
package import LintEngine
package import RuleModel
package import SourceText
import StandardRules

/// The shipped packs as a program would load them, for tests.
package enum ShippedRules {
  /// Reads a shipped profile or pack, with its examples, checked like a user's file.
  ///
  /// - Throws: ``ShippedRulesFault`` for a name that is not shipped.
  package static func resolution(of name: String) throws -> RuleLibrary.Resolution {
    guard let source = source(name) else { throw ShippedRulesFault.missing(name: name) }
    let sources = RuleLibrary.Sources(
      file: { (name, _) throws(LookupFault) in
        guard let source = Self.source(name) else { throw .missing }
        return .file(source)
      }, words: { (_, _) throws(LookupFault) in throw .missing }, known: StandardRules.names)
    return RuleLibrary.resolve(.file(source), profile: name, from: sources)
  }

  /// Reads an example as the program does.
  package static func document(_ bytes: [UInt8], _ form: Example.Form) -> Document {
    let format: DraftFormat = form == .markdown ? .markdown : .plainText
    return format.reader.read(path: "", bytes: bytes, reading: form == .body ? .body : .wholeFile)
  }

  /// A shipped pack by itself, with titles, reasons and examples.
  ///
  /// - Throws: ``ShippedRulesFault`` for a name that is not shipped.
  package static func decoded(_ name: String) throws -> RuleFile {
    guard let source = source(name) else { throw ShippedRulesFault.missing(name: name) }
    return RuleFileDecoder.decode(source) { (_) throws(LookupFault) in throw .missing }.file
  }

  /// A shipped profile as `auto` chooses it.
  package static func candidate(_ profile: String) -> ProfileCandidate? {
    guard let packed = StandardRules.rules(named: "profiles/\(profile)") else { return nil }
    let pack = VerifiedPack(path: "profiles/\(profile).yaml", packed: packed)
    return ProfileCandidate(name: profile, applies: RuleFileDecoder.applicability(of: pack))
  }

  /// A shipped pack's text as a file.
  package static func source(_ name: String) -> SourceFile? {
    for candidate in [name, "profiles/\(name)"] {
      if let text = StandardRules.text(named: candidate) {
        return SourceFile(path: "\(candidate).yaml", bytes: Array(text.utf8))
      }
    }
    return nil
  }

  /// Lints a text under a shipped profile.
  package static func lint(_ text: String, path: String = "draft.txt", profile: String) throws
    -> (document: Document, result: LintResult)
  {
    let document = PlainTextReader.read(path: path, bytes: Array(text.utf8), reading: .wholeFile)
    return (document, Linter(try resolution(of: profile).set.filtered(\.isEnabled)).lint(document))
  }
}

/// Why a shipped pack could not be read.
package enum ShippedRulesFault: Error { case missing(name: String) }
