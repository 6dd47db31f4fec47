extension OrderWords {
  static let french = OrderWords(
    next: "puis, ensuite, par la suite, dans la foulée, à la suite, s'y ajoute, s'y ajoutent, en série",
    after: """
      après, apres, une fois, dès que, à la suite de, suite à la fin, dépend de, dépend du, dépend des, derrière, \
      succède à, à l'issue de
      """,
    toDate: "à date, à ce jour, constaté, constatés, constatée, jusqu'ici, à ce stade, déjà accumulé",
    delay: "retard, retards, décalage, décalages, glissement, glissements, dérapage, report",
    lastWeek: "semaine dernière, semaine passée, semaine écoulée",
    thisWeek: "cette semaine",
    nextWeek: "semaine prochaine",
    lastSprint: "sprint dernier, sprint passé, dernier sprint, sprint précédent",
    thisSprint: "ce sprint, sprint en cours",
    nextSprint: "prochain sprint, sprint prochain, sprint suivant",
    over: """
      rattrapé, rattrapée, rattrapés, rattrapées, résorbé, résorbée, résorbés, résolu, résolue, résolus, résolues, \
      réglé, réglée, réglés, réglées, clos, close, levé, levée, levés, soldé, soldée, rétabli, rétablie, \
      de retour dans les temps, n'est plus un sujet
      """,
    open: """
      pas, sera, seront, serait, devrait, devraient, pourrait, presque, partiellement, en partie, à moitié, si, \
      une fois, quand, dès que, reste, restent, à régler, objectif
      """,
    closedDelay: "retard, retards, décalage, glissement, dérapage",
    purposes: "pour, chez, client, cliente",
    articles: "le, la, l, les, un, une, des, du, au, aux, notre, nos, ce, cette",
    times: """
      semaine, semaines, jour, jours, mois, sprint, sprints, instant, moment, deux, trois, quatre, cinq, six, huit, \
      dix, quinze
      """)
}
