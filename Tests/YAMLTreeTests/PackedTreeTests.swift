import SourceText
import Testing
import YAMLTree

@Suite struct PackedTreeTests {
  private static func node(_ yaml: String) throws -> YAMLNode {
    try #require(try YAMLNode.parse(Array(yaml.utf8)))
  }

  @Test func aTreeIsPackedInOrder() throws {
    let node = try Self.node("规则: [a b, '']\nempty: {}\nlist: []\n")
    #expect(node.packed == "m3 s6 规则l2 s3 a bs0 s5 emptym0 s4 listl0 ")
  }

  @Test(arguments: [
    "word", "[]", "{}", "a: {b: [c, 'd e', {f: \"g\\n\"}]}", "- - - x\n- 12 34\n",
  ])
  func aPackedTreeReadsBackAsItWas(_ yaml: String) throws {
    let node = try Self.node(yaml)
    #expect(YAMLNode(packed: Array(node.packed.utf8))?.packed == node.packed)
  }

  @Test func oneKeyIsReadWithoutTheRest() throws {
    let node = try Self.node("first: [a, {b: c}]\nwanted: {d: [e]}\nlast: f\n")
    let packed = Array(node.packed.utf8)
    #expect(YAMLNode.value(of: "wanted", inPacked: packed)?.packed == "m1 s1 dl1 s1 e")
    #expect(YAMLNode.value(of: "last", inPacked: packed + [0x2A])?.packed == "s1 f")
    #expect(YAMLNode.value(of: "missing", inPacked: packed) == nil)
  }

  @Test(arguments: ["", "s4 last", "l1 s4 last", "m1 s4 last", "m2 s1 as9 bs4 lasts1 c"])
  func ofAnythingElseNoKeyIsRead(_ text: String) {
    #expect(YAMLNode.value(of: "last", inPacked: Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    "", "s", "s3 ab", "s2 abc", "x1 ", "l2 s1 a", "m1 s1 a", "s-1 ", "s99999999999 ",
  ])
  func anythingElseIsNotATree(_ text: String) {
    #expect(YAMLNode(packed: Array(text.utf8)) == nil)
  }
}
