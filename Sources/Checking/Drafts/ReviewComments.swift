import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import SourceText

/// The comments of a reviewed copy: one for each place of each finding, in the order of the text.
struct ReviewComments {
  let all: [ReviewComment]

  /// - Parameters:
  ///   - review: The draft with what is found in it. Comments of an earlier run stand for theirs.
  ///   - language: That of the comments.
  init(on review: ReviewDraft, in language: Language) {
    let file = review.draft.document.file
    let known = Dictionary(grouping: review.flow.comments, by: \.mark)
    var comments: [ReviewComment] = []
    // What is said of the program's own limits is about no words.
    for diagnostic in review.draft.result.diagnostics where diagnostic.isOfRule {
      let further = diagnostic.furtherPlaces
      let marks = diagnostic.marks(in: file, further: further)
      for (span, mark) in zip([diagnostic.span] + further, marks)
      where !(known[mark] ?? []).contains(where: { $0.isOn(mark, at: span.range) }) {
        comments.append(
          ReviewComment(
            range: span.range,
            quotation: Self.quotation(of: span, in: review.flow, file)[language],
            paragraphs: diagnostic.paragraphs(at: span, in: file, language) + [mark.text]))
      }
    }
    all = comments.indices.sorted {
      let (one, other) = (comments[$0].range, comments[$1].range)
      return (one.lowerBound, one.upperBound, $0) < (other.lowerBound, other.upperBound, $1)
    }.map { comments[$0] }
  }

  /// What is quoted where a comment cannot stand on its words.
  private static func quotation(of span: SourceSpan, in flow: FlowText, _ file: SourceFile)
    -> LocalizedText
  {
    if let line = flow.furniture(at: span.start.value) {
      return ReviewMessages.quotation(file.text(SourceSpan(line.range)), in: line.kind)
    }
    return span.isEmpty ? LocalizedText("") : ReviewMessages.quotation(file.text(span))
  }
}

extension Diagnostic {
  /// So many of the places that it refers to are quoted.
  private static let mostNotes = 5

  /// Whether it is a finding of a rule: what the program says of itself has a name with a point.
  fileprivate var isOfRule: Bool { !rule.name.contains(".") }

  /// What a comment says: message, notes, basis, what to write instead.
  fileprivate func paragraphs(
    at place: SourceSpan, in file: SourceFile, _ language: Language
  ) -> [String] {
    let listed = furtherPlaces
    let others = notes.filter { note in !(note.span.map(listed.contains) ?? false) }
    let said = others.prefix(Self.mostNotes).map { note in
      let isHere = note.path == nil && note.span?.isEmpty == false
      return ReviewMessages.note(note.message, words: isHere ? note.span.map(file.text) : nil)
    }
    let basis = basis.flatMap { basis in
      basis.document.map { ReviewMessages.basis($0, clause: basis.clause) }
    }
    let fix = fixTitle(at: place).map { ReviewMessages.fix($0) }
    return [message[language]] + (said + [basis, fix].compactMap(\.self)).map { $0[language] }
  }
}

extension FlowText {
  /// What comments of the program's own suppress: findings that somebody answered or resolved.
  var answered: [Suppression] {
    comments.enumerated().filter(\.element.isAnswered).map { index, comment in
      Suppression(
        id: -(index + 1), rule: comment.mark.rule, extent: .marked(comment.mark, comment.ranges))
    }
  }
}

extension FindingFilters {
  /// The same, with the comments of another state of the document where they are heeded.
  func heeding(_ flow: FlowText) -> FindingFilters {
    let others = suppressions.filter { if case .marked = $0.extent { false } else { true } }
    guard others.count < suppressions.count else { return self }
    return FindingFilters(
      suppressions: others + flow.answered, comments: comments, baseline: baseline,
      isRecorded: isRecorded)
  }
}
