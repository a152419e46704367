import Diagnostics
package import DocumentModel

/// The rules in force and the contents that the genre requires.
package struct RuleSet: Sendable {
  /// The profile's name, as `--profile` takes it; nil for rules chosen one by one.
  package let profile: String?
  package private(set) var rules: [RuleDefinition]
  package private(set) var sections: [SectionDefinition]
  /// What is added to the words by which drafts are read.
  package private(set) var lexicon: LexiconWords

  package init(
    profile: String?, rules: [RuleDefinition], sections: [SectionDefinition],
    lexicon: LexiconWords = LexiconWords()
  ) {
    self.lexicon = lexicon
    self.profile = profile
    self.rules = rules
    self.sections = sections
  }

  /// The set with only the rules that `isIncluded` wants.
  package func filtered(_ isIncluded: (RuleDefinition) -> Bool) -> RuleSet {
    RuleSet(profile: profile, rules: rules.filter(isIncluded), sections: sections, lexicon: lexicon)
  }

  /// Puts the rules of another set behind its own.
  ///
  /// - Returns: A fault for every rule id that both define.
  mutating func join(_ other: RuleSet) -> [ResolutionFault] {
    var faults: [ResolutionFault] = []
    let own = rules.indices
    for rule in other.rules {
      let name = rule.id.name
      // Lengths first: unequal texts are compared slowly.
      let index = own.first {
        rules[$0].id.name.utf8.count == name.utf8.count && rules[$0].id.name == name
      }
      if let index {
        if rules[index].file != rule.file {
          faults.append(
            ResolutionFault(
              .clash(with: rules[index]), of: rule.id.name, at: rule.idSpan, in: rule.file))
        } else if rule.files.count > 1 {
          // Of two copies of one rule the one that an override changed is meant, and the later one.
          rules[index] = rule
        }
      } else {
        rules.append(rule)
      }
    }
    sections.merge(other.sections)
    lexicon.add(other.lexicon)
    return faults
  }
}

extension [SectionDefinition] {
  /// Puts `sections` in: by key in place of one that is there, else at the end.
  mutating func merge(_ sections: [SectionDefinition]) {
    for section in sections {
      if let index = firstIndex(where: { $0.key == section.key }) {
        self[index] = section
      } else {
        append(section)
      }
    }
  }
}
