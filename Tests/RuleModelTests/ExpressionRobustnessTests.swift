import Diagnostics
import RuleModel
import Testing

@Suite struct ExpressionRobustnessTests {
  @Test(
    arguments: [
      ("(", 64..<65), ("!", 64..<65), ("-", 64..<65), ("[", 64..<65), ("abs(", 259..<260),
      ("true?1:", 454..<455),
    ])
  func endlessNestingIsAFaultAndNoCrash(_ opening: String, _ range: Range<Int>) {
    let text = String(repeating: opening, count: 100_000)
    #expect(ExpressionSamples.fault(text) == ExpressionFault(range, .tooDeep(limit: 64)))
  }

  @Test func aLongChainIsAFaultAndNoCrash() {
    let sum = "1" + String(repeating: "+1", count: 100_000)
    #expect(ExpressionSamples.fault(sum) == ExpressionFault(0..<129, .tooDeep(limit: 64)))
    let members = "part" + String(repeating: ".text", count: 100_000)
    #expect(ExpressionSamples.fault(members) == ExpressionFault(0..<324, .tooDeep(limit: 64)))
  }

  @Test func nestingUpToTheLimitIsTaken() {
    let brackets = String(repeating: "(", count: 64) + "1" + String(repeating: ")", count: 64)
    #expect(ExpressionSamples.fault(brackets) == nil)
    #expect(ExpressionSamples.fault("1" + String(repeating: "+1", count: 63)) == nil)
  }

  @Test func aLongListIsTaken() throws {
    let list = "part in [" + String(repeating: "1,", count: 20_000) + "47]"
    #expect(try ExpressionSamples.value(list) == .boolean(true))
  }

  @Test func randomWordsNeverCrash() throws {
    let words = [
      "part", "rate", "noun", "start", "column", "agreed", ".", "value", "unit", "admits", "(",
      "(", ")", ")", "[", "]", ",", "+", "-", "*", "/", "%", "<", "==", "!=", "&&", "||", "!",
      "?", ":", "in", "0", "1", "31", "0.5", "99999999999999999999999", "'a'", "\"件\"", "'",
      "percent", "round", "sum", "min", "size", "has", "truncated", "true", "（", "\\", "年", "=",
    ]
    let values = try ExpressionSamples.values()
    var random = SplitMix(state: 20_240_607)
    var checked = 0
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 1...9, using: &random))
        .map { _ in words[Int.random(in: words.indices, using: &random)] }.joined(separator: " ")
      do throws(ExpressionFault) {
        let expression = try Expression.check(text, environment: ExpressionSamples.types)
        checked += 1
        do throws(EvaluationStop) { _ = try expression.evaluate(values) } catch {}
      } catch {
        let whole = 0...text.utf8.count
        #expect(whole.contains(error.range.lowerBound) && whole.contains(error.range.upperBound))
        #expect(!error.text.chinese.isEmpty && !error.text.english.isEmpty)
      }
    }
    // So many of them are sound, so that evaluation is tried too.
    #expect(checked == 625)
  }
}

/// A generator whose sequence is the same in every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
