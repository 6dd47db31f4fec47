import Language
import Quantities
import RuleLanguage

/// What figures are, as far as one bit tells: their kind, and of a quantity what it measures. Most rules end at it.
struct FigureKinds: OptionSet {
  let rawValue: UInt16

  static let date = FigureKinds(rawValue: 1)
  static let number = FigureKinds(rawValue: 1 << 1)
  static let share = FigureKinds(rawValue: 1 << 2)
  static let time = FigureKinds(rawValue: 1 << 3)
  static let elapsed = FigureKinds(rawValue: 1 << 4)
  static let people = FigureKinds(rawValue: 1 << 5)
  static let points = FigureKinds(rawValue: 1 << 6)
  static let money = FigureKinds(rawValue: 1 << 7)
  static let effort = FigureKinds(rawValue: 1 << 8)
  static let otherQuantity = FigureKinds(rawValue: 1 << 9)
  /// No figure, which every part can give.
  static let nothing = FigureKinds(rawValue: 1 << 10)
}

extension FigureKinds {
  /// Quantities of a dimension.
  init(_ dimension: Dimension) {
    self =
      switch dimension {
      case .time: .time
      case .elapsed: .elapsed
      case .people: .people
      case .points: .points
      case .money: .money
      case .effort: .effort
      default: .otherQuantity
      }
  }

  /// All that a role can take, or nothing.
  init(_ demand: FigureDemand) {
    guard demand.needsFigure else {
      self = .nothing
      return
    }
    switch demand.measure {
    case .date: self = .date
    case .number: self = .number
    case .share, .probability: self = .share
    case .velocity: self = [.share, .number, .points]
    case .quantity, .days, .hours:
      self = FigureKinds(demand.unitDimension)
      if self == .elapsed { insert(.time) }
      if demand.shape == .change { insert(.share) }
    }
  }
}
