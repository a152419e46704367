import DocumentModel
import SourceText

/// Items of a numbered list that the text points to by the name of its heading and that it does not have:
/// (recommendation 9), where three stand under Recommendations.
enum ListedReferences {
  private static let names = ShippedWords.En.References.listedNames.words
  /// Larger numbers are of another series.
  private static let reach = 30

  /// - Complexity: O(*n*) in the size of the text.
  static func missing(in document: Document) -> [TextRange] {
    guard document.reading == .wholeFile else { return [] }
    return names.flatMap { name -> [TextRange] in
      let headings = document.headings.filter { heading in
        document.text.string(heading.title).lowercased() == name + "s"
      }
      guard headings.count == 1, let heading = headings.first else { return [] }
      let numbers = document.markup.listItems
        .filter { heading.extent.holds($0.range) && $0.level == 1 }.compactMap(\.number)
      guard numbers.count > 1, numbers == Array(1...numbers.count) else { return [] }
      return mentions(of: name, in: document).filter { place, number in
        number > numbers.count && number <= numbers.count + reach
      }.map(\.place)
    }
  }

  private static func mentions(
    of name: String, in document: Document
  ) -> [(place: TextRange, number: Int)] {
    document.blocks.filter { $0.role == .paragraph }.flatMap { block in
      let line = ScalarLine(block.range, in: document)
      return line.scalars.indices.compactMap { index -> (place: TextRange, number: Int)? in
        guard !line[index - 1].properties.isAlphabetic else { return nil }
        let isNamed =
          line.starts(with: name, at: index)
          || line.starts(with: name.prefix(1).uppercased() + name.dropFirst(), at: index)
        let end = index + name.unicodeScalars.count
        guard isNamed, line.isBlank(end), let (number, last) = line.digits(at: end + 1),
          line[last] != ".", line[last] != "-", line[last] != "%",
          !line[last].properties.isAlphabetic
        else {
          // A full stop ends the sentence.
          guard isNamed, line.isBlank(end), let (number, last) = line.digits(at: end + 1),
            line[last] == ".", line[last + 1].digit == nil
          else { return nil }
          return (line.range(index..<last), number)
        }
        return (line.range(index..<last), number)
      }
    }
  }
}
