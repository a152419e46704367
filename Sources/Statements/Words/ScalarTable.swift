/// What belongs to single characters; most that are looked for are not in it, and told by one look.
struct ScalarTable<Value: Sendable>: Sendable {
  private var keys: [UInt32] = []
  private var values: [Value] = []
  /// For the last bits of a character, or the next free place behind them, its place in `keys` and one more.
  private var slots: [UInt16]
  /// The last six bits of the characters, which are those of the last bytes of their UTF-8.
  private var ends: UInt64 = 0

  init() { slots = Array(repeating: 0, count: 64) }

  /// The last one wins where a character stands twice.
  init(_ pairs: [(Unicode.Scalar, Value)]) {
    self.init()
    for (scalar, value) in pairs { self[scalar] = value }
  }

  var isEmpty: Bool { keys.isEmpty }

  /// Whether something belongs to a character.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    ends & Self.end(scalar.value) != 0 && slots[slot(of: scalar.value)] != 0
  }

  /// Whether something may belong to a character with this last byte: most that are not in it are told by that.
  func mayContain(lastByte byte: UInt8) -> Bool { ends & Self.end(UInt32(byte)) != 0 }

  private static func end(_ bits: UInt32) -> UInt64 { 1 << UInt64(bits & 0x3F) }

  subscript(_ scalar: Unicode.Scalar) -> Value? {
    get {
      guard ends & Self.end(scalar.value) != 0 else { return nil }
      let entry = slots[slot(of: scalar.value)]
      return entry == 0 ? nil : values[Int(entry) - 1]
    }
    set {
      guard let newValue else { return }
      update(scalar, default: newValue) { $0 = newValue }
    }
  }

  /// Changes what belongs to a character, which has a value of its own at first.
  mutating func update(
    _ scalar: Unicode.Scalar, default value: @autoclosure () -> Value,
    _ change: (inout Value) -> Void
  ) {
    var slot = slot(of: scalar.value)
    if slots[slot] == 0 {
      keys.append(scalar.value)
      ends |= Self.end(scalar.value)
      values.append(value())
      if keys.count * 4 > slots.count {
        slots = Array(repeating: 0, count: slots.count * 4)
        for (place, key) in keys.dropLast().enumerated() {
          slots[self.slot(of: key)] = UInt16(place + 1)
        }
        slot = self.slot(of: scalar.value)
      }
      slots[slot] = UInt16(keys.count)
    }
    change(&values[Int(slots[slot]) - 1])
  }

  /// Where a character is entered, or would be.
  private func slot(of key: UInt32) -> Int {
    var slot = Int(key) & (slots.count - 1)
    while slots[slot] != 0, keys[Int(slots[slot]) - 1] != key {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}

extension ScalarTable where Value == Bool {
  /// A set of characters.
  init(_ scalars: some Sequence<Unicode.Scalar>) { self.init(scalars.map { ($0, true) }) }
}
