/// How Dutch spells a stem with and without a syllable behind it: « lopen », « loop »; « vallen », « val ».
enum DutchSpelling {
  /// The stem of an infinitive in -en, as « ik » has it.
  static func stem(of infinitive: String) -> String {
    guard infinitive.hasSuffix("en") else { return String(infinitive.dropLast()) }
    return closed(String(infinitive.dropLast(2)))
  }

  /// « lop- » → « loop », « vall- » → « val », « blijv- » → « blijf ».
  static func closed(_ root: String) -> String {
    // « evalueren », « creëren », « variëren »: the vowel before is another syllable's.
    if root.hasSuffix("uer") || root.hasSuffix("eër") { return root.dropLast() + "er" }
    if root.hasSuffix("iër") { return root.dropLast(2) + "eer" }
    var letters = Array(root)
    guard letters.count >= 2, let last = letters.last, !isVowel(last) else { return root }
    if letters[letters.count - 2] == last {
      letters.removeLast()
    } else if isLong(letters) {
      letters.insert(letters[letters.count - 2], at: letters.count - 1)
    }
    if letters.last == "v" { letters[letters.count - 1] = "f" }
    if letters.last == "z" { letters[letters.count - 1] = "s" }
    return String(letters)
  }

  /// « laat » → « late », « lop » → « loppe », « doof » → « dove »: the form before -e and -en.
  static func opened(_ word: String) -> String {
    var letters = Array(word)
    guard letters.count >= 2, let last = letters.last, !isVowel(last), last != "w", last != "x" else { return word }
    let before = letters[letters.count - 2]
    let isDouble = letters.count >= 3 && letters[letters.count - 3] == before && "aeou".contains(before)
    if isDouble {
      letters.remove(at: letters.count - 2)
    } else if "aeiou".contains(before), letters.count == 2 || !isVowel(letters[letters.count - 3]), isStressed(letters)
    {
      letters.append(last)
      return String(letters)
    }
    let isVoiced = isDouble || letters.count >= 3 && isVowel(letters[letters.count - 3]) && isVowel(before)
    if last == "f", isVoiced { letters[letters.count - 1] = "v" }
    if last == "s", isVoiced || before == "j" { letters[letters.count - 1] = "z" }
    if last == "f", before == "j" { letters[letters.count - 1] = "v" }
    return String(letters)
  }

  /// A single vowel before a single consonant is long: « mak- », but not « lever- », « wandel- », « reken- ».
  private static func isLong(_ letters: [Character]) -> Bool {
    let vowel = letters[letters.count - 2]
    guard "aeou".contains(vowel), letters.last != "w", letters.count < 3 || !isVowel(letters[letters.count - 3]) else {
      return false
    }
    return vowel != "e" || isStressed(letters)
  }

  /// Whether the last syllable of a root bears the stress, which its weak « e » does not: « leen » of « verlenen », and
  /// not « rekenen »; « reserveren », and not « leveren ».
  private static func isStressed(_ letters: [Character]) -> Bool {
    guard letters[letters.count - 2] == "e", "lrnm".contains(letters[letters.count - 1]) else {
      return letters[letters.count - 2] != "i" || letters[letters.count - 1] != "g" || letters.count < 4
    }
    let word = String(letters)
    if letters.last == "r", native.contains(where: word.hasSuffix) { return false }
    let root = withoutPrefixes(word.dropLast(2))
    return !root.contains(where: isVowel) || letters.last == "r" || word.hasSuffix("oordel")
  }

  private static func withoutPrefixes(_ root: Substring) -> Substring {
    let prefix = ["be", "ge", "ver", "ont", "her", "er"].first(where: root.hasPrefix)
    return root.dropFirst(prefix?.count ?? 0)
  }

  /// Dutch roots in -er, beside all those from Latin: « lever », not « reserveer ».
  private static let native = [
    "lever", "beter", "ander", "minder", "hinder", "vorder", "zeker", "inner", "gader", "wijder", "slechter", "weiger",
    "luister", "slinger", "schilder", "wonder", "hamer", "duister", "snipper", "nader", "koester", "schitter", "over",
    "helder", "zuiver", "onder", "donder", "mijmer", "fluister", "offer", "wakker", "flikker", "kluister",
  ]

  static func isVowel(_ letter: Character) -> Bool { "aeiouyéëïö".contains(letter) }
}
