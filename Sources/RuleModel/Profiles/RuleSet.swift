package import Diagnostics
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

  /// The set under another's sections.
  package func withSections(of other: RuleSet) -> RuleSet {
    RuleSet(profile: profile, rules: rules, sections: other.sections, lexicon: lexicon)
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

/// What can be wrong between rule files that are each in order.
package enum ResolutionFault: Sendable {
  /// Two files define one rule id.
  case clash(RuleDefinition, RuleDefinition)
  /// `extends` names what is not there.
  case missing(name: SourceString, file: String, known: [String])
  /// `extends` names a file that cannot be read.
  case refused(name: SourceString, file: String, LocalizedText)
  /// Files that extend one another.
  case ring(name: SourceString, file: String)
  /// `only` or `except` names a rule that the file does not hold.
  case notInFile(name: SourceString, of: String, file: String, known: [String])
  /// `sections-` names a content that is not required.
  case unknownSection(name: SourceString, file: String, known: [String])
  /// An override of a rule that is not in force.
  case unknownRule(RuleOverride, file: String, known: [String])

  /// The file that the fault stands in.
  package var file: String {
    switch self {
    case .clash(_, let second): second.file
    case .missing(_, let file, _), .refused(_, let file, _), .ring(_, let file),
      .unknownRule(_, let file, _), .notInFile(_, _, let file, _),
      .unknownSection(_, let file, _):
      file
    }
  }

  package var diagnostic: Diagnostic {
    switch self {
    case .clash(let first, let second):
      var diagnostic = Diagnostic(
        RuleID("rule-file.duplicate-id"), .error, at: second.idSpan,
        LocalizedText(
          zh: "规则 '\(second.id)' 已在别的文件里定义",
          en: "rule '\(second.id)' is defined in another file too"))
      diagnostic.notes = [
        Note(
          LocalizedText(zh: "第一次在这里", en: "first defined here"), path: first.file,
          at: first.idSpan)
      ]
      return diagnostic
    case .missing(let name, _, let known):
      return Self.diagnostic(
        "rule-file.unknown-extends", name,
        LocalizedText(
          zh: "找不到规则包或文件 '\(name.text)'", en: "there is no pack or file '\(name.text)'"),
        word: name.text, known: known)
    case .refused(let name, _, let reason):
      return Self.diagnostic(
        "rule-file.unreadable-file", name,
        LocalizedText(
          zh: "'\(name.text)'：\(reason.chinese)", en: "'\(name.text)': \(reason.english)"),
        word: "", known: [])
    case .ring(let name, _):
      return Self.diagnostic(
        "rule-file.extends-ring", name,
        LocalizedText(
          zh: "'\(name.text)' 直接或间接地引用了本文件", en: "'\(name.text)' extends this file, directly or not"
        ),
        word: "", known: [])
    case .unknownRule(let change, _, let known):
      let name = change.rule.text
      return Self.diagnostic(
        "rule-file.unknown-rule", change.rule,
        LocalizedText(zh: "没有规则 '\(name)' 可以调整", en: "there is no rule '\(name)' to override"),
        word: name, known: known)
    case .notInFile(let name, let base, _, let known):
      return Self.diagnostic(
        "rule-file.unknown-rule", name,
        LocalizedText(
          zh: "'\(base)' 里没有规则 '\(name.text)'", en: "'\(base)' has no rule '\(name.text)'"),
        word: name.text, known: known)
    case .unknownSection(let name, _, let known):
      return Self.diagnostic(
        "rule-file.unknown-section", name,
        LocalizedText(
          zh: "应有内容里没有 '\(name.text)'，无从去掉",
          en: "no section '\(name.text)' is owed, so it cannot be taken out"),
        word: known.isEmpty ? "" : name.text, known: known)
    }
  }

  private static func diagnostic(
    _ id: String, _ place: SourceString, _ message: LocalizedText, word: String, known: [String]
  ) -> Diagnostic {
    var diagnostic = Diagnostic(RuleID(id), .error, at: place.span, message)
    diagnostic.notes = notes(word, known)
    return diagnostic
  }

  private static func notes(_ word: String, _ known: [String]) -> [Note] {
    guard !known.isEmpty else {
      return word.isEmpty
        ? []
        : [
          Note(
            LocalizedText(
              zh: "先用 'extends' 引入它所在的规则包", en: "name the pack that holds it under 'extends' first")
          )
        ]
    }
    let near = Advice.nearest(to: word, among: known)
    if !near.isEmpty { return near }
    let list = Advice.list(known)
    return [Note(LocalizedText(zh: "可用：\(list)", en: "there are: \(list)"))]
  }
}
