/// What a page can have too much of.
package enum MarkupLimit: Int, CaseIterable, Hashable, Sendable {
  /// Elements in one another, as far as tags open and close them.
  case levels = 512
  /// Formatting elements that are opened again, at all tags.
  case reopened = 2_000_000
  /// Attributes of a tag.
  case attributes = 1_000
  case tags = 500_000
  /// Line ends, blanks side by side and entities.
  case pieces = 1_000_000
}
