package import Diagnostics
package import DocumentModel
import LintEngine
import RuleModel
import SourceText
import StandardRules

extension StandardRules {
  /// A pack as the build verified it.
  static func verified(_ name: String) -> VerifiedPack? {
    rules(named: name).map { VerifiedPack(path: "\(name).yaml", packed: $0) }
  }

  /// A pack as its text, with its examples; checked like a user's file.
  static func written(_ name: String) -> SourceFile? {
    text(named: name).map { SourceFile(path: "\(name).yaml", bytes: Array($0.utf8)) }
  }
}

extension Document {
  /// The shipped profile that `auto` chooses, and why.
  package var automaticProfile: (name: String, reason: LocalizedText)? {
    [ProfileCandidate].shipped.choice(for: self)
  }
}

extension [ProfileCandidate] {
  /// The shipped profiles that `auto` chooses from.
  static var shipped: Self {
    StandardRules.profiles.compactMap { name in
      StandardRules.verified("profiles/\(name)").flatMap {
        ProfileCandidate(name: name, applies: RuleFileDecoder.applicability(of: $0))
      }
    }
  }

  /// The profile for paragraphs of a language in a draft of the other one: the language's general one.
  func general(for language: DraftLanguage) -> String? {
    first { $0.isGeneral(for: language) }?.name
  }
}
