import DocumentModel
import RuleModel
import SourceText

/// A name with a character in the place of another that sounds alike: 云领桥 where the text has 云岭桥 otherwise.
///
/// Three characters are compared at a time, of which the middle one may differ: those at the ends may belong to
/// the words around.
enum SoundSlips {
  /// Characters with the number of their sound below, in order.
  private static let sounds: [UInt64] = {
    var sounds: [UInt64] = []
    for (sound, group) in ShippedWords.Zh.Sounds.sounds.words.enumerated() {
      for scalar in group.unicodeScalars {
        sounds.append(UInt64(scalar.value) << 32 | UInt64(sound))
      }
    }
    return sounds.sorted()
  }()
  private static let never = Set(ShippedWords.Zh.Sounds.neverInTerms.text.unicodeScalars)
  private static let right = ShippedWords.Zh.Sounds.soundWords.set
  /// More names that differ in one character are a series: 一号桥, 二号桥.
  private static let most = 8

  /// A place with three characters, of which the middle one may differ.
  private struct Term {
    let first: Unicode.Scalar
    let middle: Unicode.Scalar
    let last: Unicode.Scalar
    let range: TextRange
    let isTitle: Bool

    /// The outer characters in one number, the middle one below them.
    var key: UInt64 {
      UInt64(first.value) << 42 | UInt64(last.value) << 21 | UInt64(middle.value)
    }
    var frame: UInt64 { key >> 21 }
    /// The two words that the middle character may be of.
    var words: [String] { ["\(first)\(middle)", "\(middle)\(last)"] }
  }

  /// All places with the same three characters.
  private struct Group {
    /// The first of them.
    let term: Term
    let count: Int
    let isOften: Bool
  }

  /// - Complexity: O(*n* log *n*) in the size of the text.
  static func findings(in document: Document) -> [ReferenceFinding] {
    guard document.reading == .wholeFile else { return [] }
    var terms: [Term] = []
    for block in document.blocks where block.container != .quotation {
      addTerms(of: block, in: document, to: &terms)
    }
    return FrameBuckets(terms.map(\.frame)).flatMap { indices in
      findings(
        among: indices.map { terms[$0] }.sorted { first, second in
          first.key != second.key
            ? first.key < second.key : first.range.lowerBound < second.range.lowerBound
        }, in: document)
    }.sorted { $0.finding.range.isBefore($1.finding.range) }
  }

  /// The slips among terms sorted by what they hold, then by place.
  private static func findings(among terms: [Term], in document: Document) -> [ReferenceFinding] {
    var found: [ReferenceFinding] = []
    var alike: [Group] = []
    var index = 0
    while index < terms.count {
      let first = terms[index]
      let same = terms[index...].prefix { $0.key == first.key }
      let isOften = same.count > (same.contains(where: \.isTitle) ? 1 : 2)
      alike.append(Group(term: first, count: same.count, isOften: isOften))
      index += same.count
      if index == terms.count || terms[index].frame != first.frame {
        found += findings(among: alike, in: document)
        alike = []
      }
    }
    return found
  }

  /// The slips among what differs only in the middle.
  private static func findings(among alike: [Group], in document: Document) -> [ReferenceFinding] {
    guard alike.count > 1 else { return [] }
    let often = alike.filter(\.isOften)
    return alike.compactMap { group in
      guard group.count == 1 else { return nil }
      let right = often.filter { isSlip(group.term, of: $0.term) }
      guard right.count == 1, often.count <= most else { return nil }
      return ReferenceFinding(
        .nameSlip, group.term.range, expected: right[0].term.range, in: document)
    }
  }

  private static func isSlip(_ term: Term, of right: Term) -> Bool {
    guard term.middle != right.middle, let sound = sound(of: term.middle),
      sound == self.sound(of: right.middle)
    else { return false }
    return !term.words.contains(where: self.right.contains)
  }

  /// The first sound that a character is listed with.
  private static func sound(of scalar: Unicode.Scalar) -> UInt64? {
    let key = UInt64(scalar.value) << 32
    let index = sounds.partitioningIndex { $0 >= key }
    guard index < sounds.count, sounds[index] >> 32 == key >> 32 else { return nil }
    return sounds[index] & 0xFFFF_FFFF
  }

  private static func addTerms(of block: Block, in document: Document, to terms: inout [Term]) {
    let line = ScalarLine(block.range, in: document)
    // How many characters up to here may be of a name.
    var run = 0
    for index in 0..<line.count {
      run = line.isHan(index) && !never.contains(line[index]) ? run + 1 : 0
      guard run > 2 else { continue }
      terms.append(
        Term(
          first: line[index - 2], middle: line[index - 1], last: line[index],
          range: line.range(index - 2..<index + 1), isTitle: block.role == .title))
    }
  }
}

/// The indices of a list of numbers, equal ones together.
private struct FrameBuckets: Sequence, IteratorProtocol {
  /// Fewer places hold no name that stands often beside one that stands once.
  private static let fewest = 3
  /// The last index of each bucket and, for each index, the one before; -1 where there is none.
  private var last: [Int32]
  private var before: [Int32]
  private var bucket = 0

  init(_ numbers: [UInt64]) {
    var size = 64
    while size < numbers.count { size *= 2 }
    var last = [Int32](repeating: -1, count: size)
    var before: [Int32] = []
    before.reserveCapacity(numbers.count)
    for (index, number) in numbers.enumerated() {
      let bucket = Int((number &* 0x9E37_79B9_7F4A_7C15) >> 32) & (size - 1)
      before.append(last[bucket])
      last[bucket] = Int32(index)
    }
    (self.last, self.before) = (last, before)
  }

  /// A bucket that may hold equal numbers among others, in no order.
  mutating func next() -> [Int]? {
    while bucket < last.count {
      var indices: [Int] = []
      var index = last[bucket]
      bucket += 1
      while index >= 0 {
        indices.append(Int(index))
        index = before[Int(index)]
      }
      if indices.count >= Self.fewest { return indices }
    }
    return nil
  }
}
