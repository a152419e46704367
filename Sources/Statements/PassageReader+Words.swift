internal import DocumentModel
internal import SourceText

/// Words of a language that parts them by blanks.
extension PassageReader {
  /// Takes a word of a language that parts words, or a dash.
  mutating func word(at place: Int, _ scalar: Unicode.Scalar) -> Int? {
    if let number = number(at: place) { return add(number) }
    if scalar == "–" || scalar == "—" {
      guard place > block.range.lowerBound, bytes[place - 1] == 0x20 else { return nil }
      close(.comma)
      isBehindColon = true
      return nil
    }
    let end = wordEnd(at: place)
    guard end > place else { return nil }
    // A number that could not be read.
    if (0x30...0x39).contains(bytes[place]) { remarks[sentence, default: []].insert(.spread) }
    if !lead.noun.isEmpty { lead.noun.append(0x20) }
    lead.wordStart = lead.wordStart ?? place
    lead.noun += bytes[place..<end]
    lead.end = end
    // of the month's 30 days: the word still belongs to the number.
    let isOwner = lead.atNumber.contains(.ofWhole) && isPossessive(end)
    if !isOwner { lead.atNumber = [] }
    lead.count += 1
    return end
  }

  /// 60% at the smaller; £3.0m is an increase: behind its article a word says nothing of the number before.
  func word(at place: Int) -> CueTable.Word? {
    guard var word = words.cues.match(at: place, of: bytes, before: block.range.upperBound) else {
      return nil
    }
    // A second dose; late by more than an hour: for each of nothing.
    if words.partsWords, word.cues.contains(.each),
      let opener = word.bytes.split(separator: 0x20).first,
      words.articles.contains(String(decoding: opener, as: UTF8.self)), word.bytes.contains(0x20),
      !isRightBehind(place)
    {
      word.cues.remove(.each)
      if word.cues.isEmpty { return nil }
    }
    guard words.partsWords, headIsOpen, !word.cues.isDisjoint(with: [.riseBehind, .fallBehind]),
      !word.cues.contains(.compare)
    else { return word }
    let text = bytes[block.range.lowerBound..<max(block.range.lowerBound, place - 1)]
    guard words.determiners.contains(where: { text.ends(with: $0) }) else { return word }
    word.cues.subtract([.riseBehind, .fallBehind])
    return word.cues.isEmpty ? nil : word
  }

  /// Whether a word stands right behind a number and what it counts.
  private func isRightBehind(_ place: Int) -> Bool {
    guard let owner else { return false }
    let start = mentions[owner].quantity.range.upperBound
    guard start <= place else { return false }
    let between = bytes[start..<place].split(separator: 0x20)
    guard let last = between.last.map({ String(decoding: $0, as: UTF8.self) }) else { return true }
    // 32 lacked a second signature
    let isVerb =
      words.functionWords.contains(last) || words.verbEndings.contains { last.hasSuffix($0) }
    return between.count < 3 && !isVerb
  }

  /// Where the word that begins at `place` ends, with its hyphens and apostrophes.
  func wordEnd(at place: Int) -> Int {
    var end = place
    while end < block.range.upperBound {
      let isInner =
        end > place && end + 1 < block.range.upperBound && bytes[end + 1].isWordByte
        && (bytes[end] == 0x2D || bytes[end] == 0x27)
      guard bytes[end].isWordByte || isInner || end > place && bytes[end - 1] == 0xC3 else { break }
      end += 1
    }
    return end
  }

  /// The words that stand behind a blank at `end`, the first ones up to a mark or number.
  func wordsBehind(_ end: Int) -> [String] {
    var (found, place): ([String], Int) = ([], end)
    while found.count < 8, place + 1 < block.range.upperBound, bytes[place] == 0x20 {
      let end = wordEnd(at: place + 1)
      guard end > place + 1, !(0x30...0x39).contains(bytes[place + 1]) else { break }
      found.append(String(decoding: bytes[place + 1..<end], as: UTF8.self))
      place = end
    }
    return found
  }

  /// Whether a word that ends at `end` says whose the next number is: month's, boys’.
  private func isPossessive(_ end: Int) -> Bool {
    let text = bytes[block.range.lowerBound..<end]
    if text.ends(with: Array("s".utf8)) || text.suffix(2).elementsEqual("'s".utf8) { return true }
    let behind = bytes[end..<min(end + 4, block.range.upperBound)]
    return text.last == 0x73 && ["'", "’"].contains { behind.starts(with: $0.utf8) }
      || ["'s", "’s"].contains { behind.starts(with: $0.utf8) }
  }

  /// Notes the time that the last number is for, which stands behind it or before it.
  mutating func notePeriod(from start: Int) {
    let last = mentions.count - 1
    let place = mentions[last].quantity.range.lowerBound
    let ahead = bytes[min(start, place)..<place].split(separator: 0x20)
      .map { String(decoding: $0, as: UTF8.self) }
    for word in mentions[last].behind + ahead.reversed() {
      guard let time = words.timesNamed[word] else { continue }
      mentions[last].period = time
      return
    }
  }

  /// 28 branches issued 151,200 loans, 5,400 a branch: for each of what another number counts.
  mutating func noteEach() {
    for index in mentions.indices where mentions[index].each == nil {
      let mention = mentions[index]
      // 5,400 a branch; 147 tickets an engineer
      let skipped = mention.quantity.kind == .count && !mention.quantity.unit.isEmpty ? 1 : 0
      let behind = mention.behind.dropFirst(skipped)
      guard behind.count > 1, let article = behind.first, words.articles.contains(article),
        let noun = behind.dropFirst().first
      else { continue }
      let isCounted = mentions.contains {
        $0.sentence == mention.sentence && $0.kind == .count && $0.quantity.unit == noun
          && $0.quantity.range != mention.quantity.range
      }
      // At £2,205 a household, …
      let isPrice =
        mention.kind == .money && behind.count == 2 && mention.separator == .stop
        && !words.prepositions.contains(noun)
      guard isCounted || isPrice else { continue }
      mentions[index].cues.insert(.each)
      mentions[index].headCues.insert(.each)
      mentions[index].each = noun
    }
  }

  func isWordStart(_ place: Int) -> Bool {
    place == block.range.lowerBound || !bytes[place - 1].isWordByte && bytes[place - 1] != 0x2D
  }

  /// rose from 200 to 250: the word belongs to the second number.
  mutating func carryChange(into cues: inout Cues) {
    let own = cues.intersection([.rise, .fall])
    if cues.contains(.from), !cues.contains(.to) {
      cues.subtract([.rise, .fall])
      change = own
    } else {
      if cues.contains(.to), own.isEmpty { cues.formUnion(change) }
      // The level declined, moving from 31 to 38.
      if cues.contains(.to), cues.isDisjoint(with: [.rise, .fall]), let last = mentions.last,
        last.has(.from), separator == .none, lead.noun.isEmpty, last.sentence == sentence,
        !last.noun.contains(" ")
      {
        cues.formUnion(pendingChange)
      }
      if cues.contains(.to) { pendingChange = [] }
      change = []
    }
  }
}

extension ArraySlice<UInt8> {
  func ends(with word: [UInt8]) -> Bool {
    count >= word.count && suffix(word.count).elementsEqual(word)
      && (count == word.count || !self[endIndex - word.count - 1].isWordByte)
  }
}
