package import Diagnostics
import DocumentModel
import RuleModel
package import SourceText
import TextPattern

/// Makes diagnostics of findings: rule, severity, message, record places.
struct DiagnosticBuilder {
  private typealias FixOutcome = (fix: Fix?, unfixed: [Unfixed])

  private static let listedPlaces = 20

  let document: Document
  private let prose: ChineseProse

  init(document: Document) {
    self.document = document
    prose = ChineseProse(document)
  }

  func diagnostics(_ rule: RuleDefinition, _ found: [CaseFinding]) -> [Diagnostic] {
    let mixed = sentencesInDoubt(rule, found)
    let fixes = found.map { fix(rule, $0, mixed) }
    var names = PlaceNames(PlaceName(document))
    guard rule.isAggregate, let first = found.first else {
      return zip(found, fixes).map { diagnostic(rule, $0, count: nil, $1, &names) }
    }
    var whole = diagnostic(rule, first, count: found.count, combined(fixes), &names)
    whole.count = found.count
    whole.notes += found.dropFirst().prefix(Self.listedPlaces).map { other in
      Note(FindingText.sameHere.text, at: span(other.finding))
    }
    return [whole]
  }

  /// The fixes of an aggregate's places as one.
  private func combined(_ outcomes: [FixOutcome]) -> FixOutcome {
    let fixes = outcomes.compactMap(\.fix)
    // Both of a pair know the edits of the pair.
    var seen: [Int: [[Fix.Edit]]] = [:]
    let parts = fixes.flatMap(\.parts).filter { part in
      guard part.count != 1 else { return true }
      let start = part.first?.span.start.value ?? 0
      guard !seen[start, default: []].contains(part) else { return false }
      seen[start, default: []].append(part)
      return true
    }
    return (
      fixes.first.map {
        Fix(title: .alternatives(fixes.map(\.title)), isSafe: $0.isSafe, parts: parts)
      },
      outcomes.flatMap(\.unfixed)
    )
  }

  /// The sentences in which a rule leaves a mark to the drafter: its other marks stay too, so that a sentence
  /// has one style.
  private func sentencesInDoubt(_ rule: RuleDefinition, _ found: [CaseFinding]) -> Set<TextRange> {
    guard rule.fix?.isSafe == true else { return [] }
    return Set(
      found.lazy.filter(\.rule.withholdsFix).compactMap {
        prose.sentence(at: $0.finding.range.lowerBound)
      })
  }

  /// What a finding is by itself.
  func identity(_ rule: RuleDefinition, _ found: CaseFinding) -> FindingIdentity {
    let range = found.finding.range
    // What is absent has no words of its own: the message says what it is.
    let words =
      range.isEmpty
      ? filled(found.rule.message ?? rule.message, found.finding, count: nil).english
      : document.text.string(range)
    return FindingIdentity(
      rule: rule.id, section: PlaceName(document).section(at: range.lowerBound), words: words,
      operands: operands(of: found.finding))
  }

  /// What a comment on a finding is known by.
  func mark(_ rule: RuleDefinition, _ found: CaseFinding) -> FindingMark {
    let span = span(found.finding)
    let words =
      span.isEmpty
      ? filled(found.rule.message ?? rule.message, found.finding, count: nil).english
      : document.file.text(span)
    return FindingMark(rule.id, words: words, operands: operands(of: found.finding))
  }

  /// The values that a finding was computed with; the message of a place without words names them.
  private func operands(of finding: Finding) -> [String] {
    finding.range.isEmpty ? [] : finding.operands
  }

  private func diagnostic(
    _ rule: RuleDefinition, _ found: CaseFinding, count: Int?, _ outcome: FixOutcome,
    _ names: inout PlaceNames
  ) -> Diagnostic {
    let finding = found.finding
    let own = found.rule.severity ?? rule.severity
    let severity = finding.isUncertain ? min(own, .warning) : own
    let message = found.rule.message ?? rule.message
    // Of one place nobody has to be told that it is the only one.
    let fitting = count == 1 ? message.withoutBrackets(around: "count") : message
    var diagnostic = Diagnostic(
      rule.id, severity, at: span(finding), filled(fitting, finding, count: count))
    diagnostic.notes = finding.related.map { Note($0.message, at: span($0.range)) }
    diagnostic.basis = finding.basis ?? rule.basis
    diagnostic.operands = operands(of: finding)
    (diagnostic.fix, diagnostic.unfixed) = outcome
    (diagnostic.place, diagnostic.section) = names.names(at: finding.range.lowerBound)
    return diagnostic
  }

  private func span(_ range: TextRange) -> SourceSpan { document.text.recordSpan(of: range) }

  func span(_ finding: Finding) -> SourceSpan {
    finding.original?.span ?? span(finding.range)
  }

  /// The message of a finding.
  private func filled(
    _ message: LocalizedTemplate, _ finding: Finding, count: Int?
  ) -> LocalizedText {
    lazy var match = LocalizedText(document.excerpt(finding.range, atMost: LocalizedText.quoted))
    return message.filled { name in
      switch name {
      case "match": match
      case "count": count.map { LocalizedText("\($0)") } ?? finding.captures[name]?.cut
      default: finding.captures[name]?.cut
      }
    }
  }

  /// The edits that a rule's own fix makes of a finding, or those its check knows.
  private func edits(_ rule: RuleDefinition, _ finding: Finding) -> [Finding.Edit] {
    guard finding.edits.isEmpty, let template = rule.fix else { return finding.edits }
    let text: String
    switch template.change {
    case .replace(let template):
      // What a fix puts in is never cut.
      var whole = finding.captures
      whole["match"] = LocalizedText(document.text.string(finding.range))
      text = template.filled(whole, in: .chinese)
    case .fullWidth:
      text = WidthTwins.turned(document.text.string(finding.range), toFullWidth: true)
      return [.init(document.text.withBlank(behind: finding.range), text)]
    case .halfWidth:
      text = WidthTwins.turned(document.text.string(finding.range), toFullWidth: false)
    }
    return [.init(finding.range, text)]
  }

  private func isContiguous(_ range: TextRange) -> Bool {
    guard !range.isEmpty else {
      // A place between two characters is one where either of them stands as it is.
      let text = document.text.bytes
      return [range.lowerBound - 1, range.lowerBound].contains { place in
        text.indices.contains(place) && isContiguous(place..<place + 1)
      }
    }
    return document.file.bytes[span(range).range] == document.text.bytes[range]
  }

  /// Whether a mark stands first in its line, as one of a definition does, or alone in an element, as the name
  /// of a key does: `<kbd>,</kbd>`.
  private func isMarkup(_ span: SourceSpan) -> Bool {
    let (bytes, range) = (document.file.bytes, span.range)
    let before = bytes[..<range.lowerBound].last { !$0.isASCIIBlank }
    if before == nil || before == 0x0A {
      let first = bytes[range.lowerBound]
      return first < 0x80 && first != UInt8(ascii: "(")
    }
    return before == UInt8(ascii: ">") && bytes[range.upperBound...].first == UInt8(ascii: "<")
  }

  /// The fix of one finding; where a rule's fix is not for it, the reason.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - found: The finding.
  ///   - mixed: Sentences whose marks stay.
  /// - Returns: A fix, or why there is none; neither where the rule has none.
  private func fix(
    _ rule: RuleDefinition, _ found: CaseFinding, _ mixed: Set<TextRange>
  ) -> FixOutcome {
    let finding = found.finding
    guard !rule.withholdsFix else { return (nil, []) }
    if let original = finding.original {
      let fix = original.fix.map {
        Fix(
          title: $0.title, isSafe: rule.fix?.isSafe ?? false,
          edits: [.init(original.span, $0.replacement)])
      }
      return (fix, [])
    }
    let reason = found.rule.withholdsFix ? .judgement : finding.unfixed
    if let reason {
      return (nil, rule.fix == nil ? [] : [Unfixed(span(finding.range), reason)])
    }
    let edits = self.edits(rule, finding)
    guard let first = edits.first else { return (nil, []) }
    // Where markup or a line break lies inside, the place cannot be replaced in one piece.
    guard edits.allSatisfy({ isContiguous($0.range) }) else {
      return (nil, [Unfixed(span(finding.range), .markup)])
    }
    if rule.fix?.isSafe == true, edits.contains(where: \.putsChineseMark) {
      let isMixed = prose.sentence(at: finding.range.lowerBound).map(mixed.contains) ?? false
      guard !isMixed, prose.mayTurn(edits.map(\.range)),
        !edits.contains(where: { isMarkup(span($0.range)) })
      else { return (nil, [Unfixed(span(finding.range), .judgement)]) }
    }
    let old = document.excerpt(first.range, atMost: LocalizedText.quoted)
    let title: FindingText = first.text.isEmpty ? .remove(old) : .change(to: first.text)
    return (
      Fix(
        title: title.text, isSafe: rule.fix?.isSafe ?? false,
        edits: edits.map { .init(span($0.range), $0.text) }), []
    )
  }
}

extension Finding.Edit {
  /// Whether it puts a mark of Chinese text where another character stood.
  fileprivate var putsChineseMark: Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x3001...0x303F, 0xFF01...0xFF0F, 0xFF1A...0xFF20: true
      default: false
      }
    }
  }
}

extension Diagnostic {
  /// The places that an aggregate lists besides its first one.
  package var furtherPlaces: [SourceSpan] {
    guard count != nil else { return [] }
    return notes.filter { $0.message == FindingText.sameHere.text }.compactMap(\.span)
  }

  /// What the fix does at one of the places; nil where it leaves that place.
  package func fixTitle(at place: SourceSpan) -> LocalizedText? {
    guard let fix, count != nil else { return fix?.title }
    let edits = fix.edits.filter {
      $0.span.start >= place.start && $0.span.end <= place.end
    }
    guard let edit = edits.first else { return nil }
    // An edit of the whole place says what it becomes.
    return edit.span == place && !edit.replacement.isEmpty
      ? FindingText.change(to: edit.replacement).text : fix.title
  }
}

extension LocalizedText {
  /// A message quotes no more characters of the text at a time.
  static let quoted = 300

  /// Texts of which each holds somewhere, the first few of them, each once.
  fileprivate static func alternatives(_ texts: [LocalizedText]) -> LocalizedText {
    let most = 4
    var different: [LocalizedText] = []
    for text in texts where different.count <= most && !different.contains(text) {
      different.append(text)
    }
    let shown = different.prefix(most)
    let end = different.count > shown.count ? "…" : ""
    return LocalizedText(
      zh: shown.map(\.chinese).joined(separator: "；") + end,
      en: shown.map(\.english).joined(separator: "; ") + end)
  }

  /// The text as a message quotes it.
  fileprivate var cut: LocalizedText { LocalizedText(zh: Self.cut(chinese), en: Self.cut(english)) }

  private static func cut(_ text: String) -> String {
    // No character takes less than a byte.
    guard text.utf8.count > quoted else { return text }
    let beginning = text.unicodeScalars.prefix(quoted)
    return beginning.endIndex == text.endIndex ? text : String(beginning) + "…"
  }
}
