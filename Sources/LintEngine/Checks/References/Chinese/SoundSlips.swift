import DocumentModel
import RuleModel

/// A name with a character in the place of another that sounds alike: 云领桥 where the text has 云岭桥 otherwise.
///
/// Three characters are compared at a time, of which the middle one may differ: those at the ends may belong to
/// the words around.
enum SoundSlips {
  private static let sounds: [Unicode.Scalar: Int] = Dictionary(
    ShippedWords.Zh.Sounds.sounds.words.enumerated().flatMap { sound, group in
      group.unicodeScalars.map { ($0, sound) }
    }, uniquingKeysWith: { first, _ in first })
  private static let never = Set(ShippedWords.Zh.Sounds.neverInTerms.text.unicodeScalars)
  private static let right = ShippedWords.Zh.Sounds.soundWords.set
  /// More names that differ in one character are a series: 一号桥, 二号桥.
  private static let most = 8

  private struct Term: Hashable {
    let first: Unicode.Scalar
    let middle: Unicode.Scalar
    let last: Unicode.Scalar

    var frame: Frame { Frame(first: first, last: last) }
    /// The two words that the middle character may be of.
    var words: [String] { ["\(first)\(middle)", "\(middle)\(last)"] }
  }

  private struct Frame: Hashable {
    let first: Unicode.Scalar
    let last: Unicode.Scalar
  }

  /// - Complexity: O(*n*) in the size of the text.
  static func findings(in document: Document) -> [ReferenceFinding] {
    guard document.reading == .wholeFile else { return [] }
    var places: [Term: (count: Int, range: TextRange, isTitle: Bool)] = [:]
    for block in document.blocks where block.container != .quotation {
      for (term, range) in terms(of: block, in: document) {
        let known = places[term]
        places[term] = (
          (known?.count ?? 0) + 1, known?.range ?? range,
          known?.isTitle ?? false || block.role == .title
        )
      }
    }
    var often: [Frame: [Term]] = [:]
    for (term, known) in places where known.count > (known.isTitle ? 1 : 2) {
      if often[term.frame, default: []].count < most { often[term.frame, default: []].append(term) }
    }
    return places.filter { $0.value.count == 1 }.compactMap { term, known in
      let alike = often[term.frame]?.filter { isSlip(term, of: $0) } ?? []
      guard alike.count == 1, let right = alike.first.flatMap({ places[$0] }) else { return nil }
      return ReferenceFinding(.nameSlip, known.range, expected: right.range, in: document)
    }
  }

  private static func isSlip(_ term: Term, of right: Term) -> Bool {
    guard term.middle != right.middle, let sound = sounds[term.middle],
      sound == sounds[right.middle]
    else { return false }
    return !term.words.contains(where: self.right.contains)
  }

  private static func terms(of block: Block, in document: Document) -> [(Term, TextRange)] {
    let line = ScalarLine(block.range, in: document)
    guard line.count > 2 else { return [] }
    return (0..<line.count - 2).compactMap { index in
      guard (index..<index + 3).allSatisfy({ line.isHan($0) && !never.contains(line[$0]) }) else {
        return nil
      }
      return (
        Term(first: line[index], middle: line[index + 1], last: line[index + 2]),
        line.range(index..<index + 3)
      )
    }
  }
}
