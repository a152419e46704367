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

  /// Compiles a pattern once to find what is wrong with it.
  @discardableResult
  mutating func checkPattern(_ written: WrittenText, exact: Bool = false) -> CheckedPattern? {
    do {
      let pattern = try written.compiled(file.vocabulary, isWidthExact: exact)
      return CheckedPattern(
        written: written, names: Set(pattern.groups.keys), holes: pattern.holes)
    } catch {
      let end = min(error.offset + 1, written.text.utf8.count)
      decoder.report(
        "rule-file.pattern", at: written.span(of: min(error.offset, end)..<end), error.message,
        notes: error.advice(types: HoleType.allCases.map(\.rawValue)))
      return nil
    }
  }
}
