/// What the spelling of a word or phrase tells that its folded letters do not.
public struct Spelling: Equatable, Sendable {
  /// Whether an accent stands on its last letter: « prêté », « prêtés » end in one, « prête » in none; « pretes » does not
  /// tell.
  public enum Ending: UInt8, Sendable { case any, accented, plain }

  /// Written with a capital: a name wherever it stands.
  public var isProper = false
  /// Written in plain capitals.
  public var isAcronym = false
  public var ending = Ending.any

  public init() {}

  /// - Parameter text: in UTF-8.
  public init(_ text: UnsafeBufferPointer<UInt8>) {
    isProper = Self.beginsWithCapital(text)
    isAcronym = text.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
    ending = Self.ending(of: text)
  }

  private static func beginsWithCapital(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    if first < 0x80 { return first >= 0x41 && first <= 0x5A }
    return LatinLetters.isUppercase(text.scalar(at: 0).scalar)
  }

  private static func ending(of text: UnsafeBufferPointer<UInt8>) -> Ending {
    var last = text.count - 1
    // The last word's letters.
    let start = text.lastIndex { $0 < 0x80 && ($0 | 0x20) &- UInt8(ascii: "a") >= 26 }.map { $0 + 1 } ?? 0
    guard text[start...].contains(where: { $0 >= 0x80 }) else { return .any }
    if text[last] == UInt8(ascii: "s") { last -= 1 }
    return last >= start && text[last] >= 0x80 ? .accented : .plain
  }

  /// The bytes of the first `…` of « loopt … uit »: two parts, and words between them.
  public static func gap(in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var lead = text.next(0xE2)
    while lead < text.count {
      let (scalar, length) = text.scalar(at: lead)
      if scalar == 0x2026 { return lead..<lead + length }
      lead = text.next(0xE2, from: lead + length)
    }
    return nil
  }
}
