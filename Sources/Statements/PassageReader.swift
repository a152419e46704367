internal import DocumentModel
internal import SourceText

/// Reads the words around the numbers of a block.
struct PassageReader {
  private let bytes: [UInt8]
  private let block: Block
  private let words: StatementWords
  private let dates: ArraySlice<DateFact>
  private let titles: ArraySlice<TextRange>

  private var mentions: [Mention] = []
  private var separator = Separator.none
  private var depth = 0
  private var sentence = 0
  /// What was read since the last number or mark.
  private var lead = Lead()
  /// Cues of clauses without a number that hold for the next number.
  private var pending = Cues()
  private static let minusSigns: Set<Unicode.Scalar> = ["-", "−", "－"]
  private var isBehindColon = false
  private var pendingYear: Int?
  /// What stands before the brackets that are open.
  private var outer: [Lead] = []

  private struct Lead {
    var start: Int?
    /// Where the first word stands that says something.
    var wordStart: Int?
    /// Where the first word stands that compares or shares.
    var cueStart: Int?
    /// Where the last word ends that names something.
    var end = 0
    var cues = Cues()
    var noun: [UInt8] = []
    var year: Int?
    var each: [UInt8]?
    /// Something is named behind a word that raises or lowers: 增长贡献率.
    var namesBehindChange = false
    /// A word that counts only right before the number.
    var atNumber = Cues()
    /// That word, which is part of a name where no number follows: 增 of 增速.
    var atNumberWord: [UInt8] = []
  }

  init(_ block: Block, of document: Document, _ words: StatementWords) {
    bytes = document.text.bytes
    self.block = block
    self.words = words
    dates = document.facts.dates.within(block.range, \.range)
    titles = document.facts.bookTitles.within(block.range) { $0 }
  }

  mutating func passage(_ quantities: ArraySlice<Quantity>) -> Passage {
    var place = block.range.lowerBound
    var quantities = quantities
    var dates = dates
    var titles = titles
    while place < block.range.upperBound {
      if sentence + 1 < block.sentences.count, place >= block.sentences[sentence + 1].lowerBound {
        sentence += 1
        close(.stop)
      }
      if let title = titles.first, title.lowerBound <= place {
        titles.removeFirst()
        if title.upperBound > place {
          lead.noun += [0xEF, 0xBF, 0xBC]
          while let first = quantities.first, first.range.lowerBound < title.upperBound {
            quantities.removeFirst()
          }
          place = title.upperBound
        }
      } else if let date = dates.first, date.range.lowerBound <= place {
        dates.removeFirst()
        if let year = date.year { lead.year = year }
        place = max(place, date.range.upperBound)
      } else if let quantity = quantities.first, quantity.range.lowerBound <= place {
        quantities.removeFirst()
        if quantity.range.upperBound > place {
          if quantity.kind == .ordinal || isPartOfTime(quantity.range) {
            lead.start = lead.start ?? quantity.range.lowerBound
            lead.noun += bytes[quantity.range]
          } else {
            add(quantity)
          }
          place = quantity.range.upperBound
        }
      } else {
        place = step(at: place)
      }
    }
    finishHead()
    alignPrecision()
    for index in mentions.indices {
      mentions[index].remarks = remarks[mentions[index].sentence, default: []]
    }
    return Passage(mentions, words)
  }

  /// 8:30, 12-5: digits of a time or label.
  private func isPartOfTime(_ range: TextRange) -> Bool {
    func digit(_ offset: Int) -> Bool {
      block.range.contains(offset) && (0x30...0x39).contains(bytes[offset])
    }
    func isPoint(_ offset: Int) -> Bool {
      block.range.contains(offset) && bytes[offset] == 0x2E
    }
    func colon(_ offset: Int) -> Bool { block.range.contains(offset) && bytes[offset] == 0x3A }
    let isClock = range.count == 2 && (colon(range.lowerBound - 1) && digit(range.lowerBound - 2))
    return isClock
      || range.count <= 2 && colon(range.upperBound) && digit(range.upperBound + 1)
        && digit(range.upperBound + 2)
        && !digit(range.upperBound + 3) && !isPoint(range.upperBound + 3)
  }

  /// Reads a word or character and returns where to read on.
  private mutating func step(at place: Int) -> Int {
    let scalar = bytes.scalar(at: place)
    let end = place + UTF8.width(scalar)
    switch scalar {
    case "、": close(.list)
    case "，", ",": close(.comma)
    case "；", ";": close(.semicolon)
    case "：", ":", "∶":
      close(.semicolon)
      isBehindColon = true
    case "。", "！", "？", "!", "?": close(.stop)
    case "（", "(", "〔", "[":
      finishHead()
      outer.append(lead)
      lead = Lead()
      depth += 1
    case "）", ")", "〕", "]":
      close(.none)
      depth = max(0, depth - 1)
      if let before = outer.popLast() { lead = before }
    default:
      lead.start = lead.start ?? place
      if let word = words.cues.match(at: place, of: bytes, before: block.range.upperBound) {
        if word.cues != .filler { lead.wordStart = lead.wordStart ?? place }
        if !word.cues.isDisjoint(with: .comparing) { lead.cueStart = lead.cueStart ?? place }
        add(word)
        if !word.cues.isDisjoint(with: .named) { lead.end = place + word.bytes.count }
        return place + word.bytes.count
      }
      // A minus sign belongs to its number.
      if !scalar.properties.isWhitespace, !Self.minusSigns.contains(scalar) {
        lead.wordStart = lead.wordStart ?? place
        name(bytes[place..<end])
        lead.end = end
      }
    }
    return end
  }

  private mutating func add(_ word: CueTable.Word) {
    remarks[sentence, default: []].formUnion(word.cues.intersection([.comparable, .overlapping]))
    if word.cues.contains(.atNumber) {
      nameWordAtNumber()
      lead.atNumber = word.cues.subtracting(.atNumber)
      lead.atNumberWord = word.bytes
      return
    }
    if !word.cues.isSubset(of: [.filler, .to]) { nameWordAtNumber() }
    if word.cues.contains(.respective) {
      lead.cues.insert(lead.noun.isEmpty ? .closedList : .respective)
      return
    }
    lead.cues.formUnion(word.cues)
    if word.cues.contains(.each) { lead.each = word.bytes }
    if !word.cues.isDisjoint(with: .named), word.cues.isDisjoint(with: [.rise, .fall]) {
      name(word.bytes[...])
    }
  }

  private mutating func nameWordAtNumber() {
    lead.noun += lead.atNumberWord
    lead.atNumber = []
    lead.atNumberWord = []
  }

  private mutating func name(_ text: ArraySlice<UInt8>) {
    nameWordAtNumber()
    lead.noun += text
    if !lead.cues.isDisjoint(with: [.rise, .fall]) { lead.namesBehindChange = true }
  }

  /// Ends what stands before a mark.
  private mutating func close(_ mark: Separator) {
    finishHead()
    separator = max(separator, mark)
    if lead.start != nil { isBehindColon = false }
    if mark == .stop {
      pending = []
      pendingYear = nil
      outer = []
      depth = 0
    }
    if lead.cues.contains(.part) { pending.insert(.part) }
    let isDivision = lead.cues.isSuperset(of: [.divideOpener, .divideCloser])
    if isDivision { pending.insert(.division) }
    if lead.noun.isEmpty, let year = lead.year { pendingYear = year }
    if lead.noun.isEmpty, mark == .comma || mark == .semicolon {
      pending.formUnion(lead.cues.intersection([.base, .openList, .closedList, .whole, .from]))
    }
    lead = Lead()
  }

  private mutating func add(_ quantity: Quantity) {
    finishHead()
    var cues = lead.cues.union(lead.atNumber).union(pending)
    if depth > 0, lead.noun.isEmpty, lead.cues.isEmpty, let before = outer.last {
      cues.formUnion(before.cues.intersection([.base, .compare, .greater, .less, .whole]))
    }
    if lead.namesBehindChange, quantity.kind == .percent || quantity.kind == .number,
      lead.atNumber.isEmpty
    {
      cues.subtract([.rise, .fall])
    }
    pending = []
    let year = lead.year ?? pendingYear
    pendingYear = nil
    let before = quantity.range.lowerBound - 1
    let isNegative = Self.minusSigns.contains(
      bytes.lastScalar(in: block.range.lowerBound..<quantity.range.lowerBound) ?? " ")
    guard let estimate = Estimate(quantity, decimals: quantity.decimals, isNegative) else { return }
    mentions.append(
      Mention(
        quantity: quantity, isNegative: isNegative, cues: cues,
        noun: String(decoding: lead.noun.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self),
        headEnd: quantity.range.upperBound, year: year,
        each: lead.each.map { String(decoding: $0, as: UTF8.self) },
        sentence: sentence, separator: mentions.isEmpty ? .stop : separator,
        depth: depth, isBehindSlash: before >= block.range.lowerBound && bytes[before] == 0x2F,
        isBehindColon: isBehindColon,
        estimate: estimate,
        range: (lead.start ?? quantity.range.lowerBound)..<quantity.range.upperBound,
        wordStart: lead.wordStart ?? quantity.range.lowerBound, cueStart: lead.cueStart))
    separator = .none
    isBehindColon = false
    lead = Lead()
    headIsOpen = true
  }

  /// What is said of all numbers of a sentence.
  private var remarks: [Int: Cues] = [:]
  private var headIsOpen = false

  /// What was read behind a number is its head.
  private mutating func finishHead() {
    guard headIsOpen, !mentions.isEmpty else { return }
    headIsOpen = false
    mentions[mentions.count - 1].head = String(decoding: lead.noun, as: UTF8.self)
    mentions[mentions.count - 1].headCues = lead.cues
    if !lead.noun.isEmpty { mentions[mentions.count - 1].headEnd = lead.end }
  }

  /// Lets numbers of one kind in a sentence have one precision: beside 4.2亿元, 5亿元 is 5.0亿元.
  private mutating func alignPrecision() {
    for index in mentions.indices {
      let own = mentions[index].quantity
      guard own.approximation == nil, own.scale != .one, own.decimals == 0 else { continue }
      let near = mentions[max(0, index - 20)..<min(mentions.count, index + 20)]
      let decimals = near.reduce(own.decimals) { most, other in
        other.sentence == mentions[index].sentence && other.measures(like: mentions[index])
          && other.quantity.scale == own.scale ? max(most, other.quantity.decimals) : most
      }
      guard decimals > own.decimals,
        let estimate = Estimate(own, decimals: decimals, mentions[index].isNegative)
      else { continue }
      mentions[index].estimate = estimate
    }
  }
}
