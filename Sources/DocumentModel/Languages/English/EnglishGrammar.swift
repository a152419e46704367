import SourceText

struct EnglishGrammar: LanguageGrammar {
  func isText(with letters: LetterCount) -> Bool {
    letters.other >= 20 && letters.han * 50 <= letters.other
  }

  func isParagraph(_ range: TextRange, of bytes: [UInt8], with letters: LetterCount) -> Bool {
    guard isText(with: letters), let last = bytes.lastScalar(in: range) else { return false }
    let text = bytes[range]
    let isSentence = text.first { !"\"'([0123456789. ".utf8.contains($0) }.map {
      0x41...0x5A ~= $0 || $0 >= 0x80
    }
    return letters.other >= LetterCount.fewOthers && isSentence == true
      && ".!?:;)\"”’".unicodeScalars.contains(last)
      && text.count { $0 == 0x20 } >= 6
  }

  var hasUnmarkedHeadings: Bool { true }

  func titleLineCount(of blocks: [RawBlock], in bytes: [UInt8]) -> Int {
    EnglishTitleFinder.lineCount(of: blocks, in: bytes)
  }

  func headingNumbers(of blocks: [RawBlock], isOpen: [Bool], in bytes: [UInt8])
    -> [HeadingNumber?]
  {
    EnglishHeadingNumbers(bytes: bytes, blocks: blocks).numbers(of: isOpen)
  }

  func sentences(of range: TextRange, in bytes: [UInt8], bookTitles: [TextRange]) -> [TextRange] {
    EnglishSentenceScanner.sentences(of: range, in: bytes)
  }

  func addFacts(
    of range: TextRange, numberEnd: Int?, documentNumbers: [TextRange], in bytes: [UInt8],
    _ lexicon: Lexicon, to facts: inout Facts
  ) {
    let found = EnglishFacts(in: bytes, range: range, numberEnd: numberEnd, lexicon: lexicon)
    facts.quantities += found.quantities
    facts.dates += found.dates
    facts.moments += found.moments
    facts.durations += found.durations
  }

  var approximations: (before: String, behind: String) {
    (EnglishApproximation.prefixExpression, EnglishApproximation.suffixExpression)
  }

  var formWords: [String] { ShippedWords.En.Labels.formWords.words }

  var itemJoints: [[UInt8]] { ShippedWords.En.Numbers.joiners.byteStrings }

  var loneNumbers: [[UInt8]: Int] {
    Dictionary(
      uniqueKeysWithValues: ShippedWords.En.Numbers.loneNumbers.numbers().map {
        (Array($0.utf8), $1)
      })
  }
}
