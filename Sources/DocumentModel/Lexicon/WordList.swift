/// A list of a lexicon as the build writes it: an entry a line, in a table with a tab before what its
/// word means.
///
/// Nothing is read before it is asked for, and nothing is kept: who asks often keeps the answer.
package struct WordList: Sendable {
  /// All of the list; the one entry of a list that is a row of characters.
  package let text: String

  init(_ text: String) { self.text = text }

  /// The words of a list, in the order of its file.
  package var words: [String] { lines.map { String(decoding: $0, as: UTF8.self) } }

  package var set: Set<String> { Set(words) }

  /// The words as their UTF-8.
  package var byteStrings: [[UInt8]] { lines.map(Array.init) }

  /// The words of a table with what they mean, in the order of its file.
  package var rows: [(word: String, meaning: String)] {
    lines.map { line in
      let word = line[..<(line.firstIndex(of: 0x09) ?? line.endIndex)]
      return (
        String(decoding: word, as: UTF8.self),
        String(decoding: line.dropFirst(word.count + 1), as: UTF8.self)
      )
    }
  }

  /// The numbers that the words of a table stand for.
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

  /// The entries as their UTF-8.
  package var lines: [ArraySlice<UInt8>] {
    let bytes = Array(text.utf8)
    var found: [ArraySlice<UInt8>] = []
    found.reserveCapacity(bytes.count { $0 == 0x0A } + 1)
    var start = 0
    for place in bytes.indices where bytes[place] == 0x0A {
      if start < place { found.append(bytes[start..<place]) }
      start = place + 1
    }
    if start < bytes.count { found.append(bytes[start...]) }
    return found
  }
}

extension WordList {
  var staticWords: [StaticWord] { byteStrings.map(StaticWord.init(bytes:)) }

  var englishWords: Set<EnglishWord> { Set(lines.map(EnglishWord.init)) }

  var englishTable: [EnglishWord: String] {
    Dictionary(uniqueKeysWithValues: rows.map { (EnglishWord(Array($0.utf8)[...]), $1) })
  }

  func englishNumbers<Number: FixedWidthInteger>() -> [EnglishWord: Number] {
    Dictionary(uniqueKeysWithValues: numbers().map { (EnglishWord(Array($0.utf8)[...]), $1) })
  }
}
