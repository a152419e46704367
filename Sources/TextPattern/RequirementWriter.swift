/// Writes a ``Requirement`` in one row of bytes, which are text.
enum RequirementWriter {
  private typealias Mark = RequirementMark

  static func bytes(_ requirement: Requirement) -> [UInt8] {
    switch requirement {
    case .one(let sought, let reach):
      return node(Mark.one, bytes(reach) + sought.flatMap(Self.bytes))
    case .edge(let edge, let reach):
      return node(edge == .end ? Mark.end : Mark.beginning, bytes(reach))
    case .all(let parts): return bytes(parts, Mark.all)
    case .any(let parts): return bytes(parts, Mark.any)
    }
  }

  private static func bytes(_ reach: Reach) -> [UInt8] {
    let most = reach.most.map { min($0, Mark.farthest + 1) } ?? Mark.farthest + 1
    return number(min(Mark.farthest, reach.least) + Mark.farthest) + number(most + Mark.farthest)
  }

  private static func bytes(_ parts: [Requirement], _ mark: UInt32) -> [UInt8] {
    parts.count == 1 ? bytes(parts[0]) : node(mark, parts.flatMap(bytes))
  }

  private static func bytes(_ sought: SoughtCharacters) -> [UInt8] {
    switch sought {
    case .one(let value): character(value)
    case .pair(let first, let second): scalar(Mark.pair) + character(first) + character(second)
    case .digit: scalar(Mark.digit)
    }
  }

  private static func node(_ mark: UInt32, _ content: [UInt8]) -> [UInt8] {
    scalar(mark) + number(min(content.count, Mark.longest + 1)) + content
  }

  private static func number(_ number: Int) -> [UInt8] { scalar(UInt32(number + Mark.numberBase)) }

  private static func character(_ value: UInt32) -> [UInt8] {
    let isControl = value < 0x20 || 0x7F...0x9F ~= value || 0x2028...Mark.lastControl ~= value
    return scalar(isControl ? Mark.controlBase + value : value)
  }

  private static func scalar(_ value: UInt32) -> [UInt8] {
    Unicode.Scalar(value).map { Array(String($0).utf8) } ?? []
  }
}
