extension Document {
  /// The text that the given kinds hide, sorted, merged where pieces touch or overlap.
  ///
  /// - Complexity: O(*n* log *n*) in the size of the text.
  package func maskedRanges(_ kinds: [MaskKind]) -> [TextRange] {
    var ranges: [TextRange] = []
    let bytes = text.bytes
    let tokens =
      kinds.contains(.url) || kinds.contains(.email)
      ? blocks.flatMap { ASCIIRuns.tokens(in: bytes, $0.range) } : []
    for kind in kinds {
      switch kind {
      case .bookTitle: ranges += facts.bookTitles
      case .documentNumber: ranges += facts.documentNumbers
      case .date: ranges += facts.dates.map(\.range)
      case .quote: ranges += blocks.flatMap { CitationScanner.quotations(in: bytes, $0.range) }
      case .url: ranges += ASCIIRuns.addresses(in: bytes, tokens)
      case .email: ranges += ASCIIRuns.emails(in: bytes, tokens)
      case .latin: ranges += blocks.flatMap { ASCIIRuns.latin(in: bytes, $0.range) }
      case .code: ranges += blocks.flatMap { ASCIIRuns.code(in: bytes, $0.range) }
      }
    }
    ranges.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    var merged: [TextRange] = []
    for range in ranges {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
