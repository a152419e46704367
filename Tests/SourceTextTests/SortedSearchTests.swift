import SourceText
import Testing

@Suite struct SortedSearchTests {
  /// Every list of up to 40 elements, parted at every place.
  @Test func theSecondPartIsFoundWhereverItBegins() {
    for count in 0...40 {
      for border in 0...count {
        #expect((0..<count).partitioningIndex { $0 >= border } == border)
      }
    }
  }

  @Test func aSliceKeepsItsIndices() {
    let slice = [9, 9, 1, 3, 5, 0][2..<5]
    #expect(
      [0, 1, 3, 4, 9].map { sought in slice.partitioningIndex { $0 >= sought } } == [2, 2, 3, 4, 5])
  }

  @Test func aLongListNeedsFewLooks() {
    var looks = 0
    let found = (0..<1_000_000).partitioningIndex {
      looks += 1
      return $0 >= 777_777
    }
    #expect(found == 777_777)
    #expect(looks == 20)
  }
}
