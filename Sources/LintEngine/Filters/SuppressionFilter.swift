import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// Removes suppressed findings from those of one document, and remembers which suppression did.
struct SuppressionFilter {
  private let document: Document
  private let builder: DiagnosticBuilder
  private let suppressions: [RuleID: [Suppression]]
  /// Where the words of a suppression stand, found when first asked for.
  private var places: [Int: [TextRange]] = [:]
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
  ///   - findings: What a rule found, in the order of the text.
  ///   - rule: The rule.
  /// - Returns: Those that are reported, in the same order.
  mutating func kept(_ findings: [CaseFinding], of rule: RuleDefinition) -> [CaseFinding] {
    guard let own = suppressions[rule.id] else { return findings }
    var stretches = Stretches(own)
    let others = own.filter { if case .range = $0.extent { false } else { true } }
    var kept: [CaseFinding] = []
    for found in findings {
      let range = found.finding.range
      // Each that covers it is of use: one of two is no more superfluous than the other.
      let covering = stretches.touching(range) + others.filter { covers($0, found, of: rule) }
      used.formUnion(covering.map(\.id))
      if covering.isEmpty { kept.append(found) } else { count += 1 }
    }
    return kept
  }

  private mutating func covers(
    _ suppression: Suppression, _ found: CaseFinding, of rule: RuleDefinition
  ) -> Bool {
    let range = found.finding.range
    switch suppression.extent {
    case .document: return true
    case .range(let extent): return extent.touches(range)
    case .record(let extent): return extent.touches(builder.span(found.finding).range)
    case .marked(let mark, let places):
      let span = builder.span(found.finding).range
      return places.contains { $0.touches(span) } && mark == builder.mark(rule, found)
    case .words(let words):
      if let known = places[suppression.id] { return known.touches(range) }
      let found = document.text.occurrences(of: words).merged()
      places[suppression.id] = found
      return found.touches(range)
    }
  }
}

/// Suppressions of stretches of text, gone through together with findings in the order of the text.
private struct Stretches {
  private typealias Stretch = (suppression: Suppression, range: TextRange)
  private var waiting: ArraySlice<Stretch>
  private var open: [Stretch] = []

  init(_ suppressions: [Suppression]) {
    waiting =
      suppressions.compactMap { one -> Stretch? in
        if case .range(let range) = one.extent { (one, range) } else { nil }
      }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }[...]
  }

  /// Those that cover a finding; each one asked for begins no earlier than the one before.
  mutating func touching(_ range: TextRange) -> [Suppression] {
    while let next = waiting.first, next.range.lowerBound <= range.upperBound {
      open.append(next)
      waiting.removeFirst()
    }
    open.removeAll { $0.range.upperBound < range.lowerBound }
    return open.filter { $0.range.touches(range) }.map(\.suppression)
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
