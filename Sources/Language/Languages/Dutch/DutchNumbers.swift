extension NumberWordList {
  static let dutch: [NumberWordList] =
    series(
      from: 2,
      "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig"
    )
    + halves(from: 4, "vier vijf zes zeven acht negen tien elf twaalf")
    + [
      NumberWordList(.cardinal, 0, "nul"), NumberWordList(.article, 1, "een, één"),
      NumberWordList(.cardinal, 30, "dertig"),
      NumberWordList(.cardinal, 40, "veertig"), NumberWordList(.cardinal, 50, "vijftig"),
      NumberWordList(.cardinal, 60, "zestig"),
      NumberWordList(.cardinal, 70, "zeventig"), NumberWordList(.cardinal, 80, "tachtig"),
      NumberWordList(.cardinal, 90, "negentig"),
      NumberWordList(.hundred, 0, "honderd"), NumberWordList(.scale, 3, "duizend"),
      NumberWordList(.scale, 6, "miljoen, mln, mio"),
      NumberWordList(.scale, 9, "miljard"), NumberWordList(.fraction, 3, "derde"),
      NumberWordList(.fraction, 4, "kwart, vierde, vierden"),
      NumberWordList(.fraction, 5, "vijfde"), NumberWordList(.fraction, 10, "tiende"),
      NumberWordList(.half, 1, "half, halve, helft, fifty-fifty, fifty fifty"),
      NumberWordList(.halves, 3, "anderhalf, anderhalve"),
      NumberWordList(.halves, 5, "tweeënhalf, tweeënhalve, tweeëneenhalf, tweeëneenhalve"),
      NumberWordList(.halves, 7, "drieënhalf, drieënhalve, drieëneenhalf, drieëneenhalve"),
      NumberWordList(.collective, 10, "tiental"), NumberWordList(.collective, 12, "dozijn"),
      NumberWordList(.collective, 20, "twintigtal"),
      NumberWordList(.collective, 100, "honderdtal"), NumberWordList(.collective, 15, "vijftiental"),
      NumberWordList(.collective, 2, "paar, koppel"),
      NumberWordList(
        .hedge, 0, "ongeveer, circa, zo'n, rond de, ruim, bijna, om en bij, een goede, ca, pakweg, grofweg, een kleine"),
      NumberWordList(.hedge, 1, "meer dan, minstens, ten minste, minimum, minimaal, op zijn minst"),
      NumberWordList(.hedge, 2, "minder dan, hoogstens, maximum, maximaal, max, niet meer dan, tot wel, ten hoogste"),
      NumberWordList(.per, 0, "per, elke, iedere, elk, ieder"), NumberWordList(.periodic, 1, "dagelijks*"),
      NumberWordList(.periodic, 2, "wekelijks*"),
      NumberWordList(.periodic, 3, "maandelijks*"), NumberWordList(.periodic, 4, "driemaandelijks*"),
      NumberWordList(.periodic, 5, "jaarlijks*"),
      NumberWordList(.each, 0, "elk, ieder, per stuk, telkens, het stuk, stuk"), NumberWordList(.between, 0, "tussen"),
      NumberWordList(.rangeTo, 0, "tot, à, a"), NumberWordList(.rangeOr, 0, "of"), NumberWordList(.and, 0, "en"),
      NumberWordList(.outOf, 0, "op de, op, van de"), NumberWordList(.of, 0, "van, van de, van het, van onze"),
      NumberWordList(.datePart, 1, "begin"), NumberWordList(.datePart, 2, "medio, midden, half, mid"),
      NumberWordList(.datePart, 3, "eind, einde, einde van"),
      NumberWordList(
        .name, 0,
        "sprint, lot, fase, golf, tranche, mijlpaal, versie, verdieping, zaal, stap, niveau, iteratie, release, hoofdstuk, pagina, gebouw, build, ticket, PI, punt, bijlage, ISO, SOC, NIS, RFC, IFRS, PCI, HTTP, TLS, Java, Node, PHP, Windows, Server, Oracle, PostgreSQL, Postgres, Python, Angular, React, Symfony, Kafka, Ubuntu, Debian, Office, Android, iOS, Magento, Drupal, Kubernetes, Tomcat, Spring"
      ),
      NumberWordList(
        .adjective, 0,
        "volle, hele, goede, lange, extra, begrote, geraamde, bijkomende, nieuwe, andere, laatste, volgende, opeenvolgende, geplande, senior"
      ),
      NumberWordList(
        .cost, 0, "kost, kosten, kostprijs, factuur, facturen, huur, abonnement, uitgave, uitgaven, vergoeding"),
      NumberWordList(.both, 2, "beide, allebei"), NumberWordList(.week, 0, "week, wk, W"),
      NumberWordList(.quarter, 0, "Q, kwartaal"),
    ]

  /// « vierenhalf », « vierenhalve »… in order from a first whole number.
  private static func halves(from first: Int32, _ texts: String) -> [NumberWordList] {
    texts.split(separator: " ").enumerated().map { index, text in
      let endings = ["enhalf", "enhalve", "eneenhalf", "eneenhalve"]
      return NumberWordList(
        .halves, 2 * (first + Int32(index)) + 1, endings.map { text + $0 }.joined(separator: ", "))
    }
  }
}
