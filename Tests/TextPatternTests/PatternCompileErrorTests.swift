import Testing
import TextPattern

@Suite struct PatternCompileErrorTests {
  /// The reason why a pattern is refused, and the part of it that is blamed.
  private func refusal(_ pattern: String) throws -> (reason: PatternCompileError?, part: String) {
    do {
      _ = try CompiledPattern(pattern)
      return (nil, "")
    } catch {
      guard case .compile(let reason) = error.kind else { return (nil, "\(error.kind)") }
      let bytes = Array(pattern.utf8)
      let end = min(bytes.count, error.offset + error.length)
      return (reason, String(decoding: bytes[error.offset..<end], as: UTF8.self))
    }
  }

  @Test(
    arguments: [
      ("共计\\y件", .unknownEscape, "\\y"),
      ("甲\\", .backslashAtEnd, ""),
      ("甲乙{5,2}丙", .quantifierOutOfOrder, "{5,2}"),
      ("甲{70000}", .quantifierTooBig, "{70000}"),
      ("*甲", .nothingToRepeat, "*"),
      ("甲|+乙", .nothingToRepeat, "+"),
      ("甲(?:?乙)", .nothingToRepeat, "?"),
      ("甲乙**丙", .nothingToRepeat, "*"),
      ("甲[乙z-a]丙", .rangeOutOfOrder, "[乙z-a]"),
      ("甲[乙丙-丁一]", .rangeOutOfOrder, "[乙丙-丁一]"),
      ("甲[\\d-z]", .invalidRange, "[\\d-z]"),
      ("甲(乙(?:丙|丁)", .unclosedGroup, "("),
      ("甲(?<part>乙", .unclosedGroup, "(?<part>"),
      ("甲（乙)丙", .unmatchedGroupEnd, ")"),
      ("(甲)乙)丙(", .unmatchedGroupEnd, ")"),
      ("甲(?&乙)", .unknownGroup, "(?&乙)"),
      ("甲(?<1a>乙)", .badGroupName, "(?<1a>"),
      ("甲(?<>乙)", .badGroupName, "(?<>"),
      ("甲(?<n\(String(repeating: "a", count: 40))>乙)", .groupNameTooLong, ""),
      ("甲(?<=乙+)丙", .lookbehindOfVaryingLength, "(?<=乙+)"),
      ("甲丁(?<!乙{1,3})丙", .lookbehindOfVaryingLength, "(?<!乙{1,3})"),
      ("甲\\2乙(丙)", .unknownGroup, "\\2"),
      ("甲\\k<nix>乙", .unknownGroup, "\\k<nix>"),
      ("甲(?y乙)", .unknownGroupHead, ""),
      ("甲\\p{Hans}乙", .unknownProperty, "\\p{Hans}"),
      ("甲\\p乙", .malformedProperty, "\\p"),
      ("甲\\x{GG}乙", .badCodePoint, "\\x{GG}"),
      ("甲\\x{110000}", .badCodePoint, "\\x{110000}"),
      ("甲[[:nix:]]", .unknownPosixClass, "[[:nix:]]"),
      ("甲(?(1)乙|丙|丁)(戊)", .badCondition, ""),
      (
        String(repeating: "(", count: 300) + "甲" + String(repeating: ")", count: 300), .tooDeep, "("
      ),
      ("(?:(?:甲{1000}){1000}){1000}", .tooLarge, "(?:(?:甲{1000}){1000}){1000}"),
    ] as [(String, PatternCompileError, String)])
  func theReasonAndThePartToBlameAreReported(
    _ pattern: String, _ reason: PatternCompileError, _ part: String
  ) throws {
    let refusal = try refusal(pattern)
    #expect(refusal.reason == reason, "\(refusal)")
    // Where the part is long, what is blamed of it is the library's to say.
    if !part.isEmpty { #expect(refusal.part == part) }
  }
}
