package import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import RuleModel
package import SourceText
import StandardRules
import Workspace

/// A run of the examples and whole-document cases that rule files carry.
package struct RuleTests {
  /// What is tested where nothing is named.
  package static let shipped = StandardRules.profiles

  /// Whether parts of patterns that no example needs are reported.
  private let reportsCoverage: Bool
  private let language: Language
  private let configured: ConfiguredNames
  /// Diagnostics by file, in the order met.
  private var found: [(file: SourceFile, diagnostics: [Diagnostic])] = []
  package private(set) var isBroken = false
  private var tested: Set<String> = []
  package private(set) var examples = 0
  package private(set) var failures = 0
  package private(set) var cases = 0
  private var sections: [String: RuleSet] = [:]
  /// The rule files that were read, by path.
  private var sources: [String: SourceFile] = [:]

  /// - Parameters:
  ///   - reportsCoverage: Whether parts of patterns that no example needs are reported.
  ///   - faults: What is wrong with the configuration.
  ///   - configured: The files that the configuration names.
  ///   - language: Of the messages.
  package init(
    reportsCoverage: Bool, faults: [FileReport], configured: ConfiguredNames, language: Language
  ) {
    self.reportsCoverage = reportsCoverage
    self.configured = configured
    self.language = language
    for fault in faults {
      found.append((fault.file, fault.diagnostics))
      isBroken = true
    }
  }

  /// How many rules were tested.
  package var rules: Int { tested.count - cases }

  /// What was found, a report a file.
  package var reports: [FileReport] {
    found.map { file, diagnostics in
      FileReport(
        file: file, profile: nil, language: language, diagnostics: diagnostics.inReportOrder(),
        isIncomplete: isBroken, others: sources)
    }
  }

  /// Tests a rule file: its own rules and those it changes; of a shipped pack all rules.
  package mutating func test(_ name: String) {
    var choice = RuleChoice(hasExamples: true, configured: configured)
    choice.add(name)
    let set = choice.set(profile: nil)
    sources.merge(choice.sources) { first, _ in first }
    for fault in choice.faults {
      for diagnostic in fault.diagnostics { add(diagnostic, in: fault.file) }
      isBroken = true
    }
    guard choice.faults.isEmpty else { return }
    var choices = sections
    let read = Self.reader(by: Lexicon(adding: set.lexicon))
    let runner = ExampleRunner(
      rules: set,
      profile: { profile in
        if let known = choices[profile] { return known }
        var choice = RuleChoice()
        let found = choice.set(profile: profile)
        choices[profile] = found
        return found
      }, read: read)
    let isShipped = StandardRules.text(named: name) != nil || Self.shipped.contains(name)
    let rules = set.rules.filter { rule in
      (isShipped || rule.files.contains(name) || !Self.isShipped(rule.file))
        && tested.insert("\(rule.files.joined(separator: "|")) \(rule.id)").inserted
    }
    for rule in rules { test(rule, runner, RuleHealth(read: read), choice.sources) }
    // What an override changes is covered where the rule itself is written.
    let own = rules.filter { isShipped || !Self.isShipped($0.file) }
    if reportsCoverage { cover(own, runner, choice.sources) }
    if !isShipped { testCases(of: name, set) }
  }

  private static func isShipped(_ file: String) -> Bool {
    StandardRules.text(named: String(file.dropLast(".yaml".count))) != nil
  }

  /// What reads examples by some words.
  private static func reader(by lexicon: Lexicon) -> @Sendable ([UInt8], Example.Form) -> Document {
    { bytes, form in
      let format: DraftFormat = form == .markdown ? .markdown : .plainText
      return format.reader.read(
        path: "", bytes: bytes, reading: form == .body ? .body : .wholeFile, lexicon: lexicon)
    }
  }

  private mutating func test(
    _ rule: RuleDefinition, _ runner: ExampleRunner, _ health: RuleHealth,
    _ sources: [String: SourceFile]
  ) {
    examples += rule.examples.flag.count + rule.examples.pass.count
    for failure in runner.failures(of: rule) {
      // What an override changes on purpose its own examples say; others only report it.
      let isOwn = rule.place(of: failure.example.written.span).file == rule.files.last
      if isOwn { failures += 1 }
      for (file, diagnostic) in failure.diagnostics {
        add(isOwn ? diagnostic : diagnostic.asChange(of: rule), in: sources[file])
      }
    }
    for (file, warning) in health.warnings(on: rule) {
      add(warning, in: sources[file])
    }
  }

  private mutating func cover(
    _ rules: [RuleDefinition], _ runner: ExampleRunner, _ sources: [String: SourceFile]
  ) {
    let coverage = ExampleCoverage(runner)
    for rule in rules { add(coverage.unneeded(of: rule), of: rule, sources) }
    for (_, rules) in Dictionary(grouping: rules, by: \.file).sorted(by: { $0.key < $1.key }) {
      guard let first = rules.first else { continue }
      add(coverage.unneededPieces(of: rules), of: first, sources)
      for (word, list) in coverage.unheldWords(of: rules) {
        add(.unheld(word, of: list, at: first.idSpan), in: sources[first.file])
      }
    }
  }

  private mutating func add(
    _ parts: [RulePart], of rule: RuleDefinition, _ sources: [String: SourceFile]
  ) {
    for (file, diagnostic) in UnneededParts.grouped(parts).compactMap({ $0.diagnostic(in: rule) }) {
      add(diagnostic, in: sources[file])
    }
  }

  // MARK: Whole drafts

  private mutating func testCases(of name: String, _ set: RuleSet) {
    let files: CaseFiles
    do {
      files = try CaseFiles.beside(name, within: configured.confinement(behind: name))
    } catch {
      add(DraftLoading.fault(error).diagnostic, in: SourceFile(path: error.path, bytes: []))
      isBroken = true
      return
    }
    for draft in files.lonely where tested.insert(draft).inserted {
      cases += 1
      add(.withoutExpectation(draft), in: SourceFile(path: draft, bytes: []))
      isBroken = true
    }
    let enabled = set.filtered(\.isEnabled)
    let linter = Linter(enabled)
    let lexicon = Lexicon(adding: set.lexicon)
    for pair in files.pairs where tested.insert(pair.draft).inserted {
      cases += 1
      let (expected, structural) = DocumentCase.decode(pair.expected)
      let faults = structural + expected.unknownRules(among: enabled.rules.map(\.id.name))
      guard faults.isEmpty else {
        for fault in faults { add(fault, in: expected.file) }
        isBroken = true
        continue
      }
      do {
        let document = try DraftLoading.document(
          at: pair.place, name: pair.draft, by: lexicon)
        let found = linter.lint(document)
        let differences = expected.differences(from: found.diagnostics, in: document.file)
        if !differences.isEmpty { failures += 1 }
        for difference in differences { add(difference, in: expected.file) }
      } catch {
        add(error.diagnostic, in: SourceFile(path: pair.draft, bytes: []))
        isBroken = true
      }
    }
  }

  // MARK: Reports

  private mutating func add(_ diagnostic: Diagnostic, in file: SourceFile?) {
    let file = file ?? SourceFile(path: "", bytes: [])
    if let index = found.firstIndex(where: { $0.file.path == file.path }) {
      if !found[index].diagnostics.contains(diagnostic) {
        found[index].diagnostics.append(diagnostic)
      }
    } else {
      found.append((file, [diagnostic]))
    }
  }
}

extension Diagnostic {
  /// A failing example of a rule that an override changed.
  fileprivate func asChange(of rule: RuleDefinition) -> Diagnostic {
    Diagnostic(
      RuleID("rule-file.example-changed"), .info, at: span,
      LocalizedText(
        zh: "\(rule.files.last ?? "") 的调整改变了这个例子的结果：\(message.chinese)",
        en: "the override in \(rule.files.last ?? "") changes this example: \(message.english)"))
  }

  /// A draft that would not be looked at.
  fileprivate static func withoutExpectation(_ draft: String) -> Diagnostic {
    let base = draft.lastIndex(of: ".").map { draft[..<$0] } ?? draft[...]
    let expected = "\(base).expected.yaml"
    var fault = Diagnostic(
      RuleID("case.no-expectation"), .error, at: SourceSpan(0..<0),
      LocalizedText(
        zh: "没有 \(expected)：这篇文稿不会被检查", en: "there is no \(expected): the draft is not looked at"))
    fault.notes = [
      Note(
        LocalizedText(
          zh: "没有应报的，就写 findings: []", en: "where nothing is to be found, write: findings: []"))
    ]
    return fault
  }

  fileprivate static func unheld(_ word: String, of list: String, at span: SourceSpan) -> Diagnostic
  {
    Diagnostic(
      RuleID("rule-file.uncovered-phrase"), .info, at: span,
      LocalizedText(
        zh: "词表 '\(list)' 里的 '\(word)' 没有例子用到",
        en: "no example holds '\(word)' of the word list '\(list)'"))
  }
}
