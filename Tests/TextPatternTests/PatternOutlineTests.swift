import Testing
import TextPattern

@Suite struct PatternOutlineTests {
  private static let vocabulary = PatternExpansion.Vocabulary(
    pieces: ["done": "办结|完成", "sum": "共{n:count}"]
  ) { name, _, _ in "(?<\(name)>\\d+)" }

  private static func mayStand(_ pattern: String, in text: String) -> Bool {
    let bytes = Array(text.utf8)
    return PatternOutline(pattern, vocabulary: vocabulary).required
      .mayStand(in: CharacterPlaces(bytes, bytes.indices))
  }

  @Test(arguments: [
    ("甲?乙", "乙"), ("甲*乙", "乙"), ("甲{0,2}乙", "乙"), ("(?:甲|乙)丙", "乙丙"),
    ("(?:甲|乙)?丙", "丙"), ("(?!甲)丙", "丙"), ("(?<=甲)丙", "甲丙"), ("1年", "１年"),
    ("甲，乙", "甲,乙"), ("{done}率", "完成率"), ("{done}?率", "率"), ("(?i)Todo", "TODO"),
    ("(?i:Todo)甲", "TODO甲"),
    ("(?x)甲 乙", "甲乙"), ("(?m)^甲", "乙\n甲"), ("甲{2}乙", "甲甲乙"), ("[甲乙]{2,3}", "甲乙"), ("甲{12}", "甲甲"),
    ("甲{1,9}乙", "甲乙"),
    ("\\x{7532}", "甲"), ("a😀", "a😀"), ("(?<x>甲)乙", "甲乙"), ("甲|", "丙"), ("甲\u{FFFC}", "甲"),
    ("[甲乙]丙", "乙丙"), ("[^甲]丙", "丙"), ("[甲-丁]丙", "丙"), ("[,]", "，"), ("\\.", "."), ("\\d", "5"),
    ("甲乙+丙", "甲乙乙丙"), ("甲+乙", "甲甲乙"), ("甲丙?乙", "甲乙"), ("甲(?#丙)乙", "甲乙"), ("年1月", "年１月"),
    ("甲(?:乙)丙", "甲乙丙"), ("甲乙|丙丁", "丙丁"), ("甲乙{0}", "甲"), ("甲乙{2}", "甲乙乙"), ("甲\\.", "甲."),
    ("甲(?#丙)?乙", "乙"), ("甲(?:乙|丙)丁", "甲丙丁"), ("甲(?:乙|)丁", "甲丁"), ("甲(?:乙|丙)?丁", "甲丁"),
    ("(?:甲|乙)+丙", "甲乙丙"), ("甲(?:乙|丙){2}丁", "甲乙丙丁"), ("甲(?!丙)乙", "甲乙"), ("甲(?=乙)乙", "甲乙"),
    ("(?<=甲)乙", "甲乙"), ("(?<!甲)乙", "乙"), ("甲(?<=甲)乙", "甲乙"), ("{done}率", "办结率"), ("已{done}", "已完成"),
    ("[一-三]年", "丁年"), ("[-甲]乙", "-乙"), ("[甲-]乙", "－乙"), ("[\\x{200B}甲]", "\u{200B}"),
    ("[０-９]年", "5年"),
    ("甲.乙", "甲丙乙"), ("甲^乙", "甲乙"), ("甲\\d乙", "甲5乙"), ("[甲乙]+丙", "甲乙丙"), ("甲(乙)丙", "甲乙丙"),
    ("(?=甲)", "甲"), ("(?>甲)", "甲"), ("(?(?=甲)甲|乙)", "乙"), ("[\\d甲]", "5"), ("[]甲]", "]"),
  ])
  func aTextThatMayMatchIsNeverRuledOut(_ pattern: String, _ text: String) {
    #expect(Self.mayStand(pattern, in: text))
  }

  @Test(arguments: [
    ("甲乙", "甲丙"), ("甲乙", "乙甲在"), ("(?m)^甲乙", "甲丙乙"), ("(?s)甲", "乙"), ("(?ms)甲", "乙"),
    ("甲{2}", "甲"), ("。{3,}", "。甲。"), ("[甲乙]{2}", "甲丙乙"), ("甲乙丙", "甲乙、乙丁丙"), ("{done}率", "办的结率"),
    ("(?:甲乙|丙丁)戊", "甲丙乙丁戊"), ("甲乙+", "甲丙乙"), ("甲+", "乙"), ("甲{1,2}", "乙"), ("(?:甲|乙)丙", "甲乙"),
    ("(?:甲|乙)丙", "丙丁"),
    ("{done}率", "办理率"), ("(?<x>甲)", "乙"), ("甲{n:count}", "12"), ("a😀", "a"),
    ("(?#丙)甲", "丙"), ("[甲乙]丙", "丙"), ("[，,]", "。"), ("甲，", "甲。"), ("1年", "2年"), ("丙(?=甲)", "丙"),
    ("甲(?:乙|丙)", "甲丁乙丙"), ("(?:甲|乙)丙", "甲乙丁丙"), ("已{done}", "完成已"), ("(?<=甲)乙", "乙甲"),
    ("甲(?!丙)乙", "甲丁乙"), ("甲(?=乙)", "乙甲"), ("[甲乙]丙", "甲、乙、丙"), ("[一-三]年", "四年"), ("甲(乙)丙", "乙丙甲"),
    ("[\\x{200B}\\x{A0}]", "甲"), ("\\x{7532}", "乙"), ("[０-９]年", "年"),
    ("(?<=甲)丙", "丙"), ("\\(甲", "（甲"),
  ])
  func aTextWithoutTheCharactersIsRuledOut(_ pattern: String, _ text: String) {
    #expect(!Self.mayStand(pattern, in: text))
  }

  /// Letters of either case before a hole do not hide it.
  @Test(arguments: ["(?i:From){a:percent}", "(?i)from{a:percent}"])
  func holesBehindAnOptionAreKnown(_ pattern: String) {
    let outline = PatternOutline(pattern, vocabulary: Self.vocabulary)
    #expect(outline.holeTypes == ["percent"])
    #expect(outline.requiredHoles == ["percent": 1])
  }

  @Test func holesOfPiecesAreKnownAndThoseOfThePatternRequired() {
    let outline = PatternOutline("{sum}{a:percent}{b:percent}?", vocabulary: Self.vocabulary)
    #expect(outline.holeTypes == ["count", "percent"])
    #expect(outline.requiredHoles == ["percent": 1])
  }

  @Test(arguments: ["(", "[甲", "{", "{unknown}甲"])
  func aFaultyPatternRulesNothingOut(_ pattern: String) {
    #expect(Self.mayStand(pattern, in: "甲"))
    #expect(Self.mayStand("(", in: ""))
  }
}
