package import Diagnostics
import DocumentModel
package import RuleModel
import SourceText

/// What is doubtful about a rule that works on its examples.
package struct RuleHealth {
  private let read: ExampleRunner.Reader

  package init(read: @escaping ExampleRunner.Reader) { self.read = read }

  /// Looks a rule over.
  ///
  /// - Returns: Warnings, with the files they stand in.
  /// - Complexity: The examples, many times over, are linted some forty times.
  package func warnings(on rule: RuleDefinition) -> [(file: String, diagnostic: Diagnostic)] {
    [costFault(rule), messageFault(rule)].compactMap(\.self).map { place, fault in
      let (file, span) = rule.place(of: place)
      return (file, fault.diagnostic(at: span))
    }
  }

  // MARK: Cost

  private static let few = 16
  private static let many = 128
  /// Cheaper matches are not a danger on any text.
  private static let cheap: UInt32 = 500
  private static let costliest: UInt32 = 4_000_000

  /// A pattern whose matches cost more the longer the text is.
  private func costFault(_ rule: RuleDefinition) -> (SourceSpan, EngineFault)? {
    // A statement without words of its own looks for nothing.
    guard rule.cases.contains(where: hasPattern) else { return nil }
    let flagged = Self.text(of: rule.examples.flag)
    let passed = Self.text(of: rule.examples.pass)
    guard !flagged.isEmpty || !passed.isEmpty else { return nil }
    let linted = { (copies: Int, limit: UInt32) -> Bool in
      // What passes stands last: a search that began in what is flagged runs through all of it.
      let text = [flagged, passed].flatMap { part in (0..<copies).flatMap { _ in part } }
      let set = RuleSet(profile: nil, rules: [rule], sections: [])
      let linter = Linter(set, limits: LintLimits(steps: nil, match: limit), speed: .plain)
      return !linter.lint(read(text, .body)).diagnostics.contains {
        $0.rule.name == "limit.pattern"
      }
    }
    // The costliest match of the longer text, against that of the shorter one.
    guard !linted(Self.many, Self.cheap) else { return nil }
    let short = Self.least { linted(Self.few, $0) }
    let isLinear = linted(Self.many, short.multipliedReportingOverflow(by: 3).partialValue)
    guard !isLinear else { return nil }
    let place = rule.cases.lazy.compactMap(\.body.firstPattern?.written.span).first ?? rule.idSpan
    return (place, .superlinear(times: Self.many / Self.few))
  }

  private func hasPattern(_ each: RuleCase) -> Bool {
    if case .statement = each.body { return each.unless != nil }
    return true
  }

  /// Examples as sentences of one paragraph.
  private static func text(of examples: [Example]) -> [UInt8] {
    let ends = ["。", "！", "？", "；"].map { Array($0.utf8) }
    return examples.filter { $0.form == .body }
      .flatMap { example -> [UInt8] in
        guard
          case .success(let marked) = Result(catching: { try MarkedExample(example.written.text) })
        else { return [] }
        let line = marked.bytes.filter { $0 != UInt8(ascii: "\n") }
        return ends.contains { line.suffix($0.count).elementsEqual($0) } ? line : line + ends[0]
      }
  }

  /// The least limit, a power of two, at which something holds.
  private static func least(_ holds: (UInt32) -> Bool) -> UInt32 {
    var limit: UInt32 = 64
    while limit < costliest, !holds(limit) { limit *= 2 }
    return limit
  }

  // MARK: Message

  /// A message that quotes nothing of what was found, where what is found differs from place to
  /// place, or where it quotes in one language only.
  private func messageFault(_ rule: RuleDefinition) -> (SourceSpan, EngineFault)? {
    let isPoor = rule.cases.contains { one in
      let message = one.message ?? rule.message
      return message.quotesInOneLanguageOnly
        || (message.quotesNothing && one.body.findsManyThings)
    }
    return isPoor ? (rule.messageSpan, .messageWithoutCapture) : nil
  }
}
