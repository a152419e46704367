import Diagnostics
import SourceText

/// Edits of a document's text as tracked changes of its parts.
struct TrackedChanges {
  private let flow: FlowText
  private let parts: [[Fix.Edit]]
  /// What was read of the parts, by their places among those of the text.
  private var read: [Int: (name: String, bytes: [UInt8], structure: PartStructure)] = [:]

  init(_ flow: FlowText, _ parts: [[Fix.Edit]]) {
    self.flow = flow
    self.parts = parts
  }

  /// What an edit changes: stretches of the text of one part, or for an insertion a place.
  private struct Target {
    let part: Int
    let stretches: [Range<Int>]
    let point: FlowAnchor?

    var places: [Int] {
      stretches.flatMap { [$0.lowerBound, $0.upperBound] }
        + (point.map { [$0.range.lowerBound] } ?? [])
    }
  }

  /// Nil where something in the way is no text of the part.
  private func target(of edit: Fix.Edit) -> Target? {
    let range = edit.span.range
    guard !range.isEmpty else {
      return flow.point(at: range.lowerBound).map {
        Target(part: $0.part, stretches: [], point: $0)
      }
    }
    let pieces = flow.pieces(of: range)
    var stretches: [Range<Int>] = []
    for index in pieces.indices {
      guard let source = flow.source(of: index, within: range), pieces[index].run != nil,
        pieces[index].part == pieces.first?.part
      else { return nil }
      if let last = stretches.last, last.upperBound == source.lowerBound {
        stretches[stretches.count - 1] = last.lowerBound..<source.upperBound
      } else {
        stretches.append(source)
      }
    }
    return pieces.first.map { Target(part: $0.part, stretches: stretches, point: nil) }
  }

  /// Whether edits are of a part.
  func concern(_ part: Int) -> Bool {
    parts.joined().contains { target(of: $0)?.part == part }
  }

  mutating func read(_ bytes: [UInt8], _ name: String, _ part: Int) throws(PackageFault) {
    let places = parts.joined().compactMap(target).filter { $0.part == part }.flatMap(\.places)
    let structure = try PartStructure(of: bytes, name, around: Set(places).sorted())
    read[part] = (name, bytes, structure)
  }

  /// The edits that can be made.
  var possible: [[Fix.Edit]] {
    parts.filter { edits in edits.allSatisfy { isPossible($0) } }
  }

  /// Whether all that an edit is for is text of runs of the paragraph, and nobody's insertion.
  private func isPossible(_ edit: Fix.Edit) -> Bool {
    guard let target = target(of: edit), let (_, _, structure) = read[target.part] else {
      return false
    }
    func isFree(_ place: Int, _ side: PartCut.Side) -> Bool {
      guard let run = structure.run(at: place), !run.isInserted,
        structure.field(at: place) == nil
      else { return false }
      return run.text(at: place, side) != nil
    }
    if let point = target.point { return isFree(point.range.lowerBound, point.side) }
    return target.stretches.allSatisfy { stretch in
      let (start, end) = (stretch.lowerBound, stretch.upperBound)
      guard isFree(start, .beginning), isFree(end, .end) else { return false }
      let (first, last) = (structure.run(at: start), structure.run(at: end))
      return first?.text(at: start, .beginning)?.tag == last?.text(at: end, .end)?.tag
    }
  }

  /// The parts with edits made.
  func entries(making parts: [[Fix.Edit]]) -> [(name: String, bytes: [UInt8])] {
    let edits = parts.joined().sorted {
      ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end)
    }
    let used = read.values.reduce(into: Set<Int>()) { $0.formUnion($1.structure.changeIDs) }
    // An edit that deletes in several runs takes an id for each.
    let most = edits.reduce(0) { $0 + (target(of: $1)?.stretches.count ?? 0) + 1 }
    var ids = (0..<most).freeNumbers(besides: used)[...]
    return read.sorted { $0.key < $1.key }.compactMap { part, content in
      guard let root = content.structure.root else { return nil }
      var writer = ChangeWriter(
        bytes: content.bytes, structure: content.structure,
        names: PartNames(root: content.bytes[root.tag]))
      for edit in edits {
        guard let target = target(of: edit), target.part == part else { continue }
        for (index, stretch) in target.stretches.enumerated() {
          let isLast = index == target.stretches.count - 1
          writer.delete(stretch, &ids, replacement: isLast ? edit.replacement : "")
        }
        if let point = target.point { writer.insert(edit.replacement, at: point, &ids) }
      }
      return writer.isChanged ? (content.name, writer.part) : nil
    }
  }
}

/// Writes tracked changes into a part.
private struct ChangeWriter {
  let bytes: [UInt8]
  let structure: PartStructure
  let names: PartNames
  private(set) var isChanged = false
  private var splices = PartSplices()

  init(bytes: [UInt8], structure: PartStructure, names: PartNames) {
    self.bytes = bytes
    self.structure = structure
    self.names = names
  }

  var part: [UInt8] { splices.applied(to: bytes) }

  /// Deletes a stretch of the text of one run, and inserts a replacement behind it.
  mutating func delete(_ stretch: Range<Int>, _ ids: inout ArraySlice<Int>, replacement: String) {
    guard let run = structure.run(at: stretch.lowerBound),
      let text = run.text(at: stretch.lowerBound, .beginning),
      let beginning = structure.cut(at: stretch.lowerBound, .beginning, in: bytes),
      let end = structure.cut(at: stretch.upperBound, .end, in: bytes)
    else { return }
    isChanged = true
    let opening = run.opening(in: bytes)
    let deleted = names.tag("del", attributes(&ids))
    let tag = names.deletedTextTag
    // The text's own tags become those of deleted text where it is deleted to its edge.
    if stretch.lowerBound == text.content.lowerBound {
      let reopened = beginning.opening
      splices.insert(beginning.closing + deleted + reopened, at: beginning.place)
      splices.replace(text.tag, by: tag)
    } else {
      if let open = beginning.unblanked { splices.keepBlanks(at: open) }
      splices.insert(beginning.closing + deleted + opening + tag, at: stretch.lowerBound)
    }
    let inserted = replacement.isEmpty ? [] : insertion(replacement, opening, run, &ids)
    if stretch.upperBound == text.content.upperBound {
      splices.replace(text.close, by: names.end("delText"))
      splices.insert(
        end.closing + names.end("del") + inserted + end.opening, at: end.place)
    } else {
      let rest = text.tag(
        keepingBlanks: text.keepsBlanks(at: stretch.upperBound, in: bytes), in: bytes)
      splices.insert(
        names.end("delText") + run.closing(in: bytes) + names.end("del") + inserted + opening
          + rest,
        at: stretch.upperBound)
    }
  }

  mutating func insert(_ text: String, at point: FlowAnchor, _ ids: inout ArraySlice<Int>) {
    let place = point.range.lowerBound
    guard let run = structure.run(at: place),
      let cut = structure.cut(at: place, point.side, in: bytes)
    else { return }
    isChanged = true
    splices.put(insertion(text, run.opening(in: bytes), run, &ids), at: cut, of: bytes)
  }

  private func insertion(
    _ text: String, _ opening: [UInt8], _ run: PartStructure.Run, _ ids: inout ArraySlice<Int>
  ) -> [UInt8] {
    names.tag("ins", attributes(&ids)) + opening + names.text("t", text) + run.closing(in: bytes)
      + names.end("ins")
  }

  private func attributes(_ ids: inout ArraySlice<Int>) -> [(name: String, value: String)] {
    [("id", "\(ids.popFirst() ?? 0)"), ("author", DocxComments.author)]
  }
}
