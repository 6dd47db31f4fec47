/// A hash table from 64-bit keys to 32-bit values, with linear probing: inserted into at load, then only read.
struct EdgeTable: Sendable {
  private var slots: [(key: UInt64, value: UInt32)]
  private var count = 0

  init(minimumCapacity: Int) {
    var capacity = 1024
    while capacity < minimumCapacity * 2 { capacity *= 2 }
    slots = Array(repeating: (0, 0), count: capacity)
  }

  subscript(key: UInt64) -> UInt32? {
    var index = Self.hash(key) & (slots.count - 1)
    while true {
      let slot = slots[index]
      if slot.key == key &+ 1 { return slot.value }
      if slot.key == 0 { return nil }
      index = (index + 1) & (slots.count - 1)
    }
  }

  /// The value of a key, which is given one if it has none.
  mutating func value(of key: UInt64, adding value: UInt32) -> UInt32 {
    if count * 3 >= slots.count * 2 { grow() }
    var index = Self.hash(key) & (slots.count - 1)
    while slots[index].key != 0 {
      if slots[index].key == key &+ 1 { return slots[index].value }
      index = (index + 1) & (slots.count - 1)
    }
    slots[index] = (key &+ 1, value)
    count += 1
    return value
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (0, 0), count: old.count * 2)
    count = 0
    for slot in old where slot.key != 0 { _ = value(of: slot.key &- 1, adding: slot.value) }
  }

  /// Fibonacci hashing: one multiplication spreads consecutive keys.
  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }
}
