/// Eight bytes of a text, looked at as one number: most of a text needs no look at each of its bytes.
public struct EightBytes {
  /// The first byte is its lowest.
  public let number: UInt64

  /// The bytes from a place on; nil where fewer are left.
  @inlinable
  public init?(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    guard index >= 0, index <= bytes.count - 8 else { return nil }
    number = UInt64(
      littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  @inlinable public var isASCII: Bool { number & 0x8080_8080_8080_8080 == 0 }

  @inlinable
  public func contains(_ byte: UInt8) -> Bool { marks(byte) != 0 }

  // Marks are the highest bits of bytes; beyond the first one that is right, others may be set as well.

  /// Marks each byte that is another one.
  @inlinable
  public func marks(_ byte: UInt8) -> UInt64 {
    let differences = number ^ (0x0101_0101_0101_0101 &* UInt64(byte))
    return (differences &- 0x0101_0101_0101_0101) & ~differences & 0x8080_8080_8080_8080
  }

  /// Marks each byte that is less than a value of at most 128.
  @inlinable
  public func marks(below value: UInt8) -> UInt64 {
    (number &- 0x0101_0101_0101_0101 &* UInt64(value)) & ~number & 0x8080_8080_8080_8080
  }

  /// Marks each byte that begins a sequence of UTF-8, and is not a certain one.
  @inlinable
  public func marks(leadsOtherThan lead: UInt8) -> UInt64 {
    let leads = number & (number << 1) & 0x8080_8080_8080_8080
    let differences = number ^ (0x0101_0101_0101_0101 &* UInt64(lead))
    return leads & (((differences & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F) | differences)
  }

  /// How many bytes stand before the first that is marked; eight where none is.
  @inlinable
  public static func count(before marks: UInt64) -> Int { marks.trailingZeroBitCount >> 3 }
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
