public import Languages
import Quantities

/// Durations in the forms that people write, worth so many working hours.
public enum WrittenDuration {
  public static func made(in language: Language, using generator: inout SeededGenerator) -> WrittenFigure {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0, 1: return inDigits(language, using: &generator)
    case 2: return short(language, using: &generator)
    case 3, 4: return decimal(language, using: &generator)
    case 5, 6: return inWords(language, using: &generator)
    case 7, 8: return withPart(language, using: &generator)
    default: return hoursAndMinutes(language, using: &generator)
    }
  }

  /// « deux semaines et trois jours »: one stretch of time in two figures.
  public static func weeksAndDays(_ language: Language, using generator: inout SeededGenerator) -> WrittenFigure {
    let units = WrittenUnit.all(language).filter {
      [Rational(7), Rational(35)].contains($0.hours) && !$0.one.contains(" ") && $0.one != "werkdag"
    }
    let and = Localized(fr: "et", en: "and", nl: "en")[language]
    var texts: [String] = []
    var value = Rational.zero
    for unit in units.sorted(by: { $0.hours > $1.hours }) {
      let count = Int.random(in: 1...4, using: &generator)
      let number = Bool.random(using: &generator) ? "\(count)" : language.spelled(count, using: &generator)
      texts.append(count == 1 ? single(unit, language) : "\(number) \(unit.many)")
      value = (try? value + product(Rational(count), unit.hours)) ?? .zero
    }
    return WrittenFigure(text: texts.joined(separator: " \(and) "), value: value)
  }

  /// « huit jours » and « quinze jours » are one week and two.
  private static func hours(_ count: Int, _ unit: WrittenUnit) -> Rational {
    guard unit.many == "jours", count == 8 || count == 15 else { return product(Rational(count), unit.hours) }
    return Rational(count == 8 ? 35 : 70)
  }

  private static func product(_ left: Rational, _ right: Rational) -> Rational { (try? left * right) ?? .zero }

  private static func inDigits(_ language: Language, using generator: inout SeededGenerator) -> WrittenFigure {
    let unit = one(of: WrittenUnit.all(language), using: &generator)
    let count = Int.random(in: 1...60, using: &generator)
    let space = one(of: [" ", " ", "\u{A0}"], using: &generator)
    return WrittenFigure(text: "\(count)\(space)\(count == 1 ? unit.one : unit.many)", value: hours(count, unit))
  }

  private static func short(_ language: Language, using generator: inout SeededGenerator) -> WrittenFigure {
    let unit = one(of: WrittenUnit.all(language).filter { !$0.short.isEmpty }, using: &generator)
    let name = one(of: unit.short, using: &generator)
    let count = Int.random(in: 1...60, using: &generator)
    // A lone letter after a space is a unit for some and a name for others.
    let space = name.count == 1 && name != "h" && name != "j" || Bool.random(using: &generator) ? "" : " "
    return WrittenFigure(text: "\(count)\(space)\(name)", value: product(Rational(count), unit.hours))
  }

  private static func decimal(_ language: Language, using generator: inout SeededGenerator) -> WrittenFigure {
    let unit = one(of: WrittenUnit.all(language), using: &generator)
    let places = one(of: [1, 1, 2], using: &generator)
    let digits =
      places == 1 ? Int.random(in: 1...99, using: &generator) : Int.random(in: 0...9, using: &generator) * 100 + 25
    let number = FixedPoint(digits: digits, places: places)
    let mark = language == .english || one(of: [false, false, true], using: &generator) ? "." : ","
    let isOne = digits < (places == 1 ? 20 : 200) && language == .french
    let name =
      places == 1 && !unit.short.isEmpty && Bool.random(using: &generator)
      ? one(of: unit.short, using: &generator) : " " + (isOne ? unit.one : unit.many)
    return WrittenFigure(text: number.text(mark: mark, groups: "") + name, value: product(number.value, unit.hours))
  }

  private static func inWords(_ language: Language, using generator: inout SeededGenerator) -> WrittenFigure {
    let unit = one(of: WrittenUnit.all(language), using: &generator)
    let count = one(
      of: [Int.random(in: 1...12, using: &generator), .random(in: 1...99, using: &generator)], using: &generator)
    guard count > 1 else { return WrittenFigure(text: single(unit, language), value: unit.hours) }
    return WrittenFigure(
      text: "\(language.spelled(count, using: &generator)) \(unit.many)", value: hours(count, unit))
  }

  /// « une semaine », "an hour", "een week".
  private static func single(_ unit: WrittenUnit, _ language: Language) -> String {
    switch language {
    case .french: (isFeminine(unit) ? "une " : "un ") + unit.one
    case .english: (unit.one == "hour" ? "an " : "a ") + unit.one
    case .dutch: "een " + unit.one
    }
  }

  private static func isFeminine(_ unit: WrittenUnit) -> Bool {
    ["minute", "heure", "semaine"].contains(unit.one)
  }

  // MARK: - Halves and quarters

  private static func withPart(_ language: Language, using generator: inout SeededGenerator) -> WrittenFigure {
    let units = WrittenUnit.all(language).filter { !$0.one.contains(" ") && !["kwartaal", "quarter"].contains($0.one) }
    let unit = one(of: units, using: &generator)
    let count = Int.random(in: 0...6, using: &generator)
    let value = product((try? Rational(Int128(2 * count + 1), 2)) ?? .zero, unit.hours)
    return WrittenFigure(
      text: one(of: halves(count, unit, language, using: &generator), using: &generator), value: value)
  }

  /// So many and a half.
  private static func halves(
    _ count: Int, _ unit: WrittenUnit, _ language: Language, using generator: inout SeededGenerator
  ) -> [String] {
    let words = language.spelled(count, using: &generator)
    switch (language, count) {
    case (.french, 0):
      return ["une demi-\(unit.one)", "½ \(unit.one)", "un demi \(unit.one)"].filter {
        isFeminine(unit) || !$0.hasPrefix("une")
      }
    case (.french, 1):
      return ["\(single(unit, .french)) et demi\(isFeminine(unit) ? "e" : "")", "1 \(unit.one) 1/2", "1 ½ \(unit.one)"]
    case (.french, _):
      let half = isFeminine(unit) ? "demie" : "demi"
      return [
        "\(words) \(unit.many) et \(half)", "\(count) \(unit.many) et \(half)", "\(count) ½ \(unit.many)",
        "\(count) \(unit.many) 1/2",
      ]
    case (.english, 0): return ["half \(single(unit, .english))", "a half \(unit.one)", "½ \(unit.one)"]
    case (.english, 1):
      return ["\(single(unit, .english)) and a half", "one and a half \(unit.many)", "1½ \(unit.many)"]
    case (.english, _):
      return [
        "\(words) and a half \(unit.many)", "\(words) \(unit.many) and a half", "\(count) and a half \(unit.many)",
        "\(count)½ \(unit.many)",
      ]
    case (.dutch, 0): return ["een hal\(unit.isNeuter ? "f" : "ve") \(unit.one)", "½ \(unit.one)"]
    case (.dutch, 1): return ["anderhal\(unit.isNeuter ? "f" : "ve") \(unit.one)", "1½ \(unit.one)"]
    case (.dutch, _):
      let joint = [2, 3].contains(count) ? "ën" : "en"
      let half = unit.isNeuter ? "half" : "halve"
      return [
        "\(words)\(joint)\(half) \(unit.one)", "\(words) en een \(half) \(unit.one)", "\(count)½ \(unit.one)",
        "\(count) en een \(half) \(unit.one)",
      ]
    }
  }

  // MARK: - Hours and minutes

  private static func hoursAndMinutes(_ language: Language, using generator: inout SeededGenerator) -> WrittenFigure {
    let hours = Int.random(in: 1...12, using: &generator)
    let minutes = one(of: [10, 15, 20, 30, 40, 45, 50], using: &generator)
    let value = (try? Rational(Int128(hours * 60 + minutes), 60)) ?? .zero
    let texts =
      switch language {
      case .french:
        [
          "\(hours)h\(minutes)", "\(hours) h \(minutes)", "\(hours) h \(minutes) min",
          "\(hours) heure\(hours > 1 ? "s" : "") \(minutes)",
          "\(hours) heure\(hours > 1 ? "s" : "") et \(minutes) minutes",
        ]
      case .english:
        [
          "\(hours)h\(minutes)", "\(hours)h\(minutes)m", "\(hours) h \(minutes) min",
          "\(hours) hour\(hours > 1 ? "s" : "") \(minutes) minutes",
          "\(hours) hour\(hours > 1 ? "s" : "") and \(minutes) minutes",
        ]
      case .dutch:
        [
          "\(hours)u\(minutes)", "\(hours) u \(minutes)", "\(hours) uur \(minutes) minuten",
          "\(hours) uur en \(minutes) minuten",
        ]
      }
    return WrittenFigure(text: one(of: texts, using: &generator), value: value)
  }
}

extension WrittenUnit {
  /// « half uur », « halve dag ».
  fileprivate var isNeuter: Bool { one == "uur" || one == "kwartaal" }
}
