import SourceText

/// Makes nodes of events, under limits; collections are kept on a stack of its own, so that depth
/// costs no call stack.
struct YAMLComposer {
  private struct Open {
    let isMapping: Bool
    let start: Int
    let anchor: String?
    var nodes: [YAMLNode] = []
    /// The deepest nesting below, for aliases.
    var depth = 1
  }

  /// What an alias stands for, with its cost.
  private struct Anchored {
    let node: YAMLNode
    let count: Int
    let depth: Int
  }

  private let source: YAMLSource
  private let limits: YAMLLimits
  private var stack: [Open] = []
  private var anchors: [String: Anchored] = [:]
  private var count = 0
  private var root: YAMLNode?

  init(source: YAMLSource, limits: YAMLLimits) {
    self.source = source
    self.limits = limits
  }

  mutating func compose(_ reader: borrowing EventReader) throws(YAMLSyntaxError) -> YAMLNode? {
    var documents = 0
    while true {
      let event = try reader.next()
      let place = ByteOffset(event.range.lowerBound)
      if let tag = event.tag { throw YAMLSyntaxError(.tag(tag), at: place) }
      switch event.kind {
      case .streamStart, .documentEnd: continue
      case .streamEnd: return root
      case .documentStart:
        documents += 1
        if documents > 1 { throw YAMLSyntaxError(.secondDocument, at: place) }
      case .alias(let name): try addAlias(name, at: event.range)
      case .scalar(let text, let style): try addScalar(text, style, event)
      case .sequenceStart, .mappingStart:
        try enter(event)
      case .collectionEnd: try leave(at: event.range)
      }
    }
  }

  private mutating func addScalar(_ text: String, _ style: YAMLScalar.Style, _ event: YAMLEvent)
    throws(YAMLSyntaxError)
  {
    try charge(1, at: event.range.lowerBound)
    let range = event.range
    let scalar = YAMLScalar(
      text: text, style: style, source: Array(source.bytes[range]), start: range.lowerBound)
    let node = YAMLNode(.scalar(scalar), at: SourceSpan(trimmed(range, style)))
    if let anchor = event.anchor { anchors[anchor] = Anchored(node: node, count: 1, depth: 0) }
    add(node, depth: 0)
  }

  /// A block scalar's end includes the blank lines after it; its span does not.
  private func trimmed(_ range: Range<Int>, _ style: YAMLScalar.Style) -> Range<Int> {
    guard style == .literal || style == .folded else { return range }
    var end = range.upperBound
    while end > range.lowerBound, " \t\r\n".utf8.contains(source.bytes[end - 1]) { end -= 1 }
    return range.lowerBound..<end
  }

  private mutating func enter(_ event: YAMLEvent) throws(YAMLSyntaxError) {
    try charge(1, at: event.range.lowerBound)
    guard stack.count < limits.depth else {
      throw YAMLSyntaxError(
        .tooDeep(limit: limits.depth), at: ByteOffset(event.range.lowerBound))
    }
    var isMapping = false
    if case .mappingStart = event.kind { isMapping = true }
    stack.append(
      Open(isMapping: isMapping, start: event.range.lowerBound, anchor: event.anchor))
  }

  private mutating func leave(at range: Range<Int>) throws(YAMLSyntaxError) {
    guard let open = stack.popLast() else { return }
    // A block collection's end mark lies at the next token, past blank lines and comments; a flow
    // collection ends with its bracket.
    let isFlow = open.start < source.bytes.count && "[{".utf8.contains(source.bytes[open.start])
    let end = isFlow ? range.upperBound : open.nodes.last?.span.end.value ?? open.start
    var content = YAMLNode.Content.sequence(open.nodes)
    if open.isMapping {
      content = .mapping(
        stride(from: 0, to: open.nodes.count - 1, by: 2).map {
          YAMLEntry(key: open.nodes[$0], value: open.nodes[$0 + 1])
        })
    }
    let node = YAMLNode(content, at: SourceSpan(open.start..<max(open.start, end)))
    if let anchor = open.anchor {
      anchors[anchor] = Anchored(node: node, count: Self.count(node), depth: open.depth)
    }
    add(node, depth: open.depth)
  }

  private mutating func addAlias(_ name: String, at range: Range<Int>) throws(YAMLSyntaxError) {
    let place = ByteOffset(range.lowerBound)
    guard let target = anchors[name] else {
      let isOpen = stack.contains { $0.anchor == name }
      throw YAMLSyntaxError(isOpen ? .recursiveAlias(name) : .unknownAlias(name), at: place)
    }
    try charge(target.count, at: range.lowerBound)
    guard stack.count + target.depth <= limits.depth else {
      throw YAMLSyntaxError(.tooDeep(limit: limits.depth), at: place)
    }
    // The alias keeps the places of what it stands for: a fault in it is mended there.
    add(target.node, depth: target.depth)
  }

  private mutating func add(_ node: YAMLNode, depth: Int) {
    guard !stack.isEmpty else {
      root = node
      return
    }
    stack[stack.count - 1].nodes.append(node)
    stack[stack.count - 1].depth = max(stack[stack.count - 1].depth, depth + 1)
  }

  private mutating func charge(_ nodes: Int, at offset: Int) throws(YAMLSyntaxError) {
    count += nodes
    if count > limits.nodes {
      throw YAMLSyntaxError(.tooManyNodes(limit: limits.nodes), at: ByteOffset(offset))
    }
  }

  /// Nodes in a tree; its depth is bounded, so recursion is.
  private static func count(_ node: YAMLNode) -> Int {
    switch node.content {
    case .scalar: 1
    case .sequence(let items): 1 + items.reduce(0) { $0 + count($1) }
    case .mapping(let entries): 1 + entries.reduce(0) { $0 + count($1.key) + count($1.value) }
    }
  }
}
