internal import DocumentModel
internal import SourceText

/// 全镇12个行政村 and 覆盖11个行政村: how many of a thing there are in the one area of a report.
struct ScopedCounts {
  private let document: Document
  private let words: ScopeWords

  init(_ document: Document, _ words: DocumentWords) {
    self.document = document
    self.words = words.scopes
  }

  /// Every count that differs from the one that most say; of equally frequent ones the shortest holds,
  /// then the first.
  var all: [Reading] {
    guard !words.things.isEmpty else { return [] }
    var counts: [String: [Mention]] = [:]
    for sentence in document.blocks.lazy.flatMap(\.sentences) {
      let counted = document.facts.quantities.within(sentence, \.range).compactMap { quantity in
        quantity.kind == .count && quantity.approximation == nil
          ? named(quantity, in: sentence) : nil
      }
      guard !counted.isEmpty,
        !words.breaks.contains(where: document.text.bytes[sentence].holds)
      else { continue }
      for (thing, mention) in counted { counts[thing, default: []].append(mention) }
    }
    return counts.values.flatMap(differing)
  }

  private func differing(_ mentions: [Mention]) -> [Reading] {
    guard mentions.contains(where: { $0.value != mentions[0].value }) else { return [] }
    let often = Dictionary(grouping: mentions, by: \.value).mapValues(\.count)
    let most = often.values.max()
    let leaders = mentions.filter { often[$0.value] == most }
    guard let leader = leaders.min(by: { $0.quantity.range.count < $1.quantity.range.count }) else {
      return []
    }
    return mentions.compactMap { mention in
      guard mention.value != leader.value else { return nil }
      return Reading(
        .same, ["first": [leader], "second": [mention]], subject: mention, note: "scope",
        strength: .likely
      ) { () throws(ArithmeticFault) in false }
    }
  }

  /// What a number counts all of, and the number with it; nil where it may count some.
  private func named(_ quantity: Quantity, in sentence: TextRange) -> (String, Mention)? {
    let number = quantity.range
    let bytes = document.text.bytes
    let mayFollow =
      number.upperBound < sentence.upperBound
      && words.heads.contains(bytes.scalar(at: number.upperBound))
    let mayPrecede =
      bytes.lastScalar(in: sentence.lowerBound..<number.lowerBound).map(words.ends.contains)
      ?? false
    guard mayFollow || mayPrecede else { return nil }
    let before = bytes[sentence.lowerBound..<number.lowerBound]
    let behind = bytes[number.upperBound..<sentence.upperBound]
    if let thing = words.things.first(where: behind.begins) {
      let rest = Array(behind.dropFirst(thing.utf8.count).prefix(Self.nearby))
      guard opensScope(before), !words.longer.contains(where: behind.begins),
        !words.some.contains(where: rest.holds)
      else { return nil }
      let whole = number.lowerBound..<number.upperBound + thing.utf8.count
      return quantity.mention(over: whole).map { (thing, $0) }
    }
    guard let thing = words.things.first(where: before.ends),
      opensNamed(before.dropLast(thing.utf8.count))
    else { return nil }
    return quantity.mention(over: number).map { (thing, $0) }
  }

  /// In how many bytes behind a thing a word stands that takes some of them only.
  private static let nearby = 24

  /// 全镇, 下辖, 覆盖 right before a number; not 选择全镇, 河湾镇下辖.
  private func opensScope(_ before: ArraySlice<UInt8>) -> Bool {
    if let whole = words.wholes.first(where: before.ends) {
      return !words.choosing.contains(where: before.dropLast(whole.utf8.count).ends)
    }
    guard let verb = words.verbs.first(where: before.ends) else { return false }
    let owner = before.dropLast(verb.utf8.count)
    return !words.choosing.contains(where: owner.ends) && !isPlace(owner)
  }

  /// 全县共有 before a thing with its number behind it: 行政村85个.
  private func opensNamed(_ before: ArraySlice<UInt8>) -> Bool {
    guard let verb = words.verbs.first(where: before.ends) else { return false }
    let owner = before.dropLast(verb.utf8.count)
    if words.wholes.contains(where: owner.ends) { return true }
    // 河湾街道 is another one.
    guard let own = words.own.first(where: owner.ends) else { return false }
    let rest = owner.dropLast(own.utf8.count)
    return rest.isEmpty || ["，", "、", "；", "："].contains(where: rest.ends)
  }

  /// Whether a text ends with the name of one place, not with all of it.
  private func isPlace(_ text: ArraySlice<UInt8>) -> Bool {
    words.places.contains(where: text.ends) && !words.wholes.contains(where: text.ends)
  }
}
