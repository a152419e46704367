/// Readings as they are gathered: most that are tried do not exist.
extension [Reading] {
  mutating func add(_ reading: Reading?) {
    if let reading { append(reading) }
  }

  mutating func add(_ readings: [Reading]) {
    if !readings.isEmpty { append(contentsOf: readings) }
  }
}
