import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// The body of the sign-off, where the title names another one of its kind: 水务局 in the title, 教育局
/// at the end.
enum SignOffBody {
  private static let titleEnds = ShippedWords.Zh.Structure.titleBodyEnds.words
  private static let offices = ShippedWords.Zh.Structure.officeEndings.words
  private static let governments = ShippedWords.Zh.Structure.governmentEndings.words
  private static let variants = ShippedWords.Zh.Structure.bodyVariants.words

  static func findings(in document: Document) -> [DateFinding] {
    guard document.reading == .wholeFile, let body = document.signOff?.body,
      let title = document.blocks.first(where: { $0.role == .title })?.range
    else { return [] }
    let signed = document.text.string(body).filter { !$0.isWhitespace }
    if let twin = twin(of: signed, in: title, document) { return [make(body, twin, document)] }
    guard let named = namedBody(in: title, document) else { return [] }
    let expected = document.text.string(named)
    if kind(of: expected) == nil, let (own, _) = SisterBodies(document).ownName(),
      isSlip(signed, of: document.text.string(own))
    {
      return [make(body, own, document)]
    }
    // 公司 says of no company which.
    guard !offices.contains(expected), let kind = kind(of: expected), kind == self.kind(of: signed),
      !isShort(expected, for: signed), !isShort(signed, for: expected)
    else { return [] }
    return [make(body, named, document)]
  }

  private static func make(
    _ body: TextRange, _ named: TextRange, _ document: Document
  ) -> DateFinding {
    let expected = document.text.string(named)
    return DatesCheck.make(
      .signOffBody, body, document, expected: LocalizedText(expected), operands: [expected],
      related: [RelatedPlace(.counterpart, at: named)])
  }

  /// The name in the title whose end is that of the sign-off's, with other characters before it: 云溪区助学促进会
  /// where 青石区助学促进会 signs.
  private static func twin(of name: String, in title: TextRange, _ document: Document) -> TextRange?
  {
    let (signed, line) = (Array(name.unicodeScalars), ScalarLine(title, in: document))
    guard signed.count > 5, signed.allSatisfy({ 0x4E00...0x9FFF ~= $0.value }),
      document.blocks.count(where: {
        document.text.contains(anyOf: [name], in: $0.range)
      }) == 1
    else { return nil }
    let ends = line.scalars.indices.map { index -> (end: Int, alike: Int) in
      let alike = zip(line.scalars[...index].reversed(), signed.reversed()).prefix { $0 == $1 }
        .count
      return (index + 1, alike)
    }
    guard let (end, alike) = ends.max(by: { $0.alike < $1.alike }), alike > 3,
      alike * 2 >= signed.count, 2...4 ~= signed.count - alike
    else { return nil }
    // A title that opens with another name of that length, or names it behind 关于.
    let start = end - signed.count
    guard start >= 0, start == 0 || line.ends(with: subjectWord, before: start),
      (start..<end - alike).allSatisfy({ line.isHan($0) && line[$0] != signed[$0 - start] })
    else { return nil }
    return line.range(start..<end)
  }

  private static let subjectWord = ShippedWords.Zh.Structure.titleSubjectWord.text

  /// Whether two names of one length have their kind and half of their characters in common.
  private static func isSlip(_ name: String, of own: String) -> Bool {
    let alike = zip(name, own).count { $0 == $1 }
    return name.count == own.count && name.suffix(2) == own.suffix(2)
      && name.count / 2..<name.count ~= alike
  }

  /// What a title opens with before its year or 关于.
  private static func namedBody(in title: TextRange, _ document: Document) -> TextRange? {
    let text = document.text.string(title)
    var end = text.utf8.count
    if let digit = text.unicodeScalars.firstIndex(where: { $0.digit != nil }) {
      end = text.utf8.distance(from: text.startIndex, to: digit)
    }
    for word in titleEnds { end = min(end, text.utf8.span.place(of: word.utf8.span) ?? end) }
    guard 0 < end, end < text.utf8.count else { return nil }
    return document.text.trimmingBlanks(title.lowerBound..<title.lowerBound + end)
  }

  private enum Kind { case office, government }

  private static func kind(of body: String) -> Kind? {
    let plain = plain(body)
    if governments.contains(where: { plain.hasSuffix($0) }) { return .government }
    return offices.contains { plain.hasSuffix($0) } ? .office : nil
  }

  /// A body without what some of its names leave out: 人民政府, 办事处, 中共.
  private static func plain(_ body: String) -> String {
    variants.reduce(body) { name, variant in
      // To look for it first costs a hundredth of what replacing does.
      guard name.utf8.span.place(of: variant.utf8.span) != nil else { return name }
      return name.replacing(variant, with: "")
    }
  }

  /// Whether a name is another one with characters left out: 发改委 for 发展和改革委员会.
  private static func isShort(_ name: String, for body: String) -> Bool {
    var rest = plain(body)[...]
    return plain(name).allSatisfy { character in
      guard let place = rest.firstIndex(of: character) else { return false }
      rest = rest[rest.index(after: place)...]
      return true
    }
  }
}
