import DocumentModel
import SourceText
import Testing

@Suite struct EnglishStructureTests {
  @Test(arguments: [
    ["It rained. ", "We left."], ["He said \"Go.\" ", "Then he left."],
    ["Why? ", "Because! ", "So."],
    ["See Fig. 3 and No. 5 for it."], ["Mr. Smith met Dr. Jones."],
    ["J. R. Smith left. ", "He ran."],
    ["Use it, e.g. Kubernetes, i.e. Helm."], ["Teams, tools etc. were late."],
    ["We use tools, etc. ", "They help."], ["It rose 1.5% in v1.2.3. ", "Fine."],
    ["Wait... ", "No."], ["Wait... then go."], ["At 2 p.m. we met. ", "Then left."],
    ["We met at 2 p.m. ", "The end."], ["In the U.S. Congress met."], ["In the U.S. ", "The end."],
    ["1. Do this. ", "2. Do that."], ["See README.md for it. ", "Done."],
    ["In 2023. ", "12 left."],
    ["approx. 5 people"], ["(It rained.) ", "We left."], ["完成。", "Done."], ["One.\n", "Two."],
    ["vs. Them"], ["iOS. macOS. linux."], ["On 23 Feb. 2024 it rained."],
  ])
  func sentences(_ parts: [String]) {
    let bytes = Array(parts.joined().utf8)
    #expect(
      EnglishSentenceScanner.sentences(of: bytes.indices, in: bytes).map {
        String(decoding: bytes[$0], as: UTF8.self)
      } == parts)
  }

  /// Level, form and numbers of each heading; lines that open with # are marked up.
  private func headings(_ text: String) -> [String] {
    var bytes: [UInt8] = []
    var raw: [RawBlock] = []
    for line in text.split(separator: "\n") {
      let level = line.prefix { $0 == "#" }.count
      let words = Array(line.dropFirst(level).utf8)
      raw.append(
        RawBlock(bytes.count..<bytes.count + words.count, markupLevel: level > 0 ? level : nil))
      bytes += words + [0x0A]
    }
    let document = Document(
      file: SourceFile(path: "d", bytes: bytes), text: BlockText(record: bytes), raw: raw,
      reading: .body)
    return document.headings.map { heading in
      let numbers = heading.outerNumbers + (heading.number.map { [$0] } ?? [])
      return "\(heading.level) \(heading.form.map { "\($0)" } ?? "-") "
        + numbers.map(String.init).joined(separator: ".")
        + " \(document.text.string(heading.marker))|\(document.text.string(heading.title))"
    }
  }

  @Test(arguments: [
    // A question and a short form end no sentence where text follows.
    (
      "1. What did we ask for?\nDaily cleaning of three floors.\n2. Offers\nThree came in time.\n2.1 Brightside\nNo references.\n2.2 Harding, Moss & Co.\nGood references.\n2.3 Tidewell\nNo price.",
      [
        "1 arabic 1 1.|What did we ask for?", "1 arabic 2 2.|Offers", "2 dotted 2.1 2.1|Brightside",
        "2 dotted 2.2 2.2|Harding, Moss & Co.", "2 dotted 2.3 2.3|Tidewell",
      ]
    ),
    ("1. Did it rain?\n2. Was it cold?\n3. Did we swim?\nYes.", []),
    (
      "#1. Scope\n##1.1 Aim\n##1.2. Means\n###1.2.1 More\n",
      [
        "1 arabic 1 1.|Scope", "2 dotted 1.1 1.1|Aim", "2 dotted 1.2 1.2.|Means",
        "3 dotted 1.2.1 1.2.1|More",
      ]
    ),
    (
      "#A. Aim\n#B. Means\n#C. Ends",
      ["1 letter 1 A.|Aim", "1 letter 2 B.|Means", "1 letter 3 C.|Ends"]
    ),
    ("#I. Aim\n#II. Means", ["1 roman 1 I.|Aim", "1 roman 2 II.|Means"]),
    (
      "#H. Aim\n#I. Means\n#J. Ends",
      ["1 letter 8 H.|Aim", "1 letter 9 I.|Means", "1 letter 10 J.|Ends"]
    ),
    (
      "#Appendix A: Data\n#Part II\n#Chapter 2 Work\n#Section 3 – More",
      [
        "1 appendix 1 Appendix A:|Data", "1 partWord 2 Part II|", "1 chapterWord 2 Chapter 2|Work",
        "1 sectionWord 3 Section 3|– More",
      ]
    ),
    ("#1) Aim\n#2) Means", ["1 arabicBracketed 1 1)|Aim", "1 arabicBracketed 2 2)|Means"]),
    ("#1 Aim\n#2 Means", ["1 arabic 1 1|Aim", "1 arabic 2 2|Means"]),
    ("#5 Lessons\n#2024 Goals", ["1 -  |5 Lessons", "1 -  |2024 Goals"]),
    ("#1.30 Release\n#1.31 Release", ["1 -  |1.30 Release", "1 -  |1.31 Release"]),
    ("#Part of it\n#Sectional", ["1 -  |Part of it", "1 -  |Sectional"]),
    // Markup marks headings; other lines are none.
    ("#Aim\n1. Do this\nText", ["1 -  |Aim"]),
    (
      "1. Scope\nWe look.\n1.1 Aim\nWe aim.\n2. Means\nWe do.",
      ["1 arabic 1 1.|Scope", "2 dotted 1.1 1.1|Aim", "1 arabic 2 2.|Means"]
    ),
    ("1. Do this\n2. Do that\nText here.", []), ("1. It rained all day.\nText here.", []),
    ("J. Smith\nText here.", []),
  ])
  func headingsAndTheirNumbers(text: String, expected: [String]) {
    #expect(headings(text) == expected)
  }

  @Test(arguments: [
    ("Report 报告 on 🎉 things in many words of English", DraftLanguage.english),
    ("All fine.", .english),
    ("2024-02-23", .english), ("受理358起", .chinese), ("SIG 工作报告 of the year", .chinese),
  ])
  func theLanguageIsGuessed(text: String, language: DraftLanguage) {
    #expect(DraftLanguage(guessedFrom: Array(text.utf8)) == language)
  }
}
