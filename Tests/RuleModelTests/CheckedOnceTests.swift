import Diagnostics
import RuleModel
import SourceText
import Testing
import TextPattern

/// What was checked when a rule file was read is what runs.
@Suite struct CheckedOnceTests {
  private static let text = """
    rules:
      - id: own
        severity: error
        message: '{match}'
        basis: {level: practice}
        claim: {find: '受理{all:count}，办结{part:count}', assert: part <= total}
        examples: {flag: ['⟦受理3件，办结5件⟧'], pass: ['受理5件，办结3件']}

    """

  private static func claim(_ text: String) -> (body: ClaimBody?, faults: [Diagnostic]) {
    let file = SourceFile(path: "own.yaml", bytes: Array(text.utf8))
    let outcome = RuleFileDecoder.decode(file) { (_) throws(LookupFault) in throw .missing }
    guard case .claim(let body)? = outcome.file.rules.first?.cases.first?.body else {
      return (nil, outcome.faults)
    }
    return (body, outcome.faults)
  }

  @Test func aPatternIsCompiledOnceForEachSpeed() throws {
    let claim = Self.claim(Self.text.replacing("<= total", with: "<= all"))
    #expect(claim.faults == [])
    let pattern = try #require(claim.body?.find.first)
    #expect(try pattern.compiled() === pattern.compiled())
    #expect(try pattern.compiled(.fast) === pattern.compiled(.fast))
    #expect(try pattern.compiled() !== pattern.compiled(.fast))
    #expect(try pattern.compiled().groups.keys.sorted() == ["all", "part"])
  }

  @Test func anExpressionHasTheTypesOfItsPattern() throws {
    let claim = Self.claim(Self.text.replacing("<= total", with: "<= all"))
    let assertion = try #require(try claim.body?.asserted.assertion?.typed())
    #expect(assertion.text == "part <= all")
    #expect(assertion.type == .boolean)
    #expect(assertion.lists == [])
  }

  @Test func anExpressionThatHasNoTypesIsAFaultOfTheFile() {
    let claim = Self.claim(Self.text)
    #expect(claim.faults.map(\.rule.name) == ["rule-file.expression"])
    #expect(claim.body == nil)
  }

  @Test func listsAreThoseThatFunctionsRead() throws {
    let text = Self.text
      .replacing("办结{part:count}", with: "其中(?<parts>.+)")
      .replacing("part <= total", with: "sum(numbers(parts)) <= all && size(lows(parts)) > 0")
    let claim = Self.claim(text)
    #expect(claim.faults == [])
    #expect(try claim.body?.asserted.assertion?.typed().lists == ["parts"])
  }

  /// A pack is not checked again: what would be a fault of a user's file is read as it stands.
  @Test func aVerifiedPackIsReadWithoutFaults() throws {
    let file = SourceFile(
      path: "own.yaml", bytes: Array(Self.text.replacing("<= total", with: "<= all").utf8))
    let (packed, faults) = PackedRules.packed(file)
    #expect(faults == [])
    let rules = RuleFileDecoder.decode(VerifiedPack(path: "own.yaml", packed: packed)).rules
    #expect(rules.map(\.id.name) == ["own"])
    guard case .claim(let body)? = rules.first?.cases.first?.body else {
      Issue.record("the pack's rule is no claim")
      return
    }
    #expect(try body.asserted.assertion?.typed().text == "part <= all")
    #expect(try body.find.map { try $0.compiled().holes.map(\.name) } == [["all", "part"]])
  }
}
