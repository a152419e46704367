import DocumentModel
import RuleModel
import SourceText

/// One word in two spellings: health-care beside healthcare, organize beside organise, color beside colour.
enum SpellingVariants {
  private static let stems = ShippedWords.En.References.ourStems.words
  private static let apart = ShippedWords.En.References.unlikeSpellings.set
  private static let shortest = 5

  private struct Use {
    let form: String
    let range: TextRange
  }

  /// The rarer spellings; of two that stand as often, the later one.
  ///
  /// - Complexity: O(*n*) in the size of the text.
  static func findings(in document: Document) -> [ReferenceFinding] {
    guard document.reading == .wholeFile else { return [] }
    var uses: [String: [Use]] = [:]
    for block in document.blocks where block.container != .quotation {
      for use in words(of: block.range, in: document) {
        uses[key(of: use.form), default: []].append(use)
      }
    }
    return uses.values.flatMap { uses -> [ReferenceFinding] in
      let forms = Dictionary(grouping: uses, by: \.form)
      guard forms.count == 2, let first = uses.first,
        let usual = forms.values.max(by: {
          ($0.count, $1[0].range.lowerBound) < ($1.count, $0[0].range.lowerBound)
        }),
        usual.count == 1 || forms.values.contains(where: { $0.count < usual.count })
          || first.form == usual[0].form
      else { return [] }
      return forms.values.filter { $0[0].form != usual[0].form }.flatMap(\.self).map {
        ReferenceFinding(.spelling, $0.range, expected: usual[0].range, in: document)
      }
    }
  }

  /// What two spellings of a word have in common.
  private static func key(of word: String) -> String {
    var key = word.filter { $0 != "-" }
    if let range = ["ise", "isa", "isi"].lazy.compactMap({ key.range(ofLast: $0) }).first,
      key.count >= 7
    {
      key.replaceSubrange(range, with: "iz" + String(key[range].last ?? "e"))
    }
    for stem in stems where key.hasPrefix(stem) {
      return stem.replacing("our", with: "or") + key.dropFirst(stem.count)
    }
    return key
  }

  /// Words in small letters, and those with a capital at their start where nothing else says that it is a name.
  private static func words(of range: TextRange, in document: Document) -> [Use] {
    let bytes = document.text.bytes
    var found: [Use] = []
    var place = range.lowerBound
    func isOfWord(_ index: Int) -> Bool {
      bytes[index].isASCIILetterOrDigit || bytes[index] >= 0x80
        || bytes[index] == UInt8(ascii: "-") && index > range.lowerBound
          && index + 1 < range.upperBound && bytes[index - 1].isASCIILetter
          && bytes[index + 1].isASCIILetter
    }
    while place < range.upperBound {
      guard isOfWord(place) else {
        place += 1
        continue
      }
      var end = place
      while end < range.upperBound, isOfWord(end) { end += 1 }
      defer { place = end }
      let before = place > range.lowerBound ? bytes[place - 1] : 0x20
      let behind = end < range.upperBound ? bytes[end] : 0x20
      let isJoined =
        "./@#:_-\\".utf8.contains(before) || "/@_-\\".utf8.contains(behind)
        || behind == UInt8(ascii: ".") && end + 1 < range.upperBound
          && bytes[end + 1].isASCIILetterOrDigit
      let opens = place == range.lowerBound
      guard !isJoined, end - place >= shortest,
        bytes[place..<end].allSatisfy({ $0.isASCIILetter || $0 == UInt8(ascii: "-") }),
        opens || !bytes[place].isASCIIUppercase,
        bytes[place + 1..<end].allSatisfy({ !$0.isASCIIUppercase })
      else { continue }
      let word = document.text.string(place..<end).lowercased()
      guard !apart.contains(word) else { continue }
      found.append(Use(form: word, range: place..<end))
    }
    return found
  }
}

extension String {
  /// Where a word stands last, with no more than seven letters behind it.
  fileprivate func range(ofLast word: String) -> Range<String.Index>? {
    guard let range = ranges(of: word).last, distance(from: range.upperBound, to: endIndex) < 8,
      range.lowerBound > startIndex
    else { return nil }
    return range
  }
}
