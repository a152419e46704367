import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// `sections`: contents that are required of the document.
struct SectionsEvaluator: RuleEvaluator {
  let body: SectionsBody
  let place: CaseScope

  func findings(in context: LintContext) throws(RuleFailure) -> [Finding] {
    try place.kept(try all(in: context).sorted { $0.range.isBefore($1.range) }, in: context)
  }

  private func all(in context: LintContext) throws(RuleFailure) -> [Finding] {
    switch body.fault {
    case .empty: return empty(in: context)
    case .duplicate: return duplicates(in: context)
    case .missing, .weak, .typo, .order, .runIn: break
    }
    let sections = body.sections ?? context.sections
    let evidence =
      body.sections == nil
      ? try context.sectionEvidence()
      : try SectionsCheck(context: context, sections: sections).evidence()
    if body.fault == .order { return order(sections, evidence, in: context) }
    let isOfGenre = isOfGenre(sections, evidence)
    var found: [Finding] = []
    for (section, proof) in zip(sections, evidence) {
      switch (body.fault, proof) {
      case (.missing, .absent) where !section.isOptional && (isOfGenre || !section.isUsual):
        found.append(missing(section, sections, evidence, in: context))
      case (.runIn, .lead(let range)), (.weak, .text(let range)):
        // A text without headings needs none for this.
        guard !section.isOptional, !section.isAnywhere, !context.document.headings.isEmpty else {
          continue
        }
        found.append(Finding(range, captures: captures(section, heading: range, in: context)))
      case (.typo, .nearHeading(let index, let expected)):
        let heading = context.document.headings[index]
        var captures = captures(section, heading: heading.title, in: context)
        captures["expected"] = LocalizedText(expected)
        found.append(Finding(heading.title, captures: captures))
      default: continue
      }
    }
    return found
  }

  /// Whether a text is what its title calls it: one with hardly any of the contents that such reports
  /// usually have is another kind of text.
  private func isOfGenre(
    _ sections: [SectionDefinition], _ evidence: [SectionsCheck.Evidence]
  ) -> Bool {
    let usual = zip(sections, evidence).filter { $0.0.isUsual }
    let present = usual.count { if case .absent = $0.1 { false } else { true } }
    return usual.count { !$0.0.isOptional } < 3 || present * 4 >= usual.count
  }

  private func captures(
    _ section: SectionDefinition, heading: TextRange?, in context: LintContext
  ) -> [String: LocalizedText] {
    let document = section.basis?.document
    var captures = [
      "section": section.title, "document": LocalizedText(document ?? ""),
      "demand": FindingText.demand(by: document).text,
    ]
    if let heading { captures["heading"] = context.captured(heading) }
    return captures
  }

  /// An empty span where the content should have stood, with the heading it should precede.
  private func missing(
    _ section: SectionDefinition, _ sections: [SectionDefinition],
    _ evidence: [SectionsCheck.Evidence], in context: LintContext
  ) -> Finding {
    let document = context.document
    let bodyEnd =
      document.blocks.last { $0.role == .paragraph || $0.role == .heading }?.range.upperBound ?? 0
    let after = sections.firstIndex { $0.key == section.after }
    let from = after.flatMap { evidence[$0].headingIndex }
      .map { document.headings[$0].extent.upperBound }
    let next = document.headings.first { $0.extent.lowerBound >= from ?? bodyEnd }
    let place = next?.extent.lowerBound ?? bodyEnd
    var captures = captures(section, heading: nil, in: context)
    if let next {
      let heading = context.captured(next.marker.lowerBound..<next.title.upperBound)
      captures["before"] = heading
      captures["where"] = FindingText.before(heading).text
    }
    var finding = Finding(place..<place, captures: captures)
    finding.basis = section.basis
    return finding
  }

  private func order(
    _ sections: [SectionDefinition], _ evidence: [SectionsCheck.Evidence], in context: LintContext
  ) -> [Finding] {
    var last = -1
    var found: [Finding] = []
    for (section, proof) in zip(sections, evidence) {
      guard let index = proof.headingIndex else { continue }
      if index < last {
        let title = context.document.headings[index].title
        found.append(Finding(title, captures: captures(section, heading: title, in: context)))
      }
      last = max(last, index)
    }
    return found
  }

  /// Headings with nothing under them.
  private func empty(in context: LintContext) -> [Finding] {
    let document = context.document
    let bare = document.headings.enumerated().filter { index, heading in
      let next = document.headings.dropFirst(index + 1).first
      // A heading whose next block is a lower heading has that for its text.
      guard !heading.isRunIn, !heading.isUnmarkedHeading,
        next.map({ $0.level <= heading.level }) ?? true
      else { return false }
      let following = heading.block + 1
      let hasText =
        following < document.blocks.count
        && document.blocks[following].range.lowerBound < heading.extent.upperBound
      return !hasText && !UnreadContent.isBelow(heading, in: document)
    }
    // Where most siblings have no text either, they are the items of a list.
    let siblings = counts(
      of: document.headings.filter { !$0.isUnmarkedHeading }.map(\.parent))
    let bareSiblings = counts(of: bare.map(\.element.parent))
    return bare.filter { _, heading in
      let parent = heading.parent ?? -1
      return bareSiblings[parent, default: 0] * 2 <= siblings[parent, default: 0]
        && !isItem(heading, in: document)
    }.map { finding($0.element, in: context) } + bareRunIns(in: context)
  }

  /// Headings that end like a sentence and have no text, where all their sisters have theirs run in.
  private func bareRunIns(in context: LintContext) -> [Finding] {
    let document = context.document
    let runs = Dictionary(
      grouping: document.headings.filter { $0.number != nil && !$0.isMarked },
      by: { "\($0.parent ?? -1) \($0.level)" })
    return runs.values.flatMap { headings -> [Finding] in
      let bare = headings.filter { heading in
        let block = document.blocks[heading.block].range
        let rest = document.text.trimmingWhitespace(heading.title.upperBound..<block.upperBound)
        return !heading.isRunIn && heading.title.upperBound < block.upperBound
          && rest.count <= 3 && document.text.string(heading.title).count <= 16
          && document.headings.first { $0.block == heading.block + 1 }
            .map { $0.level <= heading.level } ?? (heading.block + 1 == document.blocks.count)
      }
      guard bare.count == 1, headings.count > 2,
        headings.count(where: \.isRunIn) == headings.count - 1
      else { return [] }
      return bare.map { finding($0, in: context) }
    }
  }

  /// How often each parent occurs; -1 stands for the document.
  private func counts(of parents: [Int?]) -> [Int: Int] {
    parents.reduce(into: [:]) { $0[$1 ?? -1, default: 0] += 1 }
  }

  /// A numbered sentence is an item of a list, not a heading without text.
  private func isItem(_ heading: Heading, in document: Document) -> Bool {
    let block = document.blocks[heading.block].range
    return heading.title.upperBound < block.upperBound || heading.level > 2
      || document.text.string(heading.title).unicodeScalars.count > 30
      || document.text.string(block).last.map("；;，,：:".contains) == true
  }

  /// A numbered line that ends like a sentence is an item: items of two lists may be alike.
  private func isSentence(_ heading: Heading, in document: Document) -> Bool {
    let last = document.text.string(document.blocks[heading.block].range).unicodeScalars.last
    let marks = document.language.checks.sentenceMarks
    return !heading.isRunIn && last.map { marks.unicodeScalars.contains($0) } == true
  }

  /// Headings of the same words under one parent.
  private func duplicates(in context: LintContext) -> [Finding] {
    var first: [String: TextRange] = [:]
    var found: [Finding] = []
    for heading in context.document.headings
    where heading.level <= 2 && !heading.isUnmarkedHeading
      && !isSentence(heading, in: context.document)
    {
      let title = context.document.shown(heading.title)
      // Annex 1 and Annex 2 have no titles; 5.1 and 6.1 have two parents, though one is not seen.
      guard !title.isEmpty else { continue }
      let outer = heading.outerNumbers.map(String.init).joined(separator: ".")
      let key = "\(heading.parent ?? -1) \(outer) \(title)"
      guard let earlier = first[key] else {
        first[key] = heading.title
        continue
      }
      var finding = self.finding(heading, in: context)
      finding.related = [
        RelatedPlace(.firstUse, at: earlier)
      ]
      found.append(finding)
    }
    return found
  }

  private func finding(_ heading: Heading, in context: LintContext) -> Finding {
    Finding(
      heading.marker.lowerBound..<heading.title.upperBound,
      captures: ["heading": context.captured(heading.title)])
  }
}

extension SectionDefinition {
  /// Practice asks for it, not a provision.
  fileprivate var isUsual: Bool { basis?.level == .practice }
}
