import DocumentModel
import DocumentReaders
import Statements
import Testing

/// Sentences with many numbers are read as far as the size of a draft allows, and it is told where they are not.
@Suite struct CrowdedSentenceTests {
  private static func verdicts(_ paragraphs: [String]) -> StatementFinder.Verdicts {
    let text = paragraphs.joined(separator: "\n\n") + "\n"
    return StatementFinder.verdicts(in: DraftText.document(Array(text.utf8), name: "draft.txt"))
  }

  private static func row(_ count: Int, _ first: String = "") -> String {
    "\(first)\((1...count).map { "甲\($0)件" }.joined(separator: "、"))。"
  }

  @Test(arguments: [[12], [13], [200], Array(repeating: 12, count: 200), [13, 13, 1000]])
  func thoseOfReportsAreRead(_ counts: [Int]) {
    #expect(Self.verdicts(counts.map { Self.row($0) }).unread == nil)
  }

  @Test func whatHasNoRoomIsToldByItsFirstNumber() throws {
    let wrong = "受理120件，办结100件，办结率90%。"
    let found = Self.verdicts([Self.row(13, "共"), Self.row(3000, "其中") + wrong, Self.row(2500)])
    let unread = try #require(found.unread)
    #expect(unread.count == 5500)
    #expect(unread.limit > 1024)
    #expect(unread.place.lowerBound > Self.row(13, "共").utf8.count)
    // What else the paragraph says is read.
    #expect(found.readings.contains { $0.kind == .rate && !$0.holds })
  }
}
