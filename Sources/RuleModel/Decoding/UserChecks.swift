import Diagnostics
import DocumentModel
import SourceText
import TextPattern
import YAMLTree

/// All that can be wrong with a user's file beside its keys and the forms of their values.
///
/// Keeps what it has read of a file, so that nothing is read twice.
final class UserChecks {
  private(set) var faults = FaultList()
  /// The patterns that were accepted.
  private(set) var patterns: [RulePattern] = []
  private var templates: [SourceString: Result<[MessageTemplate.Reference], TemplateFault>] = [:]
  private var places: [RuleID: SourceSpan] = [:]

  func report(_ fault: RuleFileFault, at span: SourceSpan) { faults.report(fault, at: span) }

  /// Faults an id that is not kebab-case: lower-case letters, digits and single hyphens, beginning
  /// with a letter.
  func checkIdentifier(_ id: SourceString) {
    let words = id.text.split(separator: "-", omittingEmptySubsequences: false)
    let isKebab = words.allSatisfy { word in
      !word.isEmpty && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0.isASCIIDigit }
    }
    guard !isKebab || id.text.utf8.first?.isASCIIDigit == true else { return }
    report(.badIdentifier(id.text), at: id.span)
  }

  /// Whether a rule of the same id stands before; a fault where it does.
  func isRepeated(_ id: RuleID, at span: SourceSpan) -> Bool {
    guard let first = places[id] else {
      places[id] = span
      return false
    }
    report(.duplicateRule(id.name, first: first), at: span)
    return true
  }

  // MARK: Messages

  /// Whether the braces of a message are in order; a fault where they are not.
  func accepts(_ template: SourceString) -> Bool {
    guard case .failure(let fault) = references(in: template) else { return true }
    report(.singleBrace, at: template.span(of: fault.offset..<(fault.offset + 1)))
    return false
  }

  private func references(in template: SourceString)
    -> Result<[MessageTemplate.Reference], TemplateFault>
  {
    if let known = templates[template] { return known }
    let read = Result { () throws(TemplateFault) in
      try MessageTemplate.references(in: template.text)
    }
    templates[template] = read
    return read
  }

  /// Faults every `{name}` of a message that its rule cannot fill.
  func checkCaptures(of message: YAMLNode?, known: Set<String>) {
    guard let message else { return }
    switch message.content {
    case .mapping(let entries):
      for entry in entries { checkCaptures(of: entry.value, known: known) }
    case .sequence: return
    case .scalar(let scalar):
      let written = SourceString(scalar, at: message.span)
      // A template that cannot be read was reported where it was decoded.
      guard case .success(let references) = references(in: written) else { return }
      for reference in references where !known.contains(reference.name) {
        report(
          .unknownCapture(reference.name, known: known.sorted()),
          at: written.span(of: reference.range))
      }
    }
  }

  // MARK: Expressions

  /// Whether an expression has types; a fault where it has none.
  func accepts(_ expression: RuleExpression) -> Bool {
    do {
      _ = try expression.typed()
      return true
    } catch {
      report(.expression(error), at: expression.written.span(of: error.range))
      return false
    }
  }

  // MARK: Patterns

  /// Whether a pattern can be used; a fault where it cannot, or can never do anything.
  ///
  /// - Parameters:
  ///   - pattern: The pattern.
  ///   - scopes: What it is matched against; nil for anything.
  /// - Returns: False where it cannot be used.
  func accepts(_ pattern: RulePattern, in scopes: [Scope]?) -> Bool {
    // What is wrong with further patterns would not be listed.
    guard !faults.isFull else { return false }
    do {
      _ = try pattern.compiled()
      patterns.append(pattern)
      checkEffect(of: pattern, in: scopes.map(SubjectTraits.pieces) ?? .any, isPiece: false)
      return true
    } catch {
      report(error, in: pattern.written)
      return false
    }
  }

  /// Faults a named piece of patterns; it may match nothing, since it never stands alone.
  func checkPiece(_ piece: RulePattern) {
    guard !faults.isFull else { return }
    do {
      _ = try piece.compiled()
      checkEffect(of: piece, in: .any, isPiece: true)
    } catch  where error.kind == .matchesEmpty {
      return
    } catch {
      report(error, in: piece.written)
    }
  }

  /// Faults what a pattern that compiles can never do.
  private func checkEffect(of pattern: RulePattern, in subject: SubjectTraits, isPiece: Bool) {
    let written = pattern.written
    for remark in PatternRemark.remarks(on: written.text, in: subject, isPiece: isPiece) {
      let fault: RuleFileFault =
        switch remark.weakness {
        case .neverMatches: .neverMatches
        case .swallowed(let earlier): .swallowedAlternative(by: earlier)
        }
      report(fault, at: written.span(of: remark.range))
    }
  }

  private func report(_ fault: PatternFault, in written: SourceString) {
    let bytes = Array(written.text.utf8)
    let start = min(fault.offset, bytes.count)
    var end = min(start + max(1, fault.length), bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    report(.pattern(fault), at: written.span(of: start..<end))
  }

  /// Faults names that not every one of some patterns captures.
  func checkCaptures(_ names: [SourceString], of patterns: [RulePattern]) {
    let known = patterns.sharedNames
    for name in names where !known.contains(name.text) {
      report(.uncaptured(name.text), at: name.span)
    }
  }

  /// Faults patterns that capture other names or types than the first of them.
  func checkAgreement(of patterns: [RulePattern], at nodes: [YAMLNode]) {
    let types = patterns.first?.captureTypes
    for (pattern, node) in zip(patterns, nodes).dropFirst() where pattern.captureTypes != types {
      report(.differentCaptures, at: node.firstLine)
    }
  }

  /// Faults an `unless` that the very words to be found match: it always excuses them.
  ///
  /// - Parameters:
  ///   - unless: What excuses.
  ///   - words: The words that the rule finds.
  func checkExcuse(_ unless: RulePattern, of words: [String]) {
    guard case .success(let pattern) = Result(catching: { try unless.compiled() }) else { return }
    let matcher = PatternMatcher()
    let isAlways = words.allSatisfy { text in
      let bytes = Array(text.utf8)
      let match = Result { try matcher.firstMatch(of: pattern, in: bytes, piece: bytes.indices) }
      guard case .success(let found) = match else { return false }
      return found != nil
    }
    guard isAlways, !words.isEmpty, !unless.written.text.hasAnchor else { return }
    report(.unlessAlways, at: unless.written.span)
  }
}

extension String {
  /// Whether a pattern looks at what stands around its match, which differs from place to place.
  fileprivate var hasAnchor: Bool {
    ["^", "$", "\\b", "(?=", "(?!", "(?<=", "(?<!"].contains(where: contains)
  }
}

extension SubjectTraits {
  /// What the pieces of scopes can hold.
  fileprivate static func pieces(of scopes: [Scope]) -> SubjectTraits {
    let isSentence = scopes.allSatisfy { $0 == .sentence || $0 == .clause }
    let isLine = scopes.allSatisfy { scope in
      switch scope {
      case .title, .heading, .paragraph, .sentence, .clause, .cell: true
      default: false
      }
    }
    return SubjectTraits(
      last: isSentence ? ["。"] : [],
      absent: scopes.allSatisfy { $0 == .clause } ? ["，", ",", "；", ";", "：", ":"] : [],
      hasLines: !isLine)
  }
}
