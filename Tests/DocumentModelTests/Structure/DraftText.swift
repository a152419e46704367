import DocumentModel
import SourceText

/// A draft read a paragraph a line, with its structure as text that tests can compare.
struct DraftText {
  let document: Document

  init(_ draft: String, _ reading: Reading = .wholeFile) {
    let bytes = Array(draft.utf8)
    let file = SourceFile(path: "draft.txt", bytes: bytes)
    let text = BlockText(record: bytes)
    let raw = (1...file.lines.count).map { text.trimmingBlanks(file.lines.content(ofLine: $0)) }
      .filter { !$0.isEmpty }.map { RawBlock($0) }
    document = Document(file: file, text: text, raw: raw, reading: reading)
  }

  var roles: [Block.Role] { document.blocks.map(\.role) }

  /// `level form=number title`, with `+` where text is run in and `<parent`.
  var outline: [String] {
    document.headings.map { heading in
      let number = heading.form.map { "\($0.sample)=\(heading.number ?? 0)" } ?? "-"
      let parent = heading.parent.map { " <\($0)" } ?? ""
      let title = document.text.string(heading.title)
      return "\(heading.level) \(number) \(title)\(heading.isRunIn ? "+" : "")\(parent)"
    }
  }

  /// `number`, with `!` where glued, after the marker's family.
  var markers: [String] {
    document.facts.markers.map {
      "\($0.family.rawValue)=\($0.number.map(String.init) ?? "-")\($0.isGlued ? "!" : "")"
    }
  }

  func strings(_ ranges: [TextRange]) -> [String] { ranges.map(document.text.string) }
  func pieces(_ scope: Scope) -> [String] { strings(document.pieces(of: scope)) }
}
