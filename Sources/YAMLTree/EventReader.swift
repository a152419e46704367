internal import CYAML

/// What libyaml reports next, in bytes of the file.
struct YAMLEvent {
  enum Kind {
    case streamStart
    case streamEnd
    case documentStart
    case documentEnd
    case alias(String)
    case scalar(String, YAMLScalar.Style)
    case sequenceStart
    case mappingStart
    case collectionEnd
  }

  let kind: Kind
  let start: Int
  let end: Int
  let anchor: String?
  let isTagged: Bool
}

/// Why libyaml stopped: its two sentences and its two places, in bytes of the file.
struct YAMLFailure: Error {
  let context: String
  let contextOffset: Int
  let problem: String
  let offset: Int
}

/// Owns one `yaml_parser_t`; lives only inside the closure that pins its input.
@safe struct EventReader: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let source: YAMLSource
  private let isReady: Bool
  /// The place of the last event's end, from which the next one's are counted.
  private var reached: (codePoint: Int, offset: Int)

  /// - Parameters:
  ///   - input: The bytes of `source` from its start, not empty, pinned while the reader lives.
  ///   - source: Turns the code points that libyaml counts into bytes.
  init(pinned input: UnsafeBufferPointer<UInt8>, source: YAMLSource) {
    unsafe parser = .allocate(capacity: 1)
    unsafe parser.initialize(to: yaml_parser_t())
    self.source = source
    reached = (0, source.start)
    isReady = unsafe yaml_parser_initialize(parser) == 1
    guard isReady else { return }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    if isReady { unsafe yaml_parser_delete(parser) }
    unsafe parser.deallocate()
  }

  /// The next event.
  ///
  /// - Throws: Why there is none; the reader must not be asked again.
  mutating func next() throws(YAMLFailure) -> YAMLEvent {
    guard isReady else { throw Self.outOfMemory }
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else {
      throw failure()
    }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe converted(event)
  }

  private static var outOfMemory: YAMLFailure {
    YAMLFailure(context: "", contextOffset: 0, problem: "out of memory", offset: 0)
  }

  private mutating func converted(_ event: yaml_event_t) -> YAMLEvent {
    var anchor: String?
    var isTagged = false
    let kind: YAMLEvent.Kind
    switch unsafe event.type {
    case YAML_STREAM_END_EVENT: kind = .streamEnd
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: kind = .collectionEnd
    case YAML_ALIAS_EVENT: kind = unsafe .alias(Self.text(event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      anchor = unsafe Self.text(scalar.anchor)
      isTagged = unsafe scalar.tag != nil
      let value = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      kind = unsafe .scalar(String(decoding: value, as: UTF8.self), Self.style(scalar.style))
    case YAML_SEQUENCE_START_EVENT:
      let sequence = unsafe event.data.sequence_start
      anchor = unsafe Self.text(sequence.anchor)
      isTagged = unsafe sequence.tag != nil
      kind = .sequenceStart
    case YAML_MAPPING_START_EVENT:
      let mapping = unsafe event.data.mapping_start
      anchor = unsafe Self.text(mapping.anchor)
      isTagged = unsafe mapping.tag != nil
      kind = .mappingStart
    default: kind = .streamStart
    }
    let start = unsafe offset(ofCodePoint: event.start_mark.index)
    let end = unsafe offset(ofCodePoint: event.end_mark.index)
    return YAMLEvent(kind: kind, start: start, end: end, anchor: anchor, isTagged: isTagged)
  }

  /// Events come in order, so that most places are found by counting on.
  private mutating func offset(ofCodePoint index: Int) -> Int {
    let offset =
      index >= reached.codePoint
      ? source.offset(ofCodePoint: index, from: reached) : source.offset(ofCodePoint: index)
    reached = (index, offset)
    return offset
  }

  /// libyaml's account of what stopped it.
  ///
  /// A reader error leaves the marks alone and counts bytes.
  private func failure() -> YAMLFailure {
    guard let problem = unsafe parser.pointee.problem else { return Self.outOfMemory }
    let offset =
      unsafe parser.pointee.error == YAML_READER_ERROR
      ? source.start + parser.pointee.problem_offset
      : source.offset(ofCodePoint: parser.pointee.problem_mark.index)
    return unsafe YAMLFailure(
      context: parser.pointee.context.map { unsafe String(cString: $0) } ?? "",
      contextOffset: source.offset(ofCodePoint: parser.pointee.context_mark.index),
      problem: String(cString: problem), offset: offset)
  }

  private static func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    guard let pointer = unsafe pointer else { return nil }
    return unsafe String(cString: pointer)
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
}
