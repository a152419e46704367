package import Diagnostics
package import DocumentModel
package import SourceText
package import YAMLTree

/// A rule file as written, checked on its own; what it extends is not yet read.
package struct RuleFile: Sendable {
  package var path: String
  package var pack: String?
  package var about: LocalizedText?
  package var language: DraftLanguage?
  package var applies: Applicability?
  package var extends: [BaseFile] = []
  package var lexicon = LexiconWords()
  package var vocabulary = Vocabulary()
  package var sections: [SectionDefinition] = []
  package var removedSections: [SourceString] = []
  package var rules: [RuleDefinition] = []
  package var overrides: [RuleOverride] = []
}

/// For which drafts `--profile auto` chooses a profile.
package struct Applicability: Sendable {
  package let title: RulePattern?
  /// What the title may hold in its place, where two headings are like `headings`.
  package let topic: RulePattern?
  package let headings: RulePattern?
  package let language: DraftLanguage?
}

/// A pack, rule file or single rule that a rule file takes in.
package struct BaseFile: Sendable {
  package let name: SourceString
  /// The only rules that are taken; nil for all.
  package let only: [SourceString]?
  /// Rules that are left out.
  package let except: [SourceString]
}

/// A change to a rule that stands in another file.
package struct RuleOverride: Sendable {
  /// The rule's id, where it is named.
  package let rule: SourceString
  package let isOff: Bool
  /// The keys that change, `key+` and `key-` among them.
  package let changes: [YAMLEntry]
}
