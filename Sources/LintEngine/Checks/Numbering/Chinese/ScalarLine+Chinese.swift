import DocumentModel

extension ScalarLine {
  /// Arabic digits, or a Chinese numeral up to 99.
  func numeral(at index: Int) -> (value: Int, end: Int)? {
    if let digits = digits(at: index) { return digits }
    var end = index
    var (tens, ones, hasTen): (Int?, Int?, Bool) = (nil, nil, false)
    while end < count {
      if self[end] == "十", !hasTen {
        (tens, ones, hasTen) = (ones ?? 1, nil, true)
      } else if let digit = self[end].chineseDigit(), digit > 0, ones == nil {
        ones = digit
      } else {
        break
      }
      end += 1
    }
    return end > index ? ((tens ?? 0) * 10 + (ones ?? 0), end) : nil
  }
}
