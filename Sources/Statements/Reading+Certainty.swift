extension Reading {
  /// Whether a reading that fails may be called an error: strong words bind its numbers, and one slip of the hand in
  /// one of them makes it hold.
  ///
  /// Numbers that belong together were right until one of them was mistyped; what no slip explains was most often
  /// never meant together, however strong the words are: 受理案件640件，其中旧存210件，审结530件.
  package var isCertain: Bool {
    guard strength == .strong else { return false }
    // 日均3500人次: how many days there were is not said.
    if kind == .average, note == "time" { return false }
    guard let evidence = slipEvidence else { return true }
    return !evidence.suspects.isEmpty
  }
}
