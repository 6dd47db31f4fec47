/// Files that use all of the grammar.
enum Samples {
  static let model = """
    # default.model
    currency EUR
    currency USD = 0.92 €
    calendar France                       # public holidays are known: France, Belgium, Netherlands
    closed   2026-08-03 to 2026-08-21  "Fermeture d'été"

    sprint       = 2 weeks
    working_day  = 7 hours
    working_week = 5 days
    cloud_bill   = unknown €/month source "no invoice yet"
    team.people  = 7

    unit ticket
    unit hour of time
      fr heure, heures, h
    unit EUR of money
      fr €, euro, euros
    unit person_day = 1 day
      fr + j/h, "jours-homme", jour-homme

    team platform "Équipe plateforme"
      people    = 5 people
      day_rate  = 800 €/person/day                       # loaded
      day_rate  = 850 €/person/day from 2027-01-01 source "Grille 2027"
      velocity  = history 28, 33, 31, 24, 35, 29 points/sprint
      pace        28 to 42 points/sprint
      burn      = people * day_rate * working_week / 1 week     # derived values are ordinary formulas

    deliverable payment_v2 "Lancement Paiement v2"
      known as "feature clé", "paiement", "payment", "betaling"
      name     fr "le lancement de votre feature clé"
               en "the launch of your key feature"
      team     platform
      due      2026-06-15
      after    customer_migration slack 1 week
      cost_of_delay = 15 k€/week from 2026-07-01
    """

  static let delivery = """
    concept delay
      fr retard*, décal*, gliss*, dérap*, repouss*, report*, "à la bourre"
      en late, behind, overdue  noun delay, overrun  verb slip, "push … back"
      nl vertrag*, achterstand*, uitloop*, uitgesteld, "te laat"

    topic hiring of @recruiting or @newcomer before lateness, waiting
    topic lateness

    rule delivery_delay "Retard de livraison"
      when  @delay, d: duration, not @recruiting
      about deliverable
      family schedule
      topic lateness
      slip     = d
      capacity = d * team.burn             "Équipe mobilisée plus longtemps"
      say fr "Ce retard va décaler {subject} de {slip} et générer {cost} de surcoûts."
          en "This delay pushes {subject} back by {slip} and adds {cost} of cost."
          nl "Deze vertraging schuift {subject} {slip} op en kost {cost} extra."
      say risk fr "{subject} peut glisser de {slip}." en "{subject} may slip by {slip}." nl "{subject} kan {slip}."
      assume fr "L'équipe reste mobilisée pendant tout le retard."
             en "The team stays on the work for the whole delay."
             nl "Het team blijft gedurende de hele vertraging aan het werk."
      source "PMI, 2021"
      example fr "On a 3 sprints de retard sur la migration" -> 6 weeks, 120 k€
      example en "we're two sprints behind on the \\"payment\\" migration" -> risk 30 %, 4 weeks
      example nl "anderhalve sprint achterstand op de migratie" -> to_check
      example fr "deux semaines d'avance" -> -2 weeks
      no example fr "Pas de retard cette semaine sur la migration"

    rule old_rule off

    rule remaining_over_budget "Atterrissage au-dessus du budget"        # « budget 120 j/h, consommé 90, RAF 55 »
      when  budget: effort @budget, spent: effort @spent, left: effort @remaining
      let   overrun = spent + left - budget
      slip     = overrun / team.capacity
      capacity = overrun * team.day_rate
        fr "Travail en plus"
        en "Extra work"
        nl "Extra werk"

    rule velocity_drop "Baisse de vélocité"                               # « de 30 à 20 points ; il reste 120 points »
      when  @velocity or @pace, v: change of points, left: points @remaining
      slip     = left / (v.to / 1 sprint) - left / (v.from / 1 sprint)
      capacity = slip * team.burn
      explains delivery_delay, waiting_for_ci                             # a cause: shown, not added

    rule waiting_for_ci "Attente de la CI"
      when  @ci, t: duration per person per time, e: total of elapsed
      capacity = t * team.people * team.hour_rate

    rule absence "Absence non prévue"
      when  @absent, d: duration each, who: people = 1 person
      when  not @meeting or @demo
      slip     = if d * who > 2 days and not who = 1 person then d * who / team.capacity else 0 days
      capacity = min(d * who * team.day_rate, 20 k€) in k€

    rule churn "Client qui menace de partir"
      when  @churn, revenue: money @revenue, p: probability = unknown
      certainty risk p
      value    = revenue
      say      fr "{subject} peut partir : {value} de revenu annuel en jeu."
      say risk fr "{subject} partira peut-être."
    """
}
