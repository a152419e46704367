extension Int {
  /// The number with an English noun: `1 draft`, `2 drafts`.
  package func counting(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
