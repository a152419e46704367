internal import SourceText

/// Makes a tree of libyaml's events, without recursion and within limits.
struct TreeBuilder {
  /// A collection whose end has not been read.
  private struct Frame {
    let isMapping: Bool
    let start: Int
    let anchor: (name: String, serial: Int)?
    /// How many nodes came before it.
    let nodesBefore: Int
    /// In a mapping, keys and values by turns.
    var children: [YAMLNode] = []
    /// Where the last child ends.
    var end: Int
    /// How many collections stand inside each other here, this one counted.
    var height = 1
  }

  private enum Anchor {
    /// The node of this serial number is still being read.
    case open(serial: Int)
    case closed(YAMLNode, nodes: Int, height: Int)
  }

  private let source: YAMLSource
  private let limits: YAMLLimits
  private var frames: [Frame] = []
  private var anchors: [String: Anchor] = [:]
  private var root: YAMLNode?
  private var nodes = 0
  private var serial = 0
  private var lastScalar: (range: Range<Int>, style: YAMLScalar.Style)?

  init(source: YAMLSource, limits: YAMLLimits) {
    self.source = source
    self.limits = limits
  }

  /// Reads the one document there may be.
  ///
  /// - Throws: The first fault, a second document among them.
  mutating func document(
    from reader: inout EventReader
  ) throws(YAMLSyntaxError) -> YAMLNode? {
    // Each declaration of a tag is compared with all before it by libyaml, in quadratic time.
    if let directive = source.tagDirective {
      throw YAMLSyntaxError(.tag("%TAG"), at: directive)
    }
    var hasDocument = false
    while true {
      let event = try next(from: &reader)
      if event.isTagged {
        let start = source.tagStart(from: event.start)
        throw YAMLSyntaxError(.tag(source.word(at: start)), at: start)
      }
      switch event.kind {
      case .streamStart, .documentEnd: break
      case .streamEnd: return root
      case .documentStart:
        guard !hasDocument else { throw YAMLSyntaxError(.secondDocument, at: event.start) }
        hasDocument = true
      case .alias(let name): try repeatNode(name, event)
      case .scalar(let text, let style): try addScalar(text, style, event)
      case .sequenceStart: try open(event, isMapping: false)
      case .mappingStart: try open(event, isMapping: true)
      case .collectionEnd: close(event)
      }
    }
  }

  private func next(from reader: inout EventReader) throws(YAMLSyntaxError) -> YAMLEvent {
    do throws(YAMLFailure) {
      return try reader.next()
    } catch {
      let openFlow = frames.last(where: { source.isOpeningBracket(at: $0.start) })?.start
      let reading = FailureReading(source: source, openFlow: openFlow, lastScalar: lastScalar)
      throw reading.error(for: error)
    }
  }

  private mutating func count(_ more: Int, at offset: Int) throws(YAMLSyntaxError) {
    nodes += more
    guard nodes <= limits.nodes else {
      throw YAMLSyntaxError(.tooManyNodes(limit: limits.nodes), at: offset)
    }
  }

  private mutating func addScalar(
    _ text: String, _ style: YAMLScalar.Style, _ event: YAMLEvent
  ) throws(YAMLSyntaxError) {
    let start = source.contentStart(of: event)
    try count(1, at: start)
    let placement = ScalarTracer.placement(
      of: text, style: style, in: source.bytes, at: start..<event.end)
    var range = start..<event.end
    if style == .literal || style == .folded {
      range = start..<source.blockScalarEnd(start..<event.end)
    } else if range.isEmpty, event.anchor == nil {
      // A value left out is reported at the next token, maybe lines below.
      let end = source.trimmedEnd(before: start)
      range = end..<end
    }
    let isNothing = style == .plain && text.isEmpty
    if isNothing, frames.isEmpty, event.anchor == nil { return }
    if !isNothing { lastScalar = (range, style) }
    let scalar = YAMLScalar(text: text, style: style, placement: placement)
    let node = YAMLNode(span: SourceSpan(range), content: .scalar(scalar))
    if let name = event.anchor { anchors[name] = .closed(node, nodes: 1, height: 0) }
    add(node, end: range.upperBound, height: 0)
  }

  private mutating func repeatNode(
    _ name: String, _ event: YAMLEvent
  ) throws(YAMLSyntaxError) {
    switch anchors[name] {
    case nil: throw YAMLSyntaxError(.unknownAlias(name), at: event.start)
    case .open: throw YAMLSyntaxError(.recursiveAlias(name), at: event.start)
    case .closed(let node, let size, let height):
      try count(size, at: event.start)
      guard frames.count + height <= limits.depth else {
        throw YAMLSyntaxError(.tooDeep(limit: limits.depth), at: event.start)
      }
      add(node, end: event.end, height: height)
    }
  }

  private mutating func open(_ event: YAMLEvent, isMapping: Bool) throws(YAMLSyntaxError) {
    let start = source.contentStart(of: event)
    guard frames.count < limits.depth else {
      throw YAMLSyntaxError(.tooDeep(limit: limits.depth), at: start)
    }
    let nodesBefore = nodes
    try count(1, at: start)
    serial += 1
    let anchor = event.anchor.map { (name: $0, serial: serial) }
    if let anchor { anchors[anchor.name] = .open(serial: anchor.serial) }
    frames.append(
      Frame(
        isMapping: isMapping, start: start, anchor: anchor, nodesBefore: nodesBefore, end: start))
  }

  private mutating func close(_ event: YAMLEvent) {
    guard let frame = frames.popLast() else { preconditionFailure("an end without its start") }
    // Only a bracket has a place of its own; all else is reported at the next token.
    let isBracket = event.end > event.start && source.isClosingBracket(at: event.start)
    let end = isBracket ? event.end : frame.end
    let children = frame.children
    let content: YAMLNode.Content =
      frame.isMapping
      ? .mapping(
        stride(from: 0, to: children.count, by: 2).map {
          YAMLEntry(key: children[$0], value: children[$0 + 1])
        }) : .sequence(children)
    let node = YAMLNode(span: SourceSpan(frame.start..<end), content: content)
    if let (name, serial) = frame.anchor, case .open(serial) = anchors[name] {
      anchors[name] = .closed(node, nodes: nodes - frame.nodesBefore, height: frame.height)
    }
    add(node, end: end, height: frame.height)
  }

  /// Hands a finished node to the collection around it.
  private mutating func add(_ node: YAMLNode, end: Int, height: Int) {
    guard !frames.isEmpty else {
      root = node
      return
    }
    let last = frames.count - 1
    frames[last].children.append(node)
    frames[last].end = max(frames[last].end, end)
    frames[last].height = max(frames[last].height, height + 1)
  }
}
