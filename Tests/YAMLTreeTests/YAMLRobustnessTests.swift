import SourceText
import Testing
import YAMLTree

/// SplitMix64: the same bytes in every run.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

@Suite struct YAMLRobustnessTests {
  private static let sample = """
    pack: 示例/基本  # 注
    patterns: &p {年份: '(?:20\\d\\d)年', "乙\\t\\u4e2d": "say \\"x\\""}
    rules:
      - id: 𠀀-one
        text: |
          第一行
            第二行

      - id: two
        text: >-
          folded
          text
        same: *p
        list: [a, [b, {c: d}], 'e''f']
        ? complex
        : value
    """

  /// What must hold of any tree or error that `bytes` give.
  private func check(_ bytes: [UInt8], tracing: Bool = true) {
    do throws(YAMLSyntaxError) {
      if let root = try YAMLNode.parse(bytes), tracing { checkNode(root, bytes) }
    } catch {
      #expect((0...bytes.count).contains(error.offset.value))
    }
  }

  private func checkNode(_ node: YAMLNode, _ bytes: [UInt8]) {
    #expect(node.span.end.value <= bytes.count)
    switch node.content {
    case .sequence(let items):
      for item in items { checkNode(item, bytes) }
    case .mapping(let entries):
      for entry in entries {
        checkNode(entry.key, bytes)
        checkNode(entry.value, bytes)
      }
    case .scalar(let scalar):
      for (index, byte) in scalar.text.utf8.enumerated() {
        guard let offset = scalar.offset(ofUTF8: index)?.value else { continue }
        let isInside = offset < bytes.count
        #expect(isInside)
        guard isInside else { return }
        // Escapes and folds aside, the byte stands where it is said to stand.
        let found = bytes[offset]
        let isDerived = [0x5C, 0x27, 0x0A, 0x0D, 0xC2, 0xE2].contains(found)
        #expect(found == byte || isDerived)
      }
    }
  }

  @Test func everyTruncationOfAFileIsReadOrRefused() throws {
    let bytes = Array(Self.sample.utf8)
    #expect(try YAMLNode.parse(bytes) != nil)
    for length in 0...bytes.count { check(Array(bytes.prefix(length))) }
  }

  @Test func changedFilesAreReadOrRefused() {
    var generator = SeededGenerator(state: 7)
    let sample = Array(Self.sample.utf8)
    let pieces = [
      "\t", "'", "\"", "[", "}", ": ", "- ", "\n", "&a ", "*a", "!", "\u{85}", "\u{2028}",
    ]
    for _ in 0..<2_000 {
      var bytes = sample
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let start = Int.random(in: 0..<bytes.count, using: &generator)
        let end = min(bytes.count, start + Int.random(in: 0...4, using: &generator))
        let piece = pieces[Int.random(in: 0..<pieces.count, using: &generator)]
        bytes.replaceSubrange(start..<end, with: piece.utf8)
      }
      check(bytes)
    }
  }

  @Test func randomBytesAreReadOrRefused() {
    var generator = SeededGenerator(state: 11)
    let alphabet = Array("ab:-?[]{},&*!|>'\"%@` \n\n\t#\\u0甲𠀀\r".utf8)
    for _ in 0..<5_000 {
      let count = Int.random(in: 0..<60, using: &generator)
      check(
        (0..<count).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] })
      check((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
      check((0..<count).map { _ in UInt8.random(in: 0x20...0x7E, using: &generator) })
    }
  }

  @Test func fiftyMegabytesOfGarbageAreRefusedAtTheirFirstByte() {
    let garbage = [UInt8](repeating: 0xFE, count: 50 << 20)
    #expect(throws: YAMLSyntaxError(offset: ByteOffset(0), kind: .invalidUTF8)) {
      try YAMLNode.parse(garbage)
    }
  }

  /// A megabyte of each shape: a quadratic step would take longer than the time limit.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("a: |\n", "  甲乙 x\n", ""), ("a:", " 甲乙\n", ""), ("a: \"", "甲\\n\n", "\""),
      ("", "# 注\n", ""), ("a: |\n", "\n", ""), ("", "'", ""), ("? a", "\n", "? b"),
    ])
  func aMegabyteOfOneShapeIsRead(_ start: String, _ shape: String, _ end: String) throws {
    let source = start + String(repeating: shape, count: (1 << 20) / shape.utf8.count) + end
    check(Array(source.utf8), tracing: false)
  }

  @Test func manyTagDirectivesAreRefusedAtTheFirst() {
    let source = String(repeating: "%TAG !a! b\n", count: 300_000)
    #expect(throws: YAMLSyntaxError(offset: ByteOffset(0), kind: .tag("%TAG"))) {
      try YAMLNode.parse(Array(source.utf8))
    }
  }
}
