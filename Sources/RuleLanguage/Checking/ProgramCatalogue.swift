import Diagnostics
import Languages

extension DiagnosticCatalogue {
  /// E050 to E077: values, rules and units together.
  static let program: [DiagnosticCode] = [
    DiagnosticCode(
      "E050",
      title: Localized(
        fr: "définition en boucle",
        en: "definition in a loop",
        nl: "definitie in een kring"),
      explanation: Localized(
        fr: "Ces valeurs dépendent l'une de l'autre, ou ces livrables s'attendent : donnez à l'un d'eux une "
          + "valeur propre.",
        en: "These values depend on one another, or these deliverables wait for one another: give one of them"
          + " a value of its own.",
        nl: "Deze waarden hangen van elkaar af, of deze opleveringen wachten op elkaar: geef er één een eigen"
          + " waarde.")),
    DiagnosticCode(
      "E051",
      title: Localized(
        fr: "mauvaise grandeur pour une valeur",
        en: "wrong dimension for a value",
        nl: "verkeerde grootheid voor een waarde"),
      explanation: Localized(
        fr: "Toutes les valeurs d'un même nom mesurent la même chose. Un nombre nu compte dans l'unité de la "
          + "valeur qu'il remplace : `team.people = 7`.",
        en: "All values of one name measure the same. A bare number counts in the unit of the value that it "
          + "replaces: `team.people = 7`.",
        nl: "Alle waarden van één naam meten hetzelfde. Een kaal getal telt in de eenheid van de waarde die "
          + "het vervangt: `team.people = 7`.")),
    DiagnosticCode(
      "E052",
      title: Localized(
        fr: "langue manquante",
        en: "missing language",
        nl: "ontbrekende taal"),
      explanation: Localized(
        fr: "Une règle parle français, anglais et néerlandais : un même relevé donne les mêmes chiffres dans "
          + "chaque langue.",
        en: "A rule speaks French, English and Dutch: one note gives the same figures in each language.",
        nl: "Een regel spreekt Frans, Engels en Nederlands: één notitie geeft dezelfde cijfers in elke taal.")),
    DiagnosticCode(
      "E053",
      title: Localized(
        fr: "blanc inconnu ou vide",
        en: "unknown or empty blank",
        nl: "onbekende of lege invulplek"),
      explanation: Localized(
        fr: "Une phrase peut citer `{subject}`, `{slip}`, `{cost}`, `{run_rate}`, `{value}`, `{probability}`,"
          + " un rôle ou un `let`, pourvu que la règle donne ce chiffre.",
        en: "A sentence may name `{subject}`, `{slip}`, `{cost}`, `{run_rate}`, `{value}`, `{probability}`, a"
          + " role or a `let`, provided that the rule gives that figure.",
        nl: "Een zin mag `{subject}`, `{slip}`, `{cost}`, `{run_rate}`, `{value}`, `{probability}`, een rol "
          + "of een `let` noemen, mits de regel dat cijfer geeft.")),
    DiagnosticCode(
      "E054",
      title: Localized(
        fr: "partie d'un rôle",
        en: "part of a role",
        nl: "deel van een rol"),
      explanation: Localized(
        fr: "Seul un changement a des parties : avec `v: change of points`, `v.from`, `v.to` et `v.by`.",
        en: "Only a change has parts: with `v: change of points`, `v.from`, `v.to` and `v.by`.",
        nl: "Alleen een verandering heeft delen: met `v: change of points`, `v.from`, `v.to` en `v.by`.")),
    DiagnosticCode(
      "E055",
      title: Localized(
        fr: "règle sans résultat",
        en: "rule with no result",
        nl: "regel zonder resultaat"),
      explanation: Localized(
        fr: "Une règle donne un `slip`, de l'argent (`capacity`, `cash`, `value`), ou les deux.",
        en: "A rule gives a `slip`, money (`capacity`, `cash`, `value`), or both.",
        nl: "Een regel geeft een `slip`, geld (`capacity`, `cash`, `value`), of beide.")),
    DiagnosticCode(
      "E056",
      title: Localized(
        fr: "règle sans condition",
        en: "rule with no condition",
        nl: "regel zonder voorwaarde"),
      explanation: Localized(
        fr: "Une durée seule ne dit pas de quoi l'on parle : demandez un concept, un rôle étiqueté ou un changement.",
        en: "A duration alone does not say what is spoken of: ask for a concept, a labelled role or a change.",
        nl: "Een duur alleen zegt niet waarover het gaat: vraag een begrip, een rol met etiket of een verandering.")),
    DiagnosticCode(
      "E057",
      title: Localized(
        fr: "règles à égalité",
        en: "tie between rules",
        nl: "regels die gelijkstaan"),
      explanation: Localized(
        fr: "Deux règles qui demandent exactement la même chose et donnent autre chose ne peuvent être "
          + "départagées : ni l'ordre ni le nom ne décident.",
        en: "Two rules that ask for exactly the same and give something else cannot be told apart: neither "
          + "order nor name decides.",
        nl: "Twee regels die precies hetzelfde vragen en iets anders geven, zijn niet te onderscheiden: "
          + "volgorde noch naam beslist.")),
    DiagnosticCode(
      "E058",
      title: Localized(
        fr: "concept sans mots dans une langue",
        en: "concept without words in a language",
        nl: "begrip zonder woorden in een taal"),
      explanation: Localized(
        fr: "Les relevés de cette langue ne feront jamais jouer ce concept.",
        en: "Notes in that language will never bring this concept into play.",
        nl: "Notities in die taal zullen dit begrip nooit oproepen.")),
    DiagnosticCode(
      "E059",
      title: Localized(
        fr: "nom d'unité déjà pris",
        en: "unit name already taken",
        nl: "eenheidsnaam al in gebruik"),
      explanation: Localized(
        fr: "Un nom désigne une seule unité, dans toutes les langues.",
        en: "A name stands for one unit, in all languages.",
        nl: "Een naam staat voor één eenheid, in alle talen.")),
    DiagnosticCode(
      "E060",
      title: Localized(
        fr: "fermeture à l'envers",
        en: "closure back to front",
        nl: "omgekeerde sluiting"),
      explanation: Localized(
        fr: "`closed` donne le premier jour, puis le dernier.",
        en: "`closed` gives the first day, then the last.",
        nl: "`closed` geeft de eerste dag, dan de laatste.")),
    DiagnosticCode(
      "E061",
      title: Localized(
        fr: "valeur inconnue dans une formule",
        en: "unknown value in a formula",
        nl: "onbekende waarde in een formule"),
      explanation: Localized(
        fr: "`unknown` remplace une valeur du modèle, ou le défaut d'un rôle, que personne n'a encore donnés "
          + "; une formule ne calcule pas avec.",
        en: "`unknown` stands for a value of the model, or the default of a role, that nobody has given yet; "
          + "a formula does not compute with it.",
        nl: "`unknown` staat voor een waarde van het model, of de standaard van een rol, die nog niemand gaf;"
          + " een formule rekent er niet mee.")),
    DiagnosticCode(
      "E062",
      title: Localized(
        fr: "formule trop longue",
        en: "formula too long",
        nl: "te lange formule"),
      explanation: Localized(
        fr: "Une formule a au plus 200 opérations imbriquées. Nommez ses parties par des `let` ou des valeurs"
          + " du modèle.",
        en: "A formula has at most 200 nested operations. Name its parts by `let` or values of the model.",
        nl: "Een formule heeft hoogstens 200 geneste bewerkingen. Noem haar delen met `let` of waarden van "
          + "het model.")),
    DiagnosticCode(
      "E063",
      title: Localized(
        fr: "valeur hors de portée",
        en: "value out of reach",
        nl: "waarde buiten bereik"),
      explanation: Localized(
        fr: "Une valeur du modèle ou d'une équipe ne peut dépendre d'un livrable : il y en a plusieurs.",
        en: "A value of the model or of a team cannot depend on a deliverable: there are many.",
        nl: "Een waarde van het model of van een team kan niet van een oplevering afhangen: er zijn er meer.")),
    DiagnosticCode(
      "E064",
      title: Localized(
        fr: "arrondi sans pas",
        en: "rounding without a step",
        nl: "afronden zonder stap"),
      explanation: Localized(
        fr: "Arrondir un temps ou de l'argent demande à quoi : `ceil(d, 1 sprint)`.",
        en: "Rounding a time or money needs to what: `ceil(d, 1 sprint)`.",
        nl: "Tijd of geld afronden vraagt waarop: `ceil(d, 1 sprint)`.")),
    DiagnosticCode(
      "E065",
      title: Localized(
        fr: "cours inconnu",
        en: "unknown rate",
        nl: "onbekende koers"),
      explanation: Localized(
        fr: "Les devises ne se mêlent jamais en silence : donnez le cours, `currency USD = 0.92 €`.",
        en: "Currencies are never mixed in silence: give the rate, `currency USD = 0.92 €`.",
        nl: "Valuta's worden nooit stilzwijgend gemengd: geef de koers, `currency USD = 0.92 €`.")),
    DiagnosticCode(
      "E066",
      title: Localized(
        fr: "trop d'unités déclarées",
        en: "too many declared units",
        nl: "te veel gedeclareerde eenheden"),
      explanation: Localized(
        fr: "Onze unités peuvent avoir une grandeur à elles ; les autres se donnent une valeur : `unit epic ="
          + " 5 ticket`.",
        en: "Eleven units may have a dimension of their own; give others a value: `unit epic = 5 ticket`.",
        nl: "Elf eenheden kunnen een eigen grootheid hebben; geef andere een waarde: `unit epic = 5 ticket`.")),
    DiagnosticCode(
      "E067",
      title: Localized(
        fr: "aucune équipe",
        en: "no team",
        nl: "geen team"),
      explanation: Localized(
        fr: "Un modèle a au moins une équipe : les relevés qui n'en nomment pas parlent de la première.",
        en: "A model has at least one team: statements that name none mean the first.",
        nl: "Een model heeft minstens één team: uitspraken die er geen noemen, bedoelen het eerste.")),
    DiagnosticCode(
      "E068",
      title: Localized(
        fr: "unité sans valeur",
        en: "unit without a value",
        nl: "eenheid zonder waarde"),
      explanation: Localized(
        fr: "Une unité vaut plus que zéro, et ce dont elle dépend est connu.",
        en: "A unit is worth more than zero, and what it depends on is known.",
        nl: "Een eenheid is meer dan nul waard, en waar ze van afhangt is bekend.")),
    DiagnosticCode(
      "E069",
      title: Localized(
        fr: "grandeur inconnue",
        en: "unknown dimension",
        nl: "onbekende grootheid"),
      explanation: Localized(
        fr: "Une valeur que personne n'a donnée dit au moins ce qu'elle mesure : `cloud_bill = unknown €/month`.",
        en: "A value that nobody has given says at least what it measures: `cloud_bill = unknown €/month`.",
        nl: "Een waarde die niemand gaf zegt ten minste wat ze meet: `cloud_bill = unknown €/month`.")),
    DiagnosticCode(
      "E070",
      title: Localized(
        fr: "valeur que rien n'utilise",
        en: "value that nothing uses",
        nl: "waarde die niets gebruikt"),
      explanation: Localized(
        fr: "Aucune formule n'utilise cette nouvelle valeur : son nom ressemble à une valeur d'origine, ou `--set` et "
          + "le prompt ne changent que ce qui existe. Rien n'est calculé avec une faute de frappe.",
        en: "No formula uses this new value: its name resembles a built-in one, or `--set` and the prompt change only "
          + "what exists. Nothing is computed with a slip of the pen.",
        nl: "Geen formule gebruikt deze nieuwe waarde: haar naam lijkt op een meegeleverde, of `--set` en de prompt "
          + "wijzigen alleen wat bestaat. Met een tikfout wordt niets berekend.")),
    DiagnosticCode(
      "E071",
      title: Localized(
        fr: "valeur que personne n'a donnée",
        en: "value that nobody has given",
        nl: "waarde die niemand gaf"),
      explanation: Localized(
        fr: "Le calcul a besoin d'une valeur que le modèle laisse ouverte. Donnez-la plutôt que de la laisser"
          + " deviner.",
        en: "The computation needs a value that the model leaves open. Give it rather than have it guessed.",
        nl: "De berekening heeft een waarde nodig die het model openlaat. Geef ze liever dan ze te laten raden.")),
    DiagnosticCode(
      "E072",
      title: Localized(
        fr: "règle qui s'exclut elle-même", en: "rule that excludes itself", nl: "regel die zichzelf uitsluit"),
      explanation: Localized(
        fr:
          "Un concept que la règle demande, ou qui désigne un de ses chiffres, est aussi dans ses `not` : aucune phrase "
          + "ne lui convient.",
        en:
          "A concept that the rule asks for, or that labels one of its figures, is also among its `not`s: no statement "
          + "fits it.",
        nl: "Een begrip dat de regel vraagt, of dat een van zijn cijfers aanduidt, staat ook bij zijn `not`: geen zin "
          + "past erbij.")),
    DiagnosticCode(
      "E073",
      title: Localized(
        fr: "règle jamais retenue", en: "rule that is never chosen", nl: "regel die nooit gekozen wordt"),
      explanation: Localized(
        fr:
          "Partout où la règle s'applique, une autre s'applique aussi et demande autant ou davantage : la phrase va à "
          + "l'autre, ou reste à vérifier. Ajoutez ce qui distingue la première (`@concept`, un rôle), ou excluez son cas "
          + "de la seconde (`not @concept`).",
        en:
          "Wherever the rule applies, another one applies too and asks for as much or more: the statement goes to the "
          + "other, or is left to check. Add what makes the first one special (`@concept`, a role), or exclude its case "
          + "from the second (`not @concept`).",
        nl:
          "Overal waar de regel geldt, geldt ook een andere die evenveel of meer vraagt: de zin gaat naar de andere, of "
          + "blijft te controleren. Voeg toe wat de eerste bijzonder maakt (`@begrip`, een rol), of sluit zijn geval uit "
          + "bij de tweede (`not @begrip`).")),
    DiagnosticCode(
      "E074",
      title: Localized(fr: "mot de deux concepts", en: "word of two concepts", nl: "woord van twee begrippen"),
      explanation: Localized(
        fr:
          "Un mot peut avoir deux sens tant que les chiffres, d'autres concepts ou un `not` disent lequel. Ici une règle "
          + "de chaque concept demande la même chose à côté de ce mot et donne autre chose : la phrase resterait à "
          + "vérifier.",
        en:
          "A word may have two meanings as long as figures, other concepts or a `not` tell which. Here a rule of each "
          + "concept asks for the same beside the word and gives something else: the statement would be left to check.",
        nl: "Een woord mag twee betekenissen hebben zolang cijfers, andere begrippen of een `not` zeggen welke. Hier "
          + "vraagt een regel van elk begrip hetzelfde naast dat woord en geeft iets anders: de zin zou te controleren "
          + "blijven.")),
    DiagnosticCode(
      "E075",
      title: Localized(
        fr: "estimation à trois points en désordre", en: "estimate of three figures out of order",
        nl: "schatting van drie cijfers in de verkeerde volgorde"),
      explanation: Localized(
        fr:
          "`triangular` et `pert` prennent le plus petit chiffre, le plus probable et le plus grand, puis l'unité une seule "
          + "fois : `velocity = pert(20, 28, 40 points/sprint)`.",
        en:
          "`triangular` and `pert` take the least figure, the likeliest and the greatest, then the unit once: `velocity = "
          + "pert(20, 28, 40 points/sprint)`.",
        nl:
          "`triangular` en `pert` nemen het kleinste cijfer, het waarschijnlijkste en het grootste, en dan één keer de "
          + "eenheid: `velocity = pert(20, 28, 40 points/sprint)`.")),
    DiagnosticCode(
      "E076",
      title: Localized(fr: "historique illisible", en: "history that cannot be read", nl: "onleesbare historiek"),
      explanation: Localized(
        fr:
          "`history from \"export.csv\" points/sprint` prend les points faits par sprint dans un export (Jira, Azure "
          + "DevOps, Linear, GitHub, le graphe de vélocité de Jira) ou un tableau de sprints ; le chemin part du dossier "
          + "du modèle.",
        en:
          "`history from \"export.csv\" points/sprint` takes the points done each sprint from an export (Jira, Azure "
          + "DevOps, Linear, GitHub, Jira's velocity chart) or a table of sprints; the path starts at the model's folder.",
        nl:
          "`history from \"export.csv\" points/sprint` neemt de punten per sprint uit een export (Jira, Azure DevOps, "
          + "Linear, GitHub, de velocity-grafiek van Jira) of een tabel van sprints; het pad begint bij de map van het "
          + "model.")),
    DiagnosticCode(
      "E077",
      title: Localized(fr: "moins que rien", en: "less than nothing", nl: "minder dan niets"),
      explanation: Localized(
        fr:
          "Des personnes, du travail, un temps, un rythme ou un tarif se comptent à partir de zéro : un chiffre négatif "
          + "ferait un gain de chaque coût.",
        en:
          "People, work, time, a pace and a rate are counted from zero up: a negative figure would make a gain of every "
          + "cost.",
        nl:
          "Mensen, werk, tijd, een tempo of een tarief tellen vanaf nul: een negatief cijfer zou van elke kost winst "
          + "maken.")),
    DiagnosticCode(
      "E078",
      title: Localized(fr: "variantes en rond", en: "variants in a circle", nl: "varianten in een kring"),
      explanation: Localized(
        fr:
          "`rule A is B` prend à B tout ce que A ne dit pas, sauf ses conditions et ses exemples. B ne peut pas être "
          + "lui-même une variante de A.",
        en:
          "`rule A is B` takes from B all that A does not say, but for its conditions and examples. B cannot itself be a "
          + "variant of A.",
        nl:
          "`rule A is B` neemt van B alles wat A niet zegt, behalve de voorwaarden en voorbeelden. B kan zelf geen "
          + "variant van A zijn.")),
  ]
}
