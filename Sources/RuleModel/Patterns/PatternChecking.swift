import Diagnostics
import DocumentModel
import TextPattern
import YAMLTree

extension RuleFileDecoder {
  /// A pattern that compiles, with its named groups.
  struct CheckedPattern {
    let written: SourceString
    let names: Set<String>
    let holes: [PatternExpansion.Hole]
  }

  mutating func pattern(_ node: YAMLNode?, exact: Bool, in subject: SubjectTraits = .any)
    -> CheckedPattern?
  {
    decoder.written(node).flatMap { checkPattern($0, exact: exact, in: subject) }
  }

  /// A pattern of a rule's body, matched against the pieces of the rule's scopes.
  mutating func pattern(_ node: YAMLNode?, _ shared: Shared) -> CheckedPattern? {
    pattern(node, exact: shared.isWidthExact, in: shared.subject)
  }

  /// Compiles a named piece; it may match nothing, since it never stands alone.
  mutating func checkPiece(_ written: SourceString) {
    guard !isTrusted, !decoder.isFull else { return }
    do {
      _ = try CompiledPattern(
        try file.vocabulary.expansion(of: PatternUse(written.text)))
      remark(on: written, in: .any, isPiece: true)
    } catch  where error.kind == .matchesEmpty {
      return
    } catch {
      report(error, in: written)
    }
  }

  /// Compiles a pattern once to find what is wrong with it.
  @discardableResult
  mutating func checkPattern(
    _ written: SourceString, exact: Bool = false, in subject: SubjectTraits = .any
  ) -> CheckedPattern? {
    guard !isTrusted else { return CheckedPattern(written: written, names: [], holes: []) }
    // What is wrong with further patterns would not be listed.
    guard !decoder.isFull else { return nil }
    let use = PatternUse(written.text, isWidthExact: exact)
    do {
      let expansion = try file.vocabulary.expansion(of: use)
      _ = try CompiledPattern(expansion)
      patterns.insert(use)
      remark(on: written, in: subject, isPiece: false)
      return CheckedPattern(
        written: written, names: Set(expansion.groups), holes: expansion.holes)
    } catch {
      report(error, in: written)
      return nil
    }
  }

  /// Faults what a pattern that compiles can never do.
  private mutating func remark(
    on written: SourceString, in subject: SubjectTraits, isPiece: Bool
  ) {
    for remark in PatternRemark.remarks(on: written.text, in: subject, isPiece: isPiece) {
      let span = written.span(of: remark.range)
      switch remark.weakness {
      case .neverMatches:
        decoder.report(
          "rule-file.never-matches", at: span,
          LocalizedText(
            zh: "这一处永远匹配不上，规则不会报出任何文字",
            en: "nothing ever matches here, so the rule would find nothing"),
          notes: [
            Note(
              LocalizedText(
                zh: "^ 只在开头、$ 只在末尾；in: sentence 时 。只在句末，in: clause 时没有 ，；：",
                en:
                  "^ stands at the start and $ at the end only; with 'in: sentence' 。 is last, with 'in: clause' there is no ，；："
              ))
          ])
      case .swallowed(let earlier):
        decoder.report(
          "rule-file.swallowed-alternative", at: span,
          LocalizedText(
            zh: "前面的“\(earlier)”总是先匹配，轮不到这一个",
            en: "'\(earlier)' stands before it and always matches first"),
          notes: [
            Note(
              LocalizedText(
                zh: "把长的写在前面，或删去这一个", en: "put the longer one first, or take this one out"))
          ])
      }
    }
  }

  private mutating func report(_ fault: PatternFault, in written: SourceString) {
    let bytes = Array(written.text.utf8)
    let start = min(fault.offset, bytes.count)
    var end = min(start + max(1, fault.length), bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    decoder.report(
      "rule-file.pattern", at: written.span(of: start..<end), fault.message,
      notes: fault.advice(types: HoleType.allCases.map(\.rawValue)))
  }
}
