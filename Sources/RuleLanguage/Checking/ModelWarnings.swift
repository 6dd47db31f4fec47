import Diagnostics
import Languages
import Quantities

// What a model says that loads, and that cannot be meant.
extension ProgramBuilder {
  mutating func warnOfModel() {
    warnOfSharedNames()
    warnOfPastDates()
    warnOfUnusedNames()
  }

  /// A word of two deliverables means the one or the other: nobody knows which.
  private mutating func warnOfSharedNames() {
    var owners: [String: (deliverable: Int, span: SourceSpan, isUsers: Bool)] = [:]
    for (index, entry) in deliverables.enumerated() {
      for (word, isUsers) in ownNames(of: entry) {
        guard let owner = owners[word.text.lowercased()], owner.deliverable != index else {
          owners[word.text.lowercased()] = (index, word.span, isUsers)
          continue
        }
        guard isUsers || owner.isUsers else { continue }
        let names = (entry.name.text, deliverables[owner.deliverable].name.text)
        report(.sharedName(word.text, of: names, word.span, first: owner.span))
      }
    }
  }

  private func ownNames(of entry: EntityEntry) -> [(word: WordSyntax, isUsers: Bool)] {
    var names: [(word: WordSyntax, isUsers: Bool)] = []
    for (line, rank) in lastLines(of: entry, where: { if case .knownAs = $0 { true } else { false } }) {
      if case .knownAs(let words) = line.field { names += words.map { ($0, rank.layer.isUsers) } }
    }
    return names
  }

  private mutating func warnOfPastDates() {
    for entry in deliverables {
      let dated = entry.lines.last { if case .due = $0.line.field { true } else { false } }
      guard let dated, dated.rank.layer.isUsers, case .due(let date) = dated.line.field, date < asOf else { continue }
      report(.pastDate(date, asOf: asOf, of: entry.name.text, dated.line.span))
    }
  }

  /// Where there is one team, all statements mean it, whatever it is called.
  private mutating func warnOfUnusedNames() {
    let own = teams.filter(\.isMentionedByUser)
    guard own.count == 1 else { return }
    for line in own[0].lines where line.rank.layer.isUsers {
      if case .knownAs = line.line.field { report(.unusedName(of: own[0].name.text, line.line.span)) }
    }
  }
}

extension Diagnostic {
  fileprivate static func sharedName(
    _ word: String, of names: (String, String), _ span: SourceSpan, first: SourceSpan
  ) -> Diagnostic {
    make(
      "E111", "« \(word) » désigne deux livrables, `\(names.1)` et `\(names.0)`",
      "‘\(word)’ means two deliverables, `\(names.1)` and `\(names.0)`",
      "‘\(word)’ betekent twee opleveringen, `\(names.1)` en `\(names.0)`", span,
      notes: Diagnostic.first(first),
      help: Localized(
        fr: "gardez le mot pour l'un des deux", en: "keep the word for one of them",
        nl: "houd het woord voor één ervan"), severity: .warning)
  }

  fileprivate static func pastDate(
    _ date: CalendarDate, asOf day: CalendarDate, of name: String, _ span: SourceSpan
  ) -> Diagnostic {
    make(
      "E112", "la date de `\(name)` est passée : \(date.iso8601), et nous sommes le \(day.iso8601)",
      "the date of `\(name)` is past: \(date.iso8601), and today is \(day.iso8601)",
      "de datum van `\(name)` is voorbij: \(date.iso8601), en vandaag is het \(day.iso8601)", span,
      help: Localized(
        fr: "mettez la date prévue aujourd'hui, ou retirez le livrable s'il est livré",
        en: "put the date that is planned today, or remove the deliverable once it is delivered",
        nl: "zet de datum die vandaag gepland is, of haal de oplevering weg als ze geleverd is"),
      severity: .warning)
  }

  fileprivate static func unusedName(of team: String, _ span: SourceSpan) -> Diagnostic {
    make(
      "E113", "rien n'utilise ce `known as` : `\(team)` est la seule équipe, toutes les phrases parlent d'elle",
      "nothing uses this `known as`: `\(team)` is the only team, all statements mean it",
      "niets gebruikt deze `known as`: `\(team)` is het enige team, alle zinnen bedoelen het", span,
      help: Localized(
        fr: "retirez cette ligne, ou déclarez l'autre équipe", en: "remove this line, or declare the other team",
        nl: "haal deze regel weg, of declareer het andere team"), severity: .warning)
  }
}

extension DiagnosticCatalogue {
  /// E110 to E113: sentences and models that would be read otherwise than meant.
  static let meanings: [DiagnosticCode] = [
    DiagnosticCode(
      "E110",
      title: Localized(
        fr: "« par mois » dit deux fois", en: "‘a month’ said twice", nl: "‘per maand’ tweemaal gezegd"),
      explanation: Localized(
        fr: "`{run_rate}` s'écrit « 8 000 € par mois » : la phrase n'ajoute pas « par mois ».",
        en: "`{run_rate}` reads ‘€8,000 a month’: the sentence does not add ‘a month’.",
        nl: "`{run_rate}` wordt ‘€ 8.000 per maand’: de zin voegt geen ‘per maand’ toe.")),
    DiagnosticCode(
      "E111",
      title: Localized(
        fr: "un mot pour deux livrables", en: "one word for two deliverables", nl: "één woord voor twee opleveringen"),
      explanation: Localized(
        fr: "Quand deux livrables ont un même mot de `known as`, une phrase qui le dit parle de l'un ou de l'autre.",
        en: "Where two deliverables share a word of `known as`, a statement that says it means the one or the other.",
        nl: "Delen twee opleveringen een woord van `known as`, dan bedoelt een zin ermee de ene of de andere.")),
    DiagnosticCode(
      "E112",
      title: Localized(fr: "date passée", en: "past date", nl: "voorbije datum"),
      explanation: Localized(
        fr:
          "Un retard s'ajoute à la date prévue : une date passée donne une date d'arrivée qui l'est aussi. Le jour est "
          + "celui de `--as-of`, ou aujourd'hui.",
        en:
          "A delay is added to the planned date: a past date gives an arrival that is past as well. The day is that of "
          + "`--as-of`, or today.",
        nl:
          "Een vertraging komt bij de geplande datum: een voorbije datum geeft een aankomst die ook voorbij is. De dag is "
          + "die van `--as-of`, of vandaag.")),
    DiagnosticCode(
      "E113",
      title: Localized(
        fr: "noms d'équipe inutilisés", en: "unused names of a team", nl: "ongebruikte namen van een team"),
      explanation: Localized(
        fr: "`known as` dit comment les phrases nomment une équipe quand il y en a plusieurs ; seule, elle n'en a pas "
          + "besoin.",
        en: "`known as` says how statements name a team where there are several; alone, it needs none.",
        nl: "`known as` zegt hoe zinnen een team noemen als er meerdere zijn; alleen heeft het er geen nodig.")),
  ]
}
