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
  private var found = DiagnosticsByFile()
  package private(set) var isBroken = false
  private var tested: Set<String> = []
  package private(set) var examples = 0
  package private(set) var failures = 0
  package private(set) var cases = 0
  /// The rule files that were read, by path.
  private var sources: [String: SourceFile] = [:]

  package init(
    reportsCoverage: Bool, faults: [FileReport], configured: ConfiguredNames, language: Language
  ) {
    self.reportsCoverage = reportsCoverage
    self.configured = configured
    self.language = language
    for fault in faults { found.add(fault.diagnostics, in: fault.file) }
    isBroken = !faults.isEmpty
  }

  /// How many rules were tested.
  package var rules: Int { tested.count - cases }

  /// What was found, a report a file.
  package var reports: [FileReport] {
    found.reports(language, isIncomplete: isBroken, others: sources)
  }

  /// Tests a rule file: its own rules and those it changes; of a shipped pack all rules.
  package mutating func test(_ name: String) {
    var choice = RuleChoice([name], hasExamples: true, configured: configured)
    let set = choice.set(profile: nil)
    sources.merge(choice.sources) { first, _ in first }
    guard choice.faults.isEmpty else {
      for fault in choice.faults.files { found.add(fault.diagnostics, in: fault.file) }
      isBroken = true
      return
    }
    var sections: [String: RuleSet] = [:]
    let read = Self.reader(by: Lexicon(adding: set.lexicon))
    let runner = ExampleRunner(
      rules: set,
      profile: { profile in
        if let known = sections[profile] { return known }
        var choice = RuleChoice()
        let set = choice.set(profile: profile)
        sections[profile] = set
        return set
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
        add(
          isOwn
            ? diagnostic
            : Diagnostic(
              .changedExample(file: rule.files.last ?? "", diagnostic.message), at: diagnostic.span),
          in: sources[file])
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
        add(Diagnostic(.uncoveredWord(word, list: list), at: first.idSpan), in: sources[first.file])
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
      add(error.diagnostic, in: SourceFile(path: error.path, bytes: []))
      isBroken = true
      return
    }
    for draft in files.lonely where tested.insert(draft).inserted {
      cases += 1
      let base = draft.lastIndex(of: ".").map { draft[..<$0] } ?? draft[...]
      add(
        Diagnostic(.noExpectation(expected: "\(base).expected.yaml")),
        in: SourceFile(path: draft, bytes: []))
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
        found.add(faults, in: expected.file)
        isBroken = true
        continue
      }
      do {
        let document = try DraftLoading.text(at: pair.place, name: pair.draft).text
          .document(by: lexicon)
        let differences = expected.differences(
          from: linter.lint(document).diagnostics, in: document.file)
        if !differences.isEmpty { failures += 1 }
        found.add(differences, in: expected.file)
      } catch {
        add(error.diagnostic, in: SourceFile(path: pair.draft, bytes: []))
        isBroken = true
      }
    }
  }

  private mutating func add(_ diagnostic: Diagnostic, in file: SourceFile?) {
    found.add([diagnostic], in: file ?? SourceFile(path: "", bytes: []))
  }
}
