import SourceText

/// The half-width marks of one sentence of Chinese prose: which of them may be turned.
struct SentenceMarks {
  /// What becomes of a mark.
  private enum Verdict {
    case turns
    /// It belongs where it stands: in a number, a time, a term of another language, the number of an item.
    case stays
    /// It may be part of a call, a row of data, a name, words that are spoken of.
    case inDoubt
  }

  /// How many characters are looked at on each side.
  private static let reach = 80
  /// What a quotation has more of is prose, not a word that is spoken of.
  private static let quotedWord = 10

  private let paragraph: PlacedScalars
  private let scalars: [Unicode.Scalar]
  /// Brackets of either width by the index of either partner.
  private var partners: [Int: Int] = [:]
  private var isInDoubt = false
  /// The half-width marks that may not be turned though the sentence is in no doubt.
  private var staying: Set<Int> = []

  /// - Complexity: O(*n*) in the length of the sentence.
  init(_ paragraph: PlacedScalars, _ sentence: TextRange) {
    self.paragraph = paragraph
    scalars = paragraph.scalars
    let range = paragraph.indices(of: sentence)
    var open: [Int] = []
    var openHalf = 0
    for index in range {
      switch scalars[index] {
      case "(", "（":
        if scalars[index] == "(" {
          // Half-width brackets inside of one another may be of a term or formula.
          isInDoubt = openHalf > 0
          openHalf += 1
        }
        open.append(index)
      case ")", "）":
        if let start = open.popLast() {
          if scalars[start] == "(" { openHalf -= 1 }
          partners[start] = index
          partners[index] = start
        } else if scalars[index] == ")", !partners.isEmpty, !isItemNumber(before: index) {
          // Which of the two closes the pair before?
          isInDoubt = true
        }
      default: break
      }
      if isInDoubt { return }
    }
    for index in range where !isInDoubt {
      switch verdict(index) {
      case .turns: break
      case .stays: staying.insert(index)
      case .inDoubt: isInDoubt = true
      }
    }
  }

  /// Whether a mark may be turned.
  ///
  /// - Parameter place: Where it stands in block text; a blank there is passed over.
  /// - Returns: True for whatever is not a half-width mark.
  func mayTurn(at place: Int) -> Bool {
    let start = paragraph.index(at: place)
    guard let mark = scalars[start...].firstIndex(where: { !$0.isBlank }) else { return false }
    return !scalars[mark].isASCII || !isInDoubt && !staying.contains(mark)
  }

  private func verdict(_ mark: Int) -> Verdict {
    switch scalars[mark] {
    case ",", ";", ":": clauseMark(mark)
    case "(": bracket(mark, partners[mark] ?? scalars.count)
    case ")": partners[mark].map { scalars[$0] == "(" ? bracket($0, mark) : .turns } ?? .stays
    default: .turns
    }
  }

  // MARK: Commas, semicolons and colons

  private func clauseMark(_ mark: Int) -> Verdict {
    guard let before = scalars[..<mark].last(where: { !$0.isBlank }) else { return .inDoubt }
    let after = scalars[(mark + 1)...].first { !$0.isBlank }
    if let after, before.isASCIIDigit, after.isASCIIDigit { return .stays }
    // A key: Ctrl+,
    if before == "+" { return .inDoubt }
    if before.isInnerMark || after?.isInnerMark == true
      || before == "\"" && after == "\""
    {
      return .inDoubt
    }
    if scalars[mark] == ":", let doubt = colon(mark, before, after) { return doubt }
    // Between terms of another language or figures with units no rule turns it.
    if let after, after.isASCIILetter || after.isASCIIDigit,
      !before.isHan && before != "%" && (!before.isFullMark || "”’".unicodeScalars.contains(before))
    {
      return isEnclosed(mark) ? .stays : .inDoubt
    }
    guard isClause(before: mark) || isClause(after: mark), !isInFileName(mark) else {
      return .inDoubt
    }
    return enclosure(of: mark)
  }

  /// What only a colon is: of a drive, an element, a face, a sign, an address.
  private func colon(_ mark: Int, _ before: Unicode.Scalar, _ after: Unicode.Scalar?) -> Verdict? {
    if before.isASCIILetter { return after?.isASCII == true ? .stays : .inDoubt }
    guard let after else { return nil }
    // A ratio of amounts: 1美元:7.1元.
    if after.isASCIIDigit {
      let piece = scalars[..<mark].suffix(8).reversed().prefix { !$0.partsClauses && !$0.isBlank }
      if piece.count < 7, piece.contains(where: \.isASCIIDigit) { return .inDoubt }
    }
    if after.isASCIILowercase || "-+)".unicodeScalars.contains(after) { return .inDoubt }
    let next = scalars[(mark + 1)...].dropFirst().first
    if "(DPO".unicodeScalars.contains(after),
      next.map({ $0.isBlank || $0.partsClauses || $0 == "." || $0.isHan && after != "(" }) ?? true
    {
      return .inDoubt
    }
    return nil
  }

  /// Whether more than a character stands before a mark, or one behind a quotation, bracket or 、.
  private func isClause(before mark: Int) -> Bool {
    let piece = scalars[..<mark].suffix(Self.reach)
    guard let last = piece.last(where: { !$0.isBlank }) else { return false }
    if last.closes || last.endsClause { return true }
    let boundary = piece.lastIndex { $0.partsClauses }
    let start = boundary.map { $0 + 1 } ?? piece.startIndex
    return piece[start...].count { !$0.isBlank } > 1
      || boundary.map { scalars[$0].closes || scalars[$0] == "、" } == true
  }

  private func isClause(after mark: Int) -> Bool {
    let piece = scalars[(mark + 1)...].prefix(Self.reach).drop { $0.isBlank }
    guard let first = piece.first else { return true }
    if first.opens { return true }
    let clause = piece.prefix { !$0.partsClauses }
    return clause.count { !$0.isBlank } > 1
      || piece[clause.endIndex...].first.map { $0.opens || $0 == "、" } == true
  }

  /// Whether a run of characters without blanks begins as a path, has the sign of mail before the mark, or
  /// a file name's ending behind it.
  private func isInFileName(_ mark: Int) -> Bool {
    let before = scalars[..<mark].suffix(Self.reach).reversed().prefix {
      !$0.isBlank && !$0.isFullMark
    }
    if before.contains("@") || before.last == "/" || before.last == "~" || before.last == "." {
      return true
    }
    var rest = scalars[(mark + 1)...].prefix(Self.reach).prefix { !$0.isBlank && !$0.isFullMark }
    while let point = rest.firstIndex(of: "."), !rest[..<point].contains("@") {
      rest = rest[(point + 1)...]
      let ending = rest.prefix { $0.isASCIILetterOrDigit }
      if ending.first?.isASCIILetter == true, ending.count <= 5 { return true }
    }
    return false
  }

  /// What encloses a mark decides too: a list of code, a call, a term in brackets, words that are spoken of.
  private func enclosure(of mark: Int) -> Verdict {
    let before = scalars[..<mark].suffix(Self.reach)
    var index = mark - 1
    while index >= before.startIndex {
      switch scalars[index] {
      case ")", "）": index = partners[index] ?? index
      case "(":
        if let close = partners[index] { return isPlain(index, close) ? .turns : .inDoubt }
      case "（": return .turns
      case "]": index = before[..<index].lastIndex(of: "[") ?? index
      case "[": return .inDoubt
      case "“", "‘", "「", "『": return isSpeech(from: index, around: mark) ? .turns : .inDoubt
      case "”", "’", "」", "』": return .turns
      case "\"", "'":
        let quotes = before.prefix(through: index).count { $0 == scalars[index] }
        return quotes % 2 == 0 || isSpeech(from: index, around: mark) ? .turns : .inDoubt
      default: break
      }
      index -= 1
    }
    return .turns
  }

  private func isEnclosed(_ mark: Int) -> Bool {
    scalars[..<mark].suffix(Self.reach).indices.contains { (partners[$0] ?? 0) > mark }
  }

  /// Whether a quotation is of prose: long enough, of whole sentences, with the mark at its end, or of
  /// Chinese phrases.
  private func isSpeech(from open: Int, around mark: Int) -> Bool {
    let quoted = scalars[(open + 1)...].prefix(Self.reach).prefix {
      !"”’」』\"'".unicodeScalars.contains($0)
    }
    if scalars[open].isASCII, quoted.contains(where: \.isASCIILetter) { return false }
    if quoted.count >= Self.quotedWord || quoted.endIndex == mark + 1 { return true }
    guard quoted.allSatisfy({ $0.isHan || $0.endsClause || $0 == "." }) else { return false }
    return quoted.last.map { "。！？.!?".unicodeScalars.contains($0) } == true
      || quoted.split(whereSeparator: \.endsClause).allSatisfy { $0.count > 2 }
  }

  // MARK: Brackets

  private func bracket(_ open: Int, _ close: Int) -> Verdict {
    guard close < scalars.count else { return .stays }
    let inside = scalars[(open + 1)..<close]
    // The number of an item, a charge, a year: (A), (12), (IV), (2019).
    if !inside.contains(where: { !$0.isASCII }),
      inside.count <= 2 || inside.allSatisfy({ "IVXivx".unicodeScalars.contains($0) })
        || inside.count == 4 && inside.allSatisfy(\.isASCIIDigit)
        || inside.contains(",") || inside.contains(" ")
        || scalars[..<open].last.map(\.isASCIILetter) == true
    {
      return .stays
    }
    return isPlain(open, close) ? .turns : .inDoubt
  }

  /// Whether a bracket holds a remark: it belongs to no call, formula or name of a substance.
  private func isPlain(_ open: Int, _ close: Int) -> Bool {
    if let before = scalars[..<open].last {
      let word = scalars[..<open].suffix(Self.reach).reversed().prefix {
        $0.isASCIILetterOrDigit
      }
      if word.last?.isASCIILowercase == true || before.isOperator { return false }
    }
    if let after = scalars[(close + 1)...].first,
      after.isOperator || after.isASCIILowercase || "[{(".unicodeScalars.contains(after)
    {
      return false
    }
    let inside = scalars[(open + 1)..<close]
    let figures = inside.prefix { $0.isASCIIDigit || $0 == "," || $0 == "'" }
    return figures.isEmpty || scalars[figures.endIndex] != "-"
      || !scalars[figures.endIndex + 1].isHan
  }

  /// Whether a closing bracket without a partner ends the number of an item: `1)`, `a)`, or an interval.
  private func isItemNumber(before close: Int) -> Bool {
    scalars[..<close].last.map { $0.isASCIILetterOrDigit } == true
  }
}

extension Unicode.Scalar {
  /// A mark inside of a sentence, of either width: two in a row are a slip, or spoken of.
  fileprivate var isInnerMark: Bool { "，；：、,;:".unicodeScalars.contains(self) }
  /// A mark that ends a clause or sentence, of either width.
  fileprivate var endsClause: Bool {
    switch self {
    case "。", "！", "？", "；", "：", "，", "、", "…", ",", ";", ":", "!", "?": true
    default: false
    }
  }
  fileprivate var closes: Bool {
    switch self {
    case "”", "’", "》", "〉", "」", "』", "）", "】", "〕", ")", "]", "\"": true
    default: false
    }
  }
  fileprivate var opens: Bool {
    switch self {
    case "“", "‘", "《", "〈", "「", "『", "（", "【", "〔", "(", "[", "\"": true
    default: false
    }
  }
  fileprivate var partsClauses: Bool { !isHan && (endsClause || closes || opens) }
  /// A mark of Chinese text.
  fileprivate var isFullMark: Bool { !isASCII && partsClauses }
  fileprivate var isOperator: Bool { "+-−×÷*/=^²³⁺⁻".unicodeScalars.contains(self) }
}
