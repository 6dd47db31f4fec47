/// Why the bytes of a file are not text.
enum BadByte: Equatable {
  case nul
  case invalidUTF8
}

/// The first byte that no text file holds: a NUL, or one that breaks UTF-8.
func firstBadByte(in bytes: UnsafeBufferPointer<UInt8>) -> (offset: Int, reason: BadByte)? {
  var index = 0
  while index < bytes.count {
    while index + 8 <= bytes.count,
      isPlain(UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self))
    {
      index += 8
    }
    guard index < bytes.count else { break }
    let byte = bytes[index]
    if byte < 0x80 {
      if byte == 0 { return (index, .nul) }
      index += 1
    } else {
      guard let width = scalarWidth(at: index, in: bytes) else { return (index, .invalidUTF8) }
      index += width
    }
  }
  return nil
}

/// Whether eight bytes are ASCII, and none of them a NUL.
private func isPlain(_ eight: UInt64) -> Bool {
  let highBits: UInt64 = 0x8080_8080_8080_8080
  // Without high bits, only a NUL borrows its own.
  return eight & highBits == 0 && (eight &- 0x0101_0101_0101_0101) & highBits == 0
}

/// The bytes of a well-formed scalar that starts with a byte above 0x7F; nil when it is not well formed.
///
/// Source: The Unicode Standard, table 3-7 "Well-Formed UTF-8 Byte Sequences".
private func scalarWidth(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  let (width, second): (Int, ClosedRange<UInt8>)
  switch bytes[index] {
  case 0xC2...0xDF: (width, second) = (2, 0x80...0xBF)
  case 0xE0: (width, second) = (3, 0xA0...0xBF)
  case 0xED: (width, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: (width, second) = (3, 0x80...0xBF)
  case 0xF0: (width, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: (width, second) = (4, 0x80...0xBF)
  case 0xF4: (width, second) = (4, 0x80...0x8F)
  default: return nil
  }
  guard index + width <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
  for offset in 2..<max(width, 2) where bytes[index + offset] & 0xC0 != 0x80 { return nil }
  return width
}
