import SourceText

struct ChineseGrammar: LanguageGrammar {
  func isText(with letters: LetterCount) -> Bool {
    letters.han >= LetterCount.fewHan && letters.other * 4 <= letters.han
  }

  func isParagraph(_ range: TextRange, of bytes: [UInt8], with letters: LetterCount) -> Bool {
    guard isText(with: letters), let last = bytes.lastScalar(in: range) else { return false }
    return "。！？；：”）".unicodeScalars.contains(last)
  }

  var hasUnmarkedHeadings: Bool { false }

  func titleLineCount(of blocks: [RawBlock], in bytes: [UInt8]) -> Int {
    ChineseTitleFinder.lineCount(of: blocks, in: bytes)
  }

  func attachmentLines(of blocks: [RawBlock], in bytes: [UInt8]) -> Set<Int> {
    AttachmentFinder.lines(of: blocks, in: bytes)
  }

  func signOff(
    of blocks: [RawBlock], from first: Int, attachments: Set<Int>, in bytes: [UInt8]
  ) -> SignOffMatch? {
    SignOffFinder(bytes: bytes, blocks: blocks, first: first, attachments: attachments).find()
  }

  func contentsLines(of blocks: [RawBlock], numbers: [HeadingNumber?], in bytes: [UInt8])
    -> Set<Int>
  {
    ContentsFinder.lines(of: blocks, numbers: numbers, in: bytes)
  }

  func headingNumbers(of blocks: [RawBlock], isOpen: [Bool], in bytes: [UInt8])
    -> [HeadingNumber?]
  {
    var numbers = blocks.indices.map {
      isOpen[$0] ? HeadingNumber(in: bytes, blocks[$0].range) : nil
    }
    // 3.10种农药 is number 3 behind a number 2, and number 1 before a number 2.
    var last = 0
    for index in blocks.indices where isOpen[index] {
      if let number = numbers[index] {
        last = number.form == .arabic ? number.number : 0
      } else if let number = HeadingNumber(beforeCount: bytes, blocks[index].range),
        number.number == last + 1
      {
        let next = last > 0 ? nil : numbers[index...].lazy.compactMap(\.self).first
        guard last > 0 || next?.form == .arabic && next?.number == 2 else { continue }
        numbers[index] = number
        last = number.number
      }
    }
    return numbers
  }

  func sentences(of range: TextRange, in bytes: [UInt8], bookTitles: [TextRange]) -> [TextRange] {
    ChineseSentenceScanner.sentences(of: range, in: bytes, titles: bookTitles[...])
  }

  func addFacts(
    of range: TextRange, numberEnd: Int?, documentNumbers: [TextRange], in bytes: [UInt8],
    _ lexicon: Lexicon, to facts: inout Facts
  ) {
    let dates = ChineseDateScanner.dates(in: bytes, range: range, lexicon: lexicon)
    facts.quantities += ChineseQuantityScanner.quantities(
      in: bytes, range: range, dates: dates, documentNumbers: documentNumbers, lexicon: lexicon)
    facts.dates += dates
  }

  var approximations: (before: String, behind: String) {
    (ChineseApproximation.prefixExpression, ChineseApproximation.suffixExpression)
  }

  func documentNumbers(of range: TextRange, in bytes: [UInt8]) -> [TextRange] {
    DocumentNumbers.numbers(in: bytes, range)
  }

  func markers(of range: TextRange, block: Int, numberEnd: Int?, in bytes: [UInt8])
    -> [EnumerationMarker]
  {
    MarkerScanner(bytes: bytes, range: range, block: block, numberEnd: numberEnd).markers()
  }

  var noteWords: [StaticWord] { ShippedWords.Zh.Structure.noteWords.staticWords }

  var formWords: [String] { ShippedWords.Zh.Structure.formWords.words }

  var itemJoints: [[UInt8]] { ShippedWords.Zh.Numbers.joiners.byteStrings }
}
