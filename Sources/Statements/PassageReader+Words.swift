internal import DocumentModel
internal import SourceText

/// Words of a language that parts them by blanks.
extension PassageReader {
  /// Takes a word of a language that parts words, or a dash.
  mutating func word(at place: Int, _ scalar: Unicode.Scalar) -> Int? {
    if let number = number(at: place) { return add(number) }
    let isHyphen = scalar == "-" && place + 1 < block.range.upperBound && bytes[place + 1] == 0x20
    if scalar == "–" || scalar == "—" || isHyphen {
      guard place > block.range.lowerBound, bytes[place - 1] == 0x20 else { return nil }
      close(.comma)
      isBehindColon = true
      return nil
    }
    if let end = clockEnd(at: place) {
      lead.start = lead.start ?? place
      return end
    }
    let end = wordEnd(at: place)
    guard end > place else { return nil }
    // A number that could not be read.
    if (0x30...0x39).contains(bytes[place]) {
      remarks[sentence, default: []].formUnion([.spread, .unread])
    }
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

  /// Where a time of day ends that begins at `place`: 06:00.
  private func clockEnd(at place: Int) -> Int? {
    let hours = bytes[place..<block.range.upperBound].prefix { (0x30...0x39).contains($0) }
    guard (1...2).contains(hours.count), isWordStart(place),
      hours.endIndex < block.range.upperBound,
      bytes[hours.endIndex] == 0x3A
    else { return nil }
    let minutes = bytes[(hours.endIndex + 1)..<block.range.upperBound].prefix {
      (0x30...0x39).contains($0)
    }
    return minutes.count == 2 ? minutes.endIndex : nil
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
    while found.count < 10, place + 1 < block.range.upperBound, bytes[place] == 0x20 {
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
