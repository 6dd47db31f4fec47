import Planning
import Quantities
import RuleLanguage
import Translation

/// How late each subject is, for every trial.
struct SampledSlips {
  private let engine: Engine
  /// By subject that a statement names, with its central figure.
  private var own: [Item.Subject: (formula: SampledFormula, weeks: Rational)] = [:]
  /// By deliverable: with what reaches it.
  private var reached: [Int: SampledFormula] = [:]

  init(_ rollUp: RollUp, engine: Engine, _ sampled: SampledLines) {
    self.engine = engine
    var explained: [Int: Int] = [:]
    for overlap in rollUp.overlaps where overlap.reason == .explains || overlap.reason == .parallel {
      explained[overlap.item] = overlap.by
    }
    let told = Set(rollUp.slips.map(\.subject)).subtracting([.unnamed])
    for item in sampled.order {
      let impact = rollUp.items[item].impact
      guard case .actual = impact.certainty, let weeks = sampled.lines[item].weeks else { continue }
      var subject = rollUp.items[item].subject
      // A cause that has no delay of its own is one of what it explains.
      if !told.contains(subject), let other = explained[item] { subject = rollUp.items[other].subject }
      // What several things that nobody names are late by is not added up.
      guard subject != .unnamed else { continue }
      let central = sampled.lines[item].centralWeeks
      add(weeks, central, to: subject)
      if case .deliverable(let announced) = subject, let origin = rollUp.items[item].origin, origin != announced {
        add(weeks, central, to: .deliverable(origin))
      }
    }
    for slip in rollUp.slips {
      if case .deliverable = slip.subject { continue }
      own[slip.subject] = own[slip.subject].map { (Self.moved($0, to: slip.slip.value), slip.slip.value) }
    }
    let entries = rollUp.outlook?.entries ?? []
    for index in Self.fromFirstCauses(entries) {
      let entry = entries[index]
      if let driver = entry.driver {
        reached[entry.deliverable] = reached[driver].map {
          Self.moved(($0, entries[driver].weeks.value), to: entry.weeks.value)
        }
      } else {
        reached[entry.deliverable] = own[.deliverable(entry.deliverable)].map {
          Self.moved($0, to: entry.weeks.value)
        }
      }
    }
  }

  private mutating func add(_ weeks: SampledFormula, _ central: Rational, to subject: Item.Subject) {
    own[subject] = own[subject].map { ($0.formula + weeks, (try? $0.weeks + central) ?? $0.weeks) } ?? (weeks, central)
  }

  /// What the plan adds or takes up is the same in every trial.
  private static func moved(
    _ known: (formula: SampledFormula, weeks: Rational), to weeks: Rational
  ) -> SampledFormula {
    guard weeks != known.weeks, let shift = try? weeks - known.weeks else { return known.formula }
    return known.formula + .constant(Double(shift))
  }

  /// Each after the one that decides its date.
  private static func fromFirstCauses(_ entries: [PlanOutlook.Entry]) -> [Int] {
    var order: [Int] = []
    var isKnown = Array(repeating: false, count: entries.count)
    for start in entries.indices {
      var path: [Int] = []
      var current: Int? = start
      while let index = current, !isKnown[index] {
        isKnown[index] = true
        path.append(index)
        current = entries[index].driver
      }
      order += path.reversed()
    }
    return order
  }

  func formula(of subject: Item.Subject) -> SampledFormula? {
    if case .deliverable(let index) = subject { return reached[index] }
    return own[subject]?.formula
  }

  /// What being late costs by the model.
  func formula(of line: RollUp.DelayLine) -> SampledFormula? {
    guard let weeks = reached[line.deliverable] else { return nil }
    return engine.sampled(line.kind == .cash ? .penalty : .lostValue, ofWeeks: weeks, of: line.deliverable)
  }
}
