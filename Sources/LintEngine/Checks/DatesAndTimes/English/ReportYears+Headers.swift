import DocumentModel

/// Headers and footers that say the words of the title with another year.
extension ReportYears {
  /// What is about the lines of headers and footers.
  ///
  /// - Complexity: O(*n*) in the size of the text.
  static func headers(in document: Document) -> [DateFinding] {
    guard let furniture = document.furniture, let years = ReportYears(document) else { return [] }
    let own = Set(years.titles.flatMap { words(of: document.text.string($0)) })
    let told = Set(document.blocks.map { document.text.string($0.range).lowercased() })
    return furniture.paragraphs.compactMap { paragraph in
      let range = paragraph.block.range
      let text = document.text.string(range).lowercased()
      let spans = spans(in: range, document)
      let months = furniture.facts.dates.contains {
        range.contains($0.range.lowerBound) && $0.month != nil
      }
      // What is a paper of its own behind the report has its name in the body too.
      guard paragraph.kind != .site, spans.count == 1, let span = spans.first, !months,
        span.last != years.title.last,
        (span.first == span.last) == (years.title.first == years.title.last),
        closed.contains(where: text.contains), !told.contains(text)
      else { return nil }
      let words = Set(words(of: text))
      guard words.isSubset(of: own) || own.isSubset(of: words) else { return nil }
      return years.make(span, by: years.title.last - span.last)
    }
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }
}
