/// How Dutch spells a stem with and without a syllable behind it: « lopen », « loop »; « vallen », « val ».
enum DutchSpelling {
  /// The stem of an infinitive in -en, as « ik » has it.
  static func stem(of infinitive: Letters) -> Letters {
    infinitive.ends(in: "en") ? closed(infinitive.dropLast(2)) : infinitive.dropLast()
  }

  /// « lop- » → « loop », « vall- » → « val », « blijv- » → « blijf ».
  static func closed(_ root: Letters) -> Letters {
    // « evalueren », « creëren », « variëren »: the vowel before is another syllable's.
    if root.ends(inOneOf: ["uer", "eër"]) { return root.dropLast() + "er" }
    if root.ends(in: "iër") { return root.dropLast(2) + "eer" }
    guard let last = root.last(), let before = root.last(before: 1), !isVowel(last) else { return root }
    if before == last { return unvoiced(root.dropLast()) }
    guard isLong(root) else { return unvoiced(root) }
    return unvoiced(root.dropLast() + root.dropLast().lastLetter + root.lastLetter)
  }

  private static func unvoiced(_ stem: Letters) -> Letters {
    switch stem.last() {
    case "v": stem.dropLast() + "f"
    case "z": stem.dropLast() + "s"
    default: stem
    }
  }

  /// « laat » → « late », « lop » → « loppe », « doof » → « dove »: the form before -e and -en.
  static func opened(_ word: Letters) -> Letters {
    guard let last = word.last(), let before = word.last(before: 1), !isVowel(last), last != "w", last != "x" else {
      return word
    }
    let third = word.last(before: 2)
    let isAfterVowel = third.map(isVowel) ?? false
    if third == before, isPlain(before), before != "i" {
      return voiced(word.dropLast(2) + word.lastLetter, last, isAfterVowels: true, isAfterJ: false)
    }
    if isPlain(before), !isAfterVowel, isStressed(word) { return word + word.lastLetter }
    return voiced(word, last, isAfterVowels: isAfterVowel && isVowel(before), isAfterJ: before == "j")
  }

  /// « doof », « prijs »: an f or s is voiced behind a long vowel.
  private static func voiced(
    _ word: Letters, _ last: Unicode.Scalar, isAfterVowels: Bool, isAfterJ: Bool
  ) -> Letters {
    guard isAfterVowels || isAfterJ else { return word }
    return last == "f" ? word.dropLast() + "v" : last == "s" ? word.dropLast() + "z" : word
  }

  /// A single vowel before a single consonant is long: « mak- », but not « lever- », « wandel- », « reken- ».
  private static func isLong(_ root: Letters) -> Bool {
    guard let vowel = root.last(before: 1), isPlain(vowel), vowel != "i", root.last() != "w",
      !(root.last(before: 2).map(isVowel) ?? false)
    else { return false }
    return vowel != "e" || isStressed(root)
  }

  /// Whether the last syllable of a root bears the stress, which its weak « e » does not: « leen » of « verlenen », and
  /// not « rekenen »; « reserveren », and not « leveren ».
  private static func isStressed(_ word: Letters) -> Bool {
    guard word.ends(inOneOf: ["el", "er", "en", "em"]) else {
      return !word.ends(in: "ig") || word.last(before: 3) == nil
    }
    if word.ends(inOneOf: native) { return false }
    let root = withoutPrefixes(word.dropLast(2))
    return !root.contains(where: isVowel) || word.ends(in: "r") || word.ends(in: "oordel")
  }

  private static func withoutPrefixes(_ root: Letters) -> Letters {
    let prefixes: [StaticString] = ["be", "ge", "ver", "ont", "her", "er"]
    return prefixes.first(where: root.begins).map(root.dropFirst) ?? root
  }

  /// Dutch roots in -er, beside all those from Latin: « lever », not « reserveer ».
  private static let native: [StaticString] = [
    "lever", "beter", "ander", "minder", "hinder", "vorder", "zeker", "inner", "gader", "wijder", "slechter", "weiger",
    "luister", "slinger", "schilder", "wonder", "hamer", "duister", "snipper", "nader", "koester", "schitter", "over",
    "helder", "zuiver", "onder", "donder", "mijmer", "fluister", "offer", "wakker", "flikker", "kluister",
  ]

  static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "a", "e", "i", "o", "u", "y", "é", "ë", "ï", "ö": true
    default: false
    }
  }

  /// A vowel that may stand double, and i.
  private static func isPlain(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "a", "e", "i", "o", "u": true
    default: false
    }
  }
}
