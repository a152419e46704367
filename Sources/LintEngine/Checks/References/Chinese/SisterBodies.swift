import DocumentModel
import RuleModel
import SourceText

/// A body of the kind of the report's own that speaks in its place: 东风街道 in a report of 红旗街道.
struct SisterBodies {
  private static let kinds = ShippedWords.Zh.Structure.sisterKinds.words
  private static let inner = ShippedWords.Zh.Structure.innerBodies.words
  private static let verbs = ShippedWords.Zh.Structure.bodyVerbs.words
  private static let companies = ShippedWords.Zh.Structure.companyKinds.words
  private static let companyVerbs = ShippedWords.Zh.Structure.companyVerbs.words
  private static let contacts = ShippedWords.Zh.Structure.contactWords.words
  private static let others = ShippedWords.Zh.Structure.otherBodyWords.words
  private static let notNames = ShippedWords.Zh.Structure.neverInNames.set
  private static let goesOn = ShippedWords.Zh.Structure.behindPlaces.set
  private static let actions = ShippedWords.Zh.Structure.jointActions.words
  private static let longestName = 8

  private let document: Document

  init(_ document: Document) { self.document = document }

  /// - Complexity: O(*n*) in the size of the text.
  func findings() -> [ReferenceFinding] {
    guard document.reading == .wholeFile, let (own, kind) = ownName(), isSigned(by: own) else {
      return []
    }
    let name = document.text.string(own)
    let whole = wholeName(of: own)
    // The report's own body, with the places that it lies in or without them.
    func isOwn(_ range: TextRange) -> Bool {
      let told = document.text.string(range)
      return told == name || told == whole || whole.hasSuffix(told)
    }
    let told = document.blocks.filter {
      $0.container != .quotation && document.text.contains(anyOf: [kind], in: $0.range)
    }.flatMap { block in
      names(of: kind, in: ScalarLine(block.range, in: document)).map { (range: $0, block: block) }
    }
    let others = told.filter { !isOwn($0.range) }
    // Where several are told of, the report is about them.
    guard told.count - others.count > 1,
      Set(others.map { document.text.string($0.range) }).count == 1
    else { return [] }
    // What the sentence says is asked of the first name in it, and holds for the others.
    var known: [Int: Bool] = [:]
    return others.filter { other in
      guard let sentence = sentence(of: other.range, in: other.block) else { return false }
      let isOpen = known[sentence.lowerBound] ?? namesNoOther(in: sentence, than: name)
      known[sentence.lowerBound] = isOpen
      return isOpen && speaks(other.range, in: sentence, kind: kind)
    }.map { ReferenceFinding(.otherBody, $0.range, expected: own, in: document) }
  }

  /// Headers and footers with the words of the title, and another body of the kind in front of them.
  ///
  /// - Complexity: O(*n*) in the size of the text.
  func headers() -> [ReferenceFinding] {
    guard let furniture = document.furniture, document.reading == .wholeFile,
      let (own, kind) = ownName(), isSigned(by: own),
      let end = document.blocks.last(where: { $0.role == .title })?.range.upperBound
    else { return [] }
    let title = letters(own.upperBound..<end)
    guard title.count > 2 else { return [] }
    return furniture.paragraphs.filter { $0.kind != .site }.compactMap { paragraph in
      let range = paragraph.block.range
      guard !document.text.contains(anyOf: [document.text.string(own)], in: range) else {
        return nil
      }
      return names(of: kind, in: ScalarLine(range, in: document))
        .first { letters($0.upperBound..<range.upperBound) == title }
        .map { ReferenceFinding(.otherBody, $0, expected: own, in: document) }
    }
  }

  /// The letters of a stretch: a year left over does not make other words of it.
  private func letters(_ range: TextRange) -> String {
    document.text.string(range).filter(\.isLetter)
  }

  /// The body that the title opens with, without the places that it lies in.
  func ownName() -> (TextRange, kind: String)? {
    guard let title = document.blocks.first(where: { $0.role == .title })?.range else { return nil }
    let line = ScalarLine(title, in: document)
    for index in line.scalars.indices where index > 1 {
      guard
        let kind = Self.kinds.filter({ line.starts(with: $0, at: index) }).max(by: {
          $0.count < $1.count
        })
      else { continue }
      let end = index + kind.unicodeScalars.count
      let start =
        (0..<index - 1).last {
          "省市县区".unicodeScalars.contains(line[$0]) && line[$0 + 1] != "级"
        }.map { $0 + 1 } ?? 0
      guard line.scalars[start..<index].allSatisfy(Self.isOfName), index - start > 1 else {
        return nil
      }
      let own = line.range(start..<end)
      let rest = own.upperBound..<title.upperBound
      guard !document.text.contains(anyOf: Self.inner, in: rest) else {
        // 安远县人民医院 is a hospital, and the county is where it lies.
        if kind.unicodeScalars.count == 1 { continue }
        return nil
      }
      return (own, kind)
    }
    return nil
  }

  /// The name as the title opens with it: 安远县人民医院, not 人民医院.
  private func wholeName(of own: TextRange) -> String {
    let start = document.block(at: own.lowerBound).map { document.blocks[$0].range.lowerBound }
    let whole = document.text.string((start ?? own.lowerBound)..<own.upperBound)
    return whole.unicodeScalars.allSatisfy(Self.isOfName) ? whole : document.text.string(own)
  }

  private func isSigned(by own: TextRange) -> Bool {
    document.signOff?.body.map {
      document.text.contains(anyOf: [document.text.string(own)], in: $0)
    } ?? true
  }

  /// The names that clauses open with, or that stand where readers are sent to.
  private func names(of kind: String, in line: ScalarLine) -> [TextRange] {
    var found: [TextRange] = []
    // A name goes up to the first word of the kind, two characters behind its start at least.
    var first = 0
    for index in line.scalars.indices.dropFirst(2) where line.starts(with: kind, at: index) {
      let starts = max(first, index - Self.longestName)...index - 2
      first = index - 1
      guard kind.unicodeScalars.count > 1 || !Self.goesOn.contains(String(line[index + 1])) else {
        continue
      }
      for start in starts where line.scalars[start..<index].allSatisfy(Self.isOfName) {
        let isOpening = start == 0 || "。；：，、！？\n".unicodeScalars.contains(line[start - 1])
        guard !Self.actions.contains(where: { line.starts(with: $0, at: start) }),
          isOpening || Self.contacts.contains(where: { line.ends(with: $0, before: start) })
        else { continue }
        found.append(line.range(start..<index + kind.unicodeScalars.count))
      }
    }
    return found
  }

  private func sentence(of name: TextRange, in block: Block) -> TextRange? {
    // Text may be run in behind a heading.
    guard block.role == .paragraph || block.role == .heading, block.container != .cell else {
      return nil
    }
    let index = block.sentences.partitioningIndex { $0.upperBound >= name.upperBound }
    guard block.sentences.indices.contains(index), block.sentences[index].holds(name) else {
      return nil
    }
    return block.sentences[index]
  }

  private func namesNoOther(in sentence: TextRange, than own: String) -> Bool {
    !document.text.contains(anyOf: Self.others + [own], in: sentence)
  }

  /// Whether another name is the subject of a sentence that only the report's own body would say.
  private func speaks(_ name: TextRange, in sentence: TextRange, kind: String) -> Bool {
    let start = max(sentence.lowerBound, name.lowerBound - Self.reach)
    let before = document.text.string(start..<name.lowerBound)
    if Self.contacts.contains(where: before.hasSuffix) { return true }
    let verbs = Self.companies.contains(kind) ? Self.companyVerbs : Self.verbs
    let behind = name.upperBound..<min(sentence.upperBound, name.upperBound + 36)
    return before.isEmpty && document.text.contains(anyOf: verbs, in: behind)
  }

  /// More bytes than words before a name take.
  private static let reach = 60

  private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    0x4E00...0x9FFF ~= scalar.value && !notNames.contains(String(scalar))
  }
}
