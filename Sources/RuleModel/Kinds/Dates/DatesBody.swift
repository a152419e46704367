/// `dates:` dates and the sign-off.
package struct DatesBody: FaultBody {
  package let fault: DateFault

  static let name = "dates"
  static let summary = (chinese: "日期和落款", english: "dates and the sign-off")
  static let sample = DateFault.impossible
  static let captures = ["date", "expected"]
  static let view = KindView.pieces
}
