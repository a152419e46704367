/// The lists of words, and the Chinese texts, among the literals of a Swift file; texts in a call of
/// `LocalizedText` are messages, and do not count.
struct SwiftLiterals {
  /// An array, a set or a dictionary.
  struct List {
    let line: Int
    /// How many literals in it are Chinese or words in small letters.
    var words = 0
  }

  private(set) var lists: [List] = []
  /// The line of each Chinese literal.
  private(set) var chinese: [Int] = []

  private enum Bracket {
    case list(Int)
    case call(isMessage: Bool)
    case other
  }

  private let text: [Character]
  private var place = 0
  private var line = 1

  init(in text: String) {
    self.text = Array(text)
    readCode(until: nil, in: [])
  }

  private mutating func readCode(until end: Character?, in outer: [Bracket]) {
    var open = outer
    while place < text.count {
      let character = text[place]
      switch character {
      case _ where starts("//"): while place < text.count, !text[place].isNewline { place += 1 }
      case "\"": readString(in: open)
      case "#" where starts("#\""): readString(in: open)
      case "[":
        open.append(.list(lists.count))
        lists.append(List(line: line))
        place += 1
      case "(":
        open.append(.call(isMessage: isBehind("LocalizedText")))
        place += 1
      case "{":
        open.append(.other)
        place += 1
      case "]", ")", "}":
        place += 1
        if open.count == outer.count, character == end { return }
        if open.count > outer.count { open.removeLast() }
      default: step()
      }
    }
  }

  private mutating func readString(in open: [Bracket]) {
    let start = line
    let isRaw = text[place] == "#"
    if isRaw { place += 1 }
    let quotes = starts("\"\"\"") ? "\"\"\"" : "\""
    place += quotes.count
    var literal = ""
    while place < text.count, !starts(quotes + (isRaw ? "#" : "")) {
      if !isRaw, starts("\\(") {
        place += 2
        readCode(until: ")", in: open)
      } else {
        if !isRaw, text[place] == "\\" { place += 1 }
        literal.append(text[place])
        step()
      }
    }
    place += quotes.count + (isRaw ? 1 : 0)
    take(literal, at: start, in: open)
  }

  private mutating func take(_ literal: String, at start: Int, in open: [Bracket]) {
    let isMessage = open.contains { if case .call(isMessage: true) = $0 { true } else { false } }
    guard !isMessage else { return }
    let isChinese = literal.unicodeScalars.contains { 0x3400...0x9FFF ~= $0.value }
    if isChinese { chinese.append(start) }
    let isWord =
      literal.count > 1 && literal.allSatisfy { $0.isASCII && $0.isLowercase || $0 == " " }
    guard isChinese || isWord else { return }
    for bracket in open.reversed() {
      switch bracket {
      case .list(let index):
        lists[index].words += 1
        return
      case .call: continue
      case .other: return
      }
    }
  }

  private mutating func step() {
    if text[place].isNewline { line += 1 }
    place += 1
  }

  private func starts(_ word: String) -> Bool { text[place...].starts(with: word) }

  private func isBehind(_ word: String) -> Bool {
    text[..<place].suffix(word.count).elementsEqual(word)
  }
}
