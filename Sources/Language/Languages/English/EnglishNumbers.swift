extension NumberWordList {
  static let english: [NumberWordList] =
    series(
      from: 2,
      "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    )
    + [
      NumberWordList(.cardinal, 0, "zero"), NumberWordList(.cardinal, 1, "one"),
      NumberWordList(.article, 1, "a, an, another, one more"),
      NumberWordList(.cardinal, 30, "thirty"), NumberWordList(.cardinal, 40, "forty"),
      NumberWordList(.cardinal, 50, "fifty"),
      NumberWordList(.cardinal, 60, "sixty"), NumberWordList(.cardinal, 70, "seventy"),
      NumberWordList(.cardinal, 80, "eighty"),
      NumberWordList(.cardinal, 90, "ninety"), NumberWordList(.hundred, 0, "hundred"),
      NumberWordList(.scale, 3, "thousand, grand"),
      NumberWordList(.scale, 6, "million, millions, mln"), NumberWordList(.scale, 9, "billion"),
      NumberWordList(.fraction, 3, "third, thirds"), NumberWordList(.fraction, 4, "quarters of, quarter of"),
      NumberWordList(.fraction, 5, "fifth, fifths"), NumberWordList(.fraction, 10, "tenth, tenths"),
      NumberWordList(.half, 1, "half, fifty-fifty, fifty fifty"),
      NumberWordList(.collective, 2, "couple, pair"), NumberWordList(.collective, 12, "dozen"),
      NumberWordList(.collective, 20, "score"),
      NumberWordList(.idiom, 2, "fortnight"),
      NumberWordList(
        .hedge, 0,
        "about, around, roughly, approximately, approx, some, nearly, almost, circa, close to, in the region of, a good, or so, give or take, somewhere around"
      ),
      NumberWordList(.hedge, 1, "more than, over, at least, no less than, minimum, well over, upwards of"),
      NumberWordList(
        .hedge, 2, "less than, fewer than, up to, at most, no more than, not more than, max, maximum, under, just under"
      ),
      NumberWordList(.per, 0, "per, each, every, a, an"), NumberWordList(.periodic, 1, "daily"),
      NumberWordList(.periodic, 2, "weekly"),
      NumberWordList(.periodic, 3, "monthly"), NumberWordList(.periodic, 4, "quarterly"),
      NumberWordList(.periodic, 5, "annually, yearly, annual, per annum"),
      NumberWordList(.each, 0, "each, apiece, a piece, per head, per item, a pop"),
      NumberWordList(.between, 0, "between"),
      NumberWordList(.rangeTo, 0, "to"), NumberWordList(.rangeOr, 0, "or"), NumberWordList(.and, 0, "and"),
      NumberWordList(.outOf, 0, "in, out of, of"), NumberWordList(.of, 0, "of, of the, of a, of an, our, the"),
      NumberWordList(.datePart, 1, "early, start of, beginning of, the start of, beginning"),
      NumberWordList(.datePart, 2, "mid, middle of"),
      NumberWordList(.datePart, 3, "late, end of, the end of, end"),
      NumberWordList(
        .name, 0,
        "sprint, lot, phase, milestone, version, floor, room, step, level, tier, iteration, release, chapter, page, wave, tranche, building, build, ticket, PI, issue, batch, port, day, point, section, appendix, order, request, ISO, SOC, NIS, RFC, IFRS, PCI, HTTP, TLS, Java, Node, PHP, Windows, Server, Oracle, PostgreSQL, Postgres, Python, Angular, React, Symfony, Kafka, Ubuntu, Debian, Office, Android, iOS, Magento, Drupal, Kubernetes, Tomcat, Spring"
      ),
      NumberWordList(
        .adjective, 0,
        "full, whole, good, solid, extra, more, additional, further, long, new, other, last, next, straight, consecutive, entire, whole, senior"
      ),
      NumberWordList(
        .cost, 0, "cost, costs, bill, bills, fee, fees, spend, spending, rent, charge, charges, subscription, invoice"),
      NumberWordList(.both, 2, "both"), NumberWordList(.week, 0, "week, wk, W, CW"), NumberWordList(.quarter, 0, "Q"),
    ]
}
