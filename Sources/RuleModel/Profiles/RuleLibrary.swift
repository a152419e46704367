package import Diagnostics
package import SourceText

/// Why a file that a rule file names could not be had.
package enum LookupFault: Error, Hashable, Sendable {
  case missing
  /// It is there; why it is not read.
  case refused(LocalizedText)
}

/// Rule files by name: reads each once, follows `extends`, applies `overrides`.
///
/// Opens no file: the bytes come through the function handed in.
package struct RuleLibrary {
  /// Where rule files come from.
  package struct Sources {
    /// The file or pack of a name, as the file at `from` wrote it.
    package let file: (_ name: String, _ from: String) throws(LookupFault) -> SourceFile
    /// The lines of a word list.
    package let words: (_ name: String, _ from: String) throws(LookupFault) -> [String]
    /// The names of the shipped packs and profiles, for messages.
    package let known: [String]

    package init(
      file: @escaping (_ name: String, _ from: String) throws(LookupFault) -> SourceFile,
      words: @escaping (_ name: String, _ from: String) throws(LookupFault) -> [String],
      known: [String]
    ) {
      self.file = file
      self.words = words
      self.known = known
    }
  }

  /// A set of rules and all that is wrong with the files it came from.
  package struct Resolution: Sendable {
    package let set: RuleSet
    package let applies: Applicability?
    package let vocabulary: Vocabulary
    /// The files that were read, faults by file in the order read.
    package let faults: [(file: SourceFile, diagnostics: [Diagnostic])]
  }

  private let sources: Sources
  private var files: [String: SourceFile] = [:]
  private var order: [String] = []
  private var faults: [String: [Diagnostic]] = [:]

  private init(_ sources: Sources) { self.sources = sources }

  /// Reads a rule file with all that it extends.
  ///
  /// - Parameters:
  ///   - source: The file itself.
  ///   - profile: The name it bears as a profile.
  ///   - sources: Where the files that it names come from.
  /// - Returns: The rules in force, and all that is wrong with the files.
  package static func resolve(_ source: SourceFile, profile: String?, from sources: Sources)
    -> Resolution
  {
    var library = RuleLibrary(sources)
    let (set, file) = library.load(source, profile: profile, path: [source.path])
    let faults = library.order.compactMap { path in
      library.files[path].flatMap { file in
        library.faults[path].map { (file: file, diagnostics: $0.inReportOrder()) }
      }
    }
    return Resolution(
      set: set, applies: file.applies, vocabulary: file.vocabulary, faults: faults)
  }

  private mutating func load(_ source: SourceFile, profile: String?, path: [String])
    -> (RuleSet, RuleFile)
  {
    let outcome = RuleFileDecoder.decode(source, isTrusted: source.isEmbedded) {
      [sources] name throws(LookupFault) in
      try sources.words(name, source.path)
    }
    if files[source.path] == nil {
      files[source.path] = source
      order.append(source.path)
      if !outcome.faults.isEmpty { faults[source.path] = outcome.faults }
    }
    var set = RuleSet(profile: profile, rules: [], sections: [])
    for name in outcome.file.extends {
      let base: SourceFile
      do {
        base = try sources.file(name.text, source.path)
      } catch {
        switch error {
        case .missing: report(.missing(name: name, file: source.path, known: sources.known))
        case .refused(let reason): report(.refused(name: name, file: source.path, reason))
        }
        continue
      }
      guard !path.contains(base.path) else {
        report(.ring(name: name, file: source.path))
        continue
      }
      join(load(base, profile: profile, path: path + [base.path]).0, to: &set)
    }
    let own = RuleSet(
      profile: profile, rules: outcome.file.rules, sections: outcome.file.sections)
    join(own, to: &set)
    apply(outcome.file, to: &set)
    return (set, outcome.file)
  }

  private mutating func join(_ other: RuleSet, to set: inout RuleSet) {
    for fault in set.join(other) { report(fault) }
  }

  private mutating func apply(_ file: RuleFile, to set: inout RuleSet) {
    let removed = file.removedSections.map(\.text)
    let sections = set.sections.filter { !removed.contains($0.key) }
    var rules = set.rules
    for change in file.overrides {
      guard let index = rules.firstIndex(where: { $0.id == change.rule }) else {
        report(
          .unknownRule(change, file: file.path, known: set.rules.map(\.id.name).sorted()))
        continue
      }
      if change.isOff {
        rules.remove(at: index)
      } else {
        rules[index] = rules[index].changed(by: change)
      }
    }
    set = RuleSet(profile: set.profile, rules: rules, sections: sections)
  }

  private mutating func report(_ fault: ResolutionFault) {
    let diagnostic = fault.diagnostic
    if faults[fault.file]?.contains(diagnostic) != true {
      faults[fault.file, default: []].append(diagnostic)
    }
  }
}

extension RuleDefinition {
  /// The rule with what an override says.
  func changed(by change: RuleOverride) -> RuleDefinition {
    // Who gives an off rule a severity wants to see it.
    RuleDefinition(
      id: id, idSpan: idSpan, file: file, severity: change.severity ?? severity,
      message: change.message ?? message, title: title, why: why, basis: change.basis ?? basis,
      tags: tags, isEnabled: isEnabled || change.severity != nil, isWidthExact: isWidthExact,
      isAggregate: isAggregate, yieldsTo: yieldsTo, fix: fix, noVariantsReason: noVariantsReason,
      cases: cases.map { $0.changed(by: change) }, examples: examples, vocabulary: vocabulary)
  }
}

extension RuleCase {
  /// The case with what an override of its rule says.
  fileprivate func changed(by change: RuleOverride) -> RuleCase {
    RuleCase(
      severity: change.severity == nil ? severity : nil, message: message, condition: condition,
      scopes: scopes, mask: mask, unless: unless, body: body.changed(by: change))
  }
}

extension RuleBody {
  fileprivate func changed(by change: RuleOverride) -> RuleBody {
    guard case .phrases(let body) = self else { return self }
    let removed = change.removedPhrases.map(\.text)
    let kept = body.phrases.filter { !removed.contains($0.find.text) }
    return .phrases(PhrasesBody(phrases: kept + change.addedPhrases))
  }
}
