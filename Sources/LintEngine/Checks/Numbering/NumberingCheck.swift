import Diagnostics
package import DocumentModel
package import RuleModel
import SourceText

/// All that is wrong with the numbers of headings, in one walk over the section tree.
///
/// Under a new parent a level starts at one or runs on from the parent before; either is right.
package enum NumberingCheck {
  package static func findings(in document: Document) -> [NumberingFinding] {
    let (before, behind) = document.language.checks.numbering(in: document)
    return (before + runFindings(in: document) + strayFindings(in: document) + behind).sorted {
      $0.walk.finding.range.isBefore($1.walk.finding.range)
    }
  }

  /// A finding and the form of number that it is about.
  package struct NumberingFinding: Sendable {
    package let walk: CheckFinding<NumberingFault>
    package let form: NumberForm
  }

  /// The headings of one form under one parent, of dotted ones those with the same numbers before.
  private struct Run {
    let form: NumberForm
    let outer: [Int]
    var members: [Int]
  }

  private struct Key: Hashable {
    let parent: Int
    let form: NumberForm
    let outer: [Int]
  }

  private static func runFindings(in document: Document) -> [NumberingFinding] {
    var places: [Key: Int] = [:]
    var runs: [Int: [Run]] = [:]
    var order: [(parent: Int, place: Int)] = []
    for (index, heading) in document.headings.enumerated() {
      guard let form = heading.form, heading.number != nil else { continue }
      let parent = heading.parent ?? -1
      let key = Key(parent: parent, form: form, outer: heading.outerNumbers)
      if let place = places[key] {
        runs[parent]?[place].members.append(index)
      } else {
        places[key] = runs[parent]?.count ?? 0
        order.append((parent, runs[parent]?.count ?? 0))
        runs[parent, default: []].append(
          Run(form: form, outer: heading.outerNumbers, members: [index]))
      }
    }
    let goingOn = Set(
      document.headings.filter { $0.number != 1 && $0.parent == nil }.compactMap(\.form))
    var found: [NumberingFinding] = []
    /// The last heading of each form under the parents before.
    var lastOfForm = [Int?](repeating: nil, count: NumberForm.allCases.count)
    for (parent, place) in order {
      guard let run = runs[parent]?[place] else { continue }
      // 2.1 starts anew after 1.5.
      let earlier = run.form == .dotted ? nil : lastOfForm[run.form.rank]
      found += findings(
        of: run.members, form: run.form, after: earlier, goesOn: goingOn.contains(run.form),
        in: document)
      lastOfForm[run.form.rank] = run.members.last
    }
    return found
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
      let written = { (number: Int) in
        LocalizedText(form.written(number, like: document.text.string(marker)))
      }
      var finding = Finding(
        marker,
        captures: [
          "number": LocalizedText(document.text.string(marker)), "expected": written(expected),
          "missing": LocalizedText(missing.map { written($0).chinese }.joined()),
        ])
      if let previous {
        let place = headings[previous].marker
        finding.captures["previous"] = LocalizedText(document.text.string(place))
        finding.related = [
          RelatedPlace(.numberBefore, at: place)
        ]
      }
      found.append(NumberingFinding(walk: CheckFinding(fault, finding), form: form))
    }
    var previous: Int?
    for index in members {
      guard let number = headings[index].number else { continue }
      let last = previous.flatMap { headings[$0].number }
      if let last, let previous {
        if number == last {
          add(.duplicate, index, previous: previous, expected: last + 1)
        } else if number > last + 1 {
          add(
            .gap, index, previous: previous, expected: last + 1,
            missing: Array((last + 1..<number).prefix(9)))
        } else if number < last, number != 1 {
          add(.order, index, previous: previous, expected: last + 1)
        }
      } else if number > 1 {
        let runsOn = earlier.flatMap { headings[$0].number }.map { $0 + 1 == number } ?? false
        if !runsOn { add(.start, index, previous: nil, expected: 1) }
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

  /// The first heading of a run that leaves out a level of the ladder.
  private static func skippedLevels(of members: [Int], form: NumberForm, in document: Document)
    -> [NumberingFinding]
  {
    guard let first = members.first, let parent = document.headings[first].parent,
      let outer = document.headings[parent].form, outer.isOfLadder, form.isOfLadder,
      form.rank > outer.rank + 1
    else { return [] }
    let marker = document.headings[first].marker
    let finding = Finding(
      marker,
      captures: [
        "number": LocalizedText(document.text.string(marker)),
        "previous": LocalizedText(document.text.string(document.headings[parent].marker)),
        "expected": LocalizedText(
          NumberForm.allCases.first { $0.rank == outer.rank + 1 }?.sample ?? ""),
      ])
    return [NumberingFinding(walk: CheckFinding(.skipLevel, finding), form: form)]
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
      var finding = Finding(
        heading.marker,
        captures: [
          "number": LocalizedText(document.text.string(heading.marker)),
          "previous": LocalizedText(document.text.string(parent.marker)),
          "expected": LocalizedText(
            NumberForm.dotted.written(
              isDeeper ? 1 : number, like: expected + heading.mark(in: document))),
          "missing": LocalizedText(""),
        ])
      finding.related = [
        RelatedPlace(.numberAbove, at: parent.marker)
      ]
      return NumberingFinding(
        walk: CheckFinding(isDeeper ? .skipLevel : .order, finding), form: .dotted)
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
    return members.dropFirst().filter { shape($0) != expected }.map { index in
      let marker = document.headings[index].marker
      let finding = Finding(
        marker,
        captures: [
          "number": LocalizedText(document.text.string(marker)),
          "previous": LocalizedText(document.text.string(document.headings[first].marker)),
          "expected": LocalizedText(
            form.written(
              document.headings[index].number ?? 1,
              like: document.text.string(document.headings[first].marker))),
        ])
      return NumberingFinding(walk: CheckFinding(.mixedForm, finding), form: form)
    }
  }
}
