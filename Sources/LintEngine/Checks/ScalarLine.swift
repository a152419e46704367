import DocumentModel
import SourceText

/// The characters of a stretch of block text with their places, for checks that look around one.
struct ScalarLine {
  let scalars: [Unicode.Scalar]
  /// Where each of them begins, and where the last one ends.
  private let places: [Int]

  /// - Complexity: O(*n*) in the length of `range`.
  init(_ range: TextRange, in document: Document) {
    let bytes = document.text.bytes
    var (scalars, places): ([Unicode.Scalar], [Int]) = ([], [])
    scalars.reserveCapacity(range.count / 2)
    places.reserveCapacity(range.count / 2)
    var place = range.lowerBound
    while place < range.upperBound {
      let scalar = bytes.scalar(at: place)
      scalars.append(scalar)
      places.append(place)
      place += UTF8.width(scalar)
    }
    places.append(range.upperBound)
    (self.scalars, self.places) = (scalars, places)
  }

  /// Characters that stand in no block text; their places mean nothing.
  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    places = Array(0...scalars.count)
  }

  var count: Int { scalars.count }

  /// The character at an index; NUL outside.
  subscript(_ index: Int) -> Unicode.Scalar {
    scalars.indices.contains(index) ? scalars[index] : "\0"
  }

  /// Where characters stand in block text.
  func range(_ indices: Range<Int>) -> TextRange {
    places[indices.lowerBound]..<places[indices.upperBound]
  }

  func isBlank(_ index: Int) -> Bool { " \t\u{A0}\u{3000}".unicodeScalars.contains(self[index]) }

  /// The first index from `index` on that holds no blank.
  func skippingBlanks(_ index: Int) -> Int {
    var index = index
    while isBlank(index) { index += 1 }
    return index
  }

  func isHan(_ index: Int) -> Bool { 0x4E00...0x9FFF ~= self[index].value }

  func starts(with word: String, at index: Int) -> Bool {
    var place = index
    for scalar in word.unicodeScalars {
      guard place < count, scalars[place] == scalar else { return false }
      place += 1
    }
    return true
  }

  func ends(with word: String, before index: Int) -> Bool {
    var place = index
    for scalar in word.unicodeScalars.reversed() {
      guard place > 0, scalars[place - 1] == scalar else { return false }
      place -= 1
    }
    return true
  }

  /// Up to three Arabic digits of either width.
  func digits(at index: Int) -> (value: Int, end: Int)? {
    var (value, end) = (0, index)
    while let digit = self[end].digit {
      guard end - index < 3 else { return nil }
      value = value * 10 + digit
      end += 1
    }
    return end > index ? (value, end) : nil
  }
}
