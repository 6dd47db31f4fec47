import Languages
import Quantities

/// What messages call a dimension: `money/time`.
struct DimensionNames {
  /// Names of the dimensions that `unit ticket` declares, in order.
  var declared: [String] = []

  private static let builtIn: [Localized<String>] = [
    Localized(fr: "temps", en: "time", nl: "tijd"),
    Localized(fr: "temps d’horloge", en: "clock time", nl: "kloktijd"),
    Localized(fr: "personnes", en: "people", nl: "personen"),
    Localized(fr: "points", en: "points", nl: "punten"),
    Localized(fr: "argent", en: "money", nl: "geld"),
  ]

  func text(_ type: NodeType) -> Localized<String> {
    switch type {
    case .quantity(let dimension): text(dimension)
    case .boolean: Localized(fr: "condition", en: "condition", nl: "voorwaarde")
    case .date: Localized(fr: "date", en: "date", nl: "datum")
    case .any, .failed, .untyped: Localized(fr: "inconnu", en: "unknown", nl: "onbekend")
    }
  }

  func text(_ dimension: Dimension) -> Localized<String> {
    if dimension == .number { return Localized(fr: "nombre", en: "number", nl: "getal") }
    if dimension == .effort { return Localized(fr: "charge", en: "effort", nl: "inspanning") }
    let factors = dimension.factors
    return Localized(
      fr: joined(factors, .french), en: joined(factors, .english), nl: joined(factors, .dutch))
  }

  private func joined(_ factors: [(base: Int, exponent: Int)], _ language: Language) -> String {
    // The part that gives its sense to the whole, money or points, is the last base: `money/time`.
    let above = factors.reversed().filter { $0.exponent > 0 }.map { powered($0.base, $0.exponent, language) }
    let below = factors.reversed().filter { $0.exponent < 0 }.map { "/" + powered($0.base, -$0.exponent, language) }
    return (above.isEmpty ? "1" : above.joined(separator: "·")) + below.joined()
  }

  private func powered(_ base: Int, _ exponent: Int, _ language: Language) -> String {
    let index = base - Self.builtIn.count
    let name =
      if index < 0 { Self.builtIn[base][language] } else { index < declared.count ? declared[index] : "?" }
    return exponent == 1 ? name : "\(name)^\(exponent)"
  }
}
