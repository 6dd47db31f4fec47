/// A set of words that the program names, asked for by their letters: no string is made for a question.
struct WordSet: Sendable {
  /// With room to spare, so that most questions end at the first place.
  private var slots: [WordCache.Key?]
  private let shift: UInt64

  /// - Parameter words: folded, of at most sixteen letters.
  init(_ words: [StaticString]) {
    var bits: UInt64 = 4
    while 1 << bits < words.count * 4 { bits += 1 }
    slots = Array(repeating: nil, count: 1 << bits)
    shift = 64 - bits
    for word in words {
      guard let key = WordCache.Key(UnsafeBufferPointer(of: word)) else { continue }
      slots[place(of: key)] = key
    }
  }

  func contains(_ letters: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let key = WordCache.Key(letters) else { return false }
    return slots[place(of: key)] == key
  }

  /// Where a word stands, or would stand.
  private func place(of key: WordCache.Key) -> Int {
    var place = Int(truncatingIfNeeded: key.mixed >> shift)
    while let other = slots[place], other != key { place = (place + 1) & (slots.count - 1) }
    return place
  }
}
