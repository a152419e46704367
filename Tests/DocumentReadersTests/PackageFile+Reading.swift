import DocumentModel
import DocumentReaders
import LintTestSupport
import SourceText
import Testing

extension PackageFile {
  /// The text of a document, a paragraph a line.
  func lines() throws -> [String] {
    String(decoding: try DraftText(bytes, name: "a.docx").record, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  func document() throws -> Document { try DraftText(bytes, name: "a.docx").document() }

  /// Why the document is not read; nil where it is.
  var fault: InputFault? { .of(bytes) }

  /// What the pieces of its text are, and what stands in the part for each.
  func pieces(of range: Range<Int>? = nil) throws -> [String] {
    let draft = try DraftText(bytes, name: "a.docx")
    let flow = try #require(draft.flow)
    let parts = try flow.parts.map { name in
      try #require(archive.entries.first { $0.name == name }).bytes
    }
    let pieces = flow.pieces(of: range ?? 0..<flow.record.count)
    return pieces.indices.map { index in
      let piece = flow.pieces[index]
      let end = index + 1 < flow.pieces.count ? flow.pieces[index + 1].start : flow.record.count
      let text = String(decoding: flow.record[piece.start..<end], as: UTF8.self)
      let place =
        "\(piece.part).\(piece.paragraph).\(piece.run.map(String.init) ?? "-")+\(piece.offset)"
      switch piece.origin {
      case .text:
        let source = parts[piece.part][piece.place..<piece.place + end - piece.start]
        return "\(place) \(text)=\(String(decoding: source, as: UTF8.self))"
      case .standingFor(let width):
        let source = parts[piece.part][piece.place..<piece.place + width]
        return "\(place) \(text)~\(String(decoding: source, as: UTF8.self))"
      case .number: return "\(place) number \(text)"
      case .joint: return "\(place) joint"
      }
    }
  }
}

extension InputFault {
  /// Why a file is not read; nil where it is.
  static func of(_ bytes: [UInt8], _ name: String = "a.docx") -> InputFault? {
    do throws(InputFault) {
      _ = try DraftText(bytes, name: name)
      return nil
    } catch {
      return error
    }
  }
}

extension ZipFile {
  /// How many of so many copies that are damaged at random can be read.
  func countReadable(of count: Int, _ generator: inout SeededGenerator) -> Int {
    let original = bytes
    var read = 0
    for _ in 0..<count {
      var bytes = original
      for _ in 0...Int.random(in: 0..<4, using: &generator) {
        bytes[Int.random(in: 4..<bytes.count, using: &generator)] = .random(
          in: 0...255, using: &generator)
      }
      if Bool.random(using: &generator) {
        bytes.removeLast(Int.random(in: 0..<64, using: &generator))
      }
      do throws(InputFault) {
        _ = try DraftText(bytes, name: "a.docx").document()
        read += 1
      } catch { continue }
    }
    return read
  }
}

/// The same for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

extension WordFile {
  /// What a body of one paragraph is read as.
  static func text(ofRuns runs: String) throws -> String {
    try WordFile("<w:p>\(runs)</w:p>").lines().joined(separator: "\n")
  }
}

extension Document {
  /// The blocks with what they are: role, container, text.
  var shown: [String] {
    blocks.map { block in
      [
        block.role == .paragraph ? "" : "\(block.role):", block.container.map { "\($0):" } ?? "",
        text.string(block.range),
      ].joined()
    }
  }

  /// The headings with their depths.
  var outline: [String] { headings.map { "\($0.level) \(text.string($0.title))" } }

  /// What stands apart from the body, with what it is.
  var furnished: [String] {
    furniture?.paragraphs.map { paragraph in
      let kind =
        switch paragraph.kind {
        case .header(let pages): "header(\(pages.rawValue))"
        case .footer(let pages): "footer(\(pages.rawValue))"
        case .site: "site"
        }
      return "\(kind) \(text.string(paragraph.block.range))"
    } ?? []
  }

  /// The texts of cells, row by row.
  var cells: [[[String]]] {
    markup.tables.map { $0.rows.map { $0.cells.map { text.string($0) } } }
  }
}
