extension Document {
  /// The text that the given kinds hide, sorted, merged where pieces touch or overlap.
  ///
  /// - Complexity: O(*n* log *n*) in the size of the text.
  package func maskedRanges(_ kinds: [MaskKind]) -> [TextRange] {
    kinds.map(maskedRanges).mergedRanges()
  }

  /// The text that one kind hides, in no order that callers may rely on.
  ///
  /// - Complexity: O(*n*) in the size of the text.
  package func maskedRanges(_ kind: MaskKind) -> [TextRange] {
    let bytes = text.bytes
    return switch kind {
    case .bookTitle: facts.bookTitles + (furniture?.facts.bookTitles ?? [])
    case .documentNumber: facts.documentNumbers + (furniture?.facts.documentNumbers ?? [])
    case .date: allDates.map(\.range)
    case .quote:
      allBlocks.flatMap { block in
        block.container == .quotation
          ? [block.range] : CitationScanner.quotations(in: bytes, block.range)
      }
    case .blockQuote: allBlocks.filter { $0.container == .quotation }.map(\.range)
    case .url: allBlocks.flatMap { AddressScanner(bytes, $0.range).addresses() }
    case .email: allBlocks.flatMap { AddressScanner(bytes, $0.range).mailAddresses() }
    case .latin: allBlocks.flatMap { ASCIIRuns.latin(in: bytes, $0.range) }
    case .code: allBlocks.flatMap { CodeScanner.code(in: bytes, $0.range) }
    case .fileName: allBlocks.flatMap { FileNames.names(in: bytes, $0.range) }
    }
  }
}

extension [[TextRange]] {
  /// All ranges of the lists, sorted, merged where they touch or overlap.
  package func mergedRanges() -> [TextRange] {
    let ranges = joined().sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    var merged: [TextRange] = []
    for range in ranges {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
