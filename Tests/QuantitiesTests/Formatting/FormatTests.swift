import Languages
import Quantities
import Testing

/// Code points are spelt out: U+202F between French thousands, U+00A0 before a unit, U+2212 for a minus.
@Suite struct FormatTests {
  struct Amount: Sendable, CustomTestStringConvertible {
    let value: String
    let precision: Precision
    let expected: Localized<String>

    init(_ value: String, _ precision: Precision = .sentence, fr: String, en: String, nl: String) {
      self.value = value
      self.precision = precision
      expected = Localized(fr: fr, en: en, nl: nl)
    }

    var testDescription: String { "\(value), \(precision)" }
  }

  @Test(arguments: [
    Amount("120000", fr: "120\u{A0}k€", en: "€120k", nl: "€\u{A0}120k"),
    Amount("1200000", fr: "1,2\u{A0}M€", en: "€1.2M", nl: "€\u{A0}1,2\u{A0}mln"),
    Amount("1234567", fr: "1,23\u{A0}M€", en: "€1.23M", nl: "€\u{A0}1,23\u{A0}mln"),
    Amount("2500000000", fr: "2,5\u{A0}Md€", en: "€2.5bn", nl: "€\u{A0}2,5\u{A0}mld"),
    Amount("18500", fr: "18,5\u{A0}k€", en: "€18.5k", nl: "€\u{A0}18,5k"),
    Amount("100000/3", fr: "33\u{A0}k€", en: "€33k", nl: "€\u{A0}33k"),
    Amount("9600", fr: "9\u{202F}600\u{A0}€", en: "€9,600", nl: "€\u{A0}9.600"),
    Amount("999600", fr: "1\u{A0}M€", en: "€1M", nl: "€\u{A0}1\u{A0}mln"),
    Amount("9999", fr: "10\u{A0}k€", en: "€10k", nl: "€\u{A0}10k"),
    Amount("450", fr: "450\u{A0}€", en: "€450", nl: "€\u{A0}450"),
    Amount("9/2", fr: "4,50\u{A0}€", en: "€4.50", nl: "€\u{A0}4,50"),
    Amount("0", fr: "0\u{A0}€", en: "€0", nl: "€\u{A0}0"),
    Amount("-20000", fr: "\u{2212}20\u{A0}k€", en: "\u{2212}€20k", nl: "€\u{A0}\u{2212}20k"),
    Amount("40000/3", .table, fr: "13\u{202F}333\u{A0}€", en: "€13,333", nl: "€\u{A0}13.333"),
    Amount(
      "1234567", .table, fr: "1\u{202F}234\u{202F}567\u{A0}€", en: "€1,234,567", nl: "€\u{A0}1.234.567"),
    Amount("1/2", .table, fr: "1\u{A0}€", en: "€1", nl: "€\u{A0}1"),
    Amount("-2/5", .table, fr: "0\u{A0}€", en: "€0", nl: "€\u{A0}0"),
  ])
  func `amounts read as each language writes them`(_ row: Amount) throws {
    for language in Language.allCases {
      var output = TextBuffer()
      MoneyFormat(language, currency: "EUR").append(try rational(row.value), precision: row.precision, to: &output)
      #expect(output.string == row.expected[language])
    }
  }

  @Test(arguments: [
    ("USD", Localized(fr: "120\u{A0}k$", en: "$120k", nl: "$\u{A0}120k")),
    ("CHF", Localized(fr: "120\u{A0}kCHF", en: "CHF\u{A0}120k", nl: "CHF\u{A0}120k")),
  ])
  func `a currency is shown by its sign, else by its code`(_ code: String, _ expected: Localized<String>) {
    for language in Language.allCases {
      var output = TextBuffer()
      MoneyFormat(language, currency: code).append(Rational(120_000), precision: .sentence, to: &output)
      #expect(output.string == expected[language])
    }
  }

  @Test func `both ends of a range share their unit in French`() {
    let between = Localized(
      fr: "entre 80 et 120\u{A0}k€", en: "between €80k and €120k", nl: "tussen €\u{A0}80k en €\u{A0}120k")
    let plain = Localized(fr: "80 à 120\u{A0}k€", en: "€80k to €120k", nl: "€\u{A0}80k tot €\u{A0}120k")
    for language in Language.allCases {
      #expect(range(80_000, 120_000, .between, language) == between[language])
      #expect(range(80_000, 120_000, .plain, language) == plain[language])
    }
    #expect(range(8_000, 12_000, .plain, .french) == "8\u{202F}000\u{A0}€ à 12\u{A0}k€")
  }

  @Test func `ends that round to the same are one figure`() {
    #expect(range(120_100, 120_200, .between, .french) == "120\u{A0}k€")
  }

  @Test(arguments: [
    ("6", Localized(fr: "6 semaines", en: "6 weeks", nl: "6 weken")),
    ("1", Localized(fr: "1 semaine", en: "1 week", nl: "1 week")),
    ("4/3", Localized(fr: "1,3 semaine", en: "1.3 weeks", nl: "1,3 week")),
    ("2", Localized(fr: "2 semaines", en: "2 weeks", nl: "2 weken")),
    ("26/3", Localized(fr: "2 mois", en: "2 months", nl: "2 maanden")),
    ("1/5", Localized(fr: "1 jour", en: "1 day", nl: "1 dag")),
    ("1/35", Localized(fr: "0,14 jour", en: "0.14 days", nl: "0,14 dag")),
    ("0", Localized(fr: "0 semaine", en: "0 weeks", nl: "0 weken")),
    ("-3", Localized(fr: "\u{2212}3 semaines", en: "\u{2212}3 weeks", nl: "\u{2212}3 weken")),
    ("59/30", Localized(fr: "2 semaines", en: "2 weeks", nl: "2 weken")),
  ])
  func `the figure as shown decides singular and plural`(_ weeks: String, _ expected: Localized<String>) throws {
    for language in Language.allCases {
      var output = TextBuffer()
      DurationFormat(language, daysPerWeek: Rational(5)).append(weeks: try rational(weeks), to: &output)
      #expect(output.string == expected[language])
    }
  }

  @Test func `a short time is as many days as the week has`() throws {
    var output = TextBuffer()
    DurationFormat(.french, daysPerWeek: Rational(4)).append(weeks: try rational("1/2"), to: &output)
    #expect(output.string == "2 jours")
  }

  @Test(arguments: [
    ("2/5", "4/5", "entre 2 et 4 jours"), ("2/5", "2", "entre 0,4 et 2 semaines"),
    ("13/3", "26/3", "entre 1 et 2 mois"),
    ("13/3", "6", "entre 4,3 et 6 semaines"), ("13/2", "13/2", "6,5 semaines"),
  ])
  func `a range is said in one unit`(_ low: String, _ high: String, _ expected: String) throws {
    var output = TextBuffer()
    DurationFormat(.french, daysPerWeek: Rational(5)).append(
      lowWeeks: try rational(low), highWeeks: try rational(high), form: .between, to: &output)
    #expect(output.string == expected)
  }

  @Test func `a range of weeks names its unit once`() {
    let between = Localized(fr: "entre 4 et 6 semaines", en: "between 4 and 6 weeks", nl: "tussen 4 en 6 weken")
    for language in Language.allCases {
      var output = TextBuffer()
      DurationFormat(language, daysPerWeek: Rational(5)).append(
        lowWeeks: Rational(4), highWeeks: Rational(6), form: .between, to: &output)
      #expect(output.string == between[language])
    }
  }

  @Test(arguments: [
    ("2025-04-12", Localized(fr: "12 avril 2025", en: "12 April 2025", nl: "12 april 2025")),
    ("2026-06-01", Localized(fr: "1er juin 2026", en: "1 June 2026", nl: "1 juni 2026")),
    ("2027-08-31", Localized(fr: "31 août 2027", en: "31 August 2027", nl: "31 augustus 2027")),
  ])
  func `dates are written out`(_ iso: String, _ expected: Localized<String>) throws {
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    let date = try #require(CalendarDate(year: parts[0], month: parts[1], day: parts[2]))
    for language in Language.allCases {
      var output = TextBuffer()
      DateFormat(language).append(date, to: &output)
      #expect(output.string == expected[language])
    }
  }

  @Test(arguments: [
    ("3/10", Localized(fr: "30\u{A0}%", en: "30%", nl: "30%")),
    ("1/3", Localized(fr: "33,3\u{A0}%", en: "33.3%", nl: "33,3%")),
    ("1/400", Localized(fr: "0,25\u{A0}%", en: "0.25%", nl: "0,25%")),
  ])
  func `shares read as percentages`(_ share: String, _ expected: Localized<String>) throws {
    for language in Language.allCases {
      var output = TextBuffer()
      NumberFormat(language).appendPercentage(try rational(share), to: &output)
      #expect(output.string == expected[language])
    }
  }

  private func range(_ low: Int, _ high: Int, _ form: RangeForm, _ language: Language) -> String {
    var output = TextBuffer()
    MoneyFormat(language, currency: "EUR").append(
      low: Rational(low), high: Rational(high), form: form, precision: .sentence, to: &output)
    return output.string
  }

  private func rational(_ text: String) throws -> Rational {
    let parts = text.split(separator: "/").compactMap { Int128($0) }
    return try Rational(parts[0], parts.count > 1 ? parts[1] : 1)
  }
}
