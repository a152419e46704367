import SourceText

/// The marks of comments in the body of a document.
struct CommentMarks {
  private let part: [UInt8]
  private let structure: PartStructure
  let names: PartNames
  /// Where each comment begins and ends; the same for one that stands between two characters.
  private let cuts: [(beginning: PartCut, end: PartCut, isPoint: Bool)]
  private let anchors: [FlowAnchor]

  /// The ids of the marks that stand there.
  var usedIDs: Set<Int> { structure.commentIDs }

  /// - Parameters:
  ///   - part: The body.
  ///   - name: Its name.
  ///   - anchors: What each comment stands on.
  /// - Throws: ``PackageFault``.
  init(_ part: [UInt8], _ name: String, _ anchors: [FlowAnchor?]) throws(PackageFault) {
    self.part = part
    let known = anchors.compactMap(\.self)
    guard known.count == anchors.count else { throw .damaged(part: name) }
    self.anchors = known
    let places = Set(known.flatMap { [$0.range.lowerBound, $0.range.upperBound] }).sorted()
    structure = try PartStructure(of: part, name, around: places)
    guard let root = structure.root else { throw .damaged(part: name) }
    names = PartNames(root: part[root.tag])
    var cuts: [(PartCut, PartCut, Bool)] = []
    for anchor in known {
      let isPoint = anchor.range.isEmpty
      guard
        let beginning = structure.cut(
          at: anchor.range.lowerBound, isPoint ? anchor.side : .beginning, in: part),
        let end = isPoint
          ? beginning : structure.cut(at: anchor.range.upperBound, .end, in: part)
      else { throw .damaged(part: name) }
      cuts.append((beginning, end, isPoint))
    }
    self.cuts = cuts
  }

  /// Whether a comment cannot stand on its words themselves.
  func standsElsewhere(_ index: Int) -> Bool {
    anchors[index].isReference || cuts[index].beginning.isAround || cuts[index].end.isAround
  }

  /// What is put at one place: ends of what began before it, then what is a place alone, then beginnings.
  private struct Place {
    let cut: PartCut
    var ends: [UInt8] = []
    var points: [UInt8] = []
    var beginnings: [UInt8] = []
  }

  /// The body with marks.
  ///
  /// - Parameter ids: One a comment.
  /// - Returns: The part.
  func part(ids: [Int]) -> [UInt8] {
    var places: [Int: Place] = [:]
    for (index, (beginning, end, isPoint)) in cuts.enumerated() {
      let id = [(name: "id", value: "\(ids[index])")]
      let first = names.tag("commentRangeStart", id, isEmpty: true)
      let last =
        names.tag("commentRangeEnd", id, isEmpty: true) + names.tag("r")
        + names.tag("commentReference", id, isEmpty: true) + names.end("r")
      if isPoint {
        places[beginning.place, default: Place(cut: beginning)].points += first + last
      } else {
        places[beginning.place, default: Place(cut: beginning)].beginnings += first
        places[end.place, default: Place(cut: end)].ends += last
      }
    }
    var splices = PartSplices()
    for place in places.values {
      splices.put(place.ends + place.points + place.beginnings, at: place.cut, of: part)
    }
    return splices.applied(to: part)
  }
}

extension PartSplices {
  /// Puts elements between the runs of a paragraph.
  mutating func put(_ elements: [UInt8], at cut: PartCut, of part: [UInt8]) {
    if let holder = cut.holder {
      let end = [UInt8]("</".utf8) + part[holder].qualifiedName + [UInt8(ascii: ">")]
      replace(
        holder.upperBound - 2..<holder.upperBound, by: [UInt8(ascii: ">")] + elements + end)
      return
    }
    if let open = cut.unblanked { keepBlanks(at: open) }
    insert(cut.closing + elements + cut.opening, at: cut.place)
  }
}
