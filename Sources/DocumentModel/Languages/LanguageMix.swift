package import SourceText

/// The languages of a draft: its main one, and the paragraphs that are in the other.
struct LanguageMix {
  let main: DraftLanguage
  /// By index, the pieces in the other language; empty unless both have a paragraph.
  private(set) var foreign: Set<Int> = []

  /// - Parameters:
  ///   - bytes: All of the text.
  ///   - pieces: What may be a paragraph of it, in order; nil for what is none: headings, cells.
  ///   - told: The main language where that is known.
  /// - Complexity: O(*n*); text with few letters of one script is looked through once.
  init(of bytes: [UInt8], pieces: @autoclosure () -> [TextRange?], told: DraftLanguage?) {
    let all = LetterCount(bytes, bytes.indices)
    guard all.han >= LetterCount.fewHan, all.other >= LetterCount.fewOthers else {
      main = told ?? all.language
      return
    }
    let pieces = pieces()
    let counts = pieces.map { $0.map { LetterCount(bytes, $0) } }
    func paragraphs(in language: DraftLanguage) -> [LetterCount] {
      zip(pieces, counts).compactMap { piece, count in
        guard let piece, let count, language.grammar.isParagraph(piece, of: bytes, with: count)
        else { return nil }
        return count
      }
    }
    // A paragraph in the language that the letters of the whole do not show must not be passed
    // over, whatever the rest is made of.
    let (chinese, english) = (paragraphs(in: .chinese), paragraphs(in: .english))
    let guessed = told ?? all.language
    guard !(guessed == .chinese ? english : chinese).isEmpty else {
      main = guessed
      return
    }
    let isEither = told == nil && !chinese.isEmpty && !english.isEmpty
    let main =
      isEither
      ? Self.main(chinese, english, first: counts.lazy.compactMap(\.self).first) : guessed
    self.main = main
    for (index, count) in counts.enumerated()
    where count.map(main.other.grammar.isText(with:)) == true {
      foreign.insert(index)
    }
  }

  /// The language of most of the text; where neither prevails, that of the first piece.
  private static func main(
    _ chinese: [LetterCount], _ english: [LetterCount], first: LetterCount?
  ) -> DraftLanguage {
    // A Chinese character says about as much as three letters.
    let han = chinese.reduce(0) { $0 + $1.han } * 3
    let letters = english.reduce(0) { $0 + $1.other }
    if han > 3 * letters { return .chinese }
    if letters > 3 * han { return .english }
    return first?.language ?? .chinese
  }
}

/// How many letters of Chinese and of other scripts a text has.
struct LetterCount {
  /// Too few for a paragraph of Chinese, or of English.
  static let (fewHan, fewOthers) = (6, 40)

  private(set) var (han, other) = (0, 0)

  /// - Complexity: O(*n*).
  init(_ bytes: [UInt8], _ range: TextRange) {
    var cursor = ScalarCursor(bytes, range)
    while let scalar = cursor.next() {
      if scalar.isHan {
        han += 1
      } else if scalar.isASCIILetter || scalar.value >= 0xC0 && scalar.properties.isAlphabetic {
        other += 1
      }
    }
  }

  /// Chinese where at least one letter in ten is a Han character.
  var language: DraftLanguage { han > 0 && han * 10 >= han + other ? .chinese : .english }
}

extension DraftLanguage {
  /// Chinese where at least one letter in ten is a Han character.
  package init(guessedFrom bytes: [UInt8]) {
    self = LetterCount(bytes, bytes.indices).language
  }

  /// The main language of a plain text.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - lines: Its lines.
  package init(of bytes: [UInt8], lines: [TextRange]) {
    self = LanguageMix(of: bytes, pieces: lines, told: nil).main
  }

  package var other: DraftLanguage { self == .chinese ? .english : .chinese }
}
