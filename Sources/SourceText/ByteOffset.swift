/// A position in a record (a file's content as UTF-8), counted in bytes from its first byte.
///
/// A type of its own, so that it cannot mix with a position in block text, a UTF-16 offset or a
/// code-point index of libyaml. ``LineIndex`` converts it to lines and columns.
package struct ByteOffset: Hashable, Comparable, Sendable {
  package let value: Int

  package init(_ value: Int) { self.value = value }

  package static func < (a: Self, b: Self) -> Bool { a.value < b.value }
}

/// A half-open stretch of a record, in UTF-8 bytes; empty where something is absent.
package struct SourceSpan: Hashable, Sendable {
  package let start: ByteOffset
  package let end: ByteOffset

  /// - Precondition: `start` does not lie after `end`.
  package init(_ start: ByteOffset, _ end: ByteOffset) {
    precondition(start <= end, "a span ends before it starts")
    self.start = start
    self.end = end
  }

  /// The span of `range`, counted in bytes of the record.
  package init(_ range: Range<Int>) {
    self.init(ByteOffset(range.lowerBound), ByteOffset(range.upperBound))
  }

  /// The empty span at `offset`.
  package init(at offset: ByteOffset) { self.init(offset, offset) }

  package var range: Range<Int> { start.value..<end.value }
  package var isEmpty: Bool { start == end }
}
