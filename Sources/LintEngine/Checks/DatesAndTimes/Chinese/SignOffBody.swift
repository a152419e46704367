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
      let title = document.blocks.first(where: { $0.role == .title })?.range,
      let named = namedBody(in: title, document)
    else { return [] }
    let signed = document.text.string(body).filter { !$0.isWhitespace }
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
