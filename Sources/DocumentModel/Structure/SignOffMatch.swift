/// A sign-off and the blocks it takes.
struct SignOffMatch {
  let signOff: SignOff
  let bodyBlocks: Range<Int>
  let dateBlock: Int?

  var blocks: Range<Int> {
    guard let dateBlock else { return bodyBlocks }
    guard !bodyBlocks.isEmpty else { return dateBlock..<dateBlock + 1 }
    return min(dateBlock, bodyBlocks.lowerBound)..<max(dateBlock + 1, bodyBlocks.upperBound)
  }
}
