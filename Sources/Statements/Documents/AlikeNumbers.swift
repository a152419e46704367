internal import DocumentModel
internal import SourceText

/// 分别增长3.5%、8%、10.2%: percentages of one list, written in more than one way.
struct AlikeNumbers {
  private let document: Document
  private let words: DocumentWords

  init(_ document: Document, _ words: DocumentWords) {
    self.document = document
    self.words = words
  }

  var all: [Reading] {
    guard !words.limits.percentWords.isEmpty else { return [] }
    return document.blocks.flatMap(\.sentences).flatMap { sentence -> [Reading] in
      let percentages = document.facts.quantities.within(sentence, \.range)
        .filter { $0.kind == .percent }
      guard percentages.count > 1 else { return [] }
      return rows(of: percentages, in: sentence) + [inWords(percentages)].compactMap(\.self)
    }
  }

  /// Percentages one behind the other, the first shortly behind 分别.
  private func rows(of percentages: [Quantity], in sentence: TextRange) -> [Reading] {
    var rows: [[Quantity]] = []
    for quantity in percentages {
      if let last = rows.last?.last, isJoined(last.range.upperBound..<quantity.range.lowerBound) {
        rows[rows.count - 1].append(quantity)
      } else {
        rows.append([quantity])
      }
    }
    return rows.compactMap { row in
      guard row.count > 1, Set(row.map(\.decimals)).count > 1,
        let start = opening(before: row[0], in: sentence)
      else { return nil }
      let mentions = row.compactMap { $0.mention(over: $0.range) }
      guard let last = mentions.last else { return nil }
      var reading = Reading(
        .listing, ["values": mentions], subject: last, note: "decimals", strength: .likely
      ) { () throws(ArithmeticFault) in false }
      reading?.shown = start..<last.quantity.range.upperBound
      return reading
    }
  }

  private func isJoined(_ between: TextRange) -> Bool {
    guard between.count < 4 else { return false }
    let text = document.text.string(between)
    return ["、", "，", ","].contains(text) || text.count == 1 && words.listJoints.contains(text)
  }

  /// Where the word stands that opens a row, with no mark and no number between.
  private func opening(before first: Quantity, in sentence: TextRange) -> Int? {
    let before = document.words(before: first.range.lowerBound, in: sentence)
    let clause = before.reversed().prefix { !$0.isNumber && !"，,。；;、".contains($0) }
    let text = String(clause.reversed())
    let opened = words.respective.compactMap { word -> Int? in
      guard let place = text.ranges(of: word).last?.lowerBound,
        text[place...].count <= word.count + Self.reach
      else {
        return nil
      }
      return text[place...].utf8.count
    }
    return opened.min().map { first.range.lowerBound - $0 }
  }

  /// How many characters may stand between that word and the first number.
  private static let reach = 10

  /// 98.5% and 百分之九十九 in one sentence.
  private func inWords(_ percentages: [Quantity]) -> Reading? {
    func isInWords(_ quantity: Quantity) -> Bool {
      words.limits.percentWords.contains(where: document.text.string(quantity.range).hasPrefix)
    }
    guard let sign = percentages.first(where: { !isInWords($0) }),
      let words = percentages.first(where: isInWords),
      let of = sign.mention(over: sign.range), let mention = words.mention(over: words.range)
    else { return nil }
    return Reading(
      .unit, ["number": [mention], "of": [of]], subject: mention, note: "words", strength: .likely
    ) { () throws(ArithmeticFault) in false }
  }
}
