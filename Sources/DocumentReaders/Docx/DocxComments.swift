import Diagnostics

/// A comment that the program put into a document.
struct OwnComment {
  let mark: FindingMark
  /// Whether somebody answered it, or marked it as resolved.
  let isAnswered: Bool
}

/// The comments of a document that are the program's own.
struct DocxComments {
  /// The name that they are signed with.
  static let author = "reportlint"

  /// By their ids.
  private(set) var own: [Int: OwnComment] = [:]

  /// - Throws: ``PackageFault`` for a part that cannot be read.
  init(_ package: inout DocxPackage) throws(PackageFault) {
    guard let part = try package.part("comments") else { return }
    let comments = CommentReader()
    try XMLScanner.scan(part.bytes, part.name, into: comments)
    guard !comments.own.isEmpty else { return }
    let states = CommentStates()
    if let part = try package.part("commentsExtended") {
      try XMLScanner.scan(part.bytes, part.name, into: states)
    }
    for comment in comments.own {
      guard let mark = FindingMark(endOf: comment.text) else { continue }
      let isAnswered = comment.paragraph.map(states.answered.contains) ?? false
      own[comment.id] = OwnComment(mark: mark, isAnswered: isAnswered)
    }
  }
}

private final class CommentReader: XMLReceiver {
  struct Comment {
    let id: Int
    var text = ""
    /// The id of its last paragraph, by which its state refers to it.
    var paragraph: String?
  }

  private(set) var own: [Comment] = []
  private var comment: Comment?
  private var isText = false

  func open(_ name: OfficeName, _ attributes: XMLAttributes) {
    switch name {
    case .comment:
      guard attributes.value("author") == DocxComments.author, let id = attributes.number("id")
      else { return }
      comment = Comment(id: id)
    case .p: comment?.paragraph = attributes.value("paraId")
    case .t: isText = true
    default: break
    }
  }

  func take(_ bytes: UnsafeBufferPointer<UInt8>, at place: Range<Int>) {
    guard isText, comment != nil else { return }
    unsafe comment?.text += String(decoding: bytes, as: UTF8.self)
  }

  func close(_ name: OfficeName) {
    switch name {
    case .t: isText = false
    case .comment:
      if let comment { own.append(comment) }
      comment = nil
    default: break
    }
  }
}

/// What became of comments, by the ids of their paragraphs.
private final class CommentStates: XMLReceiver {
  private(set) var answered: Set<String> = []

  func open(_ name: OfficeName, _ attributes: XMLAttributes) {
    guard name == .commentEx else { return }
    if let parent = attributes.value("paraIdParent") { answered.insert(parent) }
    if let id = attributes.value("paraId"), let done = attributes.value("done"),
      done == "1" || done == "true"
    {
      answered.insert(id)
    }
  }
}
