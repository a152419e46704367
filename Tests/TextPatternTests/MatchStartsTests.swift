import Testing
import TextPattern

@Suite struct MatchStartsTests {
  private static let vocabulary = PatternExpansion.Vocabulary(
    pieces: ["done": "办结|完成", "mark": "[，；]"]
  ) { name, _, _ in "(?<\(name)>\\d+)" }

  private struct Search {
    let starts: MatchStarts
    let characters: CharacterPlaces
    let windows: [ClosedRange<Int>]
    let all: [Range<Int>]
    let near: [Range<Int>]
  }

  /// The matches of a pattern in a piece of a text, looked for everywhere and near what they need.
  private static func search(_ pattern: String, in text: String, piece: Range<Int>? = nil) throws
    -> Search
  {
    let bytes = Array(text.utf8)
    let piece = piece ?? bytes.indices
    let characters = CharacterPlaces(bytes, bytes.indices)
    let compiled = try CompiledPattern(pattern, vocabulary: vocabulary)
    let matcher = PatternMatcher()
    let starts = PatternOutline(pattern, vocabulary: vocabulary).required
      .starts(in: characters)
    let windows = starts.within(characters.characters(in: piece))
    let places = windows.map {
      characters.offset(of: $0.lowerBound)...characters.offset(of: $0.upperBound)
    }
    return Search(
      starts: starts, characters: characters, windows: windows,
      all: try matcher.matches(of: compiled, in: bytes, piece: piece).map(\.range),
      near: try matcher.matches(of: compiled, in: bytes, piece: piece, starts: places)
        .map(\.range))
  }

  /// Patterns of every form that moves what they need away from their start.
  static let patterns = [
    "甲", "甲乙", "[甲乙]丙", "甲|乙丙", "(?:甲|乙丙)丁", "甲{2}", "甲{2,3}乙", "甲?乙", "甲*乙", "甲+乙", "甲{0,2}乙",
    ".乙", ".{2}乙", ".{0,3}乙", ".*乙", "(?s).*乙", ".+?乙", "[^甲]{1,2}乙", "\\d乙", "\\d+乙", "\\d{1,2}甲",
    "(?<=甲)乙", "(?<=甲丙)乙", "(?<=[甲乙]).丙", "(?<=甲|乙丙)丁", "(?<!甲)乙", "甲(?=乙)", "甲(?=.{2}丙)", "甲(?!乙)",
    "(?=甲).乙", "(?<=\\d)甲", "(?<=(?<=甲)乙)丙", "(?:甲.|乙)丙", "(?:甲{2}|.{3}乙)丙", "(?:.甲){2}乙",
    "(?:甲|乙)?丙", "(?:甲乙){1,2}丙", "(甲|乙)\\1丙", "(?<x>.)乙", "^甲", "^.{0,2}乙$", "乙$", "\\b乙", "甲\\R乙",
    "\\X乙", "(?i:a)乙", "{done}率", "{done}.{0,2}{mark}", "{n:count}乙", "甲{n:count}", "{n:count}.?甲",
    "，乙", "1甲", "[,甲]乙", "(?m)^乙", "\\x{4E59}甲", "a😀", ".😀甲", "(?>甲乙|甲)丙", "甲(?:)乙", "甲(?:乙|)丙",
    "(?=.*乙)甲", "(?!.*丙)甲.*乙", "(?<=^|，)乙", "(?<=甲{2})乙", "[丁-丙]乙", "[^甲]$", ".乙?$", "(?m)乙$",
    "(?:乙|甲$)", "甲(?:乙|$)", "\\d.$", "(?=.*乙$)甲",
    "[^\\S\n]乙", "\\h甲", "\\s.", "甲\\s?乙$", "\\d{2}", ".\\d", "(?<=\\d)[^\\d]", "甲$|\\d乙", "甲\\z",
    "乙\\Z", "(?:[甲乙]{2}丙)+丁",
  ]

  /// Texts of few characters, so that patterns match in many of them.
  static let texts: [String] = {
    var seed: UInt64 = 7
    let alphabet = [
      "甲", "乙", "丙", "丁", "1", "２", "，", ",", "a", "😀", "\n", " ", "\u{3000}", "٣", "办结", "率", "完成",
    ]
    return (0..<150).map { index in
      (0..<index % 24).map { _ in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return alphabet[Int(seed >> 33) % alphabet.count]
      }.joined()
    } + ["乙\u{2029}甲", "e\u{301}乙", "甲乙甲乙丙", String(repeating: "丙", count: 300) + "乙甲"]
  }()

  @Test(arguments: patterns)
  func matchesNearWhatTheyNeedAreAllMatches(_ pattern: String) throws {
    for text in Self.texts {
      let search = try Self.search(pattern, in: text)
      #expect(search.near == search.all, "\(pattern) in \(text)")
      #expect(!search.starts.isNowhere || search.all.isEmpty)
    }
  }

  @Test(arguments: patterns)
  func matchesInAPieceAreThoseOfThePiece(_ pattern: String) throws {
    for text in Self.texts {
      let scalars = Array(text.unicodeScalars)
      let start = scalars.prefix(scalars.count / 3).reduce(0) { $0 + UTF8.width($1) }
      let end = scalars.dropLast(scalars.count / 4).reduce(0) { $0 + UTF8.width($1) }
      let search = try Self.search(pattern, in: text, piece: start..<end)
      #expect(search.near == search.all, "\(pattern) in \(text)")
    }
  }

  @Test(arguments: [
    ("甲乙", [3...3]), (".{2}甲", [1...1]), (".{0,2}甲", [1...3]), ("(?<=丙)甲", [3...3]),
    ("丙?甲", [2...3]), (".$", [3...5]), ("甲.{0,9}$", [3...3]), ("甲|乙$", [3...4]), ("丁", []),
    ("甲丁", []), (".*甲", [0...3]),
    ("(?:丁|.乙)", [3...3]), ("\\p{N}", [0...6]), ("\\d", []), ("丙{2}甲", [1...1]),
    ("丙{0,2}甲", [1...3]),
    ("甲{n:count}", [3...3]), ("{n:count}甲", [0...2]), ("(?<=丙甲).丙", [4...4]),
  ])
  func onlyPlacesNearWhatIsNeededAreTried(_ pattern: String, _ windows: [ClosedRange<Int>]) throws {
    #expect(try Self.search(pattern, in: "丙丙丙甲乙丙").windows == windows)
  }

  @Test func aPieceHasTheWindowsOfWhatStandsInIt() throws {
    // 甲 stands in the second piece, and what comes before it in the first.
    let text = "丙丙甲"
    #expect(try Self.search(".{0,2}甲", in: text, piece: 0..<3).windows == [])
    #expect(try Self.search(".{0,2}甲", in: text, piece: 3..<9).windows == [1...2])
  }
}
