/// What the rows of ``RequiredCharacters`` are made of: nodes with a mark, a length and content, each of them
/// characters.
enum RequirementMark {
  /// The marks of the kinds of nodes, and of what is sought that is no character.
  static let one: UInt32 = 0x3D
  static let beginning: UInt32 = 0x5E
  static let end: UInt32 = 0x24
  static let all: UInt32 = 0x26
  static let any: UInt32 = 0x7C
  static let pair: UInt32 = 0xF0001
  static let digit: UInt32 = 0xF0002

  /// Numbers are characters so far behind the control characters.
  static let numberBase = 0x100

  /// Longer rows are not kept, so that all numbers are characters.
  static let longest = 0xC000

  /// No pattern reaches further than a few lines.
  static let farthest = 0x400

  /// Control characters and line ends are characters so far behind themselves, so that they can stand in any
  /// text.
  static let controlBase: UInt32 = 0xF1000
  static let lastControl: UInt32 = 0x2029
}
