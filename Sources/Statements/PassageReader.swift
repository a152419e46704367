internal import DocumentModel
internal import SourceText

/// Reads the words around the numbers of a block.
struct PassageReader {
  /// The text, in lower case where the language has cases.
  let bytes: [UInt8]
  let block: Block
  let words: StatementWords
  let dates: ArraySlice<DateFact>
  let titles: ArraySlice<TextRange>

  var mentions: [Mention] = []
  var separator = Separator.none
  var depth = 0
  var sentence = 0
  /// What was read since the last number or mark.
  var lead = Lead()
  /// Cues of clauses without a number that hold for the next number.
  var pending = Cues()
  static let minusSigns: Set<Unicode.Scalar> = ["-", "−", "－"]
  var isBehindColon = false
  /// A number stands before the last colon of the sentence.
  var isInRow = false
  var pendingYear: Int?
  /// How many clauses without a number were read since the last one.
  var clauses = 0
  /// What a clause without numbers says rose or fell: the level declined, moving from 31 to 38.
  var pendingChange = Cues()
  /// A comma parts the rest from its number: the rest, 3,455 kg, was pressed.
  var pendingRest = Cues()
  /// The name of a rate that a comma parts from its number: the take-up rate, at 88%.
  var pendingRate: [UInt8] = []
  var tail = Cues()
  /// What is said before a colon of each number behind it: average attendance: 22.
  var pendingEach: [UInt8]?
  /// What stands before a colon and names the number right behind it is read as if there were no colon.
  var readsLabels = false
  /// Such a colon was read.
  var hasLabel = false
  /// What stands before the brackets that are open.
  var outer: [(lead: Lead, owner: Int?)] = []

  /// Begins at the start of a block, with the text of the document as its words are looked for.
  init(_ block: Block, of document: Document, in bytes: [UInt8], _ words: StatementWords) {
    self.bytes = bytes
    self.block = block
    self.words = words
    dates = document.facts.dates.within(block.range, \.range)
    titles = document.facts.bookTitles.within(block.range) { $0 }
  }

  /// What the words behind the last number say, where the block ends in a colon: a list follows.
  private(set) var opensList: Cues?

  mutating func passage(_ quantities: ArraySlice<Quantity>) -> Passage {
    var place = block.range.lowerBound
    var quantities = quantities
    var dates = dates
    var titles = titles
    while place < block.range.upperBound {
      if sentence + 1 < block.sentences.count, place >= block.sentences[sentence + 1].lowerBound {
        noteOpenList(isBehind: owner != nil)
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
        lead.isDated = !words.partsWords
        if let year = date.year {
          if words.partsWords, let owner {
            mentions[owner].year = year
          } else {
            (lead.otherYear, lead.year) = (lead.year, year)
          }
        }
        place = max(place, date.range.upperBound)
        place = words.partsWords ? place : edge(of: date.range) ?? place
      } else if words.partsWords, isWordStart(place),
        let end = value(at: place, isQuantity: quantities.first?.range.lowerBound == place)
      {
        place = end
        while let first = quantities.first, first.range.lowerBound < end {
          quantities.removeFirst()
        }
      } else if let quantity = quantities.first, quantity.range.lowerBound <= place {
        quantities.removeFirst()
        if quantity.range.upperBound > place {
          if quantity.kind == .ordinal && !isRank(quantity) || isPartOfTime(quantity.range)
            || isLabelled(quantity)
          {
            lead.start = lead.start ?? quantity.range.lowerBound
            if words.partsWords, !lead.noun.isEmpty { lead.noun.append(0x20) }
            lead.noun += bytes[quantity.range]
            place = quantity.range.upperBound
          } else {
            place = add(quantity)
          }
        }
      } else if isInRow, !headIsOpen, let end = article(at: place) {
        place = end
      } else {
        var limit = block.range.upperBound
        if let quantity = quantities.first { limit = min(limit, quantity.range.lowerBound) }
        if let date = dates.first { limit = min(limit, date.range.lowerBound) }
        if let title = titles.first { limit = min(limit, title.lowerBound) }
        let next = sentence + 1
        if next < block.sentences.count { limit = min(limit, block.sentences[next].lowerBound) }
        place = step(at: place, before: limit)
      }
    }
    if words.partsWords, bytes[block.range.upperBound - 1] == 0x3A { opensList = tail }
    noteRest()
    noteOpenList(isBehind: owner != nil)
    finishHead()
    if words.partsWords {
      lendUnits()
      joinRates()
      noteEach()
      noteCoins()
    }
    if words.partsWords { dropBases() } else { alignUnits() }
    alignPrecision()
    forgetBases()
    let sentences = Set(mentions.map(\.sentence))
    for index in mentions.indices {
      let sentence = mentions[index].sentence
      let months = spans[sentence].flatMap { $0 > 0 ? $0 : nil }
      var said = remarks[sentence, default: []]
      // Multiple answers were possible: a sentence without numbers speaks of the one before.
      if words.partsWords, !sentences.contains(sentence + 1) {
        said.formUnion(
          remarks[sentence + 1, default: []].intersection([.overlapping, .otherPrices]))
      }
      // Figures are rounded to the nearest thousand. …
      if words.partsWords, !sentences.contains(sentence - 1) {
        said.formUnion(remarks[sentence - 1, default: []].intersection(.overlapping))
      }
      guard months != nil || !said.isEmpty else { continue }
      mentions[index].update {
        if let months { $0.span = months }
        if !said.isEmpty { $0.remarks = said }
      }
    }
    mentions.roundHundreds(orThousands: words.partsWords)
    if words.partsWords, let grain = nearest { mentions.round(toNearest: grain) }
    return Passage(mentions, words, opensList: opensList)
  }

  /// What rises or falls from the number before to the next one.
  var change = Cues()

  /// The months of the stretch of time that a sentence names; 0 where there are several.
  var spans: [Int: Int] = [:]
  /// What is said of all numbers of a sentence.
  var remarks: [Int: Cues] = [:]
  /// Where it is read.
  var here = 0
  /// The number whose head is being read.
  var owner: Int?
  var isJoined = false
  /// A number stands behind the last mark.
  var hasNumber = false
  var headIsOpen: Bool { owner != nil }
}
