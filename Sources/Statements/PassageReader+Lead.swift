internal import DocumentModel
internal import SourceText

/// What is read before a number.
extension PassageReader {
  struct Lead {
    var start: Int?
    /// Where the first word stands that says something.
    var wordStart: Int?
    /// Where the first word stands that compares or shares.
    var cueStart: Int?
    /// Where the last word ends that names something.
    var end = 0
    var cues = Cues()
    var noun: [UInt8] = []
    var year: Int?
    /// The year that was read before it.
    var otherYear: Int?
    /// A date was read.
    var isDated = false
    var each: [UInt8]?
    /// There are two such words.
    var isForTwo = false
    /// The last word is the name of a change: 增幅.
    var namesChange = false
    /// Where what is named behind that word begins in the noun.
    var eachNoun = 0
    /// Something is named behind a word that raises or lowers: 增长贡献率.
    var namesBehindChange = false
    /// What compares may only join: 与.
    var isJoining = false
    /// A word says of all: 全年.
    var isOfAll = false
    /// What is named behind a word of shares.
    var shareOf: [UInt8] = []
    /// At the same time is all that was read.
    var isMeanwhile = false
    /// What a share is of is named: 占出口额的120%.
    var namesBehindShare = false
    /// How many words were read, and the cues of the first two.
    var count = 0
    var early = Cues()
    /// A word that counts only right before the number.
    var atNumber = Cues()
    /// That word, which is part of a name where no number follows: 增 of 增速.
    var atNumberWord: [UInt8] = []
  }
}
