import Reporting
import Testing

@Suite struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String) -> String {
    UnifiedDiff(path: "d", old: Array(old.utf8), new: Array(new.utf8)).text
  }

  private func lines(_ range: ClosedRange<Int>) -> String { range.map { "\($0)\n" }.joined() }

  @Test func equalTextsHaveNoDifference() {
    #expect(diff("甲\n", "甲\n") == "")
    #expect(diff("", "") == "")
  }

  @Test func aChangeStandsAmongThreeLinesOnEitherSide() {
    #expect(
      diff(lines(1...9), lines(1...4) + "五\n" + lines(6...9))
        == "--- d\n+++ d\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+五\n 6\n 7\n 8\n")
  }

  @Test func changesThatLieCloseAreShownTogetherAndOthersApart() {
    let near = diff(lines(1...9), "一\n" + lines(2...7) + "八\n9\n")
    #expect(near == "--- d\n+++ d\n@@ -1,9 +1,9 @@\n-1\n+一\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+八\n 9\n")
    let far = diff(lines(1...9), "一\n" + lines(2...8) + "九\n")
    #expect(
      far == "--- d\n+++ d\n@@ -1,4 +1,4 @@\n-1\n+一\n 2\n 3\n 4\n"
        + "@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+九\n")
  }

  @Test func missingLineEndsAndEmptyTextsAreTold() {
    #expect(
      diff("甲", "乙\n")
        == "--- d\n+++ d\n@@ -1 +1 @@\n-甲\n\\ No newline at end of file\n+乙\n")
    #expect(diff("甲\n", "") == "--- d\n+++ d\n@@ -1 +0,0 @@\n-甲\n")
    #expect(diff("", "甲\n") == "--- d\n+++ d\n@@ -0,0 +1 @@\n+甲\n")
  }

  @Test func linesThatWereAddedOrTakenOutShiftTheRest() {
    #expect(
      diff(lines(1...4), "1\n新\n" + lines(2...4))
        == "--- d\n+++ d\n@@ -1,4 +1,5 @@\n 1\n+新\n 2\n 3\n 4\n")
    #expect(
      diff("甲\r\n乙\r\n", "甲\r\n") == "--- d\n+++ d\n@@ -1,2 +1 @@\n 甲\r\n-乙\r\n")
  }
}
