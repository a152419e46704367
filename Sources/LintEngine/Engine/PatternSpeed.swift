/// When patterns get machine code.
package enum PatternSpeed: Sendable {
  /// Never: what a match costs can be counted then.
  case plain
  /// Where much text is searched, and the search cannot skip.
  case asNeeded
  case fast
}
