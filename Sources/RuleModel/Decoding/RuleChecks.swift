import DocumentModel
import YAMLTree

/// What is checked of a rule file beside its keys and the forms of their values.
///
/// A user's file has ``UserChecks``; what was checked before has ``NoChecks``.
protocol RuleChecks {
  /// Faults an id that a rule may not bear.
  func checkIdentifier(_ id: SourceString, _ decoder: inout NodeDecoder)

  /// Whether a rule of the same id stands before; a fault where it does.
  func isRepeated(_ rule: RuleDefinition, _ decoder: inout NodeDecoder) -> Bool

  /// Whether a pattern can be used; a fault where it cannot, or can never do anything.
  ///
  /// - Parameters:
  ///   - pattern: The pattern.
  ///   - scopes: What it is matched against; nil for anything.
  ///   - decoder: Takes the faults.
  /// - Returns: False where it cannot be used.
  func accepts(_ pattern: RulePattern, in scopes: [Scope]?, _ decoder: inout NodeDecoder) -> Bool

  /// Whether an expression has types; a fault where it has none.
  func accepts(_ expression: RuleExpression, _ decoder: inout NodeDecoder) -> Bool

  /// Whether the braces of a message are in order; a fault where they are not.
  func accepts(_ template: SourceString, _ decoder: inout NodeDecoder) -> Bool

  /// Faults a named piece of patterns; it may match nothing, since it never stands alone.
  func checkPiece(_ piece: RulePattern, _ decoder: inout NodeDecoder)

  /// Faults every `{name}` of a message that its rule cannot fill.
  func checkCaptures(
    of message: YAMLNode?, known: @autoclosure () -> Set<String>, _ decoder: inout NodeDecoder)

  /// Faults names that not every one of some patterns captures.
  func checkCaptures(
    _ names: [SourceString], of patterns: [RulePattern], _ decoder: inout NodeDecoder)

  /// Faults patterns that capture other names or types than the first of them.
  func checkAgreement(
    of patterns: [RulePattern], at nodes: [YAMLNode], _ decoder: inout NodeDecoder)

  /// Faults what always excuses the very words that a rule finds.
  func checkExcuse(_ unless: RulePattern, of rule: RuleDefinition, _ decoder: inout NodeDecoder)
}

/// Nothing is checked again: a pack that was verified when the program was built, or a rule that was decoded
/// before with a part of it changed.
struct NoChecks: RuleChecks {
  func checkIdentifier(_ id: SourceString, _ decoder: inout NodeDecoder) {}
  func isRepeated(_ rule: RuleDefinition, _ decoder: inout NodeDecoder) -> Bool { false }
  func accepts(_ pattern: RulePattern, in scopes: [Scope]?, _ decoder: inout NodeDecoder) -> Bool {
    true
  }
  func accepts(_ expression: RuleExpression, _ decoder: inout NodeDecoder) -> Bool { true }
  func accepts(_ template: SourceString, _ decoder: inout NodeDecoder) -> Bool { true }
  func checkPiece(_ piece: RulePattern, _ decoder: inout NodeDecoder) {}
  func checkCaptures(
    of message: YAMLNode?, known: @autoclosure () -> Set<String>, _ decoder: inout NodeDecoder
  ) {}
  func checkCaptures(
    _ names: [SourceString], of patterns: [RulePattern], _ decoder: inout NodeDecoder
  ) {}
  func checkAgreement(
    of patterns: [RulePattern], at nodes: [YAMLNode], _ decoder: inout NodeDecoder
  ) {}
  func checkExcuse(
    _ unless: RulePattern, of rule: RuleDefinition, _ decoder: inout NodeDecoder
  ) {}
}
