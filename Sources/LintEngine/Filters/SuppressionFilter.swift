import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// Removes suppressed findings from those of one document, and remembers which suppression did.
struct SuppressionFilter {
  private let document: Document
  private let builder: DiagnosticBuilder
  private let suppressions: [RuleID: [Suppression]]
  /// The suppressions that covered something.
  private(set) var used: Set<Int> = []
  /// How many findings were removed.
  private(set) var count = 0

  init(_ suppressions: [Suppression], in document: Document, _ builder: DiagnosticBuilder) {
    self.document = document
    self.builder = builder
    self.suppressions = Dictionary(grouping: suppressions, by: \.rule)
  }

  /// The findings that no suppression covers.
  ///
  /// - Parameters:
  ///   - findings: What a rule found.
  ///   - rule: The rule.
  /// - Returns: Those that are reported, in the same order.
  /// - Complexity: O((*findings* + *suppressions*) · log) for those that name no words.
  mutating func kept(_ findings: [CaseFinding], of rule: RuleDefinition) -> [CaseFinding] {
    guard let own = suppressions[rule.id], !findings.isEmpty else { return findings }
    var isWhole = false
    var (stretches, recorded): ([Stretch], [Stretch]) = ([], [])
    var marked: [FindingMark: [Stretch]] = [:]
    for suppression in own {
      let id = suppression.id
      switch suppression.extent {
      case .document:
        isWhole = true
        used.insert(id)
      case .range(let range): stretches.append(Stretch(id: id, range: range))
      case .record(let range): recorded.append(Stretch(id: id, range: range))
      case .words(let words):
        stretches += document.text.occurrences(of: words).map { Stretch(id: id, range: $0) }
      case .marked(let mark, let places):
        marked[mark, default: []] += places.map { Stretch(id: id, range: $0) }
      }
    }
    // Each that covers it is of use: one of two is no more superfluous than the other.
    var covered = cover(findings.map(\.finding.range), by: stretches)
    let isInRecord = !marked.isEmpty || !recorded.isEmpty
    let spans = isInRecord ? findings.map { builder.span($0.finding).range } : []
    for (index, isCovered) in zip(spans.indices, cover(spans, by: recorded)) where isCovered {
      covered[index] = true
    }
    let near = TouchIndex(marked.values.joined().map(\.range))
    let alike = Dictionary(grouping: spans.indices.filter { near.touches(spans[$0]) }) {
      builder.mark(rule, findings[$0])
    }
    for (mark, indices) in alike {
      let found = cover(indices.map { spans[$0] }, by: marked[mark] ?? [])
      for (index, isCovered) in zip(indices, found) where isCovered { covered[index] = true }
    }
    let kept = zip(findings, covered).filter { !isWhole && !$0.1 }.map(\.0)
    count += findings.count - kept.count
    return kept
  }

  /// Which of the ranges a stretch touches; the suppressions of those that touch one are of use.
  private mutating func cover(_ ranges: [TextRange], by stretches: [Stretch]) -> [Bool] {
    let found = TouchIndex(ranges)
    used.formUnion(stretches.lazy.filter { found.touches($0.range) }.map(\.id))
    let covering = TouchIndex(stretches.map(\.range))
    return ranges.map(covering.touches)
  }

  /// Where a suppression reaches, or one of its places.
  private struct Stretch {
    let id: Int
    let range: TextRange
  }
}

extension BlockText {
  /// Where words stand, in order; blanks and line breaks count neither in them nor in the text.
  ///
  /// - Complexity: O(*n* · *words*) at worst.
  func occurrences(of words: String) -> [TextRange] {
    let characters = words.unicodeScalars.filter { !$0.properties.isWhitespace }
    let wanted = Array(String(String.UnicodeScalarView(characters)).utf8)
    guard let first = wanted.first else { return [] }
    return bytes.indices.lazy.filter { bytes[$0] == first }.compactMap { start in
      end(of: wanted, from: start).map { start..<$0 }
    }
  }

  /// The end of words that begin at a place; nil where others do.
  private func end(of wanted: [UInt8], from start: Int) -> Int? {
    var place = start
    for byte in wanted {
      while place > start, place < bytes.count, let width = blankWidth(at: place) { place += width }
      guard place < bytes.count, bytes[place] == byte else { return nil }
      place += 1
    }
    return place
  }

  /// How many bytes the blank at a place has; nil for anything else.
  private func blankWidth(at place: Int) -> Int? {
    switch bytes[place] {
    case 0x09...0x0D, 0x20: return 1
    case 0xC2, 0xE1, 0xE2, 0xE3:
      let (scalar, width) = scalar(at: place)
      return scalar.properties.isWhitespace ? width : nil
    default: return nil
    }
  }
}
