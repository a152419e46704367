import Testing
import TextPattern

@Suite struct CharacterPlacesTests {
  private static func places(
    _ sought: SoughtCharacters, in text: String, _ range: Range<Int>? = nil
  )
    -> [Int]
  {
    let bytes = Array(text.utf8)
    let characters = CharacterPlaces(bytes, bytes.indices)
    var found: [Int] = []
    characters.each(of: sought, in: range ?? 0..<characters.count) {
      found.append($0)
      return true
    }
    return found
  }

  @Test func everyPlaceOfACharacterIsKnownInOrder() {
    #expect(Self.places(.one(0x7532), in: "甲乙甲a甲") == [0, 2, 4])
    #expect(Self.places(.one(0x1F600), in: "a😀😀") == [1, 2])
    #expect(Self.places(.one(0x7532), in: "") == [])
    #expect(Self.places(.one(0x7532), in: "甲乙甲a甲", 1..<4) == [2])
  }

  @Test func twoCharactersAreFoundWhereTheyAreNeighbours() {
    #expect(Self.places(.pair(0x7532, 0x4E59), in: "甲乙甲甲乙乙甲") == [0, 3])
    #expect(Self.places(.pair(0x7532, 0x7532), in: "甲甲甲") == [0, 1])
    // Both of them must lie in the stretch, whichever is rarer.
    #expect(Self.places(.pair(0x7532, 0x4E59), in: "甲乙乙乙", 1..<4) == [])
    #expect(Self.places(.pair(0x7532, 0x4E59), in: "甲乙甲甲", 0..<1) == [])
    #expect(Self.places(.pair(0x4E59, 0x7532), in: "乙甲甲甲", 0..<1) == [])
    #expect(Self.places(.pair(0x4E59, 0x7532), in: "乙甲甲甲", 1..<4) == [])
  }

  /// Characters that share their last bits share a bucket.
  @Test func charactersOfOneBucketAreToldApart() {
    let text = "\u{4E00}\u{4E40}\u{4E80}\u{4E00}"
    #expect(Self.places(.one(0x4E00), in: text) == [0, 3])
    #expect(Self.places(.one(0x4E40), in: text) == [1])
    #expect(Self.places(.one(0x4EC0), in: text) == [])
  }

  @Test func charactersAndOffsetsAreThoseOfTheText() {
    let text = "a甲😀é"
    let bytes = Array(text.utf8)
    let characters = CharacterPlaces(bytes, bytes.indices)
    #expect(characters.count == 4)
    #expect((0...4).map(characters.offset) == [0, 1, 4, 8, 10])
    #expect(characters.characters(in: 1..<8) == 1..<3)
    let part = CharacterPlaces(bytes, 1..<8)
    #expect(part.count == 2)
    #expect((0...2).map(part.offset) == [1, 4, 8])
  }
}
