import Diagnostics
import Languages
import Portfolio
import Quantities
import RuleLanguage
import Translation

/// How every figure of the levers came to be, as a person can check it.
struct RecoveryExplanation {
  let briefing: Briefing

  func text() -> String {
    let builder = PageBuilder(briefing: briefing)
    return briefing.recoveries(atMost: RecoveryJSON.longestList).map { recovery in
      "\n\(builder.name(of: recovery.subject))\n" + recovery.options.map { text(of: $0, recovery) }.joined()
    }.joined()
  }

  private func text(of option: LeverOption, _ recovery: Recovery) -> String {
    let program = briefing.engine.program
    let lever = program.levers[option.lever]
    let rows = ExplanationText(engine: briefing.engine, language: briefing.language)
    let gained = RecoveryWords.all[briefing.language].head[1]
    let figures = [(gained, lever.gain)] + lever.money.map { ($0.label[briefing.language], $0.formula) }
    let texts = figures.compactMap { label, formula -> String? in
      let tree = try? program.derivation(
        of: formula, lever: option.lever, roles: option.roles, scope: recovery.scope)
      return tree.flatMap { rows.text(ofLever: $0) }.map { "\(label)\n\($0)" }
    }
    guard !texts.isEmpty else { return "" }
    let place = "\(program.sources.place(of: lever.span))"
    let source = lever.source.map { " · \($0)" } ?? ""
    return "\n\(lever.title[briefing.language]) (\(lever.name), \(place))\(source)\n" + texts.joined()
  }
}
