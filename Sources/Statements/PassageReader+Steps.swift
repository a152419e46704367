internal import DocumentModel
internal import SourceText

/// Words, characters and marks between numbers.
extension PassageReader {
  /// Reads a word, or characters that name something, and returns where to read on; `limit` is where the next number,
  /// date, title or sentence begins.
  mutating func step(at place: Int, before limit: Int) -> Int {
    here = place
    let scalar = bytes.scalar(at: place)
    let end = place + UTF8.width(scalar)
    switch scalar {
    case "、": close(.list)
    case "，", ",": close(.comma)
    case "；", ";": close(.semicolon)
    case let mark
    where readsLabels && (mark == "：" || mark == ":") && isLabel(upTo: end, before: limit):
      hasLabel = true
    case "：", ":", "∶":
      tail = lead.cues
      if words.partsWords, lead.cues.contains(.each) { pendingEach = lead.each }
      let opened = lead.cues.intersection([.closedList, .structure])
      close(.semicolon)
      if !words.partsWords { pending.formUnion(opened) }
      isBehindColon = true
      if words.partsWords { pending.formUnion(tail.intersection([.structure])) }
      isInRow = words.partsWords && mentions.last?.sentence == sentence
    case "。", "！", "？", "!", "?": close(.stop)
    case "（", "(", "〔", "[":
      let owner = owner
      finishHead()
      outer.append((lead, words.partsWords ? owner : nil))
      lead = Lead()
      depth += 1
    case "）", ")", "〕", "]":
      close(.none)
      depth = max(0, depth - 1)
      if let before = outer.popLast() { (lead, owner) = before }
    case "/" where perUnit(at: place) != nil:
      let end = perUnit(at: place) ?? end
      notePerUnit(bytes[(place + 1)..<end])
      return end
    case "/" where scaledUnit(at: place) != nil:
      notePerUnit(bytes[(place + 1)..<(scaledUnit(at: place) ?? end)])
      fallthrough
    default:
      lead.start = lead.start ?? place
      if words.times.opens(with: scalar),
        let months = words.times.months(
          at: place, of: bytes, from: block.range.lowerBound, to: block.range.upperBound)
      {
        spans[sentence] = spans[sentence, default: months] == months ? months : 0
      }
      if words.cues.opens(with: scalar),
        let found = words.cues.match(at: place, of: bytes, before: block.range.upperBound),
        let word = words.partsWords ? meant(found, at: place) : found
      {
        if word.cues != .filler, !word.cues.contains(.joiner) {
          lead.wordStart = lead.wordStart ?? place
        }
        if !word.cues.isDisjoint(with: .comparing) { lead.cueStart = lead.cueStart ?? place }
        // 644 for learning and improvement and 130 for sport: what is named between belongs to the first number.
        let next = place + word.bytes.count + 1
        if words.partsWords, word.cues.contains(.joiner), isJoined, separator == .list,
          next < block.range.upperBound, (0x30...0x39).contains(bytes[next])
        {
          close(.list)
        }
        add(word)
        if !word.cues.isDisjoint(with: .named) { lead.end = place + word.bytes.count }
        return place + word.bytes.count
      }
      if words.partsWords { return word(at: place, scalar) ?? end }
      // A minus sign belongs to its number.
      let isNamed =
        (0x4E00...0x9FFF).contains(scalar.value)
        || !scalar.properties.isWhitespace && !Self.minusSigns.contains(scalar)
      if isNamed {
        let end = words.nameEnd(from: end, before: limit, in: bytes)
        lead.wordStart = lead.wordStart ?? place
        name(bytes[place..<end])
        lead.end = end
        return end
      }
    }
    return end
  }

  /// 应检设备：350台: whether what was read up to a colon names the number or date right behind it.
  private func isLabel(upTo end: Int, before limit: Int) -> Bool {
    // 城乡收入比（以农村为1）：2.25: a number in brackets is none of the label.
    !headIsOpen && (!hasNumber || mentions.last.map { $0.depth > depth } ?? false)
      && lead.start != nil && limit < block.range.upperBound
      && bytes[end..<limit].allSatisfy { $0 == 0x20 }
  }

  mutating func nameWordAtNumber() {
    guard !lead.atNumber.isEmpty || !lead.atNumberWord.isEmpty else { return }
    lead.noun += lead.atNumberWord
    lead.atNumber = []
    lead.atNumberWord = []
  }

  mutating func name(_ text: ArraySlice<UInt8>) {
    lead.namesChange = false
    nameWordAtNumber()
    if lead.noun.isEmpty { lead.noun.reserveCapacity(64) }
    for byte in text { lead.noun.append(byte) }
    if !words.partsWords, !lead.cues.isDisjoint(with: [.rise, .fall]) {
      lead.namesBehindChange = true
    }
    if lead.cues.contains(.share) {
      lead.namesBehindShare = true
      lead.shareOf += text
    }
  }

  /// Ends what stands before a mark.
  mutating func close(_ mark: Separator) {
    let isBehind = owner != nil
    noteTold(isBehind: isBehind)
    noteOpenList(isBehind: isBehind)
    let isHead = words.partsWords && isBehind
    finishHead()
    if mark > .list, !isBehind, !lead.noun.isEmpty { clauses += 1 }
    separator = max(separator, mark)
    if mark != .none { hasNumber = false }
    if !words.partsWords, mark > .list, !isBehind { noteRest() }
    isJoined = false
    if lead.start != nil { isBehindColon = false }
    if mark == .stop {
      if words.partsWords { noteRest() }
      isInRow = false
      pending = []
      pendingYear = nil
      outer = []
      depth = 0
    }
    // Of these, …; not: the rights under this part of this licence shall, …
    let opensPart = !words.partsWords || lead.early.contains(.part) || lead.noun.isEmpty
    if lead.cues.contains(.part), !isHead, opensPart { pending.insert(.part) }
    let isDivision = lead.cues.isSuperset(of: [.divideOpener, .divideCloser])
    if isDivision { pending.insert(.division) }
    if lead.noun.isEmpty, let year = lead.year { pendingYear = year }
    pendingRate = []
    if words.partsWords {
      pendingRest = mark == .comma && !isHead ? lead.cues.intersection([.remainder, .others]) : []
      let name = String(decoding: lead.noun, as: UTF8.self)
      if !isHead, mark == .comma, words.rateEndings.contains(where: name.hasSuffix) {
        pendingRate = lead.noun
      }
      if mark == .stop { pendingChange = [] }
      let said = lead.cues.intersection([.rise, .fall])
      if !isHead, mark == .comma, said == .rise || said == .fall { pendingChange = said }
    }
    if lead.noun.isEmpty, !isHead, mark == .comma || mark == .semicolon {
      let said = lead.cues.intersection([
        .base, .openList, .closedList, .whole, .from, .conclusion,
      ])
      // 与上年相比，624亿元的规模: the number is of this year.
      // 同期，进口4.2亿元: at the same time.
      let isOfNow = !words.partsWords && (lead.cues.contains(.compare) || lead.isMeanwhile)
      pending.formUnion(isOfNow ? said.subtracting(.base) : said)
    }
    lead = Lead()
  }
}
