import Language
import Quantities
import RuleLanguage
import Translation

// Whole lines that do not count.
extension RollUpBuilder {
  // MARK: - The same fact twice (R1)

  /// What makes two items the same fact.
  private struct Figures: Hashable {
    let family: Family
    let impact: Impact
    /// What comes after another delay is not that delay.
    let isSerial: Bool

    /// Two teams that are late by as much are two facts. What is feared is not what happened, and another chance is
    /// another fear.
    static func == (left: Figures, right: Figures) -> Bool {
      let (first, second) = (left.impact, right.impact)
      return left.isSerial == right.isSerial && left.family == right.family
        && (first === second
          || first.slip == second.slip && first.cost == second.cost && first.runRate == second.runRate
            && first.value == second.value && first.scope.team == second.scope.team
            && first.certainty == second.certainty)
    }

    /// Little of them tells most apart.
    func hash(into hasher: inout Hasher) {
      hasher.combine(family)
      for figure in [impact.slip, impact.cost ?? impact.runRate ?? impact.value] {
        hasher.combine(figure.map { Int64(truncatingIfNeeded: $0.value.numerator) } ?? 0)
      }
    }
  }

  private struct Told: Hashable {
    let subject: Item.Subject
    let figures: Figures
  }

  private struct Place: Hashable {
    let subject: Item.Subject
    let family: Family
  }

  private func figures(of item: Int) -> Figures {
    Figures(family: items[item].family, impact: impact(item), isSerial: items[item].wording.isSerial)
  }

  /// A summary or a decision repeats a fact by its figures, also where only one of the two names a subject.
  func findRecaps() {
    guard items.contains(where: \.isRecap) else { return }
    var told: [Figures: ToldLines] = [:]
    var toldOf: [Item.Subject: [Figures: ToldLines]] = [:]
    for item in ranking where isCertain(item) && !items[item].isRecap {
      let figures = figures(of: item)
      told[figures, default: ToldLines()].insert(items[item], at: ranks[item])
      toldOf[items[item].subject, default: [:]][figures, default: ToldLines()].insert(items[item], at: ranks[item])
    }
    for item in ranking where isCertain(item) && items[item].isRecap {
      let (figures, subject) = (figures(of: item), items[item].subject)
      // What names the same subject before what names none.
      let same = first(in: toldOf[subject]?[figures], toldAgainBy: item)
      let any = subject == .unnamed ? told[figures] : toldOf[.unnamed]?[figures]
      if let other = same ?? first(in: any, toldAgainBy: item) { take(item, by: ranking[other], .repetition) }
    }
  }

  /// Lines of equal figures, by their place in an order.
  private struct ToldLines {
    private(set) var all = Namesakes()
    private var byOrigin: [Int: Namesakes] = [:]
    private var withoutOrigin = Namesakes()

    init() {}

    init(_ item: Item, at place: Int) {
      insert(item, at: place)
    }

    mutating func insert(_ item: Item, at place: Int) {
      all.insert(item.wording, at: place)
      if let origin = item.origin {
        byOrigin[origin, default: Namesakes()].insert(item.wording, at: place)
      } else {
        withoutOrigin.insert(item.wording, at: place)
      }
    }

    /// Those of one origin or of none, by their first place that `find` names.
    func first(of origin: Int, _ find: (Namesakes) -> Int?) -> Int? {
      let (own, other) = (byOrigin[origin].flatMap(find), find(withoutOrigin))
      guard let own, let other else { return own ?? other }
      return min(own, other)
    }
  }

  /// Two people away, two invoices, two clients, two days, work on two deliverables: equal figures of two things. A
  /// delay of one subject is one whatever else is named beside it, and moves what waits for it by as much.
  ///
  /// - Returns: the place of the first line that this one says again.
  private func first(in told: ToldLines?, toldAgainBy item: Int) -> Int? {
    guard let told else { return nil }
    let wording = items[item].wording
    let isDelay = isStated(item) && delay(item) != nil
    let find: (Namesakes) -> Int? = { isDelay ? $0.first : $0.first(notOtherThan: wording) }
    if !isDelay || wording.isSerial || !isCertain(item), let own = items[item].origin {
      return told.first(of: own, find)
    }
    return find(told.all)
  }

  /// Of lines that say one thing, the most precise stays.
  func findRepetitions() {
    // Most facts are told once: who tells what is sorted from the second on.
    var firsts: [Told: Int] = [:]
    var told: [Told: ToldLines] = [:]
    var vague: [Place: [Int]] = [:]
    // What says the very same says it again, or what that says again.
    var tellers: [ObjectIdentifier: Int] = [:]
    for item in ranking where !isTaken[item] && items[item].subject != .unnamed {
      if let teller = tellers[ObjectIdentifier(items[item].content)] {
        take(item, by: teller, .repetition)
        continue
      }
      let fact = Told(subject: items[item].subject, figures: figures(of: item))
      if let first = firsts[fact] {
        var lines = told.removeValue(forKey: fact) ?? ToldLines(items[first], at: ranks[first])
        let other = self.first(in: lines, toldAgainBy: item)
        if other == nil { lines.insert(items[item], at: ranks[item]) }
        told[fact] = lines
        if let other {
          take(item, by: ranking[other], .repetition)
          tellers[ObjectIdentifier(items[item].content)] = ranking[other]
          continue
        }
      } else {
        firsts[fact] = item
      }
      tellers[ObjectIdentifier(items[item].content)] = item
      guard isCertain(item) else { continue }
      vague[Place(subject: fact.subject, family: items[item].family), default: []].append(item)
    }
    findUnnamedRepetitions()
    for item in ranking where isVague(item) && isCertain(item) && !isTaken[item] {
      let place = Place(subject: items[item].subject, family: items[item].family)
      let other = (vague[place] ?? []).filter {
        $0 != item && !isTaken[$0] && isMorePrecise($0, item) && agree($0, item)
      }
      .min { width($0) != width($1) ? width($0) < width($1) : ranks[$0] < ranks[$1] }
      if let other { take(item, by: other, .repetition) }
    }
  }

  /// A delay that names nothing is the one of the same length that its team has; any other fact without a name is one
  /// that was told where the same people, days or purposes are named.
  private func findUnnamedRepetitions() {
    var named: [Figures: Namesakes] = [:]
    for item in ranking where !isTaken[item] && items[item].subject == .unnamed {
      named[figures(of: item)] = Namesakes()
    }
    guard !named.isEmpty else { return }
    for item in ranking where !isTaken[item] && items[item].subject != .unnamed {
      named[figures(of: item)]?.insert(items[item].wording, at: ranks[item])
    }
    // Of two without a name, the first stands.
    for item in ranking where !isTaken[item] && items[item].subject == .unnamed {
      let (figures, wording) = (figures(of: item), items[item].wording)
      let isDelay = isStated(item) && delay(item) != nil
      if let other = isDelay ? named[figures]?.first : named[figures]?.first(naming: wording) {
        take(item, by: ranking[other], .repetition)
      } else {
        named[figures]?.insert(wording, at: ranks[item])
      }
    }
  }

  private func width(_ item: Int) -> Rational {
    guard let slip = impact(item).slip else { return .zero }
    return (try? slip.high - slip.low) ?? .zero
  }

  /// A range that the statement gives; one that was drawn from the model is the same for every statement.
  private func isVague(_ item: Int) -> Bool {
    guard let slip = impact(item).slip else { return false }
    return !slip.isExact && slip.median == nil
  }

  private func isMorePrecise(_ item: Int, _ other: Int) -> Bool {
    width(item) != width(other) ? width(item) < width(other) : ranks[item] < ranks[other]
  }

  /// One lies within the other: « 5 à 7 semaines » and « 6 semaines ».
  private func agree(_ item: Int, _ other: Int) -> Bool {
    guard let first = impact(item).slip, let second = impact(other).slip else { return false }
    return second.low <= first.low && first.high <= second.high
      && items[item].wording.isSerial == items[other].wording.isSerial
      && first.value.isNegative == second.value.isNegative
  }

  // MARK: - Risks (R10)

  /// Risks of one kind on one subject are one scenario: the largest stands for it.
  func findCorrelatedRisks() {
    var largest: [Place: Int] = [:]
    let risks = ranking.filter { !isCertain($0) && !isTaken[$0] && items[$0].subject != .unnamed }
      .sorted { stake($0) != stake($1) ? stake($1) < stake($0) : ranks[$0] < ranks[$1] }
    for item in risks {
      let place = Place(subject: items[item].subject, family: items[item].family)
      if let other = largest[place] { take(item, by: other, .correlated) } else { largest[place] = item }
    }
  }

  private func stake(_ item: Int) -> Rational {
    let impact = impact(item)
    return impact.cost?.value ?? impact.value?.value ?? impact.runRate?.value ?? .zero
  }

  // MARK: - Lines that a rule takes out (R12, R14)

  func findNeutralLines() {
    for item in ranking where isCertain(item) && !isTaken[item] && items[item].family.has(.reallocated) {
      // What it does to dates stays.
      take(.capacity, of: item, .reallocation)
      isNeutral[item] = true
    }
  }

  func findRepeatedPenalties() {
    var due: [Item.Subject: ToldLines] = [:]
    let penalties = ranking.filter { isCertain($0) && !isTaken[$0] && items[$0].family.has(.dueOnce) }
      .sorted { stake($0) != stake($1) ? stake($1) < stake($0) : ranks[$0] < ranks[$1] }
    for (place, item) in penalties.enumerated() where items[item].subject != .unnamed {
      // Each client has a penalty of its own.
      if let other = first(in: due[items[item].named], toldAgainBy: item) {
        take(item, by: penalties[other], .oncePerDeliverable)
      } else {
        due[items[item].named, default: ToldLines()].insert(items[item], at: place)
      }
    }
  }
}
