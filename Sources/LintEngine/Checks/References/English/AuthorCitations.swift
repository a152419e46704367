import DocumentModel
import SourceText

/// Sources that the text cites by author and year and that its list does not hold: (Ibarra 2019).
///
/// The list stands under its title, an entry a line, each with its author first and a year.
enum AuthorCitations {
  private struct Entry {
    let words: Set<String>
    let years: Set<String>
  }

  private static let joints = ShippedWords.En.References.authorJoints.set
  private static let months = Set(
    ShippedWords.En.Dates.months.numbers().map { (word: String, _: Int) in word })
  /// Fewer entries are no list.
  private static let least = 2

  /// The citations in brackets that fit no entry.
  ///
  /// - Parameters:
  ///   - document: A whole draft.
  ///   - titles: The titles of lists of sources, in small letters.
  /// - Returns: Where they stand, without the brackets.
  /// - Complexity: O(*n*) in the size of the text, times the entries.
  static func missing(in document: Document, titles: Set<String>) -> [TextRange] {
    guard document.reading == .wholeFile,
      let list = document.blocks.lastIndex(where: {
        let text = document.text.string(document.text.trimmingBlanks($0.range.prefix(40)))
        return titles.contains(text.lowercased().filter { $0 != ":" })
      })
    else { return [] }
    let lines = document.blocks[(list + 1)...].flatMap { Gap.lines(of: $0.range, document) }
    let entries = lines.compactMap { entry(in: $0, document) }
    guard entries.count >= least, entries.count * 5 >= lines.count * 4 else { return [] }
    return document.blocks[..<list].flatMap { block -> [TextRange] in
      block.role == .paragraph ? places(in: block.range, document) : []
    }.filter { place in
      guard let (author, year) = citation(document.text.string(place)) else { return false }
      return !entries.contains { $0.words.contains(author) && $0.years.contains(year) }
    }
  }

  /// An entry opens with a capital and a comma behind the first name, and holds a year.
  private static func entry(in line: TextRange, _ document: Document) -> Entry? {
    let text = document.text.string(line)
    let parts = text.split { !$0.isLetter && !$0.isNumber && !"-'’".contains($0) }.map(String.init)
    let years = parts.filter(isYear).map { String($0.prefix(4)) }
    guard let first = text.first(where: { $0.isLetter }), first.isUppercase,
      text.contains(","), !years.isEmpty, text.count > 20
    else { return nil }
    return Entry(words: Set(parts.map { $0.lowercased() }), years: Set(years))
  }

  /// The parts of brackets, between semicolons.
  private static func places(in block: TextRange, _ document: Document) -> [TextRange] {
    let bytes = document.text.bytes
    var found: [TextRange] = []
    var start: Int?
    for place in block {
      switch bytes[place] {
      case UInt8(ascii: "("): start = place + 1
      case UInt8(ascii: ";"), UInt8(ascii: ")"):
        if let begun = start { found.append(document.text.trimmingBlanks(begun..<place)) }
        start = bytes[place] == UInt8(ascii: ";") && start != nil ? place + 1 : nil
      default: break
      }
    }
    return found.filter { 8...60 ~= $0.count }
  }

  /// The first author and the year of Moreau and Sandoval 2021; nil for other words.
  private static func citation(_ text: String) -> (author: String, year: String)? {
    let words = text.split { " ,\n".contains($0) }.map(String.init)
    guard words.count > 1, let last = words.last, isYear(last), let first = words.first,
      first.count > 2, first.first?.isUppercase == true,
      first.dropFirst().contains(where: \.isLowercase),
      !months.contains(first.lowercased().filter(\.isLetter)),
      words.dropLast().allSatisfy({ word in
        joints.contains(word.lowercased())
          || word.first?.isUppercase == true
            && word.allSatisfy { $0.isLetter || "-'’.".contains($0) }
      })
    else { return nil }
    // World Health Organization 2020 has a list of its own ways.
    let names = words.dropLast().filter { !joints.contains($0.lowercased()) }
    let hasJoint = words.count > names.count + 1
    return names.count == 1 || hasJoint && names.count == 2
      ? (first.lowercased(), String(last.prefix(4))) : nil
  }

  /// 2019, 2019a.
  private static func isYear(_ word: String) -> Bool {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    return digits.count == 4 && word.count < 6 && word.dropFirst(4).allSatisfy(\.isLowercase)
      && (1800...2100).contains(Int(digits) ?? 0)
  }
}
