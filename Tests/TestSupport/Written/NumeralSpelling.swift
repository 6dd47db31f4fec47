/// Spells numbers out as grammars of each language define them, sharing nothing with the product.
public protocol NumeralSpelling {
  /// The words of a number from 0 to 999,999,999.
  func spelled(_ number: Int) -> String
}

/// French of France, Belgium or Switzerland, with hyphens or spaces.
public struct FrenchSpelling: NumeralSpelling {
  public enum Country: CaseIterable, Sendable { case france, belgium, switzerland }

  /// The spelling of 1990 joins every word of a number, the one before it those below a hundred without « et ».
  public enum Hyphens: CaseIterable, Sendable { case none, traditional, everywhere }

  var country: Country
  var hyphens: Hyphens

  public init(country: Country, hyphens: Hyphens) {
    self.country = country
    self.hyphens = hyphens
  }

  public func spelled(_ number: Int) -> String {
    let words = number == 0 ? ["zéro"] : words(number)
    return words.joined(separator: hyphens == .everywhere ? "-" : " ")
  }

  private func words(_ number: Int) -> [String] {
    let (millions, thousands, rest) = (number / 1_000_000, number / 1000 % 1000, number % 1000)
    var words: [String] = []
    if millions > 0 { words += below1000(millions, isLast: true) + [millions > 1 ? "millions" : "million"] }
    if thousands > 0 { words += (thousands > 1 ? below1000(thousands, isLast: false) : []) + ["mille"] }
    return words + below1000(rest, isLast: true)
  }

  private func below1000(_ number: Int, isLast: Bool) -> [String] {
    let (hundreds, rest) = (number / 100, number % 100)
    let small = joined(below100(rest, isLast: isLast))
    guard hundreds > 0 else { return small }
    let hundred = hundreds > 1 && rest == 0 && isLast ? "cents" : "cent"
    return (hundreds > 1 ? below100(hundreds, isLast: true) : []) + [hundred] + small
  }

  private func joined(_ words: [String]) -> [String] {
    hyphens == .traditional && words.count > 1 && !words.contains("et") ? [words.joined(separator: "-")] : words
  }

  private func below100(_ number: Int, isLast: Bool) -> [String] {
    let small = [
      "", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
      "quatorze", "quinze", "seize",
    ]
    switch number {
    case 0: return []
    case 1...16: return [small[number]]
    case 17...19: return ["dix", small[number - 10]]
    default: break
    }
    let (ten, base) = ten(number)
    let rest = number - base
    if ten == ["quatre", "vingt"] {
      return rest == 0 ? ["quatre", isLast ? "vingts" : "vingt"] : ten + below100(rest, isLast: isLast)
    }
    return ten + (rest == 1 || rest == 11 ? ["et"] : []) + below100(rest, isLast: isLast)
  }

  private func ten(_ number: Int) -> (words: [String], base: Int) {
    switch (number / 10, country) {
    case (7, .france): (["soixante"], 60)
    case (7, _): (["septante"], 70)
    case (8, .switzerland): (["huitante"], 80)
    case (8, _), (9, .france): (["quatre", "vingt"], 80)
    case (9, _): (["nonante"], 90)
    case (let ten, _): ([["vingt", "trente", "quarante", "cinquante", "soixante"][ten - 2]], ten * 10)
    }
  }
}

/// English, with or without "and", hyphens, and commas after thousands and millions.
public struct EnglishSpelling: NumeralSpelling {
  var hasAnd: Bool
  var hasHyphens: Bool
  var hasCommas: Bool

  public init(hasAnd: Bool, hasHyphens: Bool, hasCommas: Bool) {
    self.hasAnd = hasAnd
    self.hasHyphens = hasHyphens
    self.hasCommas = hasCommas
  }

  public func spelled(_ number: Int) -> String {
    guard number > 0 else { return "zero" }
    let (millions, thousands, rest) = (number / 1_000_000, number / 1000 % 1000, number % 1000)
    var words: [String] = []
    if millions > 0 { words += below1000(millions) + ["million"] }
    if thousands > 0 { words += below1000(thousands) + ["thousand"] }
    if hasAnd, !words.isEmpty, (1..<100).contains(rest) { words.append("and") }
    if hasCommas, rest >= 100, let scale = words.popLast() { words.append(scale + ",") }
    return (words + below1000(rest)).joined(separator: " ")
  }

  private func below1000(_ number: Int) -> [String] {
    let (hundreds, rest) = (number / 100, number % 100)
    var words = hundreds > 0 ? below100(hundreds) + ["hundred"] : []
    if hasAnd, hundreds > 0, rest > 0 { words.append("and") }
    words += below100(rest)
    return words
  }

  private func below100(_ number: Int) -> [String] {
    let small = [
      "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    if number == 0 { return [] }
    if number < 20 { return [small[number]] }
    if number % 10 == 0 { return [tens[number / 10]] }
    return [tens[number / 10] + (hasHyphens ? "-" : " ") + small[number % 10]]
  }
}

/// Dutch: one word below a thousand, a space around « miljoen », and one after « duizend » unless all is one word.
public struct DutchSpelling: NumeralSpelling {
  var hasDiaeresis: Bool
  /// « twaalfhonderd » instead of « duizend tweehonderd ».
  var countsHundreds: Bool
  var isGlued: Bool

  public init(hasDiaeresis: Bool, countsHundreds: Bool, isGlued: Bool) {
    self.hasDiaeresis = hasDiaeresis
    self.countsHundreds = countsHundreds
    self.isGlued = isGlued
  }

  public func spelled(_ number: Int) -> String {
    guard number > 0 else { return "nul" }
    if countsHundreds, (1100..<10_000).contains(number), number / 100 % 10 != 0 {
      return below100(number / 100) + "honderd" + below100(number % 100)
    }
    let (millions, thousands, rest) = (number / 1_000_000, number / 1000 % 1000, number % 1000)
    var words: [String] = []
    if millions > 0 { words += [millions == 1 ? "één" : below1000(millions), "miljoen"] }
    if thousands > 0 { words.append((thousands > 1 ? below1000(thousands) : "") + "duizend") }
    if rest > 0 { words.append(rest == 1 && words.isEmpty ? "één" : below1000(rest)) }
    if isGlued, thousands > 0, rest > 0 {
      words.append(words.suffix(2).joined()); words.removeSubrange(words.count - 3..<words.count - 1)
    }
    return words.joined(separator: " ")
  }

  private func below1000(_ number: Int) -> String {
    let (hundreds, rest) = (number / 100, number % 100)
    let hundred = hundreds == 0 ? "" : (hundreds > 1 ? below100(hundreds) : "") + "honderd"
    return hundred + below100(rest)
  }

  private func below100(_ number: Int) -> String {
    let small = [
      "", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien",
      "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
    ]
    let tens = ["", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
    if number < 20 { return small[number] }
    if number % 10 == 0 { return tens[number / 10] }
    let unit = small[number % 10]
    let joint = unit.last == "e" ? (hasDiaeresis ? "ën" : "en") : "en"
    return unit + joint + tens[number / 10]
  }
}
