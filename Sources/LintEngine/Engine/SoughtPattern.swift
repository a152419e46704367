import DocumentModel
import RuleModel
import TextPattern

/// A pattern that is looked for in many pieces of a document, and where its matches start.
struct SoughtPattern {
  let pattern: LazyPattern
  private let starts: MatchStarts
  private let context: LintContext

  /// - Parameters:
  ///   - pattern: What is looked for.
  ///   - context: The document under its rules.
  ///   - range: Where alone it is looked for; anywhere in the document where nil.
  init(_ pattern: LazyPattern, in context: LintContext, within range: TextRange? = nil) {
    self.pattern = pattern
    self.context = context
    starts = context.starts(of: pattern, in: range)
  }

  /// Whether the document lacks what every match takes.
  var isNowhere: Bool { starts.isNowhere }

  /// The first match in a stretch of text.
  ///
  /// - Parameters:
  ///   - range: The stretch.
  ///   - mask: What is not to be seen.
  /// - Returns: A place in block text.
  /// - Throws: That the pattern costs too much, or is faulty.
  func firstMatch(in range: TextRange, mask: [MaskKind] = []) throws(RuleFailure) -> TextRange? {
    if isNowhere { return nil }
    let characters = context.characters
    let span = characters.characters(in: range)
    let windows = starts.within(span)
    guard !windows.isEmpty, pattern.outline.required.mayStand(in: characters, span) else {
      return nil
    }
    let subject = context.subject(range, mask: mask)
    let compiled = try pattern.compiled(for: context.searched(windows))
    return try subject.firstMatch(
      of: compiled, context.matcher, starts: subject.seen(context.places(windows))
    ).map { subject.original($0.range) }
  }
}
