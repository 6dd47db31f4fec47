import Languages

/// Figures that say how things are, and not that they went another way.
enum NeutralFigure: CaseIterable, Sendable {
  case period, duration, share, amount, date, count, more

  /// `{S}` and `{s}` are a subject at the beginning and inside, the others figures: see `NeutralSentence`.
  var frames: [(language: Language, text: String)] {
    let (french, english, dutch) = texts
    return french.map { (.french, $0) } + english.map { (.english, $0) } + dutch.map { (.dutch, $0) }
  }

  private var texts: ([String], [String], [String]) {
    switch self {
    case .period: (Self.periods.french, Self.periods.english, Self.periods.dutch)
    case .duration: (Self.durations.french, Self.durations.english, Self.durations.dutch)
    case .share: (Self.shares.french, Self.shares.english, Self.shares.dutch)
    case .amount: (Self.amounts.french, Self.amounts.english, Self.amounts.dutch)
    case .date: (Self.dates.french, Self.dates.english, Self.dates.dutch)
    case .count: (Self.counts.french, Self.counts.english, Self.counts.dutch)
    case .more: (Self.mores.french, Self.mores.english, Self.mores.dutch)
    }
  }

  private typealias Frames = (french: [String], english: [String], dutch: [String])

  private static let periods: Frames = (
    [
      "{S} du {day} au {later} {month}", "{S} a lieu du {day} {month} au {later} {month} 2025",
      "Période : du {day}/05 au {later}/05", "Sprint {few} : {day} {month} – {later} {month}",
      "{S} est ouverte entre le {day} et le {later} {month}", "De 9 h à 17 h 30, {s} est ouverte à tous",
    ],
    [
      "{S} from {day} to {later} {month}", "{S} runs from {day} {month} to {later} {month} 2025",
      "Period: {day}/05 to {later}/05", "Sprint {few}: {day} {month} – {later} {month}",
      "{S} is open between {day} and {later} {month}", "From 9:00 to 17:30 {s} is open to all",
    ],
    [
      "{S} van {day} tot {later} {month}", "{S} loopt van {day} {month} tot {later} {month} 2025",
      "Periode: {day}/05 tot {later}/05", "Sprint {few}: {day} {month} – {later} {month}",
      "{S} is open tussen {day} en {later} {month}", "Van 9 tot 17.30 uur is {s} open voor iedereen",
    ]
  )

  private static let durations: Frames = (
    [
      "{S} dure {few} jours", "{S} prend {few} heures", "{S} a commencé il y a {few} semaines",
      "{S} existe depuis {few} mois", "Dans {few} semaines, {s} commence", "{S} est valable {few} mois",
      "{few} ans d'expérience demandés pour {s}", "{S} se tient toutes les {few} semaines",
    ],
    [
      "{S} lasts {few} days", "{S} takes {few} hours", "{S} started {few} weeks ago",
      "{S} has existed for {few} months", "In {few} weeks {s} begins", "{S} is valid for {few} months",
      "{few} years of experience asked for {s}", "{S} is held every {few} weeks",
    ],
    [
      "{S} duurt {few} dagen", "{S} neemt {few} uur in beslag", "{S} begon {few} weken geleden",
      "{S} bestaat sinds {few} maanden", "Over {few} weken begint {s}", "{S} is {few} maanden geldig",
      "{few} jaar ervaring gevraagd voor {s}", "{S} vindt om de {few} weken plaats",
    ]
  )

  private static let shares: Frames = (
    [
      "{S} : {share} % de participation", "{share} % des invités viennent à {s}", "{S} est lue à {share} %",
      "{S} est à {share} %", "{share} % des réponses parlent de {s}", "Couverture de {s} : {share} %",
    ],
    [
      "{S}: {share}% attendance", "{share}% of the guests come to {s}", "{S} is at {share}%",
      "{share}% of the answers mention {s}", "Coverage of {s}: {share}%", "{S} is {share}% read",
    ],
    [
      "{S}: {share} % aanwezig", "{share} % van de gasten komt naar {s}", "{S} staat op {share} %",
      "{share} % van de antwoorden gaat over {s}", "Dekking van {s}: {share} %",
    ]
  )

  private static let amounts: Frames = (
    [
      "{S} coûte {amount} €", "Budget de {s} : {amount} k€", "{S} est facturée {amount} € par mois",
      "{amount} € par personne pour {s}", "{S} représente un chiffre d'affaires de {amount} k€",
      "Le prix de {s} est de {amount} €", "Capital de {amount} 000 € pour {s}",
    ],
    [
      "{S} costs €{amount}", "Budget of {s}: €{amount}k", "{S} is billed at €{amount} a month",
      "€{amount} a person for {s}", "{S} stands for revenue of €{amount}k", "The price of {s} is {amount} euros",
      "{S} raised {amount},000 euros for charity",
    ],
    [
      "{S} kost € {amount}", "Budget van {s}: {amount} k€", "{S} wordt aan € {amount} per maand gefactureerd",
      "€ {amount} per persoon voor {s}", "{S} staat voor een omzet van {amount} k€",
      "De prijs van {s} is {amount} euro",
    ]
  )

  private static let dates: Frames = (
    [
      "{S} aura lieu le {day} {month}", "{S} : {day} {month} 2025", "{S} est datée du {day}/05/2025",
      "Après {s} le {day} {month}, rendez-vous le {later} {month}", "{S} le {day}/05, compte rendu le {later}/05",
      "Mis à jour le {day} {month}, publié le {later} {month}",
      "{S} commence le {day} {month} et se termine le {later} {month}", "{S} en semaine {few}",
    ],
    [
      "{S} takes place on {day} {month}", "{S}: {day} {month} 2025", "{S} is dated {day}/05/2025",
      "After {s} on {day} {month}, see you on {later} {month}", "{S} on {day} {month}, minutes on {later} {month}",
      "Updated on {day} {month}, published on {later} {month}",
      "{S} starts on {day} {month} and ends on {later} {month}", "{S} in week {few}",
    ],
    [
      "{S} vindt plaats op {day} {month}", "{S}: {day} {month} 2025", "{S} is gedateerd {day}/05/2025",
      "Na {s} op {day} {month}, tot op {later} {month}", "{S} op {day} {month}, verslag op {later} {month}",
      "Bijgewerkt op {day} {month}, gepubliceerd op {later} {month}",
      "{S} begint op {day} {month} en eindigt op {later} {month}", "{S} in week {few}",
    ]
  )

  private static let counts: Frames = (
    [
      "{few} personnes ont suivi {s}", "{S} compte {few} pages", "{few} inscrits à {s}",
      "{S} : {few} questions, {many} réponses", "{few} personnes pendant {many} jours à {s}",
      "Étape {few} sur {many} de {s}", "{S} réunit {few} équipes sur {many} sites",
      "Nous sommes {many} dans l'équipe, dont {few} à Lyon",
    ],
    [
      "{few} people followed {s}", "{S} has {few} pages", "{few} registered for {s}",
      "{S}: {few} questions, {many} answers", "{few} people for {many} days at {s}", "Step {few} of {many} of {s}",
      "{S} brings together {few} teams on {many} sites", "We are {many} in the team, {few} of them in Ghent",
    ],
    [
      "{few} mensen volgden {s}", "{S} telt {few} pagina's", "{few} ingeschreven voor {s}",
      "{S}: {few} vragen, {many} antwoorden", "{few} mensen gedurende {many} dagen op {s}",
      "Stap {few} van {many} van {s}", "{S} brengt {few} teams op {many} sites samen",
      "We zijn met {many} in het team, van wie {few} in Gent",
    ]
  )

  private static let mores: Frames = (
    [
      "Encore {few} ans d'expérience sont demandés", "{S} : il reste {few} jours", "Plus de {few} personnes à {s}",
      "{S} dure plus de {few} heures", "Nous aurons plus de recul dans {few} semaines",
      "Pour tout achat de plus de {amount} €, voir {s}", "{S} est publiée {few} jours après la précédente",
    ],
    [
      "{few} more years of experience are asked for", "{S}: {few} days to go", "More than {few} people at {s}",
      "{S} lasts more than {few} hours", "Another {few} people joined {s}",
      "Anything that takes more than {few} days goes to {s}", "{S} appeared {few} days after the last one",
      "{few} days earlier {s} was announced",
    ],
    [
      "Nog {few} jaar ervaring gevraagd", "{S}: nog {few} dagen te gaan", "Meer dan {few} mensen op {s}",
      "{S} duurt meer dan {few} uur", "Nog eens {few} mensen kwamen bij {s}",
      "Alles wat meer dan {few} dagen duurt gaat naar {s}",
    ]
  )
}
