/// Dutch numbers written as one word: `honderdvijftien`, `tweeënzeventig`, `vijfentachtigduizend`.
enum DutchCompound {
  private static let units: [(StaticString, Int)] = [
    ("een", 1), ("twee", 2), ("drie", 3), ("vier", 4), ("vijf", 5), ("zes", 6), ("zeven", 7), ("acht", 8), ("negen", 9),
  ]
  private static let teens: [(StaticString, Int)] = [
    ("tien", 10), ("elf", 11), ("twaalf", 12), ("dertien", 13), ("veertien", 14), ("vijftien", 15), ("zestien", 16),
    ("zeventien", 17), ("achttien", 18), ("negentien", 19),
  ]
  private static let tens: [(StaticString, Int)] = [
    ("twintig", 20), ("dertig", 30), ("veertig", 40), ("vijftig", 50), ("zestig", 60), ("zeventig", 70),
    ("tachtig", 80),
    ("negentig", 90),
  ]

  /// The value of folded letters, or nil when they are no number.
  static func value(of letters: FigureCursor.Letters) -> Int? {
    guard letters.count > 2, letters.count <= 100, beginnings.contains(pair(letters.prefix(2))),
      endings.contains(pair(letters.suffix(2)))
    else { return nil }
    if let cut = position(of: "duizend", in: letters) {
      let before = letters[..<cut]
      let after = withoutAnd(letters[(cut + 7)...])
      guard let thousands = before.isEmpty ? 1 : belowThousand(before),
        let rest = after.isEmpty ? 0 : belowThousand(after)
      else { return nil }
      return thousands * 1_000 + rest
    }
    return belowThousand(letters)
  }

  /// The first and the last two letters of every number: few other words have both.
  private static let beginnings = pairs("ee tw dr vi ze ac ne ti el de ve ta ho du")
  private static let endings = pairs("en ee ie er jf es ht lf ig rd nd")

  private static func pairs(_ text: StaticString) -> [UInt16] {
    text.withUTF8Buffer { bytes in stride(from: 0, to: bytes.count, by: 3).map { pair(bytes[$0..<$0 + 2]) } }
  }

  private static func pair(_ letters: some Sequence<UInt8>) -> UInt16 {
    letters.reduce(0) { $0 << 8 | UInt16($1) }
  }

  private static func belowThousand(_ letters: FigureCursor.Letters) -> Int? {
    guard let cut = position(of: "honderd", in: letters) else { return belowHundred(letters) }
    let before = letters[..<cut]
    let after = withoutAnd(letters[(cut + 7)...])
    guard let hundreds = before.isEmpty ? 1 : belowHundred(before), let rest = after.isEmpty ? 0 : belowHundred(after)
    else { return nil }
    return hundreds * 100 + rest
  }

  private static func belowHundred(_ letters: FigureCursor.Letters) -> Int? {
    if let value = exact(letters, in: units) ?? exact(letters, in: teens) ?? exact(letters, in: tens) { return value }
    for (name, value) in units where starts(letters, with: name) {
      var rest = letters.dropFirst(name.utf8CodeUnitCount)
      guard starts(rest, with: "en") else { continue }
      rest = rest.dropFirst(2)
      if let ten = exact(rest, in: tens) { return ten + value }
    }
    return nil
  }

  private static func withoutAnd(_ letters: FigureCursor.Letters) -> FigureCursor.Letters {
    starts(letters, with: "en") && belowThousand(letters.dropFirst(2)) != nil ? letters.dropFirst(2) : letters
  }

  private static func exact(_ letters: FigureCursor.Letters, in names: [(StaticString, Int)]) -> Int? {
    names.first { $0.0.utf8CodeUnitCount == letters.count && starts(letters, with: $0.0) }?.1
  }

  private static func starts(_ letters: FigureCursor.Letters, with name: StaticString) -> Bool {
    name.withUTF8Buffer { letters.starts(with: $0) }
  }

  private static func position(of name: StaticString, in letters: FigureCursor.Letters) -> Int? {
    letters.indices.first { starts(letters[$0...], with: name) }
  }
}
