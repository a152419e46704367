/// A file as diagnostics speak of it: its path and its record, immutable.
///
/// The record is the content decoded to UTF-8, without its byte-order mark, line ends as they stand.
package struct SourceFile: Sendable {
  /// The path as the user wrote it, or as it was found below a folder.
  package let path: String
  package let bytes: [UInt8]
  package let lines: LineIndex

  /// - Complexity: O(*n*) in the size of the record: its lines are indexed here, once.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    self.lines = LineIndex(bytes)
  }

  /// The text of a stretch of the record.
  ///
  /// - Parameter span: A span of this record that starts and ends between characters.
  /// - Returns: The text as it stands.
  package func text(_ span: SourceSpan) -> String {
    String(decoding: bytes[span.range], as: UTF8.self)
  }
}
