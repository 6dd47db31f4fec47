import Quantities
import RuleLanguage
import TestSupport
import Testing
import Translation

/// Impacts built by hand over a small model of the test's own: no statement is read.
struct HandBuilt {
  static let model = """
    deliverable shop "Boutique"
      name fr "le lancement de la boutique"
      name en "the launch of the shop"
      name nl "de lancering van de winkel"
      known as "boutique"

    deliverable files "Dossiers"
      name fr "les dossiers clients"
      name en "the client files"
      name nl "de klantendossiers"
      known as "dossiers"

    concept brake_test
      fr freinage_test
      en braking_test
      nl remmen_test

    rule brake_test "Freinage"
      when     @brake_test, d: duration, who: people = 2 people
      about    deliverable
      family   schedule
      let      effort = d * who
      slip     = d
      capacity = d * team.burn   fr "Équipe mobilisée" en "Team kept on" nl "Team bezet"
      cash     = 1 k€/month      fr "Location" en "Rental" nl "Huur"
      say      fr "La date de {subject} glisse de {slip} ; cela coûte {cost} et {run_rate}."
               en "{subject} slips by {slip}; this costs {cost} and {run_rate}."
               nl "{subject} schuift {slip} op; dat kost {cost} en {run_rate}."
      say gain fr "{subject} gagne {slip} et libère {cost}."
               en "{subject} gains {slip} and frees {cost}."
               nl "{subject} wint {slip} en maakt {cost} vrij."
      assume   fr "Rien d'autre ne bouge."
               en "Nothing else moves."
               nl "Verder beweegt er niets."

    concept thrift_test
      fr frugalitude
      en thriftiness
      nl zuinigheid

    rule thrift_test "Frugalité"
      when     @thrift_test, m: money per time
      about    team
      family   direct
      cash     = -m              fr "Factures" en "Bills" nl "Facturen"
      say      fr "La facture monte de {run_rate}."
               en "The bill rises by {run_rate}."
               nl "De factuur stijgt met {run_rate}."

    """

  let engine: Engine
  var program: Program { engine.program }

  init() throws {
    engine = try ReferenceEngine.engine(overriding: Self.model)
  }

  func impact(
    _ rule: String = "delivery_delay", on deliverable: String? = nil, subject: Range<Int>? = nil,
    certainty: Impact.Certainty = .actual, weeks: Estimate? = nil, cost: Estimate? = nil, monthly: Estimate? = nil
  ) throws -> Impact {
    let index = try #require(program.rules.firstIndex { $0.name == rule })
    var components: [Impact.Component] = []
    if let cost { components.append(.init(line: 0, kind: .capacity, isRecurring: false, amount: cost)) }
    if let monthly { components.append(.init(line: 1, kind: .cash, isRecurring: true, amount: monthly)) }
    return Impact(
      rule: index, certainty: certainty, trigger: nil, subject: subject,
      deliverable: try deliverable.map { name in
        try #require(program.deliverables.firstIndex { $0.name == name })
      },
      scope: Scope(team: 0), slip: weeks, cost: cost, runRate: monthly, value: nil, isValueRecurring: false,
      components: components, roles: program.rules[index].roles.map { _ in sixWeeks })
  }

  /// « 3 sprints », which is 210 working hours.
  private var sixWeeks: BoundRole {
    BoundRole(
      value: RoleValue(value: Rational(210)), span: 5..<14,
      figures: [
        ReadFigure(
          low: Rational(3), high: Rational(3), unit: program.units.unit(named: "sprint"), perTime: nil,
          isPerPerson: false, isApproximate: false)
      ])
  }
}

func exactly(_ value: Int) -> Estimate { Estimate(Rational(value)) }

func between(_ low: Int, _ high: Int) throws -> Estimate {
  Estimate(try Rational(Int128(low + high), 2), low: Rational(low), high: Rational(high))
}
