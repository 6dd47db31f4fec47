import Diagnostics
import Languages

extension DiagnosticCatalogue {
  /// E030 to E049: names and formulas.
  static let formulas: [DiagnosticCode] = [
    DiagnosticCode(
      "E030",
      title: Localized(
        fr: "déclaré deux fois",
        en: "declared twice",
        nl: "twee keer gedeclareerd"),
      explanation: Localized(
        fr: "Dans une même couche, un nom n'a qu'une déclaration : sinon l'ordre des fichiers déciderait. Un "
          + "fichier à vous peut en revanche remplacer ce que donnent les fichiers d'origine.",
        en: "Within one layer a name has one declaration: otherwise the order of files would decide. A file "
          + "of yours may replace what the built-in files give.",
        nl: "Binnen één laag heeft een naam één declaratie: anders zou de volgorde van de bestanden "
          + "beslissen. Een eigen bestand mag wel vervangen wat de meegeleverde bestanden geven.")),
    DiagnosticCode(
      "E031",
      title: Localized(
        fr: "résultat de la mauvaise grandeur",
        en: "result of the wrong dimension",
        nl: "resultaat van de verkeerde grootheid"),
      explanation: Localized(
        fr: "`slip` est un temps ; `capacity`, `cash` et `value` sont de l'argent, ou de l'argent par temps "
          + "quand cela revient ; une probabilité est un nombre. Exemple : `slip = d` et `capacity = d * "
          + "team.burn`.",
        en: "`slip` is a time; `capacity`, `cash` and `value` are money, or money per time when it recurs; a "
          + "probability is a number. Example: `slip = d` and `capacity = d * team.burn`.",
        nl: "`slip` is een tijd; `capacity`, `cash` en `value` zijn geld, of geld per tijd als het "
          + "terugkeert; een kans is een getal. Voorbeeld: `slip = d` en `capacity = d * team.burn`.")),
    DiagnosticCode(
      "E032",
      title: Localized(
        fr: "nom inconnu",
        en: "unknown name",
        nl: "onbekende naam"),
      explanation: Localized(
        fr: "Une formule nomme les rôles et les `let` de sa règle, les valeurs du modèle (`sprint`), les "
          + "champs de l'équipe (`team.people`) et du livrable (`deliverable.cost_of_delay`). Une unité suit "
          + "un nombre : `1 week`.",
        en: "A formula names the roles and `let` values of its rule, values of the model (`sprint`), fields "
          + "of the team (`team.people`) and of the deliverable (`deliverable.cost_of_delay`). A unit follows"
          + " a number: `1 week`.",
        nl: "Een formule noemt de rollen en `let`-waarden van haar regel, waarden van het model (`sprint`), "
          + "velden van het team (`team.people`) en van de oplevering (`deliverable.cost_of_delay`). Een "
          + "eenheid volgt op een getal: `1 week`.")),
    DiagnosticCode(
      "E033",
      title: Localized(
        fr: "unité inconnue",
        en: "unknown unit",
        nl: "onbekende eenheid"),
      explanation: Localized(
        fr: "Les unités sont déclarées par `unit NOM`, avec leurs noms dans les trois langues. Déclarez la "
          + "vôtre : `unit ticket`.",
        en: "Units are declared by `unit NAME`, with their names in three languages. Declare your own: `unit "
          + "ticket`.",
        nl: "Eenheden worden gedeclareerd met `unit NAAM`, met hun namen in drie talen. Declareer een eigen "
          + "eenheid: `unit ticket`.")),
    DiagnosticCode(
      "E034",
      title: Localized(
        fr: "concept inconnu",
        en: "unknown concept",
        nl: "onbekend begrip"),
      explanation: Localized(
        fr: "Un mot après `@` est un concept, déclaré par `concept NOM` avec ses mots dans chaque langue.",
        en: "A word after `@` is a concept, declared by `concept NAME` with its words in each language.",
        nl: "Een woord na `@` is een begrip, gedeclareerd met `concept NAAM` en zijn woorden in elke taal.")),
    DiagnosticCode(
      "E035",
      title: Localized(
        fr: "règle inconnue",
        en: "unknown rule",
        nl: "onbekende regel"),
      explanation: Localized(
        fr: "`explains` et `rule … off` nomment une règle qui existe ; `impact rules` les montre toutes.",
        en: "`explains` and `rule … off` name a rule that exists; `impact rules` shows them all.",
        nl: "`explains` en `rule … off` noemen een bestaande regel; `impact rules` toont ze allemaal.")),
    DiagnosticCode(
      "E036",
      title: Localized(
        fr: "équipe ou livrable inconnu",
        en: "unknown team or deliverable",
        nl: "onbekend team of onbekende oplevering"),
      explanation: Localized(
        fr: "Ce nom doit être celui d'un bloc `team` ou `deliverable`.",
        en: "The name must be that of a `team` or `deliverable` block.",
        nl: "De naam moet die van een blok `team` of `deliverable` zijn.")),
    DiagnosticCode(
      "E037",
      title: Localized(
        fr: "champ inconnu",
        en: "unknown field",
        nl: "onbekend veld"),
      explanation: Localized(
        fr: "Une affectation comme `team.people = 7` remplace un champ qu'un bloc déclare ; un nouveau champ "
          + "se déclare dans un bloc `team`.",
        en: "An assignment such as `team.people = 7` replaces a field that a block declares; a new field is "
          + "declared in a `team` block.",
        nl: "Een toewijzing zoals `team.people = 7` vervangt een veld dat een blok declareert; een nieuw veld"
          + " declareert men in een blok `team`.")),
    DiagnosticCode(
      "E038",
      title: Localized(
        fr: "calendrier inconnu",
        en: "unknown calendar",
        nl: "onbekende kalender"),
      explanation: Localized(
        fr: "Les jours fériés de France, de Belgique et des Pays-Bas sont connus : `calendar France`. "
          + "D'autres jours se ferment par `closed`.",
        en: "The public holidays of France, Belgium and the Netherlands are known: `calendar France`. Close "
          + "other days by `closed`.",
        nl: "De feestdagen van Frankrijk, België en Nederland zijn bekend: `calendar France`. Andere dagen "
          + "sluit men met `closed`.")),
    DiagnosticCode(
      "E039",
      title: Localized(
        fr: "mot inconnu dans une règle",
        en: "unknown word in a rule",
        nl: "onbekend woord in een regel"),
      explanation: Localized(
        fr: "Un rôle mesure `duration`, `days`, `hours`, `elapsed`, `effort`, `people`, `money`, `points`, `velocity`, "
          + "`number`, `share`, `probability`, `date` ou une unité ; `about` est suivi de `deliverable` ou "
          + "`team`.",
        en: "A role measures `duration`, `days`, `hours`, `elapsed`, `effort`, `people`, `money`, `points`, "
          + "`velocity`, `number`, `share`, `probability`, `date` or a unit; `about` is followed by `deliverable` or "
          + "`team`.",
        nl: "Een rol meet `duration`, `days`, `hours`, `elapsed`, `effort`, `people`, `money`, `points`, `velocity`, "
          + "`number`, `share`, `probability`, `date` of een eenheid; na `about` komt `deliverable` of `team`.")),
    DiagnosticCode(
      "E040",
      title: Localized(
        fr: "fonction inconnue",
        en: "unknown function",
        nl: "onbekende functie"),
      explanation: Localized(
        fr: "Il y a `min`, `max`, `round`, `ceil`, `floor` et `abs`.",
        en: "There are `min`, `max`, `round`, `ceil`, `floor` and `abs`.",
        nl: "Er zijn `min`, `max`, `round`, `ceil`, `floor` en `abs`.")),
    DiagnosticCode(
      "E041",
      title: Localized(
        fr: "nombre d'arguments",
        en: "number of arguments",
        nl: "aantal argumenten"),
      explanation: Localized(
        fr: "`min` et `max` en prennent un ou plus, `abs` un, les arrondis un nombre, ou une quantité et un "
          + "pas : `ceil(d, 1 sprint)`.",
        en: "`min` and `max` take one or more, `abs` one, rounding a number, or a quantity and a step: "
          + "`ceil(d, 1 sprint)`.",
        nl: "`min` en `max` nemen er één of meer, `abs` één, afronden een getal, of een hoeveelheid en een "
          + "stap: `ceil(d, 1 sprint)`.")),
    DiagnosticCode(
      "E042",
      title: Localized(
        fr: "grandeurs différentes",
        en: "different dimensions",
        nl: "verschillende grootheden"),
      explanation: Localized(
        fr: "On n'ajoute, ne soustrait et ne compare que des quantités de même grandeur : ni temps avec "
          + "argent, ni temps de travail avec temps d'horloge.",
        en: "Only quantities of one dimension are added, subtracted and compared: not time with money, nor "
          + "working time with clock time.",
        nl: "Alleen hoeveelheden van één grootheid worden opgeteld, afgetrokken en vergeleken: geen tijd met "
          + "geld, geen werktijd met kloktijd.")),
    DiagnosticCode(
      "E043",
      title: Localized(
        fr: "quantité attendue",
        en: "quantity needed",
        nl: "hoeveelheid nodig"),
      explanation: Localized(
        fr: "Une condition ou une date ne se calcule pas comme une quantité. Deux dates se soustraient : "
          + "`d.to - d.from` est un temps.",
        en: "A condition or a date is not computed with like a quantity. Two dates subtract: `d.to - d.from` "
          + "is a time.",
        nl: "Met een voorwaarde of een datum rekent men niet als met een hoeveelheid. Twee data trekt men af:"
          + " `d.to - d.from` is een tijd.")),
    DiagnosticCode(
      "E044",
      title: Localized(
        fr: "condition attendue",
        en: "condition needed",
        nl: "voorwaarde nodig"),
      explanation: Localized(
        fr: "Après `if`, `not`, `and` et `or` vient une condition, telle que `d > 1 week`.",
        en: "After `if`, `not`, `and` and `or` comes a condition, such as `d > 1 week`.",
        nl: "Na `if`, `not`, `and` en `or` komt een voorwaarde, zoals `d > 1 week`.")),
    DiagnosticCode(
      "E045",
      title: Localized(
        fr: "conversion impossible",
        en: "impossible conversion",
        nl: "onmogelijke omzetting"),
      explanation: Localized(
        fr: "`x in weeks` demande que x soit un temps : une conversion ne change pas la grandeur.",
        en: "`x in weeks` needs x to be a time: a conversion does not change the dimension.",
        nl: "`x in weeks` vraagt dat x een tijd is: een omzetting verandert de grootheid niet.")),
    DiagnosticCode(
      "E046",
      title: Localized(
        fr: "division par zéro",
        en: "division by zero",
        nl: "deling door nul"),
      explanation: Localized(
        fr: "La formule divise par une valeur nulle ; testez-la d'abord : `if v = 0 then … else … / v`.",
        en: "The formula divides by a value that is zero; test it first: `if v = 0 then … else … / v`.",
        nl: "De formule deelt door een waarde die nul is; test die eerst: `if v = 0 then … else … / v`.")),
    DiagnosticCode(
      "E047",
      title: Localized(
        fr: "nombre trop grand",
        en: "number too large",
        nl: "getal te groot"),
      explanation: Localized(
        fr: "Tout se calcule en fractions exactes sur 128 bits, soit environ 38 chiffres.",
        en: "Everything is computed in exact fractions on 128 bits, about 38 digits.",
        nl: "Alles wordt berekend in exacte breuken op 128 bits, ongeveer 38 cijfers.")),
    DiagnosticCode(
      "E048",
      title: Localized(
        fr: "puissance trop grande",
        en: "power too large",
        nl: "te grote macht"),
      explanation: Localized(
        fr: "Un exposant va de −32 à 32, celui d'une unité aussi.",
        en: "An exponent goes from −32 to 32, that of a unit as well.",
        nl: "Een exponent gaat van −32 tot 32, ook die van een eenheid.")),
    DiagnosticCode(
      "E049",
      title: Localized(
        fr: "exposant qui n'est pas un entier écrit",
        en: "exponent that is no written whole number",
        nl: "exponent die geen geschreven geheel getal is"),
      explanation: Localized(
        fr: "La grandeur d'une puissance se prouve au chargement : l'exposant est un entier écrit en "
          + "chiffres, `x ^ 2`.",
        en: "The dimension of a power is proved on loading: the exponent is a whole number in digits, `x ^ 2`.",
        nl: "De grootheid van een macht wordt bij het laden bewezen: de exponent is een geheel getal in "
          + "cijfers, `x ^ 2`.")),
  ]
}
