import DocumentModel
import SourceText

/// A comment of a draft that suppresses findings.
///
/// Only a comment that is entirely a directive counts: `reportlint`, what it does, the rules, and
/// behind a colon the reason. Words around it make it an ordinary comment.
struct SuppressionComment {
  /// What a directive does.
  enum Action: String, CaseIterable {
    /// For the paragraph it stands in, or the next paragraph, list item or table.
    case ignore
    /// For the whole draft.
    case ignoreFile = "ignore-file"
    /// From here on.
    case disable
    /// Ends what `disable` began.
    case enable
  }

  /// What is wrong with a directive.
  enum Fault: Error, Equatable {
    /// It does nothing that is known.
    case action(String)
    case noRule
    case noReason
  }

  let span: SourceSpan
  let action: Action
  /// Those that it names, each once.
  let rules: [String]
  let reason: String
  /// Where it stands in block text.
  let offset: Int
  let isBlock: Bool

  /// Whether a comment is meant for this program.
  static func isMeant(_ comment: DocumentComment) -> Bool {
    comment.text.hasPrefix(name)
      && (comment.text.dropFirst(name.count).first.map { !isWord($0) } ?? true)
  }

  private static let name = "reportlint"

  /// - Parameter comment: One that is meant for this program.
  /// - Throws: ``Fault`` where it is incomplete.
  init(_ comment: DocumentComment) throws(Fault) {
    let (head, reason) = Self.parted(comment.text.dropFirst(Self.name.count))
    let words = head.split { !Self.isWord($0) }.map(String.init)
    guard let action = words.first.flatMap(Action.init(rawValue:)) else {
      throw .action(words.first ?? "")
    }
    var named: Set<String> = []
    rules = words.dropFirst().filter { named.insert($0).inserted }
    guard !rules.isEmpty else { throw .noRule }
    guard !reason.isEmpty || action == .enable else { throw .noReason }
    self.action = action
    self.reason = reason
    span = comment.span
    offset = comment.offset
    isBlock = comment.isBlock
  }

  /// What stands before the first colon, and what behind it.
  private static func parted(_ text: Substring) -> (head: Substring, reason: String) {
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return (text, "") }
    let reason = text[text.index(after: colon)...]
    let start = reason.firstIndex { !$0.isWhitespace } ?? reason.endIndex
    return (text[..<colon], String(reason[start...]))
  }

  /// A character of a rule's id.
  private static func isWord(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || character == "-")
  }
}
