extension OrderWords {
  static let dutch = OrderWords(
    next: "daarna, vervolgens, nadien, daarbovenop, daaropvolgend, aansluitend",
    after: "na, zodra, hangt af van, eens, volgt op, aansluitend op",
    toDate: "tot nu toe, tot op heden, tot vandaag, al opgelopen, tot dusver",
    delay: "vertraging, vertragingen, uitloop, achterstand, uitstel",
    lastWeek: "vorige week, afgelopen week, verleden week",
    thisWeek: "deze week",
    nextWeek: "volgende week, komende week",
    lastSprint: "vorige sprint, afgelopen sprint",
    thisSprint: "deze sprint, huidige sprint",
    nextSprint: "volgende sprint, komende sprint",
    over: """
      ingehaald, weggewerkt, ingelopen, opgelost, verholpen, hersteld, geregeld, afgesloten, terug op schema, \
      weer op schema, geen probleem meer
      """,
    open: """
      niet, nog, zal, zullen, zou, zouden, kan, gedeeltelijk, deels, bijna, half, als, zodra, wanneer, moet, moeten
      """,
    closedDelay: "vertraging, achterstand, uitloop, uitstel",
    purposes: "voor, klant, bij",
    articles: "de, het, een, ons, onze",
    times: "week, weken, dag, dagen, maand, maanden, sprint, sprints, twee, drie, vier, vijf")
}
