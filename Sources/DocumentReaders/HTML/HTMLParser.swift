internal import CGumbo

/// Gets what a page holds, in the order of its tree.
protocol HTMLReceiver: AnyObject {
  func open(_ element: HTMLElement)
  func close(_ name: String)
  func take(_ text: HTMLTextNode)
  /// A comment, from its first mark to its last one.
  func comment(_ place: Range<Int>)
}

/// Parses pages with gumbo, as browsers parse them: nothing is well-formed or not.
@safe enum HTMLParser {
  private typealias Node = UnsafeMutablePointer<GumboNode>

  /// Goes through a page.
  ///
  /// - Parameters:
  ///   - bytes: The page, within the limits of ``HTMLBound``.
  ///   - receiver: Gets what stands in it.
  /// - Complexity: O(*n*) for pages within the limits.
  static func parse(_ bytes: [UInt8], into receiver: some HTMLReceiver) {
    unsafe bytes.withUnsafeBytes { buffer in
      guard let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self) else {
        return
      }
      // Errors are not kept: a page of nothing else would be there several times.
      var options = unsafe GumboOptions(
        allocator: { _, size in
          .allocate(byteCount: max(1, size), alignment: 16)
        },
        deallocator: { _, memory in unsafe memory?.deallocate() }, userdata: nil, tab_stop: 8,
        stop_on_first_error: false, max_errors: 0, fragment_context: GUMBO_TAG_LAST,
        fragment_namespace: GUMBO_NAMESPACE_HTML)
      guard let output = unsafe gumbo_parse_with_options(&options, start, buffer.count) else {
        return
      }
      defer { unsafe gumbo_destroy_output(&options, output) }
      let page = unsafe HTMLPage(start: start, count: buffer.count)
      if let document = unsafe output.pointee.document { unsafe walk(document, page, receiver) }
    }
  }

  /// Visits nodes without calling itself, so that depth costs no call stack.
  @unsafe private static func walk(
    _ document: Node, _ page: HTMLPage, _ receiver: some HTMLReceiver
  ) {
    var open: [(children: GumboVector, next: Int, name: String?)] = unsafe [
      (document.pointee.v.document.children, 0, nil)
    ]
    while let last = unsafe open.last {
      guard unsafe last.next < Int(last.children.length) else {
        if let name = unsafe last.name { receiver.close(name) }
        unsafe open.removeLast()
        continue
      }
      unsafe open[open.count - 1].next += 1
      guard let child = unsafe last.children.data[last.next] else { continue }
      let node = unsafe child.assumingMemoryBound(to: GumboNode.self)
      switch unsafe node.pointee.type {
      case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
        let element = unsafe page.element(node.pointee.v.element)
        receiver.open(element)
        unsafe open.append((node.pointee.v.element.children, 0, element.name))
      case GUMBO_NODE_TEXT, GUMBO_NODE_CDATA, GUMBO_NODE_WHITESPACE:
        if let text = unsafe page.text(node.pointee.v.text) { receiver.take(text) }
      case GUMBO_NODE_COMMENT:
        if let place = unsafe page.place(node.pointee.v.text.original_text) {
          receiver.comment(place)
        }
      default: continue
      }
    }
  }
}

/// The bytes of a page that the parser's nodes point into.
@unsafe private struct HTMLPage {
  let start: UnsafePointer<CChar>
  let count: Int

  /// Where a piece stands; nil for what the parser put in.
  func place(_ piece: GumboStringPiece) -> Range<Int>? {
    guard let data = unsafe piece.data else { return nil }
    let first = unsafe data - start
    guard first >= 0, unsafe first + Int(piece.length) <= count else { return nil }
    return unsafe first..<first + Int(piece.length)
  }

  func text(_ node: GumboText) -> HTMLTextNode? {
    guard let text = unsafe node.text, let place = unsafe place(node.original_text) else {
      return nil
    }
    return HTMLTextNode(text: Array(unsafe String(cString: text).utf8), place: place)
  }

  func element(_ node: GumboElement) -> HTMLElement {
    var attributes: [String: String] = [:]
    for index in unsafe 0..<Int(node.attributes.length) {
      guard let item = unsafe node.attributes.data[index] else { continue }
      let attribute = unsafe item.assumingMemoryBound(to: GumboAttribute.self)
      guard let name = unsafe attribute.pointee.name.map({ unsafe String(cString: $0) }),
        HTMLElement.attributesRead.contains(name), let value = unsafe attribute.pointee.value
      else { continue }
      attributes[name] = unsafe String(cString: value)
    }
    return unsafe HTMLElement(
      name: name(of: node), attributes: attributes,
      place: place(node.original_tag),
      itemCount: attributes["reversed"] == nil ? 0 : itemCount(node.children))
  }

  private func name(of node: GumboElement) -> String {
    guard unsafe node.tag == GUMBO_TAG_UNKNOWN else {
      return unsafe String(cString: gumbo_normalized_tagname(node.tag))
    }
    var tag = unsafe node.original_tag
    guard unsafe tag.length > 2 else { return "" }
    unsafe gumbo_tag_from_original_text(&tag)
    return unsafe String(
      decoding: UnsafeRawBufferPointer(start: tag.data, count: Int(tag.length)), as: UTF8.self
    ).lowercased()
  }

  private func itemCount(_ children: GumboVector) -> Int {
    unsafe (0..<Int(children.length)).count { index in
      guard let child = unsafe children.data[index]?.assumingMemoryBound(to: GumboNode.self) else {
        return false
      }
      return unsafe child.pointee.type == GUMBO_NODE_ELEMENT
        && child.pointee.v.element.tag == GUMBO_TAG_LI
    }
  }
}
