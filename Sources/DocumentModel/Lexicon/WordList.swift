/// A list of a lexicon as the build writes it: its entries, in a table with a tab before what a word means.
///
/// The array is part of the program and costs nothing before it is read.
package struct WordList: Sendable {
  /// The entries, in the order of their file.
  package let words: [String]

  init(_ words: [String]) { self.words = words }

  /// The one entry of a list that is a row of characters; empty without any.
  package var text: String { words.first ?? "" }

  package var set: Set<String> { Set(words) }

  /// The words as their UTF-8.
  package var byteStrings: [[UInt8]] { words.map { Array($0.utf8) } }

  /// The words of a table with what they mean, in the order of its file.
  package var rows: [(word: String, meaning: String)] {
    words.map { line in
      guard let tab = line.utf8.firstIndex(of: 0x09) else { return (line, "") }
      return (String(line[..<tab]), String(line[line.utf8.index(after: tab)...]))
    }
  }

  /// The numbers that the words of a table stand for.
  @inlinable
  package func numbers<Number: FixedWidthInteger>() -> [(word: String, number: Number)] {
    rows.map { word, meaning in
      guard let number = Number(meaning) else {
        preconditionFailure(
          "in the lexicon '\(word)' stands for '\(meaning)', which is not a number")
      }
      return (word, number)
    }
  }

  /// The cases that the words of a table stand for.
  package func cases<Case: RawRepresentable<String>>() -> [(word: String, meaning: Case)] {
    rows.map { word, meaning in
      guard let value = Case(rawValue: meaning) else {
        preconditionFailure(
          "in the lexicon '\(word)' stands for '\(meaning)', which is no \(Case.self)")
      }
      return (word, value)
    }
  }

  /// What the words of a table mean.
  package var meanings: [String: String] { Dictionary(uniqueKeysWithValues: rows.map { ($0, $1) }) }
}

extension WordList {
  var staticWords: [StaticWord] { byteStrings.map(StaticWord.init(bytes:)) }

  var englishWords: Set<EnglishWord> { Set(byteStrings.map { EnglishWord($0[...]) }) }

  var englishTable: [EnglishWord: String] {
    Dictionary(uniqueKeysWithValues: rows.map { (EnglishWord(Array($0.utf8)[...]), $1) })
  }

  func englishNumbers<Number: FixedWidthInteger>() -> [EnglishWord: Number] {
    Dictionary(uniqueKeysWithValues: numbers().map { (EnglishWord(Array($0.utf8)[...]), $1) })
  }
}
