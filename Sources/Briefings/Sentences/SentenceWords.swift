import Languages

/// The words that every sentence of a language shares.
struct SentenceWords: Sendable {
  let risk: [UInt8]
  /// Before what would be gained.
  let chance: [UInt8]
  let probability: [UInt8]
  let perMonth: [UInt8]
  let unknown: [UInt8]
  let rangeLead: [UInt8]
  let delivery: [UInt8]
  let deliveryOf: [UInt8]
  let closingQuote: [UInt8]

  private init(
    risk: String, chance: String, probability: String, perMonth: String, unknown: String, rangeLead: String,
    delivery: String,
    deliveryOf: String, closingQuote: String
  ) {
    self.risk = Array(risk.utf8)
    self.chance = Array(chance.utf8)
    self.probability = Array(probability.utf8)
    self.perMonth = Array(perMonth.utf8)
    self.unknown = Array(unknown.utf8)
    self.rangeLead = Array(rangeLead.utf8)
    self.delivery = Array(delivery.utf8)
    self.deliveryOf = Array(deliveryOf.utf8)
    self.closingQuote = Array(closingQuote.utf8)
  }

  /// Before a sentence in another language than the page's.
  static func mark(of language: Language) -> String { "(\(language.code)) " }

  static let all = Localized(
    fr: SentenceWords(
      risk: "Risque : ", chance: "Gain possible : ", probability: " (probabilité : ", perMonth: " par mois",
      unknown: "un montant à préciser",
      rangeLead: " de ", delivery: "la livraison", deliveryOf: "la livraison de «\u{A0}", closingQuote: "\u{A0}»"),
    en: SentenceWords(
      risk: "Risk: ", chance: "Possible gain: ", probability: " (probability: ", perMonth: " a month",
      unknown: "an amount to be given",
      rangeLead: " by ", delivery: "the delivery", deliveryOf: "the delivery of “", closingQuote: "”"),
    nl: SentenceWords(
      risk: "Risico: ", chance: "Mogelijke winst: ", probability: " (kans: ", perMonth: " per maand",
      unknown: "een nog te bepalen bedrag",
      rangeLead: " met ", delivery: "de levering", deliveryOf: "de levering van “", closingQuote: "”"))

  /// By article: what a preposition before it becomes.
  static let contractions: [(article: String, short: [(preposition: String, contracted: String)])] = [
    ("le ", [(" de ", " du "), (" à ", " au ")]), ("les ", [(" de ", " des "), (" à ", " aux ")]),
  ]
}
