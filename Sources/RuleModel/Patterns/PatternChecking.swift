import Diagnostics
import DocumentModel
import TextPattern
import YAMLTree

extension RuleFileDecoder {
  /// A pattern that compiles, with its named groups.
  struct CheckedPattern {
    let written: WrittenText
    let names: Set<String>
    let holes: [PatternExpansion.Hole]
  }

  mutating func pattern(_ node: YAMLNode?, exact: Bool) -> CheckedPattern? {
    decoder.written(node).flatMap { checkPattern($0, exact: exact) }
  }

  /// Compiles a named piece; it may match nothing, since it never stands alone.
  mutating func checkPiece(_ written: WrittenText) {
    guard !isTrusted else { return }
    do {
      _ = try CompiledPattern(
        try file.vocabulary.expansion(of: PatternUse(written.text)))
    } catch  where error.kind == .matchesEmpty {
      return
    } catch {
      report(error, in: written)
    }
  }

  /// Compiles a pattern once to find what is wrong with it.
  @discardableResult
  mutating func checkPattern(_ written: WrittenText, exact: Bool = false) -> CheckedPattern? {
    guard !isTrusted else { return CheckedPattern(written: written, names: [], holes: []) }
    let use = PatternUse(written.text, isWidthExact: exact)
    do {
      let expansion = try file.vocabulary.expansion(of: use)
      _ = try CompiledPattern(expansion)
      patterns.insert(use)
      return CheckedPattern(
        written: written, names: Set(expansion.groups), holes: expansion.holes)
    } catch {
      report(error, in: written)
      return nil
    }
  }

  private mutating func report(_ fault: PatternFault, in written: WrittenText) {
    let bytes = Array(written.text.utf8)
    let start = min(fault.offset, bytes.count)
    var end = min(start + 1, bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    decoder.report(
      "rule-file.pattern", at: written.span(of: start..<end), fault.message,
      notes: fault.advice(types: HoleType.allCases.map(\.rawValue)))
  }
}
