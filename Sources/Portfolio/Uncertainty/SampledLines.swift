import Planning
import Quantities
import RuleLanguage
import Translation

/// The lines of a roll-up for every trial, each with what the roll-up counts of it.
///
/// What runs side by side is compared anew in each trial: the longest of two uncertain delays is longer on average than
/// the one whose central figure is longer (R16).
struct SampledLines {
  /// What a line has of its own, less what is inside others.
  struct Line {
    var slip: SampledFormula?
    var weeks: SampledFormula?
    /// What the weeks are in central figures.
    var centralWeeks = Rational.zero
    var oneOff: [MoneyKind: SampledFormula] = [:]
    var recurring: [MoneyKind: SampledFormula] = [:]
  }

  /// By item.
  private(set) var lines: [Line] = []
  private(set) var ranges: [[StatedRange]] = []
  private(set) var matrix: SamplingMatrix
  /// Rows below this one are the model's.
  let modelRows: Int
  /// Items in an order that their figures alone decide.
  let order: [Int]
  private let rollUp: RollUp

  init(_ rollUp: RollUp, engine: Engine) {
    self.rollUp = rollUp
    matrix = engine.drawn
    modelRows = matrix.rowCount
    let names = rollUp.items.map { Self.name(of: $0, engine.program) }
    order = rollUp.items.indices.sorted { (names[$0], $0) < (names[$1], $1) }
    lines = Array(repeating: Line(), count: names.count)
    ranges = Array(repeating: [], count: names.count)
    var uses: [String: Int] = [:]
    for item in order {
      uses[names[item], default: 0] += 1
      // Two statements of the same words about two things err independently.
      let sampled = engine.sampled(
        rollUp.items[item].impact, in: &matrix, named: "\(names[item])#\(uses[names[item]] ?? 1)")
      ranges[item] = sampled?.ranges ?? []
      lines[item] = Self.line(rollUp.items[item].impact, sampled)
    }
    takeOverlaps()
  }

  /// What is said, without where: the order of statements changes nothing.
  private static func name(of item: Item, _ program: Program) -> String {
    let impact = item.impact
    let figures = [impact.slip, impact.cost, impact.runRate, impact.value].map { estimate in
      estimate.map { "\($0.value.numerator)/\($0.value.denominator)" } ?? "-"
    }
    let roles = impact.roles.map { role in
      "\(role.value.value.numerator)/\(role.value.value.denominator)…\(role.high?.value.numerator ?? 0)"
    }
    let parts = [program.rules[impact.rule].name, "\(item.subject)", "\(item.isRecap)"] + figures + roles
    return parts.joined(separator: "|")
  }

  /// Without formulas, the central figures: what cannot be computed for a trial stays as it is.
  private static func line(_ impact: Impact, _ sampled: SampledImpact?) -> Line {
    var line = Line()
    line.slip = sampled?.slip ?? impact.slip.map { .constant(Double($0.value)) }
    line.weeks = line.slip
    line.centralWeeks = impact.slip?.value ?? .zero
    for (index, component) in impact.components.enumerated() {
      let formula = sampled?.components[index] ?? .constant(Double(component.amount.value))
      if component.isRecurring {
        line.recurring[component.kind] = line.recurring[component.kind].map { $0 + formula } ?? formula
      } else {
        line.oneOff[component.kind] = line.oneOff[component.kind].map { $0 + formula } ?? formula
      }
    }
    return line
  }

  // MARK: - Overlaps

  private mutating func takeOverlaps() {
    let own = lines
    var ranks = Array(repeating: 0, count: order.count)
    for (rank, item) in order.enumerated() { ranks[item] = rank }
    let overlaps = rollUp.overlaps.sorted {
      (ranks[$0.item], $0.by.map { ranks[$0] } ?? -1, $0.reason.rawValue)
        < (ranks[$1.item], $1.by.map { ranks[$0] } ?? -1, $1.reason.rawValue)
    }
    var cover = own.map { $0.slip ?? .constant(0) }
    var explained = Array(repeating: SampledFormula.constant(0), count: own.count)
    for overlap in overlaps {
      let weeks = weeksTaken(by: overlap, own, &cover, &explained)
      take(overlap, own[overlap.item], weeks)
    }
  }

  /// How many weeks of a line are inside another, by trial; nil where that is a share of it whatever the trial.
  private func weeksTaken(
    by overlap: Overlap, _ own: [Line], _ cover: inout [SampledFormula], _ explained: inout [SampledFormula]
  ) -> SampledFormula? {
    guard let by = overlap.by, let weeks = overlap.weeks, let length = own[overlap.item].slip,
      let slip = rollUp.items[overlap.item].impact.slip?.value, let other = rollUp.items[by].impact.slip?.value,
      weeks == slip || weeks == other
    else { return nil }
    switch overlap.reason {
    case .parallel:
      let taken = SampledFormula.smaller(length, cover[by])
      cover[by] = .larger(length, cover[by])
      return taken
    case .explains:
      // Causes stand one behind the other inside what they explain.
      let taken = SampledFormula.larger(.constant(0), .smaller(length, cover[by] - explained[by]))
      explained[by] = explained[by] + length
      return taken
    default: return nil
    }
  }

  private mutating func take(_ overlap: Overlap, _ own: Line, _ weeks: SampledFormula?) {
    let impact = rollUp.items[overlap.item].impact
    let share = share(of: overlap.weeks, in: impact.slip?.value)
    // A line that no trial leaves any length of has no rate either.
    let part: SampledFormula =
      if let weeks, let length = own.slip {
        .choose(.equal(length, .constant(0)), then: .constant(0), otherwise: weeks / length)
      } else { .constant(share) }
    if [.parallel, .explains, .repetition].contains(overlap.reason), let length = own.slip, overlap.weeks != nil {
      lines[overlap.item].weeks = (lines[overlap.item].weeks ?? length) - length * part
      let central = lines[overlap.item].centralWeeks
      lines[overlap.item].centralWeeks = (try? central - (overlap.weeks ?? .zero)) ?? central
    }
    for kind in MoneyKind.allCases {
      if let formula = own.oneOff[kind], let counted = lines[overlap.item].oneOff[kind] {
        let ratio = ratio(overlap.oneOff[kind], impact, kind, isRecurring: false)
        guard ratio != 0 else { continue }
        let taken = weeks == nil || share == 0 ? formula * .constant(ratio) : formula * part * .constant(ratio / share)
        lines[overlap.item].oneOff[kind] = counted - taken
      }
      if let formula = own.recurring[kind], let counted = lines[overlap.item].recurring[kind] {
        let ratio = ratio(overlap.recurring[kind], impact, kind, isRecurring: true)
        if ratio != 0 { lines[overlap.item].recurring[kind] = counted - formula * .constant(ratio) }
      }
    }
  }

  private func share(of part: Rational?, in whole: Rational?) -> Double {
    guard let part, let whole, !whole.isZero, let share = try? part / whole else { return 0 }
    return Double(share)
  }

  /// How much of a line's money of a kind an overlap takes off.
  private func ratio(_ taken: Estimate, _ impact: Impact, _ kind: MoneyKind, isRecurring: Bool) -> Double {
    guard !taken.value.isZero else { return 0 }
    var own = Rational.zero
    for component in impact.components where component.kind == kind && component.isRecurring == isRecurring {
      own = (try? own + component.amount.value) ?? own
    }
    return share(of: taken.value, in: own)
  }
}
