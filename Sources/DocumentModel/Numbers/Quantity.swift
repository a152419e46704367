/// The word that takes a number's exactness away, whichever side of it the word stands on.
package enum Approximation: String, CaseIterable, Hashable, Sendable {
  /// 约, 大约, 左右, 上下; about, roughly, or so
  case about
  /// 近, 不足, 将近; nearly, less than, up to
  case under
  /// 余, 多, 超, 超过, 逾, 以上, 不少于; over, at least, 100+
  case over
}

/// A number in the text with its unit: 358起, 1.2万元, 97.5%, 两名, 3倍; 358 complaints, $1.2 million.
package struct Quantity: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A bare number.
    case number
    /// Number and measure word.
    case count
    case money
    /// %, ％, 百分之
    case percent
    /// 百分点
    case points
    /// 倍
    case times
    /// 第3, 第三
    case ordinal
  }

  package let kind: Kind
  /// Numeral and unit; words of approximation before it lie outside, those between them inside.
  package let range: TextRange
  /// In units of 1: 万 and 亿 multiplied out, a percentage as a share (97.5% is 39/40).
  package let value: Rational
  /// What a written 1 stands for: 1, 10000 for 万, 1/100 for a percentage.
  package let scale: Rational
  /// Digits written after the decimal point.
  package let decimals: Int
  /// The unit with 万 and 亿 taken out: 起, 元, %; empty for a bare number.
  ///
  /// In English a counted noun stands in the singular and lower case: incident, person, kep; money
  /// is named by its sign or code.
  package let unit: String
  package let approximation: Approximation?

  package init(
    kind: Kind, range: TextRange, value: Rational, scale: Rational, decimals: Int, unit: String,
    approximation: Approximation?
  ) {
    self.kind = kind
    self.range = range
    self.value = value
    self.scale = scale
    self.decimals = decimals
    self.unit = unit
    self.approximation = approximation
  }
}
