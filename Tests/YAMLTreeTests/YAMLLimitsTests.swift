import SourceText
import Testing
import YAMLTree

@Suite struct YAMLLimitsTests {
  private func expectError(
    _ source: String, _ limits: YAMLLimits = .init(), at offset: Int, _ kind: YAMLSyntaxError.Kind
  ) {
    #expect(throws: YAMLSyntaxError(offset: ByteOffset(offset), kind: kind)) {
      try YAMLNode.parse(Array(source.utf8), limits: limits)
    }
  }

  @Test(arguments: [("[", 64), ("{", 64), ("- ", 128), ("? ", 128), ("[\n", 128)])
  func aHundredThousandOpeningsAreTooDeep(_ opening: String, _ offset: Int) {
    expectError(
      String(repeating: opening, count: 100_000), at: offset, .tooDeep(limit: 64))
  }

  @Test func asManyLevelsAsTheLimitAreRead() throws {
    let limits = YAMLLimits(depth: 3)
    #expect(try YAMLNode.parse(Array("[[{a: b}]]".utf8), limits: limits) != nil)
    expectError("[[{a: []}]]", limits, at: 6, .tooDeep(limit: 3))
  }

  @Test func asManyNodesAsTheLimitAreRead() throws {
    let limits = YAMLLimits(nodes: 5)
    #expect(try YAMLNode.parse(Array("{a: [b, c]}".utf8), limits: limits) != nil)
    expectError("{甲: [b, c, d]}", limits, at: 13, .tooManyNodes(limit: 5))
    expectError("{甲: [b, c], d: e}", limits, at: 14, .tooManyNodes(limit: 5))
  }

  @Test func aliasesCountAsWhatTheyRepeat() throws {
    let source = "[&a [x, y], *a, *a]"
    #expect(try YAMLNode.parse(Array(source.utf8), limits: YAMLLimits(nodes: 10)) != nil)
    expectError(source, YAMLLimits(nodes: 9), at: 16, .tooManyNodes(limit: 9))
    #expect(try YAMLNode.parse(Array("[&a [x], [*a]]".utf8), limits: YAMLLimits(depth: 3)) != nil)
    expectError("[&a [x], [*a]]", YAMLLimits(depth: 2), at: 10, .tooDeep(limit: 2))
    expectError("[&a [x], {k: *a}]", YAMLLimits(depth: 2), at: 13, .tooDeep(limit: 2))
    expectError("[&a [[x]], [*a]]", YAMLLimits(depth: 3), at: 12, .tooDeep(limit: 3))
  }

  @Test func aBombOfAliasesEndsAtTheNodeLimit() {
    var source = "- &n0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...40 {
      let items = Array(repeating: "*n\(level - 1)", count: 10).joined(separator: ", ")
      source += "- &n\(level) [\(items)]\n"
    }
    // Five lines make 123,456 nodes with the root; the next alias would add 111,111.
    let read = source.split(separator: "\n").prefix(5).reduce(0) { $0 + $1.utf8.count + 1 }
    expectError(source, at: read + "- &n5 [".utf8.count, .tooManyNodes(limit: 200_000))
  }
}

@Suite struct YAMLAliasTests {
  private func values(_ source: String) throws -> [YAMLNode] {
    let root = try #require(try YAMLNode.parse(Array(source.utf8)))
    guard case .sequence(let items) = root.content else { return [] }
    return items
  }

  @Test func anAliasIsTheNodeItNames() throws {
    let items = try values("- &a x\n- *a\n- &a [y]\n- *a\n")
    #expect(items.count == 4)
    #expect(items[0] == items[1])
    #expect(items[2] == items[3])
    #expect(items.map(\.span.range) == [5..<6, 5..<6, 17..<20, 17..<20])
  }

  @Test func aCollectionEndsAfterTheAliasThatIsItsLastChild() throws {
    let root = try YAMLNode.parse(Array("a: &n x\nb: *n\n\n".utf8))
    #expect(root?.span == SourceSpan(0..<13))
  }

  @Test func anAnchorMayNameAMappingBelowIt() throws {
    let items = try values("- &m # c\n  a: 1\n- *m\n")
    #expect(items.map(\.span.range) == [11..<15, 11..<15])
  }

  @Test func anAnchorUsedAgainInsideItsNodeNamesTheLatest() throws {
    let items = try values("- &a [&a x, *a]\n- *a\n")
    #expect(items[1].span == SourceSpan(9..<10))
  }

  @Test(arguments: [
    FaultyFile("甲: *n\n", 5, .unknownAlias("n")),
    FaultyFile("- *n\n- &n x\n", 2, .unknownAlias("n")),
    FaultyFile("a: &n [x, *n]\n", 10, .recursiveAlias("n")),
    FaultyFile("&n\na:\n  b: [*n]\n", 12, .recursiveAlias("n")),
  ])
  func anAliasWithoutAFinishedNodeIsAnError(_ file: FaultyFile) {
    #expect(throws: file.error) { try YAMLNode.parse(Array(file.text.utf8)) }
  }
}
