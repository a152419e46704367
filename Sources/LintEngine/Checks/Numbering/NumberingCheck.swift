import Diagnostics
package import DocumentModel
import RuleModel
import SourceText

/// All that is wrong with the numbers of headings, in one walk over the section tree.
///
/// Under a new parent a level starts at one or runs on from the parent before; either is right.
package enum NumberingCheck {
  package static func findings(in document: Document) -> [NumberingFinding] {
    let (before, behind) = document.language.checks.numbering(in: document)
    let told = before + runFindings(in: document) + strayFindings(in: document) + behind
    let lines = LineNumbers.findings(in: document, besides: told)
    let found =
      told + lines
      + (document.language == .english
        ? BareHeadings.findings(in: document, besides: told + lines) : [])
    let isExplained = found.contains { gaps.contains($0.fault) } && explainsGaps(document)
    return found.filter { !isExplained || !gaps.contains($0.fault) }.sorted {
      $0.finding.range.isBefore($1.finding.range)
    }
  }

  private static let gaps: [NumberingFault] = [
    .gap, .start, .itemGap, .captionGap, .inlineGap, .labelGap,
  ]

  /// Whether a sentence says why numbers are missing: the numbers follow those of the plan.
  private static func explainsGaps(_ document: Document) -> Bool {
    let (words, numbers) = document.language.checks.gapExplanations
    return document.blocks.contains { block in
      block.role == .paragraph && block.container != .cell
        && block.sentences.contains { sentence in
          guard sentence.count < 400 else { return false }
          let text = document.text.string(sentence).lowercased()
          return words.contains(where: text.contains) && numbers.contains(where: text.contains)
        }
    }
  }

  /// What the headings of one run have in common: of dotted numbers those before the last too.
  private struct Run: Hashable {
    let parent: Int
    let form: NumberForm
    let outer: [Int]
  }

  private static func runFindings(in document: Document) -> [NumberingFinding] {
    var members: [Run: [Int]] = [:]
    var order: [Run] = []
    for (index, heading) in document.headings.enumerated() {
      guard let form = heading.form, heading.number != nil else { continue }
      let run = Run(parent: heading.parent ?? -1, form: form, outer: heading.outerNumbers)
      if members[run] == nil { order.append(run) }
      members[run, default: []].append(index)
    }
    // There are few forms: lists of them are looked through.
    var goingOn: [NumberForm] = []
    for heading in document.headings where heading.number != 1 && heading.parent == nil {
      if let form = heading.form, !goingOn.contains(form) { goingOn.append(form) }
    }
    /// The last heading of each form under the parents before.
    var last: [(form: NumberForm, heading: Int)] = []
    return order.flatMap { run -> [NumberingFinding] in
      let members = members[run] ?? []
      let known = last.firstIndex { $0.form == run.form }.map { last.remove(at: $0).heading }
      // 2.1 starts anew after 1.5.
      let earlier = run.form == .dotted ? nil : known
      if let heading = members.last { last.append((run.form, heading)) }
      return findings(
        of: members, form: run.form, after: earlier, goesOn: goingOn.contains(run.form),
        in: document)
    }
  }

  private static func findings(
    of members: [Int], form: NumberForm, after earlier: Int?, goesOn: Bool, in document: Document
  ) -> [NumberingFinding] {
    let headings = document.headings
    var found: [NumberingFinding] = []
    func add(
      _ fault: NumberingFault, _ index: Int, previous: Int?, expected: Int, missing: [Int] = []
    ) {
      let marker = headings[index].marker
      let sample = document.text.string(marker)
      let place = previous.map { headings[$0].marker }
      found.append(
        NumberingFinding(
          fault, form, marker, number: sample, expected: form.written(expected, like: sample),
          missing: missing.map { form.written($0, like: sample) }.joined(),
          previous: place.map(document.text.string) ?? "",
          related: place.map { [RelatedPlace(.numberBefore, at: $0)] } ?? []))
    }
    var previous: Int?
    for index in members {
      guard let number = headings[index].number else { continue }
      let last = previous.flatMap { headings[$0].number }
      if let last, let previous {
        if number == last, number == 1, isParted(headings[previous], headings[index], in: document)
        {
          // The numbers start anew under a title that is numbered otherwise.
        } else if number == last {
          add(.duplicate, index, previous: previous, expected: last + 1)
        } else if number == last + 2,
          opensFigure(last + 1, between: headings[previous], headings[index], in: document)
        {
          // It is there.
        } else if number > last + 1 {
          add(
            .gap, index, previous: previous, expected: last + 1,
            missing: Array((last + 1..<number).prefix(9)))
        } else if number < last, number != 1 {
          add(.order, index, previous: previous, expected: last + 1)
        }
      } else if number > 1 {
        let runsOn = earlier.flatMap { headings[$0].number }.map { $0 + 1 == number } ?? false
        if !runsOn, !isStray(index, in: document), !opensExcerpt(headings[index], in: document),
          !goesThroughVolumes(members, in: document)
        {
          add(.start, index, previous: nil, expected: 1)
        }
      }
      previous = index
    }
    // One appendix is still named by its letter.
    if members.count == 1, form != .appendix, let only = members.first, headings[only].number == 1,
      !goesOn
    {
      add(.single, only, previous: nil, expected: 1)
    }
    return found + mixedForms(of: members, form: form, in: document)
      + skippedLevels(of: members, form: form, in: document)
  }

  /// Whether a title begins with a figure, so that its number looks like a decimal: 21.5+2就业之家.
  private static func opensFigure(
    _ number: Int, between first: Heading, _ second: Heading, in document: Document
  ) -> Bool {
    document.blocks[first.block + 1..<max(first.block + 1, second.block)].contains { block in
      let line = ScalarLine(block.range.prefix(24), in: document)
      guard let (value, end) = line.digits(at: 0), end < line.count else { return false }
      return value == number && ".．".unicodeScalars.contains(line[end])
    }
  }

  /// Whether a line such as 5.2 建议 stands between two headings.
  private static func isParted(_ first: Heading, _ second: Heading, in document: Document) -> Bool {
    document.blocks[first.block + 1..<max(first.block + 1, second.block)].contains { block in
      let text = document.text.bytes[block.range]
      let rest = text.drop(while: \.isASCIIDigit)
      return rest.count < text.count && rest.first == UInt8(ascii: ".")
        && rest.dropFirst().first?.isASCIIDigit ?? false
    }
  }

  /// Whether a text begins with a numbered heading: it has no title, and is a part of a longer work.
  private static func opensExcerpt(_ heading: Heading, in document: Document) -> Bool {
    guard heading.block > 0, let first = document.blocks.first, let number = heading.number else {
      return heading.block == 0
    }
    // The first line of all is read as a title, whatever its number.
    let marker = document.text.string(heading.marker)
    return document.text.string(first.range).hasPrefix(
      marker.replacing("\(number)", with: "\(number - 1)"))
  }

  /// Whether numbers go on from an earlier paper, as the items of minutes do: 41, 42, 43.
  private static func goesThroughVolumes(_ members: [Int], in document: Document) -> Bool {
    let numbers = members.compactMap { document.headings[$0].number }
    guard let first = numbers.first, first >= 10, numbers.count > 1 else { return false }
    return zip(numbers, numbers.dropFirst()).allSatisfy { $0 + 1 == $1 }
  }

  /// Whether a dotted number, or the one right before it, opens with another number than its parent's:
  /// that is told instead.
  private static func isStray(_ index: Int, in document: Document) -> Bool {
    let heading = document.headings[index]
    guard heading.form == .dotted, let parent = heading.parent,
      let outer = document.headings[parent].path
    else { return false }
    let before = document.headings[..<index].last { $0.parent == parent && $0.form == .dotted }
    return heading.outerNumbers != outer || before.map { $0.outerNumbers != outer } ?? false
  }

  /// The first heading of a run that leaves out a level of the ladder.
  private static func skippedLevels(of members: [Int], form: NumberForm, in document: Document)
    -> [NumberingFinding]
  {
    guard let first = members.first, let parent = document.headings[first].parent,
      let outer = document.headings[parent].form, outer.isOfLadder, form.isOfLadder,
      form.rank > outer.rank + 1
    else { return [] }
    let marker = document.headings[first].marker
    return [
      NumberingFinding(
        .skipLevel, form, marker, number: document.text.string(marker),
        expected: NumberForm.allCases.first { $0.rank == outer.rank + 1 }?.sample ?? "",
        previous: document.text.string(document.headings[parent].marker))
    ]
  }

  /// The first dotted number under a parent that does not open with the parent's: 1.1 under 2.
  private static func strayFindings(in document: Document) -> [NumberingFinding] {
    var last: Int?
    return document.headings.compactMap { heading in
      guard heading.form == .dotted, let number = heading.number, let index = heading.parent,
        index != last
      else { return nil }
      let parent = document.headings[index]
      guard let outer = parent.path, outer != heading.outerNumbers else { return nil }
      last = index
      let isDeeper = heading.outerNumbers.starts(with: outer)
      let expected = (outer + [isDeeper ? 1 : number]).map(String.init).joined(separator: ".")
      return NumberingFinding(
        isDeeper ? .skipLevel : .order, .dotted, heading.marker,
        number: document.text.string(heading.marker),
        expected: NumberForm.dotted.written(
          isDeeper ? 1 : number, like: expected + heading.mark(in: document)),
        previous: document.text.string(parent.marker),
        related: [
          RelatedPlace(
            .numberAbove, at: parent.marker)
        ])
    }
  }

  /// Siblings whose marks differ from the first one's, as 1、 among 1 with a point.
  private static func mixedForms(of members: [Int], form: NumberForm, in document: Document)
    -> [NumberingFinding]
  {
    guard let first = members.first else { return [] }
    let shape = { (index: Int) in
      let marker = document.text.string(document.headings[index].marker)
      return (form == .dotted ? String(marker.suffix(1)) : marker).unicodeScalars
        .filter { "、.．".unicodeScalars.contains($0) }.map { "\($0)" }.joined()
    }
    let expected = shape(first)
    let sample = document.text.string(document.headings[first].marker)
    return members.dropFirst().filter { shape($0) != expected }.map { index in
      let heading = document.headings[index]
      return NumberingFinding(
        .mixedForm, form, heading.marker, number: document.text.string(heading.marker),
        expected: form.written(heading.number ?? 1, like: sample), previous: sample)
    }
  }
}
