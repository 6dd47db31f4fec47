/// Eight bytes of a text, looked at as one number: most of a text needs no look at each of its bytes.
public struct EightBytes {
  @usableFromInline let word: UInt64

  /// The bytes from a place on; nil where fewer are left.
  @inlinable
  public init?(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    guard index >= 0, index <= bytes.count - 8 else { return nil }
    word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
  }

  @inlinable public var isASCII: Bool { word & 0x8080_8080_8080_8080 == 0 }

  /// Whether one of them is less than a value of at most 128.
  @inlinable
  public func hasByte(below value: UInt8) -> Bool {
    (word &- 0x0101_0101_0101_0101 &* UInt64(value)) & ~word & 0x8080_8080_8080_8080 != 0
  }

  @inlinable
  public func contains(_ byte: UInt8) -> Bool {
    let differences = word ^ (0x0101_0101_0101_0101 &* UInt64(byte))
    return (differences &- 0x0101_0101_0101_0101) & ~differences & 0x8080_8080_8080_8080 != 0
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The place of the next such byte from one on; `count` where there is none.
  @inlinable
  public func next(_ byte: UInt8, from start: Int = 0) -> Int {
    var index = start
    while let eight = EightBytes(self, at: index), !eight.contains(byte) { index += 8 }
    while index < count, self[index] != byte { index += 1 }
    return index
  }
}
