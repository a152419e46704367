/// English words that report the start and the end of something beside their times.
package struct EventVerbs: Sendable {
  static let shipped = EventVerbs(
    starts: ShippedWords.En.Incidents.startVerbs.set, ends: ShippedWords.En.Incidents.endVerbs.set)

  package let starts: Set<String>
  package let ends: Set<String>

  func adding(starts: [String], ends: [String]) -> EventVerbs {
    EventVerbs(starts: self.starts.union(starts), ends: self.ends.union(ends))
  }
}
