import Languages
import Portfolio
import Quantities
import RuleLanguage

// What is asked of a committee, and what its CTO would answer.
extension PageBuilder {
  /// « À décider avant le 23 février 2026 : attendre (160 k€) ou réduire le périmètre (120 k€). »; empty when nothing
  /// certain is to be decided.
  func ask(_ recovery: Recovery?) -> String {
    guard !total.isTooLarge else { return "" }
    let choices = recovery.map(priced) ?? firstDecision()
    return choices.isEmpty ? "" : recommendationWords.toDecide(date(lastDay), choices)
  }

  private func priced(_ recovery: Recovery) -> String {
    let texts = choices(of: recovery).map { index in
      let title = program.levers[recovery.options[index].lever].title[briefing.language].lowercasedFirst
      let mark = index == recovery.best?.option ? ", " + recommendationWords.recommended : ""
      return "\(title) (\(totalOnSheet(of: index, recovery))\(mark))"
    }
    return recommendationWords.either(texts)
  }

  /// Waiting, the cheapest of the others, the one that wins most time and the one that the recommendation names: what a
  /// committee chooses among; the others stand in the evidence.
  func choices(of recovery: Recovery) -> [Int] {
    let others = recovery.options.indices.dropFirst()
    let cheapest = others.min { cost(of: $0, recovery) < cost(of: $1, recovery) }
    let fastest = others.max { recovery.options[$0].gain.value < recovery.options[$1].gain.value }
    let named = recovery.best?.option ?? cheapestWeek(of: recovery)?.option
    return Set([0, cheapest, fastest, named].compactMap { $0 }).sorted()
  }

  private func cost(of option: Int, _ recovery: Recovery) -> Rational {
    recovery.options[option].change.value
  }

  /// « Recommandé : C. Renforcer l'équipe… », or what would decide it.
  func recommendation(_ recovery: Recovery) -> [Page.Block] {
    var sentences: [String] = []
    if let (index, benefit) = recovery.best {
      let worth = amount(Estimate(benefit.rounded(to: benefit.stepOfThreeDigits)))
      sentences.append(recommendationWords.best(title(of: index, recovery), worth))
    } else if recovery.costOfDelay != nil || recovery.avoided.contains(where: { $0 != nil }) {
      sentences.append(recommendationWords.wait(title(of: 0, recovery)))
    } else if let (index, price) = cheapestWeek(of: recovery) {
      let week = amount(Estimate(price.rounded(to: price.stepOfThreeDigits)), .table)
      sentences.append(recommendationWords.decides(week, title(of: index, recovery), title(of: 0, recovery)))
    }
    for (index, option) in recovery.options.enumerated() where index != recovery.best?.option {
      guard case .givenUp(let saved) = option.breakEven, Rational.zero < saved else { continue }
      let worth = amount(Estimate(saved.rounded(to: saved.stepOfThreeDigits)))
      sentences.append(recommendationWords.givesUp(title(of: index, recovery), worth))
      break
    }
    return sentences.isEmpty ? [] : [.paragraph(sentences.joined(separator: " "))]
  }

  private func cheapestWeek(of recovery: Recovery) -> (option: Int, price: Rational)? {
    let prices = recovery.options.enumerated().compactMap { index, option -> (option: Int, price: Rational)? in
      if case .week(let price) = option.breakEven { (index, price) } else { nil }
    }
    return prices.min { $0.price < $1.price }
  }

  /// « C. Renforcer l'équipe ».
  private func title(of option: Int, _ recovery: Recovery) -> String {
    "\(Self.letter(option)) \(program.levers[recovery.options[option].lever].title[briefing.language])"
  }

  private var recommendationWords: RecommendationWords { RecommendationWords.all[briefing.language] }
}

/// What a page says when it asks and when it advises.
struct RecommendationWords: Sendable {
  /// By when, and what.
  let toDecide: @Sendable (String, String) -> String
  let either: @Sendable ([String]) -> String
  let recommended: String
  /// The option, and how much better it is than waiting.
  let best: @Sendable (String, String) -> String
  let wait: @Sendable (String) -> String
  /// The price of a week from which the first option is better than the second.
  let decides: @Sendable (String, String, String) -> String
  let givesUp: @Sendable (String, String) -> String

  static let all = Localized(
    fr: RecommendationWords(
      toDecide: { "À décider avant le \($0)\u{A0}: \($1)." }, either: { Self.either($0, "ou") },
      recommended: "recommandé",
      best: { "Recommandé\u{A0}: \($0), \($1) de mieux qu'attendre, marge comprise, sans renoncer à rien." },
      wait: { "Recommandé\u{A0}: \($0)\u{202F}; aucune autre option ne rapporte ce qu'elle coûte." },
      decides: {
        "Ce qui tranche\u{A0}: ce que vaut une semaine gagnée. Au-dessus de \($0), \($1)\u{202F}; sinon, \($2)."
      },
      givesUp: { "\($0) économise \($1), si ce à quoi l'on renonce vaut moins." }),
    en: RecommendationWords(
      toDecide: { "To be decided by \($0): \($1)." }, either: { Self.either($0, "or") },
      recommended: "recommended",
      best: { "Recommended: \($0), \($1) better than waiting, margin included, giving nothing up." },
      wait: { "Recommended: \($0); no other option earns what it costs." },
      decides: { "What decides it: the worth of a week gained. Above \($0), \($1); below, \($2)." },
      givesUp: { "\($0) saves \($1), if what is given up is worth less." }),
    nl: RecommendationWords(
      toDecide: { "Te beslissen vóór \($0): \($1)." }, either: { Self.either($0, "of") },
      recommended: "aanbevolen",
      best: { "Aanbevolen: \($0), \($1) beter dan wachten, marge inbegrepen, zonder iets op te geven." },
      wait: { "Aanbevolen: \($0); geen andere optie brengt op wat ze kost." },
      decides: { "Wat de doorslag geeft: wat een gewonnen week waard is. Boven \($0), \($1); anders \($2)." },
      givesUp: { "\($0) bespaart \($1), als wat men opgeeft minder waard is." }))

  private static func either(_ choices: [String], _ or: String) -> String {
    choices.count < 2
      ? choices.joined() : choices.dropLast().joined(separator: ", ") + " \(or) " + choices[choices.count - 1]
  }
}
