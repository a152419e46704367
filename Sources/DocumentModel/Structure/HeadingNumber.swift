/// A heading number at the beginning of a block, well written or not: 一、 and 一., （一） and (一)、.
struct HeadingNumber: Hashable {
  let form: NumberForm
  let number: Int
  /// The number with its mark, right or wrong.
  let marker: TextRange
  /// The numbers before the last one of a dotted number.
  let outer: [Int]

  init(form: NumberForm, number: Int, marker: TextRange, outer: [Int] = []) {
    self.form = form
    self.number = number
    self.marker = marker
    self.outer = outer
  }
}
