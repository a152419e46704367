/// Reads a row of ``RequiredCharacters``; a damaged one is read as what it happens to be.
struct RequirementRow {
  let bytes: [UInt8]
  var place: Int
  let end: Int

  var isAtEnd: Bool { place >= end }

  private mutating func scalar() -> UInt32 {
    guard place < end else { return 0 }
    let first = bytes[place]
    place += 1
    if first < 0x80 { return UInt32(first) }
    var value = UInt32(first < 0xE0 ? first & 0x1F : first < 0xF0 ? first & 0x0F : first & 0x07)
    while place < end, bytes[place] & 0xC0 == 0x80 {
      value = value << 6 | UInt32(bytes[place] & 0x3F)
      place += 1
    }
    return value
  }

  private mutating func number() -> Int { Int(scalar()) - RequirementMark.numberBase }

  /// The kind of a node, and where its content ends.
  private mutating func head() -> (mark: UInt32, end: Int) {
    let mark = scalar()
    let count = number()
    return (mark, min(end, place + max(0, count)))
  }

  private mutating func sought() -> SoughtCharacters {
    let value = scalar()
    if value == RequirementMark.digit { return .digit }
    guard value == RequirementMark.pair else { return .one(Self.character(value)) }
    let first = Self.character(scalar())
    return .pair(first, Self.character(scalar()))
  }

  private static func character(_ value: UInt32) -> UInt32 {
    let base = RequirementMark.controlBase
    return base...base + RequirementMark.lastControl ~= value ? value - base : value
  }

  private mutating func reach() -> Reach {
    let least = number() - RequirementMark.farthest
    let most = number() - RequirementMark.farthest
    return Reach(least: least, most: most > RequirementMark.farthest ? nil : most)
  }

  /// Passes over the node that begins here and tells whether a stretch may hold what it asks for.
  mutating func mayStand(in places: CharacterPlaces, _ stretch: Range<Int>) -> Bool {
    let (mark, nodeEnd) = head()
    defer { place = nodeEnd }
    switch mark {
    case RequirementMark.one:
      _ = reach()
      while place < nodeEnd { if places.holds(sought(), in: stretch) { return true } }
      return false
    case RequirementMark.beginning, RequirementMark.end: return true
    case RequirementMark.all:
      while place < nodeEnd { if !mayStand(in: places, stretch) { return false } }
      return true
    default:
      while place < nodeEnd { if mayStand(in: places, stretch) { return true } }
      return false
    }
  }

  /// Lists of characters, and edges, of which one stands wherever something is met, by their places in the row.
  typealias Cover = (nodes: [Int], cost: Int)

  /// Of the nodes in a row the one that leaves the fewest places for a match to start.
  ///
  /// - Returns: Nil where nothing is asked for.
  mutating func rarest(in places: CharacterPlaces, before end: Int) -> Cover? {
    var rarest: Cover?
    while place < end {
      if let found = covering(in: places), found.cost < rarest?.cost ?? .max { rarest = found }
    }
    return rarest
  }

  /// About as many pieces are searched.
  private static let pieces = 64
  /// About as many characters lie before one in its piece.
  private static let unbounded = 40

  private mutating func covering(in places: CharacterPlaces) -> Cover? {
    let start = place
    let (mark, nodeEnd) = head()
    defer { place = nodeEnd }
    switch mark {
    case RequirementMark.one:
      let width = Self.width(reach())
      var count = 0
      while place < nodeEnd { count += places.most(sought()) }
      return ([start], count * width)
    case RequirementMark.beginning, RequirementMark.end:
      return ([start], Self.pieces * Self.width(reach()))
    case RequirementMark.all: return rarest(in: places, before: nodeEnd)
    default:
      var nodes: [Int] = []
      var cost = 0
      while place < nodeEnd {
        guard let part = covering(in: places) else { return nil }
        nodes += part.nodes
        cost += part.cost
      }
      return (nodes, cost)
    }
  }

  private static func width(_ reach: Reach) -> Int {
    reach.most.map { max(1, $0 - reach.least + 1) } ?? unbounded
  }

  /// Reads the edge that is asked for here; nil where it is something else.
  mutating func readEdge() -> MatchStarts.Edge? {
    let start = place
    switch head().mark {
    case RequirementMark.beginning: return .init(edge: .beginning, reach: reach())
    case RequirementMark.end: return .init(edge: .end, reach: reach())
    default:
      place = start
      return nil
    }
  }

  /// Reads the list of characters that begins here.
  mutating func readOne(_ visit: (SoughtCharacters, Reach) -> Bool) {
    let (_, nodeEnd) = head()
    let reach = reach()
    while place < nodeEnd, visit(sought(), reach) {}
  }
}
