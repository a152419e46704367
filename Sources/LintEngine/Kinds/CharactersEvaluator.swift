import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// `characters`: one kind of what is read otherwise than it stands.
struct CharactersEvaluator: RuleEvaluator {
  let body: CharactersBody
  let place: CaseScope

  func findings(in context: LintContext) throws(RuleFailure) -> [Finding] {
    try place.kept(
      context.document.oddCharacters.filter { $0.kind == body.fault }
        .map { finding($0, in: context.document) }, in: context)
  }

  private func finding(_ odd: OddCharacter, in document: Document) -> Finding {
    let written = document.file.text(odd.span)
    let character = CharacterName.named(written)
    var finding = Finding(
      odd.range,
      captures: [
        "character": character,
        "word": LocalizedText(word(odd, in: document)),
        "expected": LocalizedText(odd.replacement ?? ""),
      ])
    finding.original = Finding.Original(
      odd.span, fix: odd.replacement.map { fix(character, $0, odd.kind) })
    return finding
  }

  private func word(_ odd: OddCharacter, in document: Document) -> String {
    if odd.isRead { return document.text.word(around: odd.range) }
    let written = BlockText(record: document.file.bytes).word(around: odd.span.range)
    return String(
      String.UnicodeScalarView(
        written.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }))
  }

  private func fix(_ character: LocalizedText, _ replacement: String, _ kind: OddCharacter.Kind)
    -> Finding.Original.Fix
  {
    let title: LocalizedText
    switch kind {
    case .hidden, .deceptive:
      title = LocalizedText(zh: "删去\(character.chinese)", en: "remove \(character.english)")
    case .variant:
      title = LocalizedText(zh: "改为“\(replacement)”", en: "change to '\(replacement)'")
    case .lineEnd: title = LocalizedText(zh: "改用通常的换行符", en: "end the line as usual")
    }
    return Finding.Original.Fix(title: title, replacement: replacement)
  }
}

/// What characters are called that cannot be shown.
enum CharacterName {
  private static let most = 3

  /// The characters of a text by name and number, the first of them where they are many.
  static func named(_ text: String) -> LocalizedText {
    var scalars: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars where !scalars.contains(scalar) {
      if scalars.count > most { break }
      scalars.append(scalar)
    }
    let names = scalars.prefix(most).map(named)
    let more = scalars.count > most ? "…" : ""
    return LocalizedText(
      zh: names.map(\.chinese).joined(separator: "、") + more,
      en: names.map(\.english).joined(separator: ", ") + more)
  }

  private static func named(_ scalar: Unicode.Scalar) -> LocalizedText {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let properties = scalar.properties
    let name = english[scalar.value] ?? properties.nameAlias ?? properties.name
    let chinese: String
    if let known = Self.chinese[scalar.value] {
      chinese = known
    } else {
      switch properties.generalCategory {
      case .decimalNumber, .otherLetter, .otherSymbol: chinese = "“\(scalar)”"
      case .spaceSeparator: chinese = "空格"
      case .nonspacingMark: chinese = "字形选择符"
      default: chinese = "控制字符"
      }
    }
    return LocalizedText(zh: "\(chinese)（\(number)）", en: name.map { "\(number) \($0)" } ?? number)
  }

  /// Controls have no names of their own.
  private static let english: [UInt32: String] = [
    0x09: "TAB", 0x0B: "VERTICAL TAB", 0x0C: "FORM FEED", 0x0D: "CARRIAGE RETURN", 0x1B: "ESCAPE",
    0x7F: "DELETE", 0x85: "NEXT LINE",
  ]

  private static let chinese: [UInt32: String] = [
    0x09: "制表符", 0x0B: "纵向制表符", 0x0C: "换页符", 0x0D: "回车符", 0x85: "换行控制符", 0xA0: "不换行空格",
    0xAD: "软连字符", 0x180E: "蒙古文元音分隔符", 0x200B: "零宽空格", 0x200C: "零宽不连字符",
    0x200D: "零宽连字符", 0x200E: "从左到右标记", 0x200F: "从右到左标记", 0x2028: "行分隔符",
    0x2029: "段落分隔符", 0x202A: "从左到右嵌入符", 0x202B: "从右到左嵌入符", 0x202C: "方向格式结束符",
    0x202D: "从左到右强制符", 0x202E: "从右到左强制符", 0x2060: "单词连接符", 0x2066: "从左到右隔离符",
    0x2067: "从右到左隔离符", 0x2068: "首强字符隔离符", 0x2069: "方向隔离结束符", 0x3164: "谚文填充符",
    0xFEFF: "零宽不换行空格",
  ]
}

extension BlockText {
  /// The letters and digits around a place, a few on each side; where there are none, what stands there.
  fileprivate func word(around range: TextRange) -> String {
    let start = extent(from: range.lowerBound, backwards: true, \.isOfWord)
    let end = extent(from: range.upperBound, backwards: false, \.isOfWord)
    if start < end { return string(start..<end) }
    let isOfLine = { (scalar: Unicode.Scalar) in scalar.value >= 0x20 }
    return string(
      extent(
        from: range.lowerBound, backwards: true, isOfLine)..<extent(
          from: range.upperBound, backwards: false, isOfLine))
  }

  private func extent(
    from place: Int, backwards: Bool, _ isWanted: (Unicode.Scalar) -> Bool
  ) -> Int {
    let most = 8
    var offset = place
    for _ in 0..<most {
      if backwards {
        guard let last = bytes.lastScalar(in: 0..<offset), isWanted(last) else { break }
        offset -= UTF8.width(last)
      } else {
        guard offset < bytes.count else { break }
        let (next, width) = scalar(at: offset)
        guard isWanted(next) else { break }
        offset += width
      }
    }
    return offset
  }
}

extension Unicode.Scalar {
  fileprivate var isOfWord: Bool { properties.isAlphabetic || properties.numericType != nil }
}
