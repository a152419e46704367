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
    let title: FindingText =
      switch kind {
      case .hidden, .deceptive: .removeCharacter(character)
      case .variant: .change(to: replacement)
      case .lineEnd: .endLine
      }
    return Finding.Original.Fix(title: title.text, replacement: replacement)
  }
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
