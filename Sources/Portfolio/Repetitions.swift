import Quantities
import RuleLanguage
import Translation

// Whole lines that do not count.
extension RollUpBuilder {
  // MARK: - The same fact twice (R1)

  /// What makes two items the same fact.
  private struct Figures: Hashable {
    let family: String
    let figures: [Estimate?]
    /// What comes after another delay is not that delay.
    let isSerial: Bool
    /// Two teams that are late by as much are two facts.
    let team: Int
    /// What is feared is not what happened, and another chance is another fear.
    let certainty: Impact.Certainty
  }

  private struct Place: Hashable {
    let subject: Item.Subject
    let family: String
  }

  private func figures(of item: Int) -> Figures {
    let impact = impact(item)
    return Figures(
      family: items[item].family, figures: [impact.slip, impact.cost, impact.runRate, impact.value],
      isSerial: items[item].wording.isSerial, team: impact.scope.team, certainty: impact.certainty)
  }

  /// A summary or a decision repeats a fact by its figures, also where only one of the two names a subject.
  mutating func findRecaps() {
    guard items.contains(where: \.isRecap) else { return }
    var told: [Figures: [Int]] = [:]
    for item in ranking where isCertain(item) && !items[item].isRecap {
      told[figures(of: item), default: []].append(item)
    }
    for item in ranking where isCertain(item) && items[item].isRecap {
      let same = (told[figures(of: item)] ?? []).filter {
        canBeOne(items[$0].subject, items[item].subject) && !isOther(item, than: $0)
      }
      // What names the same subject before what names none.
      let other = same.first { items[$0].subject == items[item].subject } ?? same.first
      if let other { take(item, by: other, .repetition) }
    }
  }

  private func canBeOne(_ left: Item.Subject, _ right: Item.Subject) -> Bool {
    left == right || left == .unnamed || right == .unnamed
  }

  /// Two people away, two invoices, two clients, two days, work on two deliverables: equal figures of two things. A
  /// delay of one subject is one whatever else is named beside it, and moves what waits for it by as much.
  func isOther(_ item: Int, than other: Int) -> Bool {
    let isDelay = isStated(item) && delay(item) != nil
    if !isDelay || items[item].wording.isSerial || !isCertain(item), let own = items[item].origin,
      let its = items[other].origin, own != its
    {
      return true
    }
    return !isDelay && items[item].wording.details.isOther(than: items[other].wording.details)
  }

  /// Of lines that say one thing, the most precise stays.
  mutating func findRepetitions() {
    var told: [Item.Subject: [Figures: [Int]]] = [:]
    var vague: [Place: [Int]] = [:]
    for item in ranking where !isTaken[item] && items[item].subject != .unnamed {
      let subject = items[item].subject
      if let other = told[subject]?[figures(of: item)]?.first(where: { !isOther(item, than: $0) }) {
        take(item, by: other, .repetition)
        continue
      }
      told[subject, default: [:]][figures(of: item), default: []].append(item)
      guard isCertain(item) else { continue }
      vague[Place(subject: subject, family: items[item].family), default: []].append(item)
    }
    findUnnamedRepetitions()
    for item in ranking where isCertain(item) && !isTaken[item] && isVague(item) {
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
  private mutating func findUnnamedRepetitions() {
    var told: [Figures: [Int]] = [:]
    for item in ranking where !isTaken[item] { told[figures(of: item), default: []].append(item) }
    for item in ranking where !isTaken[item] && items[item].subject == .unnamed {
      let isDelay = isStated(item) && delay(item) != nil
      let other = (told[figures(of: item)] ?? []).first { other in
        guard other != item, !isTaken[other], impact(other).scope.team == impact(item).scope.team else { return false }
        // Of two without a name, the first stands.
        guard items[other].subject != .unnamed || ranks[other] < ranks[item] else { return false }
        return isDelay || items[item].wording.details.isSame(as: items[other].wording.details)
      }
      if let other { take(item, by: other, .repetition) }
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
  mutating func findCorrelatedRisks() {
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

  mutating func findNeutralLines() {
    for item in ranking where isCertain(item) && !isTaken[item] {
      switch items[item].family {
      // What it does to dates stays.
      case "lent":
        take(item, by: nil, .reallocation, only: .capacity)
        isNeutral[item] = true
      default: break
      }
    }
  }

  mutating func findRepeatedPenalties() {
    var due: [Item.Subject: [Int]] = [:]
    let penalties = ranking.filter { isCertain($0) && !isTaken[$0] && items[$0].family == "penalty" }
      .sorted { stake($0) != stake($1) ? stake($1) < stake($0) : ranks[$0] < ranks[$1] }
    for item in penalties where items[item].subject != .unnamed {
      // Each client has a penalty of its own.
      if let other = due[items[item].named]?.first(where: { !isOther(item, than: $0) }) {
        take(item, by: other, .oncePerDeliverable)
      } else {
        due[items[item].named, default: []].append(item)
      }
    }
  }
}
