/// What a sentence says, in figures.
enum PlainFact: Hashable, Sendable {
  /// A deliverable comes so many weeks late.
  case late(Int, weeks: Int)
  /// So many weeks more, after what was told before.
  case then(Int, weeks: Int)
  case added(Int, points: Int)
  case removed(Int, points: Int)
  case absent(person: Int, team: Int, weeks: Int)
  case support(team: Int)
  case invoice(purpose: Int, thousands: Int)
  case hosting(monthly: Int)
  case penalty(Int, thousands: Int)
  case outage(Int, hours: Int, day: Int)
  case risk(Int, weeks: Int, percent: Int)
  /// Its delay is over.
  case recovered(Int)
}

extension PlainFact {
  private static let purposes = [
    ["l'audit", "the audit", "de audit"], ["le pentest", "the pentest", "de pentest"],
    ["le SSO", "the SSO", "de SSO"],
  ]
  private static let days = [
    ["lundi", "Monday", "maandag"], ["mardi", "Tuesday", "dinsdag"], ["jeudi", "Thursday", "donderdag"],
  ]
  static let people = ["Marie", "Karim", "Sofie", "Paul"]

  /// Ways of saying it: French, English, Dutch, and more of them where people have more.
  func sentences(_ model: PlainModel) -> [String] {
    switch self {
    case .late, .then, .recovered: delays(model)
    case .added(let deliverable, let points):
      [
        "\(model.deliverables[deliverable].name) : +\(points) points demandés",
        "\(model.deliverables[deliverable].name): \(points) points added",
        "\(model.deliverables[deliverable].name): \(points) punten toegevoegd",
      ]
    case .removed(let deliverable, let points):
      [
        "\(model.deliverables[deliverable].name) : \(points) points retirés du périmètre",
        "\(model.deliverables[deliverable].name): \(points) points descoped",
        "\(model.deliverables[deliverable].name): \(points) punten uit scope geschrapt",
      ]
    case .absent, .support: people(model)
    default: money(model)
    }
  }

  private func delays(_ model: PlainModel) -> [String] {
    switch self {
    case .late(let deliverable, let weeks):
      let name = model.deliverables[deliverable].name
      let (french, english, dutch) = Self.weeks(weeks)
      return [
        "\(name) : \(french) de retard", "\(name) is \(english) late", "\(name) heeft \(dutch) vertraging",
        "La livraison de \(name) est décalée de \(french)", "The delivery of \(name) is delayed by \(english)",
        "De oplevering van \(name) schuift \(dutch) op",
      ]
    case .then(let deliverable, let weeks):
      let name = model.deliverables[deliverable].name
      let (french, english, dutch) = Self.weeks(weeks)
      return [
        "Ensuite, \(french) de plus sur \(name)", "After that, \(english) more on \(name)",
        "Daarna nog \(dutch) extra voor \(name)",
      ]
    case .recovered(let deliverable):
      let name = model.deliverables[deliverable].name
      return [
        "Le retard sur \(name) est rattrapé.", "The delay on \(name) has been recovered.",
        "De vertraging van \(name) is ingehaald.",
      ]
    default: return []
    }
  }

  private func people(_ model: PlainModel) -> [String] {
    switch self {
    case .absent(let person, let team, let weeks):
      let (french, english, dutch) = Self.weeks(weeks)
      let (title, name) = (model.teams[team].title, Self.people[person])
      let bare = title.split(separator: " ").dropFirst().joined(separator: " ")
      return [
        "\(title) : \(name) est en arrêt maladie pour \(french)", "Team \(bare): \(name) is off sick for \(english)",
        "Team \(bare): \(name) is \(dutch) ziek",
      ]
    case .support(let team):
      let title = model.teams[team].title
      let bare = title.split(separator: " ").dropFirst().joined(separator: " ")
      return [
        "\(title) : le support mobilise 1 personne à temps plein", "Team \(bare): support takes up 1 person full time",
      ]
    default: return []
    }
  }

  private func money(_ model: PlainModel) -> [String] {
    switch self {
    case .invoice(let purpose, let thousands):
      let words = Self.purposes[purpose]
      return [
        "Facture imprévue de \(thousands) k€ pour \(words[0])", "Unplanned invoice of €\(thousands)k for \(words[1])",
        "Onvoorziene factuur van € \(thousands).000 voor \(words[2])",
      ]
    case .hosting(let monthly): return ["L'hébergement coûte \(monthly) € de plus par mois"]
    case .penalty(let deliverable, let thousands):
      let name = model.deliverables[deliverable].name
      return [
        "\(name) : pénalité de \(thousands) k€ à payer", "\(name): €\(thousands)k penalty to pay",
        "\(name): boete van € \(thousands).000 te betalen",
      ]
    case .outage(let deliverable, let hours, let day):
      let (name, words) = (model.deliverables[deliverable].name, Self.days[day])
      return [
        "\(name) : panne de \(hours) h \(words[0])", "\(name): \(hours) h outage on \(words[1])",
        "\(name): storing van \(hours) uur \(words[2])",
      ]
    case .risk(let deliverable, let weeks, let percent):
      let name = model.deliverables[deliverable].name
      let (french, english, dutch) = Self.weeks(weeks)
      return [
        "\(percent) % de chances de perdre \(french) sur \(name)", "\(percent)% chance of losing \(english) on \(name)",
        "\(percent) % kans op \(dutch) vertraging voor \(name)",
      ]
    default: return []
    }
  }

  private static func weeks(_ count: Int) -> (french: String, english: String, dutch: String) {
    (
      "\(count) semaine\(count > 1 ? "s" : "")", "\(count) week\(count > 1 ? "s" : "")",
      count > 1 ? "\(count) weken" : "1 week"
    )
  }
}
