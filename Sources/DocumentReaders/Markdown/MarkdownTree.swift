internal import CCMarkGFM
import Synchronization

/// A block of Markdown that holds text, as the parser reports it.
struct MarkdownLeaf {
  enum Kind: Hashable {
    case paragraph
    case heading(level: Int)
    /// One cell of a row; all three are counted from 0, tables and rows over the whole text.
    case cell(column: Int, row: Int, table: Int)
    /// Raw HTML, comments among it.
    case html
  }

  /// What stands in a leaf, in order.
  enum Inline: Hashable {
    case text([UInt8])
    case code
    case html([UInt8])
    case softBreak, hardBreak
    case enter(Span)
    case exit(Span)
    case footnoteReference
  }

  /// What encloses other inlines.
  enum Span: Hashable { case emphasis, strong, strikethrough, link, image }

  let kind: Kind
  /// One-based; columns count bytes.
  fileprivate(set) var startLine: Int
  fileprivate(set) var startColumn: Int
  fileprivate(set) var endLine: Int
  /// How many block quotes it lies in.
  let quotes: Int
  /// An item of a list.
  struct Item: Hashable {
    /// Counted over the whole text, items and lists alike.
    let index: Int
    let list: Int
    /// As typed; nil behind a bullet.
    let number: Int?
  }

  /// The list items that it lies in, from the outermost in.
  let items: [Item]
  /// Whether it is the first block of a list item.
  private(set) var opensItem: Bool
  fileprivate(set) var inlines: [Inline] = []

  /// The paragraph that would stand on a line.
  init(startLine: Int, quotes: Int) {
    self.init(
      kind: .paragraph, startLine: startLine, startColumn: 1, endLine: startLine, quotes: quotes,
      items: [], opensItem: false)
  }

  fileprivate init(
    kind: Kind, startLine: Int, startColumn: Int, endLine: Int, quotes: Int, items: [Item],
    opensItem: Bool
  ) {
    self.kind = kind
    self.startLine = startLine
    self.startColumn = startColumn
    self.endLine = endLine
    self.quotes = quotes
    self.items = items
    self.opensItem = opensItem
  }

  /// A cell of a table that the parser does not know, with a number below zero for the table.
  func cell(column: Int, row: Int, table: Int) -> MarkdownLeaf {
    MarkdownLeaf(
      kind: .cell(column: column, row: row, table: table), startLine: startLine,
      startColumn: startColumn, endLine: endLine, quotes: quotes, items: items, opensItem: false)
  }

  /// A part of a leaf: some of its lines, and what stands in them.
  func part(lines: ClosedRange<Int>, _ inlines: ArraySlice<Inline>) -> MarkdownLeaf {
    var part = self
    part.inlines = Array(inlines)
    part.endLine = lines.upperBound
    guard lines.lowerBound > startLine else { return part }
    (part.startLine, part.startColumn, part.opensItem) = (lines.lowerBound, 1, false)
    return part
  }
}

/// Parses Markdown with cmark-gfm: CommonMark with tables, strikethrough and footnotes.
struct MarkdownTree {
  /// In the order of the tree, which is nearly that of the text.
  private(set) var leaves: [MarkdownLeaf] = []
  /// In the order of the text.
  private(set) var code: [MarkdownCode] = []
  /// The lines of thematic breaks, counted from 1.
  private(set) var rules: [Int] = []

  private let source: MarkdownSource
  private var quotes = 0
  /// The items that are open, and how many there were.
  private var items: [MarkdownLeaf.Item] = []
  private var itemCount = 0
  /// The lists that are open, and how many there were.
  private var lists: [Int] = []
  private var listCount = 0
  private var cell = (column: 0, row: -1, table: -1)
  /// Where the row of cells begins; column 1 where nothing but quotes and blanks stands before it.
  private var row = (line: 0, column: 1)
  private var header = (line: 0, column: 1)
  /// An item was opened and holds nothing yet.
  private var isFirstOfItem = false
  private var isInLeaf = false

  /// The parser keeps tables that all its parses share: one at a time.
  private static let parser = Mutex(false)

  /// - Complexity: O(*n*) for text that is not made to cost more.
  init(of source: MarkdownSource) {
    self.source = source
    Self.parser.withLock { isReady in
      if !isReady {
        cmark_gfm_core_extensions_ensure_registered()
        isReady = true
      }
      guard let parser = unsafe cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return }
      defer { unsafe cmark_parser_free(parser) }
      // Bare addresses read the same as links and as text: autolink is not wanted, and costs too much.
      for name in ["table", "strikethrough"] {
        if let syntax = unsafe cmark_find_syntax_extension(name) {
          unsafe cmark_parser_attach_syntax_extension(parser, syntax)
        }
      }
      unsafe source.bytes[source.start...].withUnsafeBytes { buffer in
        if let start = buffer.baseAddress {
          unsafe cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), buffer.count)
        }
      }
      guard let root = unsafe cmark_parser_finish(parser) else { return }
      defer { unsafe cmark_node_free(root) }
      unsafe visitAll(below: root)
    }
  }

  /// Visits nodes without calling itself, so that depth costs no call stack.
  @unsafe private mutating func visitAll(below root: OpaquePointer) {
    guard let iterator = unsafe cmark_iter_new(root) else { return }
    defer { unsafe cmark_iter_free(iterator) }
    while true {
      let event = unsafe cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      guard let node = unsafe cmark_iter_get_node(iterator) else { continue }
      unsafe visit(node, isEntered: event == CMARK_EVENT_ENTER)
    }
  }

  @unsafe private mutating func visit(_ node: OpaquePointer, isEntered: Bool) {
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_BLOCK_QUOTE: quotes += isEntered ? 1 : -1
    case CMARK_NODE_LIST:
      if isEntered {
        lists.append(listCount)
        listCount += 1
      } else {
        lists.removeLast()
      }
    case CMARK_NODE_ITEM: unsafe visitItem(node, isEntered)
    case CMARK_NODE_PARAGRAPH: unsafe visitLeaf(node, .paragraph, isEntered)
    case CMARK_NODE_HEADING:
      let level = Int(unsafe cmark_node_get_heading_level(node))
      unsafe visitLeaf(node, .heading(level: level), isEntered)
    case CMARK_NODE_HTML_BLOCK:
      unsafe visitLeaf(node, .html, true)
      add(.html(unsafe literal(node)))
      isInLeaf = false
    case CMARK_NODE_CODE_BLOCK:
      isFirstOfItem = false
      unsafe addCode(node)
    case CMARK_NODE_THEMATIC_BREAK:
      isFirstOfItem = false
      rules.append(Int(unsafe cmark_node_get_start_line(node)))
    case CMARK_NODE_TEXT: add(.text(unsafe literal(node)))
    case CMARK_NODE_CODE: add(.code)
    case CMARK_NODE_HTML_INLINE: add(.html(unsafe literal(node)))
    case CMARK_NODE_SOFTBREAK: add(.softBreak)
    case CMARK_NODE_LINEBREAK: add(.hardBreak)
    case CMARK_NODE_EMPH: add(isEntered ? .enter(.emphasis) : .exit(.emphasis))
    case CMARK_NODE_STRONG: add(isEntered ? .enter(.strong) : .exit(.strong))
    case CMARK_NODE_LINK: add(isEntered ? .enter(.link) : .exit(.link))
    case CMARK_NODE_IMAGE: add(isEntered ? .enter(.image) : .exit(.image))
    case CMARK_NODE_FOOTNOTE_REFERENCE: if isEntered { add(.footnoteReference) }
    default: unsafe visitExtension(node, isEntered)
    }
  }

  @unsafe private mutating func visitItem(_ node: OpaquePointer, _ isEntered: Bool) {
    isFirstOfItem = isEntered
    if isEntered {
      let number = source.number(
        line: Int(unsafe cmark_node_get_start_line(node)),
        column: Int(unsafe cmark_node_get_start_column(node)))
      items.append(
        MarkdownLeaf.Item(index: itemCount, list: lists.last ?? 0, number: number))
      itemCount += 1
    } else {
      items.removeLast()
    }
  }

  private mutating func enterRow(_ place: (line: Int, column: Int)) {
    cell.column = 0
    cell.row += 1
    row = place
  }

  /// Nodes of extensions are known by name alone.
  @unsafe private mutating func visitExtension(
    _ node: OpaquePointer, _ isEntered: Bool
  ) {
    guard let name = unsafe cmark_node_get_type_string(node) else { return }
    switch unsafe String(cString: name) {
    case "table": if isEntered { unsafe enterTable(node) }
    case "table_header" where isEntered:
      enterRow(header)
    case "table_row" where isEntered:
      enterRow((Int(unsafe cmark_node_get_start_line(node)), 1))
    case "table_cell":
      unsafe visitLeaf(
        node, .cell(column: cell.column, row: cell.row, table: cell.table), isEntered)
      if isEntered {
        leaves[leaves.count - 1].startLine = row.line
        leaves[leaves.count - 1].startColumn = row.column
      } else {
        cell.column += 1
      }
    case "strikethrough": add(isEntered ? .enter(.strikethrough) : .exit(.strikethrough))
    default: return
    }
  }

  /// Finds out where a table's heads stand.
  ///
  /// A table that ends a paragraph is reported to begin where the paragraph does, which has no
  /// place then.
  @unsafe private mutating func enterTable(_ table: OpaquePointer) {
    cell.table += 1
    let start = Int(unsafe cmark_node_get_start_line(table))
    let column = Int(unsafe cmark_node_get_start_column(table))
    var line = Int(unsafe cmark_node_get_end_line(table)) - 1
    if let head = unsafe cmark_node_first_child(table), let first = unsafe cmark_node_next(head) {
      line = Int(unsafe cmark_node_get_start_line(first)) - 2
    }
    header = (line, line == start ? column : 1)
    guard line > start, leaves.last?.startLine == 0 else { return }
    leaves[leaves.count - 1].startLine = start
    leaves[leaves.count - 1].startColumn = column
    leaves[leaves.count - 1].endLine = line - 1
  }

  @unsafe private mutating func visitLeaf(
    _ node: OpaquePointer, _ kind: MarkdownLeaf.Kind, _ isEntered: Bool
  ) {
    isInLeaf = isEntered
    guard isEntered else { return }
    leaves.append(
      MarkdownLeaf(
        kind: kind, startLine: Int(unsafe cmark_node_get_start_line(node)),
        startColumn: Int(unsafe cmark_node_get_start_column(node)),
        endLine: Int(unsafe cmark_node_get_end_line(node)), quotes: quotes, items: items,
        opensItem: isFirstOfItem))
    isFirstOfItem = false
  }

  private mutating func add(_ inline: MarkdownLeaf.Inline) {
    guard isInLeaf, !leaves.isEmpty else { return }
    leaves[leaves.count - 1].inlines.append(inline)
  }

  @unsafe private mutating func addCode(_ node: OpaquePointer) {
    var (length, offset, mark): (Int32, Int32, CChar) = (0, 0, 0)
    let isFenced = unsafe cmark_node_get_fenced(node, &length, &offset, &mark) != 0
    code.append(
      MarkdownCode(
        fence: isFenced ? .init(mark: UInt8(bitPattern: mark), length: Int(length)) : nil,
        startLine: Int(unsafe cmark_node_get_start_line(node)),
        lineCount: unsafe literal(node).lineEndCount, quotes: quotes))
  }

  @unsafe private func literal(_ node: OpaquePointer) -> [UInt8] {
    guard let text = unsafe cmark_node_get_literal(node) else { return [] }
    return Array(unsafe String(cString: text).utf8)
  }
}

extension MarkdownTree {
  /// What an entity stands for: `&copy;`, `&#169;`.
  ///
  /// - Parameter entity: From `&` to `;`.
  /// - Returns: Nil where it stands for nothing.
  static func character(of entity: ArraySlice<UInt8>) -> [UInt8]? {
    let leaves = MarkdownTree(of: MarkdownSource(Array(entity))).leaves
    guard leaves.count == 1, leaves[0].inlines.count == 1,
      case .text(let text) = leaves[0].inlines[0], text != Array(entity)
    else { return nil }
    return text
  }
}
