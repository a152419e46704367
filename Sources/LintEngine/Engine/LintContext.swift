import Diagnostics
import DocumentModel
import RuleModel
import Statements
import TextPattern

/// One document under its rules: what several rules need is computed once and kept here.
///
/// Lives for one run over one document, on one thread.
final class LintContext {
  let document: Document
  /// The sections that are required of the document; none of a part of one.
  let sections: [SectionDefinition]
  let matcher: PatternMatcher
  /// Text that the rules pass over, sorted and disjoint.
  private let hidden: [TextRange]
  /// The document is a part of another one: what looks at documents as a whole is not tried.
  let isPart: Bool
  /// Sums and comparisons that tables took: a measure of the work.
  var work = 0
  /// Records what a rule does, where somebody asked.
  var trace: MatchTrace?
  /// What was computed so far; few enough to be looked through.
  private var pieces: [(scope: Scope, ranges: [TextRange])] = []
  private var spans: [(scope: Scope, characters: [Range<Int>])] = []
  private var masks: [(kinds: [MaskKind], ranges: [TextRange])] = []
  private var kindMasks: [(kind: MaskKind, ranges: [TextRange])] = []
  private var regions: [(scopes: [Scope], ranges: [TextRange])] = []
  private var evidence: [SectionsCheck.Evidence]?
  var cellAmounts = CellAmounts()

  /// The characters of the document.
  private(set) lazy var characters = CharacterPlaces(
    document.text.bytes, document.text.bytes.indices, numbers: holeFacts.map(\.range))
  private(set) lazy var holeFacts =
    document.facts.holeFacts + (document.furniture?.facts.holeFacts ?? [])
  private(set) lazy var numbering = NumberingCheck.findings(in: document)
  private(set) lazy var enumeration = EnumerationCheck.findings(in: document)
  /// The readings of numbers that do not hold.
  private lazy var brokenStatements = Dictionary(grouping: readStatements(), by: \.reading.kind)
  /// The numbers that were too many to be read, where a rule asked for statements.
  private(set) var unreadNumbers: UnreadNumbers?
  /// Where tables stand, disjoint and in order.
  private(set) lazy var tables = document.markup.tables.map(\.range).merged()
  /// The kinds of statements whose readings were traced.
  var tracedKinds: Set<StatementKind> = []
  private(set) lazy var references = document.references
  private lazy var dateSubjects = DatesCheck.subjects(of: document)
  private var dates: [Int: [DateFinding]] = [:]

  init(
    document: Document, sections: [SectionDefinition], limits: LintLimits,
    hidden: [TextRange] = [], isPart: Bool = false
  ) {
    self.document = document
    self.sections = sections
    self.hidden = hidden
    self.isPart = isPart
    self.matcher = PatternMatcher(limits.budget(of: document))
  }

  /// The readings of a kind that do not hold.
  func brokenStatements(of kind: StatementKind) -> [BrokenStatement] {
    brokenStatements[kind, default: []]
  }

  /// All that was counted.
  var steps: Int { work + matcher.steps }

  private func readStatements() -> [BrokenStatement] {
    let verdicts = StatementFinder.verdicts(in: document)
    unreadNumbers = verdicts.unread
    return verdicts.readings.filter { !$0.holds }.map { BrokenStatement($0, in: document) }
  }

  /// The evidence for each of the profile's sections.
  func sectionEvidence() throws(RuleFailure) -> [SectionsCheck.Evidence] {
    if let evidence { return evidence }
    let found = try SectionsCheck(context: self, sections: sections).evidence()
    evidence = found
    return found
  }

  /// What is wrong with dates in one way: each subject that may have the fault is looked at once.
  func dates(_ fault: DateFault) -> [Finding] {
    var found: [DateFinding] = []
    for (index, subject) in dateSubjects.enumerated() where subject.faults.contains(fault) {
      let all = dates[index] ?? subject.findings(document)
      dates[index] = all
      found += all.filter { $0.fault == fault }
    }
    return found.inTextOrder().map(\.finding)
  }

  /// The pieces of a scope, in order; sections by key are found by their headings.
  func pieces(of scope: Scope) throws(RuleFailure) -> [TextRange] {
    if let known = pieces.first(where: { $0.scope == scope }) { return known.ranges }
    let found: [TextRange]
    if case .section(let key?) = scope {
      found = try SectionsCheck(context: self, sections: sections).extents(of: key)
    } else {
      let all = document.pieces(of: scope)
      found = hidden.isEmpty ? all : all.filter { !hidden.covers($0) }
    }
    pieces.append((scope, found))
    return found
  }

  /// What the pieces of scopes cover together, merged.
  func region(of scopes: [Scope]) throws(RuleFailure) -> [TextRange] {
    if let known = regions.first(where: { $0.scopes == scopes }) { return known.ranges }
    var ranges: [TextRange] = []
    for scope in scopes { ranges += try pieces(of: scope) }
    let merged = ranges.merged()
    regions.append((scopes, merged))
    return merged
  }

  /// The pieces of a scope, in characters.
  func spans(of scope: Scope) throws(RuleFailure) -> [Range<Int>] {
    if let known = spans.first(where: { $0.scope == scope }) { return known.characters }
    let found = try pieces(of: scope).map { characters.characters(in: $0) }
    spans.append((scope, found))
    return found
  }

  /// Where in the document, or in a stretch of it, the matches of a pattern start.
  func starts(of pattern: LazyPattern, in range: TextRange? = nil) -> MatchStarts {
    pattern.outline.required.starts(
      in: characters, range.map { characters.characters(in: $0) })
  }

  /// A piece of text as patterns see it: masked text as U+FFFC, facts that holes take as placeholders.
  ///
  /// - Parameters:
  ///   - piece: The stretch of block text.
  ///   - mask: What the rule does not want to see.
  ///   - holes: The types of the patterns' typed holes.
  /// - Returns: Nil where there are holes and the piece holds no fact that could fill one.
  func subject(_ piece: TextRange, mask: [MaskKind], holes: [HoleType]) -> Subject? {
    let covered = masked(mask).overlapping(piece)
    guard !holes.isEmpty else { return subject(piece, covered: covered, facts: []) }
    var next = covered.startIndex
    let facts = holeFacts.within(piece).filter { fact in
      while next < covered.endIndex, covered[next].upperBound <= fact.range.lowerBound { next += 1 }
      let isCovered = next < covered.endIndex && covered[next].overlaps(fact.range)
      // A date hole takes bare years too.
      return !isCovered
        && (holes.contains(fact.type) || (fact.type == .year && holes.contains(.date)))
    }
    return facts.isEmpty ? nil : subject(piece, covered: covered, facts: facts)
  }

  /// A piece of text with masked text as U+FFFC.
  func subject(_ piece: TextRange, mask: [MaskKind]) -> Subject {
    subject(piece, covered: masked(mask).overlapping(piece), facts: [])
  }

  private func subject(
    _ piece: TextRange, covered: ArraySlice<TextRange>, facts: [FactPlaceholders.Fact]
  ) -> Subject {
    let object: [UInt8] = [0xEF, 0xBF, 0xBC]
    let replacements =
      covered.map { Subject.Replacement(range: $0, first: object, further: object) }
      + facts.map { fact in
        let characters = FactPlaceholders.characters(of: fact.type)
        return Subject.Replacement(
          range: fact.range, first: characters.first, further: characters.further)
      }
    return Subject(
      document.text.bytes, piece: piece,
      replacements: facts.isEmpty
        ? replacements : replacements.sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  /// Whether a pattern matches in a stretch of text; never where there is none.
  func contains(_ pattern: LazyPattern, in range: TextRange?) throws(RuleFailure) -> Bool {
    guard let range else { return false }
    return try SoughtPattern(pattern, in: self, within: range).firstMatch(in: range) != nil
  }

  /// Ranges of characters as ranges of the block text.
  func places(_ windows: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    windows.map { characters.offset(of: $0.lowerBound)...characters.offset(of: $0.upperBound) }
  }

  /// How many characters are looked at.
  func searched(_ windows: [ClosedRange<Int>]) -> Int { windows.reduce(0) { $0 + $1.count } }

  func masked(_ mask: [MaskKind]) -> [TextRange] {
    if mask.isEmpty { return [] }
    if let known = masks.first(where: { $0.kinds == mask }) { return known.ranges }
    let ranges = mask.map(masked).mergedRanges()
    masks.append((mask, ranges))
    return ranges
  }

  /// What one kind hides; few masks hold it alone.
  private func masked(_ kind: MaskKind) -> [TextRange] {
    if let known = kindMasks.first(where: { $0.kind == kind }) { return known.ranges }
    let ranges = document.maskedRanges(kind)
    kindMasks.append((kind, ranges))
    return ranges
  }

  func text(_ range: TextRange) -> String { document.text.string(range) }

  /// What a message quotes of the text: the beginning of what is long.
  func captured(_ range: TextRange) -> LocalizedText {
    LocalizedText(document.excerpt(range, atMost: LocalizedText.quoted))
  }

  /// Counts text that is copied out of the document as steps of the rule, since matches may share it.
  func charge(_ range: TextRange) throws(RuleFailure) {
    do {
      try matcher.count(range.count, at: range.lowerBound)
    } catch {
      throw .matchLimit(at: range.lowerBound)
    }
  }
}
