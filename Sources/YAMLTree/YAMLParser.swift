internal import CYAML
internal import SourceText

/// The version of the system's libyaml.
package enum YAMLLibrary {
  package static var version: String { unsafe String(cString: yaml_get_version_string()) }
}

extension YAMLNode {
  /// Reads one YAML document.
  ///
  /// - Parameters:
  ///   - bytes: The file's content; a byte-order mark is passed over.
  ///   - limits: Bounds that keep hostile files from costing time or memory.
  /// - Returns: The root, or nil for a file without content.
  /// - Throws: The first fault, placed in `bytes`.
  /// - Complexity: O(*n*).
  package static func parse(_ bytes: [UInt8], limits: YAMLLimits = YAMLLimits())
    throws(YAMLSyntaxError) -> YAMLNode?
  {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    // Left in place, a byte-order mark would indent the first key.
    let skipped = bytes.starts(with: mark) ? mark.count : 0
    let source = YAMLSource(bytes: bytes, skipped: skipped)
    let result: Result<YAMLNode?, YAMLSyntaxError> = unsafe bytes.withUnsafeBufferPointer { all in
      let input = unsafe UnsafeBufferPointer(rebasing: all[skipped...])
      let reader = unsafe EventReader(pinned: input, source: source)
      return Result { () throws(YAMLSyntaxError) in
        var composer = YAMLComposer(source: source, limits: limits)
        return try composer.compose(reader)
      }
    }
    return try result.get()
  }
}

/// One step of libyaml's reading, with places in bytes of the file.
struct YAMLEvent {
  enum Kind {
    case streamStart, streamEnd, documentStart, documentEnd
    case alias(String)
    case scalar(text: String, style: YAMLScalar.Style)
    case sequenceStart, mappingStart, collectionEnd
  }

  let kind: Kind
  let range: Range<Int>
  let anchor: String?
  let tag: String?
}

/// Owns one `yaml_parser_t`; lives only inside the closure that pins its input.
@safe struct EventReader: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let source: YAMLSource

  init(pinned input: UnsafeBufferPointer<UInt8>, source: YAMLSource) {
    unsafe parser = .allocate(capacity: 1)
    self.source = source
    unsafe yaml_parser_initialize(parser)
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    // An empty buffer may have no address; libyaml wants one.
    if let base = input.baseAddress {
      unsafe yaml_parser_set_input_string(parser, base, input.count)
    } else {
      unsafe yaml_parser_set_input_string(parser, "", 0)
    }
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
  }

  /// Reads the next event.
  borrowing func next() throws(YAMLSyntaxError) -> YAMLEvent {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw unsafe failure(parser.pointee) }
    defer { unsafe yaml_event_delete(&event) }
    let start = source.byteOffset(ofScalar: Int(unsafe event.start_mark.index))
    let end = source.byteOffset(ofScalar: Int(unsafe event.end_mark.index))
    let (kind, anchor, tag) = unsafe Self.content(of: event)
    return YAMLEvent(kind: kind, range: start..<max(start, end), anchor: anchor, tag: tag)
  }

  private static func content(of event: yaml_event_t) -> (YAMLEvent.Kind, String?, String?) {
    switch unsafe event.type {
    case YAML_STREAM_START_EVENT: return (.streamStart, nil, nil)
    case YAML_DOCUMENT_START_EVENT: return (.documentStart, nil, nil)
    case YAML_DOCUMENT_END_EVENT: return (.documentEnd, nil, nil)
    case YAML_ALIAS_EVENT: return (.alias(unsafe text(event.data.alias.anchor) ?? ""), nil, nil)
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: Int(scalar.length))
      return (
        .scalar(
          text: unsafe String(decoding: bytes, as: UTF8.self), style: unsafe style(scalar.style)),
        unsafe text(scalar.anchor), unsafe text(scalar.tag)
      )
    case YAML_SEQUENCE_START_EVENT:
      let start = unsafe event.data.sequence_start
      return (.sequenceStart, unsafe text(start.anchor), unsafe text(start.tag))
    case YAML_MAPPING_START_EVENT:
      let start = unsafe event.data.mapping_start
      return (.mappingStart, unsafe text(start.anchor), unsafe text(start.tag))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return (.collectionEnd, nil, nil)
    default: return (.streamEnd, nil, nil)
    }
  }

  private static func text(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? {
    unsafe pointer.map { unsafe String(cString: $0) }
  }

  private static func style(_ style: yaml_scalar_style_t) -> YAMLScalar.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  /// Libyaml's account of what stopped it, in bytes of the file.
  ///
  /// A reader error (bad UTF-8, a control character) leaves the mark untouched and counts bytes;
  /// all others count code points.
  private borrowing func failure(_ state: yaml_parser_t) -> YAMLSyntaxError {
    let problem = unsafe state.problem.map { unsafe String(cString: $0) } ?? "out of memory"
    if unsafe state.error == YAML_READER_ERROR {
      let offset = source.skipped + Int(unsafe state.problem_offset)
      let isControl = problem.contains("control")
      return YAMLSyntaxError(
        isControl ? .controlCharacter : .invalidUTF8,
        at: ByteOffset(min(offset, source.bytes.count)))
    }
    let context = unsafe state.context.map { unsafe String(cString: $0) } ?? ""
    return source.diagnose(
      problem: problem, context: context,
      at: source.byteOffset(ofScalar: Int(unsafe state.problem_mark.index)),
      contextAt: source.byteOffset(ofScalar: Int(unsafe state.context_mark.index)))
  }
}
