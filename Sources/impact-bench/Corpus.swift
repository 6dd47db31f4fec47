/// SplitMix64: the same seed gives the same corpus on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Varied statements in three languages, a third of them without impact.
struct Corpus {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// NDJSON of about so many bytes: `{"id": 1, "text": "…"}` a line.
  mutating func lines(bytes: Int) -> (text: [UInt8], count: Int) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes + 512)
    var count = 0
    while text.count < bytes {
      count += 1
      text += "{\"id\":\(count),\"text\":\"\(statement())\"}\n".utf8
    }
    return (text, count)
  }

  /// A line of a note of about a hundred bytes, of which so many in a hundred have an impact.
  mutating func line(share: Int) -> String {
    let isTelling = Int.random(in: 0..<100, using: &generator) < share
    let statement = statement(isTelling ? Self.telling : Self.silent)
    return statement + ", " + pick(isTelling ? Self.causes : Self.remarks)
  }

  mutating func index(below count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }

  private static let causes = [
    "comme vu avec l'équipe lundi matin au point d'avancement", "as told to the business at the meeting on Monday",
    "zoals maandag met het team besproken tijdens het overleg",
  ]
  private static let remarks = [
    "le compte rendu est envoyé à tous les participants", "the minutes are with everybody who took part in it",
    "het verslag is naar alle deelnemers van het overleg gestuurd",
  ]

  /// One statement, with no character that JSON escapes.
  mutating func statement() -> String {
    let isSilent = Int.random(in: 0..<3, using: &generator) == 0
    return statement(isSilent ? Self.silent : Self.telling)
  }

  private mutating func statement(_ patterns: [String]) -> String {
    let pattern = pick(patterns)
    var result = ""
    for piece in pattern.split(separator: "|", omittingEmptySubsequences: false) { result += filled(String(piece)) }
    return result
  }

  private mutating func filled(_ piece: String) -> String {
    switch piece {
    case "N": number(2...12)
    case "P": number(12...60)
    case "H": number(2...9)
    case "K": number(2...90)
    case "D": "\(number(1...28))/0\(number(1...9))"
    case "F": pick(Self.frenchSubjects)
    case "E": pick(Self.englishSubjects)
    case "V": pick(Self.dutchSubjects)
    case "u": pick(["sprints", "semaines", "jours ouvrés", "mois"])
    case "w": pick(["sprints", "weeks", "working days", "months"])
    case "v": pick(["sprints", "weken", "werkdagen", "maanden"])
    default: piece
    }
  }

  private mutating func number(_ range: ClosedRange<Int>) -> String {
    String(Int.random(in: range, using: &generator))
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }

  private static let frenchSubjects = [
    "la migration", "le portail fournisseurs", "l'espace client", "le module de paie", "la facturation", "le catalogue",
    "l'application mobile", "le moteur de recherche", "la brique de paiement", "le référentiel produits",
  ]
  private static let englishSubjects = [
    "the migration", "the billing module", "the partner API", "search", "the mobile app", "the checkout",
    "the data platform", "the customer portal", "reporting", "the importer",
  ]
  private static let dutchSubjects = [
    "de migratie", "de webwinkel", "het klantenportaal", "de facturatie", "de app", "het loket", "de zoekmodule",
    "de koppeling", "het planningsscherm", "de catalogus",
  ]

  private static let telling = [
    "On a |N| |u| de retard sur |F|", "|F| accuse |N| |u| de retard.", "Glissement de |N| |u| sur |F|",
    "|F| : il nous manque |N| |u| pour tenir la date", "La vélocité a chuté de |P| %",
    "La vélocité est passée de |P| à |N| points par sprint", "Budget |P| j/h, consommé |P|, RAF |N| sur |F|",
    "Le métier a rajouté |P| points sur |F|", "Panne de |H| heures sur |F|", "|F| : |D| → |D|",
    "L'hébergement est passé de |K| k€ à |K| k€ par mois", "Livraison avec |N| jours d'avance sur |F|",
    "We are |N| |w| behind on |E|", "|E| is running |N| |w| late", "|E| slipped by |N| |w|", "Velocity is down |P|%",
    "We delivered |N| of the |P| points committed", "|E| was down for |P| minutes",
    "Estimated |N| days, spent |P| on |E|",
    "Hosting went from €|K|k to €|K|k per month", "|P| extra points crept into |E|",
    "There is a |P|% chance |E| slips by |N| |w|",
    "We hebben |N| |v| achterstand op |V|", "|V| loopt |N| |v| achter", "De velocity is met |P| % gedaald",
    "|V| lag |H| uur plat", "|P| punten schuiven door naar de volgende sprint",
    "Geraamd op |N| mandagen, uitgekomen op |P|",
  ]
  private static let silent = [
    "Pas de retard sur |F|", "RAS sur |F| cette semaine", "|F| est en ligne depuis lundi, version 3.4.|N|",
    "Le sprint |P| démarre lundi avec |P| points", "Avons-nous |N| semaines de retard sur |F| ?",
    "|F| : tests en cours, rien à signaler",
    "No delay on |E|", "|E| is on track for next week", "Upgraded |E| to version 2.|N|",
    "The demo of |E| moved to Thursday",
    "Nothing to report on |E| this week", "Geen vertraging op |V|", "|V| staat live sinds maandag",
    "De demo van |V| is verplaatst naar donderdag",
    "Alles volgens plan voor |V|", "Réunion de suivi sur |F| jeudi à 14 h 30, salle |N|",
  ]
}
