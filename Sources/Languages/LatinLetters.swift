/// Letters beyond ASCII as statements and rules are compared by them: lower case without accents.
public enum LatinLetters {
  /// The base letters of U+00C0…U+017F, two places each, blank where there is none: 32 scalars a line.
  @usableFromInline static var bases: StaticString {
    """
    a a a a a a aec e e e e i i i i d n o o o o o   o u u u u y   ss\
    a a a a a a aec e e e e i i i i d n o o o o o   o u u u u y   y \
    a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g \
    g g g g h h h h i i i i i i i i i i ijijj j k k k l l l l l l l \
    l l l n n n n n n n n n o o o o o o oeoer r r r r r s s s s s s \
    s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s\u{20}
    """
  }

  /// The base letters of a scalar beyond ASCII, the second zero but for ligatures; nil when it is no letter that we read.
  @inlinable
  public static func base(of scalar: UInt32) -> (UInt8, UInt8)? {
    guard scalar >= 0xC0, scalar < 0x180 else { return nil }
    let place = Int(scalar - 0xC0) * 2
    let (first, second) = (bases.utf8Start[place], bases.utf8Start[place + 1])
    return first == UInt8(ascii: " ") ? nil : (first, second == UInt8(ascii: " ") ? 0 : second)
  }

  /// Whether a scalar of U+00C0…U+017F is a capital.
  @inlinable
  public static func isUppercase(_ scalar: UInt32) -> Bool {
    scalar < 0xDF || (scalar >= 0x100 && scalar & 1 == 0 && scalar < 0x138)
  }

  /// Marks that decomposed accents consist of.
  @inlinable
  public static func isCombining(_ scalar: UInt32) -> Bool { (0x300...0x36F).contains(scalar) }
}

extension UnsafeBufferPointer<UInt8> {
  /// The scalar at an offset and its length; malformed bytes count as one scalar of no meaning each.
  @inlinable
  public func scalar(at offset: Int) -> (scalar: UInt32, length: Int) {
    let first = UInt32(self[offset])
    if first < 0x80 { return (first, 1) }
    func continuation(_ distance: Int) -> UInt32? {
      guard offset + distance < count else { return nil }
      let byte = self[offset + distance]
      return byte & 0xC0 == 0x80 ? UInt32(byte & 0x3F) : nil
    }
    if first & 0xE0 == 0xC0, let second = continuation(1) {
      return ((first & 0x1F) << 6 | second, 2)
    }
    if first & 0xF0 == 0xE0, let second = continuation(1), let third = continuation(2) {
      return ((first & 0x0F) << 12 | second << 6 | third, 3)
    }
    if first & 0xF8 == 0xF0, let second = continuation(1), let third = continuation(2), let fourth = continuation(3) {
      return ((first & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
    }
    return (0xFFFD, 1)
  }
}
