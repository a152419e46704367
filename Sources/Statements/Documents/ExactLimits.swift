internal import DocumentModel
internal import SourceText

/// 办结率100% and 约100%: all or none of a thing, and what is said of such a limit.
struct ExactLimits {
  private let document: Document
  private let words: LimitWords

  init(_ document: Document, _ words: DocumentWords) {
    self.document = document
    self.words = words.limits
  }

  var all: [Reading] {
    guard !words.rates.isEmpty else { return [] }
    var found: [Reading] = []
    for sentence in document.blocks.lazy.flatMap(\.sentences) {
      let quantities = document.facts.quantities.within(sentence, \.range).filter { isLimit($0) }
      guard !quantities.isEmpty else { continue }
      let changes = words.breaks.contains(where: document.text.bytes[sentence].holds)
      for quantity in quantities {
        let before = document.words(before: quantity.range.lowerBound, in: sentence)
        let behind = document.words(behind: quantity.range.upperBound, in: sentence)
        if let all = rate(quantity, behind: before) { found.append(all) }
        if !changes, let inexact = inexact(quantity, before, behind) { found.append(inexact) }
      }
    }
    return found
  }

  private func isLimit(_ quantity: Quantity) -> Bool {
    quantity.kind == .percent && (quantity.value == .one || quantity.value == .zero)
      || quantity.kind == .count && quantity.value == .zero
  }

  /// 信访事项办结率达到100%, from the words on that name the rate.
  private func rate(_ quantity: Quantity, behind before: String) -> Reading? {
    guard quantity.kind == .percent, quantity.value == .one else { return nil }
    var name = before.dropLast((words.inexact.first(where: before.hasSuffix) ?? "").count)
    for _ in 0..<Self.mostLinks {
      guard let link = words.links.first(where: name.hasSuffix) else { break }
      name = name.dropLast(link.count)
    }
    guard words.rates.contains(where: name.hasSuffix) else { return nil }
    return reading(.rate, "rate", "hundred", quantity, from: before, nameOf(name, Self.longestName))
  }

  /// How many words may link a rate to its number, and how many characters of its name are shown.
  private static let mostLinks = 3
  private static let longestName = 11

  /// 约100%, 100%左右, 合格率近100%.
  private func inexact(_ quantity: Quantity, _ before: String, _ behind: String) -> Reading? {
    let isRate = quantity.kind == .percent
    let opener = words.inexact.first(where: before.hasSuffix)
    let head = before.dropLast((opener ?? words.nearly.first(where: before.hasSuffix) ?? "").count)
    var name = head
    if let link = words.links.first(where: name.hasSuffix) { name = name.dropLast(link.count) }
    let isNamed = isRate && head.count < before.count && words.rates.contains(where: name.hasSuffix)
    if opener != nil || isNamed {
      return reading(
        .unit, "number", "exact", quantity, from: before,
        isNamed ? nameOf(name, Self.shortestName) : head)
    }
    guard isRate, let closer = words.behind.first(where: behind.hasPrefix) else { return nil }
    return reading(
      .unit, "number", "exact", quantity, from: before, before[...], closer.utf8.count)
  }

  private static let shortestName = 5

  /// What stands before the name of a rate of so many characters at most.
  private func nameOf(_ text: Substring, _ most: Int) -> Substring {
    let name = text.reversed().prefix(most).prefix {
      $0.unicodeScalars.allSatisfy(\.properties.isIdeographic)
    }
    return text.dropLast(name.count)
  }

  /// A reading of one number, reported from the end of `head` on, with so many bytes behind it.
  private func reading(
    _ kind: StatementKind, _ role: String, _ form: String, _ quantity: Quantity,
    from before: String, _ head: Substring, _ behind: Int = 0
  ) -> Reading? {
    let start = quantity.range.lowerBound - (before.utf8.count - head.utf8.count)
    guard let mention = quantity.mention(over: quantity.range) else { return nil }
    var reading = Reading(kind, [role: [mention]], subject: mention, note: form, strength: .likely)
    {
      () throws(ArithmeticFault) in false
    }
    reading?.shown = start..<quantity.range.upperBound + behind
    return reading
  }
}
