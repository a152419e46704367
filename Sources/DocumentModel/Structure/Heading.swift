/// How a heading's number is written.
package enum NumberForm: String, CaseIterable, Hashable, Sendable {
  /// 第一部分, 第一章, 第一节
  case part, chapter, section
  /// Part 1, Chapter 1, Section 1, in Roman numerals too
  case partWord, chapterWord, sectionWord
  /// Appendix A, Annex 1: counted beside whatever the others are
  case appendix
  /// I.
  case roman
  /// A.
  case letter
  /// 一、
  case chinese
  /// （一）
  case chineseBracketed
  /// 1. or 1、
  case arabic
  /// 1.1, 1.1.2: the last number counts, those before it are ``Heading/outerNumbers``
  case dotted
  /// （1）
  case arabicBracketed
  /// ①
  case circled

  /// The form as rule files name it.
  package var sample: String {
    switch self {
    case .part: "第一部分"
    case .chapter: "第一章"
    case .section: "第一节"
    case .partWord: "Part 1"
    case .chapterWord: "Chapter 1"
    case .sectionWord: "Section 1"
    case .appendix: "Appendix A"
    case .roman: "I."
    case .letter: "A."
    case .chinese: "一、"
    case .chineseBracketed: "（一）"
    case .arabic: "1."
    case .dotted: "1.1"
    case .arabicBracketed: "（1）"
    case .circled: "①"
    }
  }
}

/// A heading and the section it opens.
package struct Heading: Sendable {
  /// The index of its block in ``Document/blocks``.
  package let block: Int
  /// Nil for a heading that carries no number.
  package let form: NumberForm?
  package let number: Int?
  /// The numbers before the last one of a dotted number: 1 and 2 in 1.2.3; empty for other forms.
  package let outerNumbers: [Int]
  /// One-based depth in the section tree.
  package let level: Int
  /// The number as written, with its mark: `一、`, `（一）`; empty where there is none.
  package let marker: TextRange
  /// The heading's words, without the final mark of a run-in heading.
  package let title: TextRange
  /// Text follows in the same paragraph, after the heading sentence.
  package let isRunIn: Bool
  /// A line that serves as a heading to those who look for a section, and is a paragraph to all others.
  package let isUnmarkedHeading: Bool
  /// Markup makes it a heading, whatever it says.
  package let isMarked: Bool
  /// The index of the parent in ``Document/headings``.
  package let parent: Int?
  /// From the heading's first byte to the start of the next heading of its level or above, or to
  /// the end of the body (before the sign-off).
  package let extent: TextRange
}
