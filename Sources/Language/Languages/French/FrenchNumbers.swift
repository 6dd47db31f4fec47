extension NumberWordList {
  static let french: [NumberWordList] =
    series(
      from: 2,
      "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt"
    )
    + [
      NumberWordList(.cardinal, 0, "zéro"),
      NumberWordList(.article, 1, "un, une, toute la, tout le, toute une, tout un"),
      NumberWordList(.cardinal, 20, "vingts"), NumberWordList(.cardinal, 30, "trente"),
      NumberWordList(.cardinal, 40, "quarante"),
      NumberWordList(.cardinal, 50, "cinquante"), NumberWordList(.cardinal, 60, "soixante"),
      NumberWordList(.cardinal, 70, "septante"),
      NumberWordList(.cardinal, 80, "huitante, octante"), NumberWordList(.cardinal, 90, "nonante"),
      NumberWordList(.hundred, 0, "cent, cents"), NumberWordList(.scale, 3, "mille, mil"),
      NumberWordList(.scale, 6, "million, millions"), NumberWordList(.scale, 9, "milliard, milliards"),
      NumberWordList(.fraction, 3, "tiers"), NumberWordList(.fraction, 4, "quart, quarts"),
      NumberWordList(.fraction, 5, "cinquième, cinquièmes"), NumberWordList(.fraction, 10, "dixième, dixièmes"),
      NumberWordList(.half, 1, "demi, demie, moitié, fifty-fifty, fifty fifty"),
      NumberWordList(.collective, 8, "huitaine"), NumberWordList(.collective, 10, "dizaine, dizaines"),
      NumberWordList(.collective, 12, "douzaine, douzaines"), NumberWordList(.collective, 15, "quinzaine"),
      NumberWordList(.collective, 20, "vingtaine"), NumberWordList(.collective, 30, "trentaine"),
      NumberWordList(.collective, 40, "quarantaine"), NumberWordList(.collective, 50, "cinquantaine"),
      NumberWordList(.collective, 60, "soixantaine"), NumberWordList(.collective, 100, "centaine, centaines"),
      NumberWordList(
        .hedge, 0,
        "environ, à peu près, près de, près d', autour de, grosso modo, quasi, quasiment, presque, approximativement, disons, aux alentours de, un bon, une bonne, de bonnes, de bons, une petite, un petit, env"
      ),
      NumberWordList(
        .hedge, 1, "plus de, plus d', au moins, minimum, au minimum, au bas mot, pas moins de, un gros, une grosse"),
      NumberWordList(
        .hedge, 2, "moins de, moins d', au plus, max, maximum, au maximum, jusqu'à, pas plus de, à peine, au pire"),
      NumberWordList(.per, 0, "par, chaque, à la, à l', tous les, toutes les"),
      NumberWordList(.periodic, 1, "quotidien*, journalier*, journalière*"),
      NumberWordList(.periodic, 2, "hebdomadaire*, hebdo"),
      NumberWordList(.periodic, 3, "mensuel*, mensuellement"), NumberWordList(.periodic, 4, "trimestriel*"),
      NumberWordList(.periodic, 5, "annuel*, l'an, annuellement"),
      NumberWordList(
        .each, 0,
        "chacun, chacune, chacuns, pièce, l'un, l'une, à chaque fois, chaque fois, par tête, l'unité, unitaire*"),
      NumberWordList(.between, 0, "entre"), NumberWordList(.rangeTo, 0, "à"), NumberWordList(.rangeOr, 0, "ou"),
      NumberWordList(.and, 0, "et"),
      NumberWordList(.outOf, 0, "sur"), NumberWordList(.of, 0, "de, d', du, des, le, la, les, l'"),
      NumberWordList(.datePart, 1, "début"), NumberWordList(.datePart, 2, "mi"), NumberWordList(.datePart, 3, "fin"),
      NumberWordList(
        .name, 0,
        "sprint, sprints, lot, lots, phase, jalon, version, étage, salle, étape, niveau, itération, release, chapitre, page, article, palier, vague, tranche, bâtiment, tome, build, ticket, PI, épisode, port, bloc, point, annexe, avenant, ISO, SOC, NIS, RFC, IFRS, PCI, HTTP, TLS, Java, Node, PHP, Windows, Server, Oracle, PostgreSQL, Postgres, Python, Angular, React, Symfony, Kafka, Ubuntu, Debian, Office, Android, iOS, Magento, Drupal, Kubernetes, Tomcat, Spring"
      ),
      NumberWordList(
        .adjective, 0,
        "bons, bonnes, gros, grosses, longs, longues, petits, petites, pleins, pleines, bon, bonne, nouveaux, nouvelles, autres, premiers, premières, derniers, dernières, prochains, prochaines, longue, belles, entières, bonnes grosses, plein, pleine, gros, grosse"
      ),
      NumberWordList(
        .cost, 0, "coût, coûts, facture, factures, charge, charges, loyer, abonnement, dépense, dépenses, redevance"),
      NumberWordList(.both, 2, "les deux, nos deux, ces deux"),
      NumberWordList(.week, 0, "semaine, sem, S"), NumberWordList(.quarter, 0, "T, Q, trimestre"),
    ]
}
