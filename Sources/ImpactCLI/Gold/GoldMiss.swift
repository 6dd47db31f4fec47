import Diagnostics
import Languages
import Quantities
import RuleLanguage
import Translation

/// Shows a statement that did not come out as expected.
struct GoldMiss {
  let presentation: Presentation
  let program: Program
  let language: Language

  /// The statement, what was expected of it, what was given and what was understood.
  ///
  /// - Parameter text: what was read of it: a row where it is a table.
  func text(
    _ verdict: GoldVerdict, _ statement: GoldStatement, _ result: TranslatedStatement, of text: String
  ) -> String {
    let title = [statement.id, GoldWords.verdict(verdict)[language], statement.classes.joined(separator: " + ")]
    var lines = [title.filter { !$0.isEmpty }.joined(separator: " · ")]
    lines.append(labelled(GoldWords.statement, statement.text))
    lines.append(labelled(GoldWords.expected, figures(statement.expected)))
    lines.append(labelled(GoldWords.given, figures(result.impacts.map { GoldFigures($0) })))
    let understood = presentation.understanding(result, text: text)
    lines += understood.map { "  " + $0 }
    if result.status != .translated || !result.reasons.isEmpty {
      lines.append("  " + presentation.outcome(result, text: text))
    }
    return lines.map { $0.terminalSafe + "\n" }.joined() + "\n"
  }

  private func labelled(_ label: Localized<String>, _ text: String) -> String {
    "  \(label[language])\(language == .french ? " : " : ": ")\(text)"
  }

  private func figures(_ impacts: [GoldFigures]) -> String {
    impacts.isEmpty ? GoldWords.nothing[language] : impacts.map(figures).joined(separator: " | ")
  }

  private func figures(_ figures: GoldFigures) -> String {
    let numbers = NumberFormat(language)
    var output = TextBuffer()
    output += (figures.isRisk ? GoldWords.risk : GoldWords.certain)[language].utf8
    if let probability = figures.probability {
      output.append(" ")
      numbers.appendPercentage(probability, to: &output)
    }
    if let slip = figures.slip {
      output.append(" · ")
      DurationFormat(language, daysPerWeek: program.daysPerWeek).append(weeks: slip, to: &output)
    }
    if let amount = figures.money {
      output.append(" · ")
      append(amount, to: &output)
    }
    if let amount = figures.recurring {
      output.append(" · ")
      append(amount, to: &output)
      output += GoldWords.perMonth[language].utf8
    }
    return output.string
  }

  /// To the cent: a miss must not be rounded away.
  private func append(_ amount: Rational, to output: inout TextBuffer) {
    NumberFormat(language).append(amount.rounded(decimals: 2).withoutTrailingZeros, to: &output)
    output += "\u{A0}\(program.units[program.currency].name)".utf8
  }
}
