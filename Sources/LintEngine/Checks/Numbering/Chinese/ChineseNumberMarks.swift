import Diagnostics
import DocumentModel
import RuleModel

/// The brackets and marks of heading numbers, as the standard of Chinese official documents has them.
enum ChineseNumberMarks {
  static func findings(in document: Document) -> [NumberingFinding] {
    document.headings.indices.flatMap { findings($0, in: document) }
  }

  /// What is wrong with one number as written: its brackets, its mark.
  private static func findings(_ index: Int, in document: Document) -> [NumberingFinding] {
    let heading = document.headings[index]
    guard let form = heading.form, let number = heading.number else { return [] }
    let written = document.text.string(heading.marker)
    var found: [NumberingFinding] = []
    func add(_ fault: NumberingFault, _ expected: String) {
      found.append(
        NumberingFinding(
          fault, form, heading.marker, number: written, expected: expected,
          edits: [.init(heading.marker, expected)]))
    }
    if form == .chineseBracketed || form == .arabicBracketed,
      written.contains("(") || written.contains(")")
    {
      let expected = written.replacing("(", with: "（").replacing(")", with: "）")
      add(.bracketWidth, expected)
    }
    let expected: String? =
      switch form {
      case .chinese: written.hasSuffix("、") ? nil : form.written(number, like: "")
      case .arabic:
        written.hasSuffix(".") || written.hasSuffix("．") || written.unicodeScalars.count == 1
          ? nil : form.written(number, like: "")
      case .chineseBracketed, .arabicBracketed:
        written.last.map { "、.．，,：:".contains($0) } == true ? String(written.dropLast()) : nil
      default: nil
      }
    if let expected { add(.mark, expected) }
    return found
  }
}
