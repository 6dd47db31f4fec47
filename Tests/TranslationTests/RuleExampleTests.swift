import Languages
import Quantities
import RuleLanguage
import TestSupport
import Testing
import Translation

/// Every `example` and `no example` of the built-in rules.
@Suite struct RuleExampleTests {
  @Test func everyExampleGivesItsFigures() throws {
    let program = try ReferenceEngine.program()
    var translator = try ReferenceEngine.translator()
    for rule in program.rules {
      for example in rule.examples {
        let result = translator.translate(example.statement, language: example.language)
        #expect(
          Self.found(result, program) == Self.wanted(example, program), "\(rule.name): \(example.statement)")
      }
    }
  }

  @Test func everyLanguageIsToldFromTheWordsOfTheExamples() throws {
    let program = try ReferenceEngine.program()
    var translator = try ReferenceEngine.translator()
    for rule in program.rules {
      for example in rule.examples where example.statement.split(separator: " ").count > 4 {
        #expect(translator.translate(example.statement).language == example.language, "\(example.statement)")
      }
    }
  }

  /// The figures of the impacts, in weeks, currency and currency a month.
  private static func found(_ result: TranslatedStatement, _ program: Program) -> [String] {
    switch result.status {
    case .noImpact: return []
    case .toCheck: return ["to_check"]
    case .translated:
      return result.impacts.flatMap { impact in
        var figures: [String] = []
        if case .risk = impact.certainty { figures.append("risk") }
        if let slip = impact.slip { figures.append("slip \(slip.value.text)") }
        if let cost = impact.cost { figures.append("money \(cost.value.text)") }
        if let runRate = impact.runRate { figures.append("rate \(runRate.value.text)") }
        if let value = impact.value {
          figures.append("\(impact.isValueRecurring ? "rate" : "money") \(value.value.text)")
        }
        return figures
      }
    }
  }

  private static func wanted(_ example: Rule.Example, _ program: Program) -> [String] {
    (example.expected ?? []).map { expectation in
      switch expectation {
      case .toCheck: "to_check"
      case .risk: "risk"
      case .figure(let quantity): text(quantity, program)
      }
    }
  }

  private static func text(_ quantity: Quantity, _ program: Program) -> String {
    func factor(_ unit: String) -> Rational {
      program.units.unit(named: unit).flatMap { program.units[$0].factor } ?? .one
    }
    switch quantity.dimension {
    case .time: return "slip \(((try? quantity.value / factor("week")) ?? .zero).text)"
    case .money: return "money \(quantity.value.text)"
    default: return "rate \(((try? quantity.value * factor("month")) ?? .zero).text)"
    }
  }
}

extension Rational {
  fileprivate var text: String { isInteger ? "\(numerator)" : "\(numerator)/\(denominator)" }
}
