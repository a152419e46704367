import Diagnostics
import DocumentModel
import SourceText
import TextPattern

extension UserChecks {
  /// Faults what a pattern that compiles can never do.
  func remark(
    on pattern: RulePattern, in subject: SubjectTraits, isPiece: Bool,
    _ decoder: inout NodeDecoder
  ) {
    let written = pattern.written
    for remark in PatternRemark.remarks(on: written.text, in: subject, isPiece: isPiece) {
      let span = written.span(of: remark.range)
      switch remark.weakness {
      case .neverMatches:
        decoder.report(
          "rule-file.never-matches", at: span,
          LocalizedText(
            zh: "这一处永远匹配不上，规则不会报出任何文字",
            en: "nothing ever matches here, so the rule would find nothing"),
          notes: [
            Note(
              LocalizedText(
                zh: "^ 只在开头、$ 只在末尾；in: sentence 时 。只在句末，in: clause 时没有 ，；：",
                en:
                  "^ stands at the start and $ at the end only; with 'in: sentence' 。 is last, with 'in: clause' there is no ，；："
              ))
          ])
      case .swallowed(let earlier):
        decoder.report(
          "rule-file.swallowed-alternative", at: span,
          LocalizedText(
            zh: "前面的“\(earlier)”总是先匹配，轮不到这一个",
            en: "'\(earlier)' stands before it and always matches first"),
          notes: [
            Note(
              LocalizedText(
                zh: "把长的写在前面，或删去这一个", en: "put the longer one first, or take this one out"))
          ])
      }
    }
  }

  func report(_ fault: PatternFault, in written: SourceString, _ decoder: inout NodeDecoder) {
    let bytes = Array(written.text.utf8)
    let start = min(fault.offset, bytes.count)
    var end = min(start + max(1, fault.length), bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    decoder.report(
      "rule-file.pattern", at: written.span(of: start..<end), fault.message,
      notes: fault.advice(types: HoleType.allCases.map(\.rawValue)))
  }
}
