/// Words cut short by a full stop, which ends no sentence.
enum Abbreviations {
  /// What stands after the stop and the space behind it.
  enum Next { case digit, small, capital }

  /// Whether the stop after a word is part of it, and says nothing by itself.
  ///
  /// « 2 semaines max. Le portail… » may end its sentence, "Mr. Smith" never does; « janv. 2026 » goes on, « 30 min. 3
  /// incidents » does not.
  static func takesStop(
    _ word: Slice<UnsafeBufferPointer<UInt8>>, isAfterDigits: Bool, before next: Next
  ) -> Bool {
    switch next {
    case .small: return isOne(of: inside, word) || isOne(of: atEnd, word) || isOne(of: months, word)
    case .digit: return isOne(of: inside, word) || isOne(of: months, word) || !isAfterDigits && isOne(of: atEnd, word)
    case .capital: return isOne(of: inside, word)
    }
  }

  /// « n° », "no. 12", "nr. 12".
  static func isNumber(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    isOne(of: ["no", "nr", "num"], word)
  }

  /// Something always follows them.
  private static let inside: [StaticString] = [
    "mr", "mrs", "ms", "mme", "mlle", "dr", "st", "prof", "dhr", "mevr", "nr", "vs", "ca", "bijv", "ex", "cf", "art",
    "resp", "incl", "excl", "est", "fig", "ref", "tel", "zgn",
  ]
  /// They may stand at the end of a sentence as well.
  private static let atEnd: [StaticString] = [
    "etc", "max", "min", "env", "approx", "bv", "sem", "wk", "wkn", "mnd", "hr", "hrs", "avg", "jl", "enz",
  ]
  private static let months: [StaticString] = [
    "janv", "fevr", "avr", "juil", "sept", "oct", "nov", "dec", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "mrt", "okt",
  ]

  private static func isOne(of list: [StaticString], _ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    list.contains { word.elementsEqual(UnsafeBufferPointer(of: $0)) }
  }
}
