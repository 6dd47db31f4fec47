import Briefings
import Diagnostics
import Languages

/// What is said of limits that cannot be read.
enum LimitDiagnostics {
  private static let examples = Localized("cost > 100 k€, slip of migration > 2 weeks")

  static func noComparison(_ text: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      code: "E086",
      message: Localized(
        fr: "« \(text) » n'est pas une limite : il manque une comparaison",
        en: "‘\(text)’ is no limit: a comparison is missing",
        nl: "‘\(text)’ is geen grens: er ontbreekt een vergelijking"
      ), span: span, help: examples)
  }

  static func unknownTotal(_ name: String, _ span: SourceSpan) -> Diagnostic {
    let known = RecordedTotal.allCases.map(\.rawValue)
    let nearest = nearest(to: name, among: known)
    return Diagnostic(
      code: "E086",
      message: Localized(
        fr: "aucun total ne s'appelle « \(name) »", en: "no total is called ‘\(name)’",
        nl: "geen totaal heet ‘\(name)’"), span: span,
      help: nearest.map {
        Localized(fr: "vouliez-vous dire \($0) ?", en: "did you mean \($0)?", nl: "bedoelde u \($0)?")
      }
        ?? Localized(known.joined(separator: ", ")))
  }

  /// Something else than `of NAME` stands behind the total.
  static func noPart(_ name: String, _ total: RecordedTotal, _ span: SourceSpan) -> Diagnostic {
    let message =
      total.isOfSubjects
      ? Localized(
        fr: "après `\(name)`, seul « of NOM » peut suivre", en: "only ‘of NAME’ may follow `\(name)`",
        nl: "na `\(name)` kan alleen ‘of NAAM’ volgen")
      : Localized(
        fr: "`\(name)` est un total pour l'ensemble : aucun sujet n'a le sien",
        en: "`\(name)` is a total of everything: no subject has its own",
        nl: "`\(name)` is een totaal van alles: geen onderwerp heeft er een")
    return Diagnostic(code: "E086", message: message, span: span, help: examples)
  }

  static func unknownSubject(_ subject: Limit.Subject, known: [String]) -> Diagnostic {
    let nearest = nearest(to: subject.name, among: known)
    return Diagnostic(
      code: "E086",
      message: Localized(
        fr: "rien ne s'appelle « \(subject.name) » : ni livrable du modèle, ni sujet de ces notes",
        en: "nothing is called ‘\(subject.name)’: no deliverable of the model, no subject of these notes",
        nl: "niets heet ‘\(subject.name)’: geen oplevering van het model, geen onderwerp van deze notities"),
      span: subject.span,
      help: nearest.map {
        Localized(fr: "vouliez-vous dire \($0) ?", en: "did you mean \($0)?", nl: "bedoelde u \($0)?")
      }
        ?? Localized(known.prefix(8).joined(separator: ", ")))
  }

  /// For `impact help E086`.
  static let codes: [DiagnosticCode] = [
    DiagnosticCode(
      "E086",
      title: Localized(
        fr: "une limite de --fail-on ne se lit pas", en: "a limit of --fail-on cannot be read",
        nl: "een grens van --fail-on is onleesbaar"),
      explanation: Localized(
        fr: "Une limite compare un total à une grandeur : cost > 100 k€, run_rate >= 5 k€/month, slip > 3 weeks, "
          + "to_check > 5. « of NOM » prend la part d'un livrable du modèle ou d'un sujet des notes : "
          + "slip of migration > 2 weeks. Un sujet qui peut manquer une semaine se déclare dans le modèle (deliverable).",
        en: "A limit compares a total with a quantity: cost > 100 k€, run_rate >= 5 k€/month, slip > 3 weeks, "
          + "to_check > 5. ‘of NAME’ takes the part of a deliverable of the model or of a subject of the notes: "
          + "slip of migration > 2 weeks. A subject that may be absent some week is declared in the model (deliverable).",
        nl: "Een grens vergelijkt een totaal met een grootheid: cost > 100 k€, run_rate >= 5 k€/month, slip > 3 weeks, "
          + "to_check > 5. ‘of NAAM’ neemt het deel van een oplevering van het model of van een onderwerp van de "
          + "notities: slip of migration > 2 weeks. Een onderwerp dat een week kan ontbreken, hoort in het model "
          + "(deliverable)."))
  ]
}

/// What is said of limits that hold, and of those that do not.
enum LimitWords {
  static func passed(_ limit: String, _ figure: String) -> Localized<String> {
    Localized(
      fr: "limite dépassée : \(limit) (ici \(figure))", en: "limit passed: \(limit) (here \(figure))",
      nl: "grens overschreden: \(limit) (hier \(figure))")
  }

  static func kept(_ limits: [(limit: String, figure: String)]) -> Localized<String> {
    func list(_ here: String, _ joint: String) -> String {
      limits.map { "\($0.limit) (\(here) \($0.figure))" }.joined(separator: joint)
    }
    return Localized(
      fr: "aucune limite dépassée : \(list("ici", " ; "))", en: "no limit passed: \(list("here", "; "))",
      nl: "geen grens overschreden: \(list("hier", "; "))")
  }

  static func otherCurrency(_ currency: String) -> Localized<String> {
    Localized(
      fr: "--fail-on : cette note compte en \(currency), dont le modèle n'a pas le cours",
      en: "--fail-on: this briefing counts in \(currency), for which the model has no rate",
      nl: "--fail-on: deze samenvatting telt in \(currency), waarvan het model geen koers heeft")
  }
}
