import Quantities

/// Figures that hold for each person or each thing, where the words that say so stand apart from them.
extension FigureReader {
  /// « chaque développeur perd 20 min par jour » is per person; « 24 écrans, trois heures par écran » is for each.
  func distribute(from first: Int, _ figures: inout Scratch<Figure>) {
    guard figures.count > first else { return }
    takeLoosePeriod(from: first, &figures)
    countWorkers(from: first, &figures)
    lazy var isPersonal = speaksOfEachPerson
    for index in first..<figures.count where figures[index].isOften && isOfEachPerson(figures[index]) {
      figures.update(index) { $0.isPerPerson = true }
    }
    for index in first..<figures.count where figures[index].kind == .quantity {
      var figure = figures[index]
      if figure.perTime != nil {
        shareOut(&figure, isPersonal: isPersonal)
        if index > first, isPriceOfEach(figure, of: figures[index - 1]) { figure.isEach = true }
      } else if figure.isEach, isTime(figure), isAfterPeople(index, from: first, figures) {
        // « deux collègues absents une semaine chacun »: so long for as many people.
        figure.isEach = false
      } else if isFineOfEach(figure) {
        figure.isEach = true
      } else if isTime(figure), figure.qualifier == .none,
        figure.segment == segment(of: clause.lowerBound), opensWithEachPerson,
        !figures.view[first...].contains(where: {
          $0.kind != .date && $0.firstToken != figure.firstToken && $0.segment == figure.segment
        })
      {
        // « chaque développeur a perdu deux heures mardi »
        (figure.isPerPerson, figure.isEach) = (true, false)
      } else if !figure.isEach, isWork(figure), let count = count(before: index, from: first, figures) {
        figure.isEach = holdsForEach(figure, of: figures[count])
      } else if !figure.isEach, isTime(figure), index > first, figures[index - 1].kind == .share,
        (figures[index - 1].endToken..<figure.firstToken).contains(where: { opensWithEach($0) })
      {
        // « Deux livraisons sur dix …, chacune a coûté 40 minutes »
        figure.isEach = true
      } else if !figure.isEach, isWork(figure), isForEachThing(figure) {
        figure.isEach = true
      } else if isMoney(figure), index > first, isPrice(figure, of: figures[index - 1]),
        !isAfterPeople(index - 1, from: first, figures)
      {
        figure.perTime = rateUnit(of: figures[index - 1])
      } else if isMoney(figure), index > first, figures[index - 1].kind == .number, isAfterEach(figure.firstToken) {
        // « twee opdrachten van elk 30.000 euro »
        figure.isEach = true
      }
      figures[index] = figure
    }
    countThoseOfUs(from: first, &figures)
  }

  /// « Sept correctifs depuis le 4 février, chacun d'une demi-journée », « quatre par mois, et chacun immobilise un dev une
  /// journée »: the number before a figure, dates and a single person between.
  private func count(before index: Int, from first: Int, _ figures: borrowing Scratch<Figure>) -> Int? {
    var before = index - 1
    while before > first, figures[before].kind == .date || isPeople(figures[before]) && figures[before].low == .one {
      before -= 1
    }
    return before >= first && figures[before].kind == .number ? before : nil
  }

  /// "Four of our releases fail each month, and each one …", « per maand lopen er twee mis »: a period that no figure has
  /// belongs to the only count.
  private func takeLoosePeriod(from first: Int, _ figures: inout Scratch<Figure>) {
    let counts = (first..<figures.count).filter { figures[$0].kind == .number && !figures[$0].isChange }
    guard let count = counts.first, counts.count == 1, figures.view[first...].allSatisfy({ $0.perTime == nil }) else {
      return
    }
    let part = figures[count].segment
    let own = clause.filter { segments[$0 - clause.lowerBound] == part }
    guard let period = own.lazy.compactMap({ loosePeriod(at: $0) }).first else { return }
    figures.update(count) { $0.perTime = period }
  }

  func loosePeriod(at index: Int) -> UnitID? {
    guard index + 1 < clause.upperBound, !occurrences.isFigure[index], !occurrences.isFigure[index + 1],
      isPer(index) || occurrences.markers[index].contains(.each),
      // « 20 % de chaque sprint » is a part of each of them.
      index == clause.lowerBound || !buffer.isOf(index - 1)
    else { return nil }
    return Self.periods.first { buffer.word(index + 1, is: $0.word) }.flatMap { units.unit(named: $0.unit) }
  }

  private static let periods: [(word: StaticString, unit: String)] = [
    ("day", "day"), ("week", "week"), ("month", "month"), ("quarter", "quarter"), ("year", "year"),
    ("sprint", "sprint"),
    ("jour", "day"), ("semaine", "week"), ("mois", "month"), ("trimestre", "quarter"), ("an", "year"),
    ("annee", "year"),
    ("dag", "day"), ("maand", "month"), ("kwartaal", "quarter"), ("jaar", "year"),
  ]

  /// « deux collègues absents une semaine », « deux freelances à 520 €/jour pendant 25 jours »: people, and what each costs
  /// at most in between.
  private func isAfterPeople(_ index: Int, from first: Int, _ figures: borrowing Scratch<Figure>) -> Bool {
    var before = index - 1
    while before > first, figures[before].perTime != nil, !isTime(figures[before]) { before -= 1 }
    return before >= first && isPeople(figures[before])
  }

  /// « 2 h par semaine chacun », « 300 € la semaine pour chacune des deux personnes ».
  private func shareOut(_ figure: inout Figure, isPersonal: Bool) {
    if isTime(figure) {
      guard isPersonal || figure.isEach || isAfterEach(figure.firstToken) else { return }
      figure.isPerPerson = true
      figure.isEach = false
    } else if !figure.isEach, !figure.isPerPerson {
      let after = Range(from: figure.endToken, upTo: min(figure.endToken + 3, clause.upperBound))
      figure.isEach =
        after.contains { isEachOfThem($0) } || isAfterEachOf(figure.firstToken) || isAfterEach(figure.firstToken)
        || isOfEachThing(figure)
    }
  }

  private static let reachOfEach = 16

  /// "each of our 45 seats costs €4 more a month"
  private func isAfterEachOf(_ figure: Int) -> Bool {
    (max(clause.lowerBound, figure - Self.reachOfEach)..<figure).contains {
      occurrences.markers[$0].contains(.each) && !occurrences.isFigure[$0] && buffer.isOf($0 + 1)
    }
  }

  /// « Chaque poste coûte 9 € de plus par mois », "Each seat costs €4 more a month": what opens the clause is no time.
  private func isOfEachThing(_ figure: Figure) -> Bool {
    guard isMoney(figure), let each = clause.prefix(2).first(where: { occurrences.markers[$0].contains(.each) }) else {
      return false
    }
    return each + 1 < figure.firstToken && tokens[each + 1].kind == .word && !occurrences.isFigure[each]
      && !Self.periods.contains { buffer.word(each + 1, is: $0.word) } && !buffer.word(each + 1, isA: .times)
  }

  /// « nous coûtent chacune 25 € par mois », "each cost us €25 a month", « kosten ons elk 25 euro per maand »: no noun
  /// between.
  private func isAfterEach(_ figure: Int) -> Bool {
    var index = figure - 1
    while index > clause.lowerBound, figure - index < 4, !occurrences.markers[index].contains(.each),
      buffer.word(index, isA: .us)
        || ["cost", "costs", "costing", "worth", "goed", "voor"].contains(where: { buffer.word(index, is: $0) })
    {
      index -= 1
    }
    return index >= clause.lowerBound && occurrences.markers[index].contains(.each) && !occurrences.isFigure[index]
  }

  /// « 12 jours supplémentaires à 680 € »: what one day of them costs, as « 680 € par jour » says it.
  private func rateUnit(of time: Figure) -> UnitID? {
    switch time.unit {
    case units.unit(named: "day"), units.unit(named: "person-day"): units.unit(named: "day")
    case units.unit(named: "hour"), units.unit(named: "person-hour"): units.unit(named: "hour")
    default: nil
    }
  }

  /// « 50 licences à 30 €/mois », "40 seats at €25 a month": what one of them costs.
  private func isPriceOfEach(_ figure: Figure, of count: Figure) -> Bool {
    count.kind == .number && !isTime(figure) && !isPeople(figure) && isPrice(figure, of: count)
  }

  private func isPrice(_ figure: Figure, of count: Figure) -> Bool {
    guard count.kind == .number || isWork(count), count.perTime == nil else { return false }
    let link = figure.firstToken - 1
    let noun = Range(from: count.endToken, upTo: link)
    // « 24 licences de 30 € par mois »
    guard
      buffer.word(link, isA: .price) || buffer.isOf(link) && isMoney(figure) && figure.perTime != nil && noun.count == 1
    else { return false }
    return noun.count <= 5
      && noun.allSatisfy { index in
        // Dutch « te veel » holds no verb.
        (!occurrences.markers[index].intersects(MarkerSet(.verb, .coordination)) || buffer.word(index, is: "te"))
          && !isStop(index)
      }
  }

  /// « chacune des deux », "each"; not « chaque mois ».
  private func isEachOfThem(_ index: Int) -> Bool {
    guard occurrences.markers[index].contains(.each), !occurrences.isFigure[index] else { return false }
    let next = index + 1
    return next >= clause.upperBound || tokens[next].kind == .symbol
      || occurrences.markers[next].intersects(MarkerSet(.link, .about))
  }

  /// « à mi-temps », "full time": shares that no number says, among the figures in the order of the text.
  func insertPortions(from first: Int, _ figures: inout Scratch<Figure>) {
    guard occurrences.present.intersects(Self.portions) else { return }
    let end = figures.count
    for index in clause where occurrences.markers[index].intersects(Self.portions) {
      guard !occurrences.isFigure[index],
        index == clause.lowerBound || !occurrences.markers[index - 1].intersects(Self.portions), !isAttribute(index)
      else { continue }
      var mention = QuantityMention(
        kind: .share, low: .one, high: .one, firstToken: Int32(index), endToken: Int32(index + 1),
        start: tokens[index].start, end: tokens[index].end)
      if occurrences.markers[index].contains(.half), let half = try? Rational(1, 2) { mention.low = half }
      mention.high = mention.low
      figures.append(plain(mention))
    }
    guard end < figures.count, first < end else { return }
    let portions = Array(figures.view[end...])
    var (place, left) = (figures.count - 1, end - 1)
    for portion in portions.reversed() {
      while left >= first, figures[left].firstToken > portion.firstToken {
        figures[place] = figures[left]
        (place, left) = (place - 1, left - 1)
      }
      figures[place] = portion
      place -= 1
    }
  }

  /// "a new full-time contributor": who they are, not how much of them is taken, as "one full-time engineer" is.
  private func isAttribute(_ portion: Int) -> Bool {
    guard occurrences.markers[portion].contains(.whole) else { return false }
    var end = portion
    while occurrences.markers[end].contains(.whole) || tokens[end].symbol == .hyphen { end += 1 }
    guard tokens[end].kind == .word, occurrences.markers[end].bits == 0 else { return false }
    return Range(from: portion - 2, upTo: portion).contains { occurrences.markers[$0].contains(.article) }
  }

  private static let portions = MarkerSet(.half, .whole)

  func isTime(_ figure: Figure) -> Bool {
    figure.unit.map { units.dimension(of: $0) == .time } ?? false
  }

  func isMoney(_ figure: Figure) -> Bool {
    figure.unit.map { units.dimension(of: $0) == .money } ?? false
  }

  func isPeople(_ figure: Figure) -> Bool {
    figure.unit.map { units.dimension(of: $0) == .people } ?? false
  }

  private func isWork(_ figure: Figure) -> Bool {
    guard let unit = figure.unit else { return false }
    let dimension = units.dimension(of: unit)
    return dimension == .time || dimension == .effort
  }

  // MARK: - People

  /// « chaque ingénieur », « par dev », "everyone", or people in the plural as what the clause begins with.
  /// « Chaque développeur a perdu … », "Every tester lost …": who each of them is comes first.
  private var opensWithEachPerson: Bool {
    guard let each = clause.prefix(2).first(where: { occurrences.markers[$0].contains(.each) }) else { return false }
    return occurrences.people.beginning(in: each + 1..<each + 2, by: \.lowerBound).first != nil
  }

  private var speaksOfEachPerson: Bool {
    // « steken samen 21 uur per week in … »: all of them together.
    if clause.contains(where: { buffer.word($0, isA: .together) }) { return false }
    if clause.contains(where: { occurrences.markers[$0].contains(.everyone) && !saysMore($0) }) { return true }
    return occurrences.people.beginning(in: clause, by: \.lowerBound).contains { people in
      guard !occurrences.isFigure[people.lowerBound] else { return false }
      return isForEach(people.lowerBound) || isOpeningPlural(people)
    }
  }

  /// « …, et chacun s'en plaint »: what follows « et » is said of everyone, and no figure of it.
  private func saysMore(_ everyone: Int) -> Bool {
    everyone > clause.lowerBound && occurrences.markers[everyone - 1].contains(.coordination)
      && !(everyone..<clause.upperBound).contains { occurrences.isFigure[$0] }
  }

  /// « chaque dev en lance quatre par jour », « les devs attendent …, trois fois par jour »: so many times each; "developers
  /// run 20 a day" may be all of them.
  private func isOfEachPerson(_ often: Figure) -> Bool {
    let isTimes = buffer.word(often.firstToken + 1, isA: .often)
    return occurrences.people.beginning(in: clause, by: \.lowerBound).contains { people in
      guard !occurrences.isFigure[people.lowerBound] else { return false }
      // « traités par les devs »: by whom, and not for each of them.
      return isForEach(people.lowerBound)
        && (people.lowerBound < often.firstToken || occurrences.markers[people.lowerBound - 1].contains(.each))
        || isTimes && isOpeningPlural(people)
    }
  }

  private func isForEach(_ index: Int) -> Bool {
    // "every one of the developers"
    if index > clause.lowerBound + 3, buffer.word(index - 3, is: "one"), buffer.isOf(index - 2),
      occurrences.markers[index - 4].contains(.each)
    {
      return true
    }
    return hasEachBefore(index)
  }

  private func hasEachBefore(_ index: Int) -> Bool {
    Range(from: max(clause.lowerBound, index - 2), upTo: index).contains { before in
      occurrences.markers[before].contains(.each) || isPer(before)
    }
  }

  /// « nos développeurs perdent… », "engineers lose…": no number, no preposition before.
  private func isOpeningPlural(_ people: Range<Int>) -> Bool {
    let letters = buffer.letters(people.upperBound - 1)
    guard letters.last == UInt8(ascii: "s") || letters.suffix(2).elementsEqual("en".utf8) else { return false }
    return Range(from: clause.lowerBound, upTo: people.lowerBound).allSatisfy {
      occurrences.markers[$0].intersects(MarkerSet(.article, .separation, .average)) || tokens[$0].kind == .symbol
    }
  }
}
