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
    let warnings = [costWarning(rule), messageWarning(rule)].compactMap { $0 }
    return warnings.map { warning in
      let (file, span) = rule.place(of: warning.span)
      var placed = Diagnostic(warning.rule, warning.severity, at: span, warning.message)
      placed.notes = warning.notes
      return (file, placed)
    }
  }

  // MARK: Cost

  private static let few = 16
  private static let many = 128
  /// Cheaper matches are not a danger on any text.
  private static let cheap: UInt32 = 500
  private static let dearest: UInt32 = 4_000_000

  /// A pattern whose matches cost more the longer the text is.
  private func costWarning(_ rule: RuleDefinition) -> Diagnostic? {
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
    // The dearest match of the longer text, against that of the shorter one.
    guard !linted(Self.many, Self.cheap) else { return nil }
    let short = Self.least { linted(Self.few, $0) }
    let isLinear = linted(Self.many, short.multipliedReportingOverflow(by: 3).partialValue)
    guard !isLinear else { return nil }
    let place = rule.cases.lazy.compactMap(\.body.firstPattern?.written.span).first ?? rule.idSpan
    var warning = Diagnostic(
      RuleID("rule-file.superlinear-pattern"), .warning, at: place,
      LocalizedText(
        zh: "这个正则表达式在长文字上越来越慢：例子重复 \(Self.many / Self.few) 倍，每次匹配的代价也成倍增加",
        en:
          "the pattern slows down on long texts: with the example \(Self.many / Self.few) times as often, each match costs several times as much"
      ))
    warning.notes = [
      Note(
        LocalizedText(
          zh: "把 .* 写成 .{0,20}，或写成 [^，；。]*，并用 in: sentence 限定范围",
          en:
            "write .{0,20} or [^，；。]* in place of .*, and keep it in one sentence by 'in: sentence'"
        ))
    ]
    return warning
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
    while limit < dearest, !holds(limit) { limit *= 2 }
    return limit
  }

  // MARK: Message

  /// A message that quotes nothing of what was found, where what is found differs from place to
  /// place, or where it quotes in one language only.
  private func messageWarning(_ rule: RuleDefinition) -> Diagnostic? {
    let isPoor = rule.cases.contains { one in
      let message = one.message ?? rule.message
      return message.quotesInOneLanguageOnly
        || (message.quotesNothing && one.body.findsManyThings)
    }
    guard isPoor else { return nil }
    var warning = Diagnostic(
      RuleID("rule-file.message-without-capture"), .warning, at: rule.messageSpan,
      LocalizedText(
        zh: "提示语（或其中一种语言）没有引用报出的文字",
        en: "the message does not quote what was found"))
    warning.notes = [
      Note(LocalizedText(zh: "写上 {match}，或其他捕获", en: "write {match}, or another capture, into it"))
    ]
    return warning
  }
}
