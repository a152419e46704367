import Diagnostics
import SourceText
import Testing

@Suite struct FixApplicationTests {
  private func finding(_ edits: [(Range<Int>, String)], isSafe: Bool = true) -> Diagnostic {
    var finding = Diagnostic(
      RuleID("own"), .warning, at: SourceSpan(edits[0].0), LocalizedText("m"))
    finding.fix = Fix(
      title: LocalizedText("t"), isSafe: isSafe,
      edits: edits.map { Fix.Edit(SourceSpan($0.0), $0.1) })
    return finding
  }

  private func fixed(_ findings: [Diagnostic], takesUnsafe: Bool = false) -> String {
    let record = Array("0123456789".utf8)
    let fixes = findings.fixes(of: record, takesUnsafe: takesUnsafe)
    return String(decoding: fixes.applied(to: record), as: UTF8.self)
  }

  @Test func whatLiesBetweenTheEditsIsAsItWas() {
    #expect(fixed([]) == "0123456789")
    #expect(fixed([finding([(2..<3, "ab")]), finding([(8..<10, "")])]) == "01ab34567")
    #expect(fixed([finding([(0..<0, "<")]), finding([(10..<10, ">")])]) == "<0123456789>")
    #expect(fixed([finding([(8..<9, "b"), (1..<2, "a")])]) == "0a234567b9")
  }

  @Test func onlySafeFixesAreTakenUnlessAllAreWanted() {
    let findings = [finding([(2..<3, "a")]), finding([(5..<6, "b")], isSafe: false)]
    #expect(fixed(findings) == "01a3456789")
    #expect(fixed(findings, takesUnsafe: true) == "01a34b6789")
  }

  @Test func editsThatTouchAreAllMade() {
    // A closing bracket and the comma behind it, in one finding and in two.
    let whole = finding([(4..<5, "）"), (5..<6, "，")])
    #expect(fixed([whole]) == "0123），6789")
    #expect(
      fixed([finding([(5..<6, "，")]), finding([(4..<5, "）"), (2..<3, "（")])]) == "01（3），6789")
    #expect(fixed([finding([(4..<4, "<"), (4..<6, "x")])]) == "0123<x6789")
  }

  @Test func theIndependentPartsOfAFixAreTakenOneByOne() {
    var aggregate = finding([(0..<1, "a")])
    let edits = [0..<1, 4..<5, 8..<9].map { [Fix.Edit(SourceSpan($0), "x")] }
    aggregate.fix = Fix(title: LocalizedText("t"), isSafe: true, parts: edits)
    #expect(fixed([finding([(4..<6, "y")]), aggregate]) == "x123y67x9")
    #expect(fixed([aggregate, finding([(4..<6, "y")])]) == "x123x567x9")
    let pair = [(0..<1, "（"), (5..<6, "）")].map { Fix.Edit(SourceSpan($0), $1) }
    aggregate.fix = Fix(title: LocalizedText("t"), isSafe: true, parts: [pair, edits[2]])
    // Of a pair neither is made where one cannot be.
    #expect(fixed([finding([(5..<7, "y")]), aggregate]) == "01234y7x9")
  }

  @Test(arguments: [(1..<4, 3..<5), (4..<4, 4..<4), (2..<6, 3..<4), (1..<2, 2..<2), (2..<2, 2..<3)])
  func ofTwoThatTouchTheFirstIsTaken(_ first: Range<Int>, _ second: Range<Int>) {
    let findings = [finding([(first, "x")]), finding([(second, "y")])]
    #expect(fixed(findings) == fixed([findings[0]]))
    #expect(fixed(findings.reversed()) == fixed([findings[1]]))
  }

  @Test func aFixIsTakenWholeOrNotAtAll() {
    let aggregate = finding([(0..<1, "a"), (5..<6, "b"), (9..<10, "c")])
    let within = finding([(5..<6, "x")])
    #expect(fixed([within, aggregate]) == "01234x6789")
    // What it would have taken is free again.
    #expect(fixed([within, aggregate, finding([(0..<1, "y")])]) == "y1234x6789")
    #expect(fixed([aggregate, within]) == "a1234b678c")
  }

  /// Edits of one part that run into each other are not made, since it is not known which is meant.
  @Test func aPartThatCollidesWithItselfIsNotTaken() {
    #expect(fixed([finding([(2..<6, "x"), (4..<8, "y")])]) == "0123456789")
    #expect(
      fixed([finding([(2..<6, "x"), (4..<8, "y")]), finding([(3..<4, "z")])]) == "012z456789")
  }

  @Test func aFixThatChangesNothingIsIgnored() {
    #expect([finding([(3..<4, "3")])].fixes(of: Array("0123".utf8), takesUnsafe: true) == [])
  }
}
