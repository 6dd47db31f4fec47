/// A word in small letters as numbers, compared at once: sixteen bytes as they are, a digest of what is longer.
struct WordKey: Sendable, Hashable {
  private let start: UInt64
  private let middle: UInt64
  private let rest: UInt64

  init(_ bytes: some Collection<UInt8>) {
    var (start, middle, rest): (UInt64, UInt64, UInt64) = (0, 0, 0)
    for (place, byte) in bytes.enumerated() {
      switch place {
      case 0..<8: start = start << 8 | UInt64(byte)
      case 8..<16: middle = middle << 8 | UInt64(byte)
      // FNV-1a.
      default: rest = ((rest == 0 ? 0xCBF2_9CE4_8422_2325 : rest) ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      }
    }
    (self.start, self.middle, self.rest) = (start, middle, rest)
  }

  init(_ word: String) { self.init(word.utf8) }
}
