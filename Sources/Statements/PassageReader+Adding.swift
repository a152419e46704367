internal import DocumentModel
internal import SourceText

/// Words and numbers as they are taken.
extension PassageReader {
  mutating func add(_ word: CueTable.Word) {
    if word.cues.contains(.to), lead.namesChange { return }
    // 降幅则为20%
    let isFiller = !words.partsWords && word.cues == .filler
    lead.namesChange = word.cues.contains(.changeName) || isFiller && lead.namesChange
    noteTime(word)
    // 230 + 1,416 − 1,390 = 256
    if words.partsWords, headIsOpen, let first = word.bytes.first,
      "+=\u{E2}".unicodeScalars.contains(Unicode.Scalar(first))
    {
      close(.comma)
    }
    if word.cues.contains(.joiner) {
      if headIsOpen || hasNumber { close(.list) }
      isJoined = true
      lead.cues.formUnion(word.cues.subtracting([.joiner, .filler]))
      return
    }
    if !word.cues.isDisjoint(with: [.riseBehind, .fallBehind]) {
      if headIsOpen, lead.cues.isSubset(of: .filler),
        lead.noun.isEmpty
          || !word.cues.isDisjoint(with: [.compare, .greater, .less])
            && lead.noun.split(separator: 0x20).count < 2
      {
        for index in (owner ?? 0)..<mentions.count {
          mentions[index].cues.insert(word.cues.contains(.riseBehind) ? .rise : .fall)
        }
        lead.cues.insert(.compare)
        return
      }
      let rest = word.cues.subtracting([.riseBehind, .fallBehind])
      return rest.isEmpty ? () : add(CueTable.Word(bytes: word.bytes, cues: rest))
    }
    let remark = word.cues.intersection([.comparable, .otherPrices, .overlapping, .spread])
    if !remark.isEmpty { remarks[sentence, default: []].formUnion(remark) }
    if word.cues.contains(.atNumber) {
      // by, to, an increase of: several may stand before a number, and none is part of a name.
      if words.partsWords {
        lead.atNumber.formUnion(word.cues.subtracting(.atNumber))
        return
      }
      nameWordAtNumber()
      lead.atNumber = word.cues.subtracting(.atNumber)
      lead.atNumberWord = word.bytes
      return
    }
    if !word.cues.isSubset(of: [.filler, .to]) { nameWordAtNumber() }
    if word.cues.contains(.respective) {
      lead.cues.insert(lead.noun.isEmpty && !words.partsWords ? .closedList : .respective)
      return
    }
    if word.cues.contains(.compare) { lead.isJoining = words.joining.contains(word.bytes) }
    if word.cues.contains(.filler), words.saysAll(word.bytes) { lead.isOfAll = true }
    // 同期活产9642例: what is named is of the same time.
    lead.isMeanwhile =
      lead.isMeanwhile && word.cues == .filler
      || lead.count == 0 && words.meanwhile.contains(word.bytes)
    lead.cues.formUnion(word.cues)
    if word.cues != .filler { lead.count += 1 }
    if lead.count < 3 { lead.early.formUnion(word.cues) }
    // 每名普查员平均登记75个: the second word says the same again.
    let isAgain = !words.partsWords && lead.each != nil && word.cues.contains(.qualifier)
    let namesUnit =
      word.cues.contains(.each) && !isAgain && !(lead.each.map(words.namesUnit) ?? false)
    // 每人每年: for each of two things.
    if word.cues.contains(.each), !namesUnit, words.namesUnit(word.bytes) { lead.isForTwo = true }
    // 平均每人每天: what is named between the two is short.
    if namesUnit, !words.partsWords, lead.each != nil, words.namesUnit(word.bytes),
      (1...2 * 3).contains(lead.noun.count - lead.eachNoun)
    {
      lead.isForTwo = true
    }
    if word.cues.contains(.each), namesUnit || words.partsWords { lead.each = word.bytes }
    if !word.cues.isDisjoint(with: .named), word.cues.isDisjoint(with: [.rise, .fall]),
      word.cues != [.filler, .plain]
    {
      if words.partsWords, !lead.noun.isEmpty { lead.noun.append(0x20) }
      name(word.bytes[...])
    }
    if namesUnit { lead.eachNoun = lead.noun.count }
  }

  /// Takes a number and returns where to read on.
  mutating func add(_ quantity: Quantity, estimate own: Estimate? = nil) -> Int {
    let isOfLast = headIsOpen && lead.atNumber.contains(.ofWhole)
    finishHead(byNumber: true)
    if quantity.kind == .percent, lead.noun.isEmpty, !pendingRate.isEmpty {
      lead.noun = pendingRate
    }
    if lead.noun.isEmpty, lead.cues.isEmpty { lead.cues = pendingRest }
    (pendingRate, pendingRest) = ([], [])
    var cues = lead.cues.union(lead.atNumber).union(pending)
    if depth > 0, lead.noun.isEmpty, lead.cues.isEmpty, let before = outer.last?.lead {
      let held: Cues = words.partsWords ? .heldInWordyBrackets : .heldInBrackets
      cues.formUnion(before.cues.intersection(held))
    }
    if words.partsWords, depth > 0, lead.noun.isEmpty, lead.cues.isSubset(of: .filler),
      lead.start == nil,
      quantity.kind == .percent, let last = mentions.last, last.depth == depth - 1,
      last.kind != .points,
      separator == .none, last.kind != .percent || !last.has(.to),
      outer.last?.lead.noun.isEmpty ?? true
    {
      cues.formUnion(last.cues.intersection([.rise, .fall]))
    }
    // fell from 50 to 40, or by 30%
    if words.partsWords, quantity.kind == .percent, cues.contains(.by), !cues.contains(.to),
      cues.isDisjoint(with: [.rise, .fall]), let last = mentions.last, last.has(.to),
      separator <= .comma, last.sentence == sentence
    {
      cues.formUnion(last.cues.intersection([.rise, .fall]))
    }
    if words.partsWords { carryGrowth(into: &cues, of: quantity) }
    // A loss of $1.74 billion is no fall.
    if cues.contains(.loss), quantity.kind == .money { cues.remove(.fall) }
    if lead.isMeanwhile, lead.noun.count > 5, !cues.contains(.compare) { cues.remove(.base) }
    if lead.namesBehindChange, quantity.kind == .percent || quantity.kind == .number,
      lead.atNumber.isEmpty
    {
      cues.subtract([.rise, .fall])
    }
    if words.partsWords { carryChange(into: &cues) }
    if let each = pendingEach, lead.each == nil {
      lead.each = each
      cues.insert(.each)
    }
    pendingEach = nil
    pending = []
    let year = lead.year ?? pendingYear
    pendingYear = nil
    let before = quantity.range.lowerBound - 1
    let isNegative = Self.minusSigns.contains(
      bytes.lastScalar(in: block.range.lowerBound..<quantity.range.lowerBound) ?? " ")
    var quantity = quantity
    if let parts = parts(of: quantity) { quantity = quantity.points(per: parts) }
    let (kind, unit, end) = measure(quantity)
    if words.partsWords, isCompared(quantity) { quantity = quantity.approximated(nil) }
    var own = own
    if words.partsWords, quantity.kind == .times,
      let meaning = approximation(before: quantity.range.lowerBound)
    {
      quantity = quantity.approximated(meaning)
      own = self.estimate(of: quantity.value, meaning)
    }
    guard let estimate = own ?? Estimate(quantity, decimals: quantity.decimals, isNegative) else {
      return end
    }
    let ahead = lead.start ?? quantity.range.lowerBound
    let isForEach = lead.each != nil && !words.partsWords
    let eachNoun =
      isForEach ? String(decoding: lead.noun.dropFirst(lead.eachNoun), as: UTF8.self) : ""
    let isQuoted =
      bytes[..<quantity.range.lowerBound].suffix(3).elementsEqual("“".utf8)
      && bytes[quantity.range.upperBound...].prefix(3).elementsEqual("”".utf8)
    mentions.append(
      Mention(
        MentionParts(
          quantity: quantity, kind: kind, unit: unit, isNegative: isNegative, cues: cues,
          noun: String(decoding: lead.noun.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self),
          headEnd: quantity.range.upperBound, behind: words.partsWords ? wordsBehind(end) : [],
          year: year, otherYear: lead.otherYear, isDated: lead.isDated,
          each: lead.each.map { String(decoding: $0, as: UTF8.self) },
          eachNoun: eachNoun, isForTwo: isForEach && lead.isForTwo, isQuoted: isQuoted,
          isShareOfNamed: lead.namesBehindShare, isJoining: lead.isJoining, isOfAll: lead.isOfAll,
          shareOf: String(decoding: lead.shareOf, as: UTF8.self),
          sentence: sentence, separator: mentions.isEmpty ? .stop : separator, clauses: clauses,
          depth: depth,
          isBehindSlash: isOfLast || before >= block.range.lowerBound && bytes[before] == 0x2F,
          isJoined: isJoined, isBehindColon: isBehindColon, estimate: estimate,
          range: (lead.start ?? quantity.range.lowerBound)..<quantity.range.upperBound,
          wordStart: lead.wordStart ?? quantity.range.lowerBound, cueStart: lead.cueStart)))
    if words.partsWords {
      noteForm(of: quantity, from: ahead)
      notePeriod(from: ahead)
    }
    clauses = 0
    separator = .none
    isBehindColon = false
    isJoined = false
    lead = Lead()
    owner = mentions.count - 1
    hasNumber = true
    return end
  }
}
