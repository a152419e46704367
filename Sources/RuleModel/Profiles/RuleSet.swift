/// The rules in force and the contents that the genre requires.
package struct RuleSet: Sendable {
  /// The profile's name, as `--profile` takes it; nil for rules chosen one by one.
  package let profile: String?
  package private(set) var rules: [RuleDefinition]
  package private(set) var sections: [SectionDefinition]

  package init(profile: String?, rules: [RuleDefinition], sections: [SectionDefinition]) {
    self.profile = profile
    self.rules = rules
    self.sections = sections
  }

  /// The set with only the rules that `isIncluded` wants.
  package func filtered(_ isIncluded: (RuleDefinition) -> Bool) -> RuleSet {
    RuleSet(profile: profile, rules: rules.filter(isIncluded), sections: sections)
  }

  /// The set under another's sections.
  package func withSections(of other: RuleSet) -> RuleSet {
    RuleSet(profile: profile, rules: rules, sections: other.sections)
  }

  /// The set with the rules of another behind its own.
  ///
  /// - Returns: The joined set, and a fault for every rule id that both define.
  package func joined(with other: RuleSet) -> (set: RuleSet, faults: [ResolutionFault]) {
    var joined = self
    let faults = joined.join(other)
    return (joined, faults)
  }

  /// Puts the rules of another set behind its own.
  ///
  /// - Returns: A fault for every rule id that both define.
  mutating func join(_ other: RuleSet) -> [ResolutionFault] {
    var faults: [ResolutionFault] = []
    let own = rules.indices
    for rule in other.rules {
      if let index = own.first(where: { rules[$0].id == rule.id }) {
        if rules[index].file != rule.file {
          faults.append(.clash(rules[index], rule))
        } else if rule.files.count > 1 {
          // Of two copies of one rule the one that an override changed is meant, and the later one.
          rules[index] = rule
        }
      } else {
        rules.append(rule)
      }
    }
    sections.merge(other.sections)
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
