import Briefings
import Languages
import Portfolio
import RuleLanguage
import TestSupport
import Testing
import Translation

/// What can be done about delays, and what other assumptions would change, as a committee reads them.
@Suite struct RecoveryTests {
  private func briefing(
    _ language: Language, _ statements: [String], overriding text: String? = nil
  ) throws -> Briefing {
    let engine = try ReferenceEngine.engine(overriding: text)
    var translator = Translator(engine: engine)
    let lines = statements.enumerated().map { index, text in
      TranslatedLine(text: text, file: "note.md", line: index + 1, column: 1, result: translator.translate(text))
    }
    return Briefing(Ledger(lines, by: engine), language: language, messages: language)
  }

  @Test(arguments: Language.allCases)
  func theOptionsOfADelayAreInTheReadersLanguage(language: Language) throws {
    let model = """
      deliverable key_feature
        due 2026-06-01
        cost_of_delay = 15 k€/week
      """
    let dated = try briefing(language, BriefingTests.note[language], overriding: model)
    Golden("options-\(language.code).txt", in: "Goldens").expect(
      dated.options().text(as: .text(width: 100, usesColor: false)))
    Golden("options-\(language.code).json", in: "Goldens").expect(dated.options().text(as: .json))
  }

  @Test func whereNothingIsLateThereIsNothingToCompare() throws {
    let briefing = try briefing(.french, ["RAS sur le catalogue", "+4k€/mois d'infra depuis la bascule"])
    #expect(briefing.options().text(as: .text(width: 100, usesColor: false)).contains("Rien n'est en retard"))
    #expect(!briefing.markdown().contains("## Options"))
  }

  /// Splitting 6 weeks costs 20 000 € for 6 / 2 − 1 / 2 = 2.5 weeks: 8 000 € a week.
  @Test(arguments: [("8 k€/week", ": pas rentable"), ("8.1 k€/week", ": rentable")])
  func aWeeksValueTellsWhetherALeverPays(week: String, verdict: String) throws {
    let model = "deliverable key_feature\n  cost_of_delay = \(week)\n"
    let text = try briefing(.french, ["On a 3 sprints de retard sur la migration"], overriding: model)
      .options().text(as: .markdown)
    let said = try #require(text.split(separator: "\n").first { $0.contains("D. Livrer") })
    #expect(said.contains("plus de 8\u{202F}000\u{A0}€"))
    #expect(said.contains(verdict))
  }

  @Test func twoPricesThatDifferDoNotLookTheSame() throws {
    // 2 people of the 21 weeks until 13 July: they win (29 − 1.6) / 7, and are paid 6 500 € for each week until delivery,
    // which a week pays from 8 372 € on.
    let model = "deliverable key_feature\n  due 2026-06-01\n  cost_of_delay = 8.3 k€/week\n"
    let text = try briefing(.english, ["The migration is 3 sprints late"], overriding: model)
      .options().text(as: .markdown)
    #expect(text.contains("The delay avoided would cost €32,500: it does not pay"))
    #expect(text.contains("worth more than €8,370"))
  }

  /// At 8.1 k€ a week: splitting wins 2.5 × 8 100 − 20 000 = 250 €, overtime 24/39 of a week × (8 100 − 5 000) = 1 908 €.
  @Test func theBestOptionIsNamedWhereAWeekHasAPrice() throws {
    let model = "deliverable key_feature\n  cost_of_delay = 8.1 k€/week\n"
    let text = try briefing(.english, ["The migration is 3 sprints late"], overriding: model).options().text(
      as: .markdown)
    #expect(
      text.contains(
        "Recommended: E. Pay for overtime, €1,910 better than waiting, margin included, giving nothing up."))
    let unpriced = try briefing(.english, ["The migration is 3 sprints late"]).options().text(as: .markdown)
    #expect(!unpriced.contains("Recommended"))
    #expect(
      unpriced.contains(
        "What decides it: the worth of a week gained. Above €5,000, E. Pay for overtime; below, A. Wait."))
  }

  // MARK: - What if

  private func comparison(_ language: Language, _ statements: [String], _ changes: [String]) throws -> Comparison {
    func scenario(_ changes: [String]) throws -> Scenario {
      let text = changes.map { $0 + "\n" }.joined()
      return Scenario(
        changes: changes, briefing: try briefing(language, statements, overriding: text.isEmpty ? nil : text))
    }
    return Comparison(
      base: try scenario([]), alone: try changes.map { try scenario([$0]) },
      together: changes.count > 1 ? try scenario(changes) : nil)
  }

  @Test(arguments: Language.allCases)
  func scenariosStandSideBySide(language: Language) throws {
    let comparison = try comparison(
      language, BriefingTests.note[language], ["team.people = 7", "sprint = 3 weeks", "cloud_bill = 9 k€/month"])
    Golden("whatif-\(language.code).txt", in: "Goldens")
      .expect(comparison.report(in: language).text(as: .text(width: 100, usesColor: false)))
    Golden("whatif-\(language.code).json", in: "Goldens").expect(comparison.report(in: language).text(as: .json))
  }

  /// 6 weeks of 20 000 €; seven people make 28 000 €, three-week sprints 9 weeks, both 252 000 €.
  @Test func eachChangeIsShownAloneAndThenAllTogether() throws {
    let comparison = try comparison(
      .french, ["On a 3 sprints de retard sur la migration"], ["team.people = 7", "sprint = 3 weeks"])
    let text = comparison.report(in: .french).text(as: .text(width: 120, usesColor: false))
    for figure in ["120 000 €", "168 000 €", "180 000 €", "252 000 €"] {
      let spaced = figure.replacing(" 000 €", with: "\u{202F}000\u{A0}€")
      #expect(text.contains(spaced), "\(figure)")
    }
    #expect(text.contains("team.people = 7 + sprint = 3 weeks"))
  }

  @Test func aChangeThatNoLineDependsOnSaysSo() throws {
    let comparison = try comparison(
      .french, ["On a 3 sprints de retard sur la migration"], ["cloud_bill = 9 k€/month"])
    let text = comparison.report(in: .french).text(as: .text(width: 120, usesColor: false))
    #expect(text.contains("rien ne change"))
    #expect(text.contains("aucune ligne n'en dépend"))
  }

  @Test func whatIsSetToWhatItIsChangesNothing() throws {
    let comparison = try comparison(
      .english, BriefingTests.note[.english], ["team.people = 5", "sprint = 2 weeks", "newcomers = 2"])
    let text = comparison.report(in: .english).text(as: .text(width: 120, usesColor: false))
    #expect(text.split(separator: "\n").count { $0.contains("no line depends on it") } == 3)
    #expect(text.contains("All together: nothing changes"))
  }

  @Test func aChangeOfALeverAloneShowsTheOptionThatItMoves() throws {
    let comparison = try comparison(.english, ["The migration is 3 sprints late"], ["newcomers = 3"])
    let text = comparison.report(in: .english).text(as: .markdown)
    #expect(text.contains("newcomers = 3: Reinforce the team"))
    #expect(!text.contains("Cut scope"))
  }

  @Test func aLineThatAnAssumptionMakesCountIsShownAsChanged() throws {
    let comparison = try comparison(
      .french, ["La facture cloud a augmenté de 20 %"], ["cloud_bill = 9 k€/month"])
    let text = comparison.report(in: .french).text(as: .text(width: 120, usesColor: false))
    #expect(text.contains("à vérifier →"))
  }
}
