import Diagnostics
import LintEngine
import SourceText

extension CachedResult {
  /// Whether all places lie in a record, between characters.
  func fits(_ record: [UInt8]) -> Bool {
    func isInside(_ span: SourceSpan) -> Bool {
      span.end.value <= record.count && isBoundary(span.start.value) && isBoundary(span.end.value)
    }
    func isBoundary(_ offset: Int) -> Bool {
      offset == record.count || record[offset] & 0xC0 != 0x80
    }
    return result.diagnostics.allSatisfy { diagnostic in
      let edits = diagnostic.fix?.edits ?? []
      // Notes with a path point into other files.
      let own = diagnostic.notes.filter { $0.path == nil }.compactMap(\.span)
      return isInside(diagnostic.span) && own.allSatisfy(isInside)
        && edits.allSatisfy { isInside($0.span) }
        && zip(edits, edits.dropFirst()).allSatisfy { $0.span.end <= $1.span.start }
    }
  }
}
