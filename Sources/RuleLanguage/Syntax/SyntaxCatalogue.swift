import Diagnostics
import Languages

extension DiagnosticCatalogue {
  /// E001 to E029: what makes a text no rule file.
  static let syntax: [DiagnosticCode] = (textCodes + lineCodes + formulaCodes + wordCodes).sorted {
    $0.code < $1.code
  }

  private static let textCodes = [
    DiagnosticCode(
      "E001",
      title: Localized(fr: "fichier qui n'est pas du texte", en: "file that is not text", nl: "geen tekstbestand"),
      explanation: Localized(
        fr: "Règles et modèles sont du texte UTF-8, sans octet nul. Réenregistrez le fichier dans ce codage.",
        en: "Rules and models are UTF-8 text without NUL bytes. Save the file again in that encoding.",
        nl: "Regels en modellen zijn UTF-8-tekst zonder nulbytes. Bewaar het bestand opnieuw in die codering.")),
    DiagnosticCode(
      "E002", title: Localized(fr: "texte non fermé", en: "text not closed", nl: "tekst niet afgesloten"),
      explanation: Localized(
        fr: "Un texte commence et finit par `\"` sur une même ligne. Un `\"` dans le texte s'écrit `\\\"`.",
        en: "A text starts and ends with `\"` on one line. A `\"` inside it is written `\\\"`.",
        nl: "Een tekst begint en eindigt met `\"` op één regel. Een `\"` erin schrijf je als `\\\"`.")),
    DiagnosticCode(
      "E003", title: Localized(fr: "échappement inconnu", en: "unknown escape", nl: "onbekend escapeteken"),
      explanation: Localized(
        fr: "Dans un texte, seuls `\\\"` et `\\\\` existent.", en: "In a text there are only `\\\"` and `\\\\`.",
        nl: "In een tekst bestaan alleen `\\\"` en `\\\\`.")),
    DiagnosticCode(
      "E004", title: Localized(fr: "caractère sans emploi", en: "character with no use", nl: "teken zonder betekenis"),
      explanation: Localized(
        fr: "Ce caractère n'a de sens que dans un texte `\"…\"` ou un commentaire `# …`.",
        en: "This character only has a meaning in a `\"…\"` text or a `# …` comment.",
        nl: "Dit teken heeft alleen betekenis in een tekst `\"…\"` of een commentaar `# …`.")),
  ]

  private static let lineCodes = [
    DiagnosticCode(
      "E005", title: Localized(fr: "déclaration inconnue", en: "unknown declaration", nl: "onbekende declaratie"),
      explanation: Localized(
        fr:
          "À la marge, une ligne commence par `rule`, `concept`, `unit`, `team`, `deliverable`, `currency`, `calendar`, "
          + "`closed`, `label`, `company`, `project`, `author` ou `confidential`, ou donne une valeur : `sprint = 2 weeks`.",
        en:
          "At the margin a line starts with `rule`, `concept`, `unit`, `team`, `deliverable`, `currency`, `calendar`, "
          + "`closed`, `label`, `company`, `project`, `author` or `confidential`, or gives a value: `sprint = 2 weeks`.",
        nl: "Aan de kantlijn begint een regel met `rule`, `concept`, `unit`, `team`, `deliverable`, `currency`, "
          + "`calendar`, `closed`, `label`, `company`, `project`, `author` of `confidential`, of geeft hij een waarde: `sprint = 2 weeks`."
      )),
    DiagnosticCode(
      "E006",
      title: Localized(fr: "retrait sans déclaration", en: "indent with no declaration", nl: "losse inspringing"),
      explanation: Localized(
        fr: "Une ligne en retrait complète la déclaration qui la précède ; au début d'un fichier, il n'y en a pas.",
        en: "An indented line belongs to the declaration above it; at the start of a file there is none.",
        nl: "Een ingesprongen regel hoort bij de declaratie erboven; aan het begin van een bestand is die er niet.")),
    DiagnosticCode(
      "E007", title: Localized(fr: "champ de règle inconnu", en: "unknown field of a rule", nl: "onbekend regelveld"),
      explanation: Localized(
        fr: "Une règle a les champs \(ruleFieldKeywords.joined(separator: ", ")).",
        en: "A rule has the fields \(ruleFieldKeywords.joined(separator: ", ")).",
        nl: "Een regel heeft de velden \(ruleFieldKeywords.joined(separator: ", ")).")),
    DiagnosticCode(
      "E008", title: Localized(fr: "nom attendu", en: "name expected", nl: "naam verwacht"),
      explanation: Localized(
        fr: "Un nom est fait de lettres, de chiffres et de `_` : `day_rate`. Les titres s'écrivent entre `\"`.",
        en: "A name is made of letters, digits and `_`: `day_rate`. Titles stand between `\"`.",
        nl: "Een naam bestaat uit letters, cijfers en `_`: `day_rate`. Titels staan tussen `\"`.")),
    DiagnosticCode(
      "E010", title: Localized(fr: "suite de trop", en: "something too much", nl: "iets te veel"),
      explanation: Localized(
        fr: "La ligne était complète. La suite d'une valeur se met plus en retrait que son champ ; un nouveau champ, "
          + "autant que lui.",
        en: "The line was complete. A value goes on deeper than its field; a new field starts just as deep.",
        nl: "De regel was al volledig. Een waarde gaat dieper ingesprongen verder dan haar veld; een nieuw veld begint "
          + "even diep.")),
    DiagnosticCode(
      "E016",
      title: Localized(fr: "signe ou mot manquant", en: "missing sign or word", nl: "ontbrekend teken of woord"),
      explanation: Localized(
        fr: "Cette ligne ne se lit qu'avec le signe ou le mot indiqué : `slip = d`, `if a then b else c`.",
        en: "This line only reads with the sign or word named: `slip = d`, `if a then b else c`.",
        nl: "Deze regel leest alleen met het genoemde teken of woord: `slip = d`, `if a then b else c`.")),
  ]

  private static let formulaCodes = [
    DiagnosticCode(
      "E009", title: Localized(fr: "valeur attendue", en: "value expected", nl: "waarde verwacht"),
      explanation: Localized(
        fr: "Une valeur est un nombre avec son unité (`2 weeks`), une date, un nom (`team.burn`) ou une formule.",
        en: "A value is a number with its unit (`2 weeks`), a date, a name (`team.burn`) or a formula.",
        nl: "Een waarde is een getal met eenheid (`2 weeks`), een datum, een naam (`team.burn`) of een formule.")),
    DiagnosticCode(
      "E011", title: Localized(fr: "parenthèse non fermée", en: "parenthesis not closed", nl: "haakje niet gesloten"),
      explanation: Localized(
        fr: "Chaque `(` veut sa `)` dans la même valeur.", en: "Each `(` wants its `)` in the same value.",
        nl: "Elk `(` heeft een `)` nodig in dezelfde waarde.")),
    DiagnosticCode(
      "E012",
      title: Localized(fr: "formule trop emboîtée", en: "formula nested too deep", nl: "formule te diep genest"),
      explanation: Localized(
        fr: "Une formule s'emboîte sur \(FormulaBounds.depth) niveaux au plus. Nommez ses parties : `let part = …`.",
        en: "A formula nests \(FormulaBounds.depth) levels at most. Name its parts: `let part = …`.",
        nl: "Een formule is hoogstens \(FormulaBounds.depth) niveaus diep. Geef delen een naam: `let part = …`.")),
    DiagnosticCode(
      "E013", title: Localized(fr: "formule trop longue", en: "formula too long", nl: "formule te lang"),
      explanation: Localized(
        fr: "Une formule a \(FormulaBounds.operations) opérations au plus. Nommez ses parties : `let part = …`.",
        en: "A formula has \(FormulaBounds.operations) operations at most. Name its parts: `let part = …`.",
        nl: "Een formule heeft hoogstens \(FormulaBounds.operations) bewerkingen. Geef delen een naam: `let part = …`.")
    ),
    DiagnosticCode(
      "E014", title: Localized(fr: "nombre trop long", en: "number too long", nl: "getal te lang"),
      explanation: Localized(
        fr: "Les calculs sont exacts, et un nombre écrit a \(FormulaBounds.digits) chiffres au plus.",
        en: "Figures are exact, and a written number has \(FormulaBounds.digits) digits at most.",
        nl: "Berekeningen zijn exact, en een geschreven getal heeft hoogstens \(FormulaBounds.digits) cijfers.")),
    DiagnosticCode(
      "E015", title: Localized(fr: "date inexistante", en: "no such date", nl: "onbestaande datum"),
      explanation: Localized(
        fr: "Une date s'écrit année-mois-jour et doit exister : `2026-02-28`.",
        en: "A date is year-month-day and must exist: `2026-02-28`.",
        nl: "Een datum is jaar-maand-dag en moet bestaan: `2026-02-28`.")),
    DiagnosticCode(
      "E020",
      title: Localized(fr: "comparaisons enchaînées", en: "chained comparisons", nl: "gekoppelde vergelijkingen"),
      explanation: Localized(
        fr: "`a < b < c` s'écrit `a < b and b < c`.", en: "`a < b < c` is written `a < b and b < c`.",
        nl: "`a < b < c` schrijf je als `a < b and b < c`.")),
    DiagnosticCode(
      "E021", title: Localized(fr: "date attendue", en: "date expected", nl: "datum verwacht"),
      explanation: Localized(
        fr: "Une date s'écrit année-mois-jour : `due 2026-06-15`, `from 2026-07-01`.",
        en: "A date is year-month-day: `due 2026-06-15`, `from 2026-07-01`.",
        nl: "Een datum is jaar-maand-dag: `due 2026-06-15`, `from 2026-07-01`.")),
    DiagnosticCode(
      "E022", title: Localized(fr: "unité attendue", en: "unit expected", nl: "eenheid verwacht"),
      explanation: Localized(
        fr: "Une unité suit ici : `x in weeks`, `800 €/person/day`.",
        en: "A unit belongs here: `x in weeks`, `800 €/person/day`.",
        nl: "Hier hoort een eenheid: `x in weeks`, `800 €/person/day`.")),
    DiagnosticCode(
      "E024", title: Localized(fr: "virgule décimale", en: "decimal comma", nl: "decimale komma"),
      explanation: Localized(
        fr: "Dans les règles, `0.5` et non `0,5` : la virgule sépare des valeurs.",
        en: "In rules, `0.5` and not `0,5`: a comma separates values.",
        nl: "In regels `0.5` en niet `0,5`: een komma scheidt waarden.")),
  ]

  private static let wordCodes = [
    DiagnosticCode(
      "E017", title: Localized(fr: "texte attendu", en: "text expected", nl: "tekst verwacht"),
      explanation: Localized(
        fr: "Un texte entre `\"` suit ici : `say fr \"…\"`.", en: "A text between `\"` belongs here: `say fr \"…\"`.",
        nl: "Hier hoort een tekst tussen `\"`: `say fr \"…\"`.")),
    DiagnosticCode(
      "E018", title: Localized(fr: "langue attendue", en: "language expected", nl: "taal verwacht"),
      explanation: Localized(
        fr: "Les langues sont `fr`, `en` et `nl`.", en: "The languages are `fr`, `en` and `nl`.",
        nl: "De talen zijn `fr`, `en` en `nl`.")),
    DiagnosticCode(
      "E019",
      title: Localized(
        fr: "plusieurs mots sans guillemets", en: "several words without quotes",
        nl: "meerdere woorden zonder aanhalingstekens"),
      explanation: Localized(
        fr:
          "Une virgule sépare les mots d'une liste ; une expression se met entre `\"` : `fr retard*, \"à la bourre\"`.",
        en: "Commas separate the words of a list; a phrase stands between `\"`: `en late, \"pushed back\"`.",
        nl: "Komma's scheiden de woorden van een lijst; een uitdrukking staat tussen `\"`: `nl vertrag*, \"te laat\"`.")
    ),
    DiagnosticCode(
      "E023", title: Localized(fr: "deux formes de rôle", en: "two shapes of a role", nl: "twee vormen van een rol"),
      explanation: Localized(
        fr: "Un rôle est un `change of`, un `total of` ou `each`, jamais deux à la fois.",
        en: "A role is a `change of`, a `total of` or `each`, never two at once.",
        nl: "Een rol is `change of`, `total of` of `each`, nooit twee tegelijk.")),
    DiagnosticCode(
      "E025", title: Localized(fr: "mot attendu", en: "word expected", nl: "woord verwacht"),
      explanation: Localized(
        fr: "Une liste de mots n'est pas vide et ne finit pas par une virgule.",
        en: "A list of words is not empty and does not end with a comma.",
        nl: "Een woordenlijst is niet leeg en eindigt niet met een komma.")),
    DiagnosticCode(
      "E026", title: Localized(fr: "condition attendue", en: "condition expected", nl: "voorwaarde verwacht"),
      explanation: Localized(
        fr:
          "Un `when` demande des concepts, des rôles et des exclusions : `when @delay, d: duration, not @recruiting`.",
        en: "A `when` asks for concepts, roles and exclusions: `when @delay, d: duration, not @recruiting`.",
        nl: "Een `when` vraagt concepten, rollen en uitsluitingen: `when @delay, d: duration, not @recruiting`.")),
    DiagnosticCode(
      "E027", title: Localized(fr: "mesure attendue", en: "measure expected", nl: "maat verwacht"),
      explanation: Localized(
        fr: "Un rôle dit ce qu'il mesure : `d: duration`, `v: change of points`, `m: money`.",
        en: "A role says what it measures: `d: duration`, `v: change of points`, `m: money`.",
        nl: "Een rol zegt wat hij meet: `d: duration`, `v: change of points`, `m: money`.")),
    DiagnosticCode(
      "E028",
      title: Localized(
        fr: "forme au lieu du mot du dictionnaire", en: "form in the place of a dictionary's word",
        nl: "vorm in plaats van het woord uit het woordenboek"),
      explanation: Localized(
        fr:
          "Après `noun`, `adj` et `verb`, la langue donne les formes : `verb glisser` vaut pour « glisse », « glissera », "
          + "« glissé ». Un mot seul ou avec `*` se met avant.",
        en:
          "After `noun`, `adj` and `verb` the language gives the forms: `verb slip` stands for \"slips\", \"slipped\", "
          + "\"slipping\". A word that is only itself, or with `*`, comes before.",
        nl:
          "Na `noun`, `adj` en `verb` geeft de taal de vormen: `verb opschuiven` staat voor ‘schuift … op’, ‘opgeschoven’, "
          + "‘op te schuiven’. Een woord op zichzelf of met `*` komt ervoor.")),
  ]
}
