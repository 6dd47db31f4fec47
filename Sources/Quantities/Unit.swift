public import Languages

/// Index of a unit in its `UnitTable`.
public struct UnitID: Sendable, Hashable {
  public let index: Int

  public init(_ index: Int) {
    self.index = index
  }
}

/// A unit of measure with its names in each language.
public struct Unit: Sendable {
  /// The canonical name, as rule files and JSON write it: `week`, `person_day`, `EUR`.
  public let name: String
  public let dimension: Dimension
  /// How many base units of the dimension one is; nil while unknown, as for a currency with no rate.
  public var factor: Rational?
  /// What people write, first singular, then plural, then abbreviations: `semaine`, `semaines`, `sem`.
  public let names: Localized<[String]>
  /// Written before the number in English and Dutch, as `€` is.
  public let isCurrency: Bool

  public init(
    name: String, dimension: Dimension, factor: Rational?, names: Localized<[String]>, isCurrency: Bool = false
  ) {
    self.name = name
    self.dimension = dimension
    self.factor = factor
    self.names = names
    self.isCurrency = isCurrency
  }
}

/// The units of a program. A unit's factor may depend on the model (`sprint = 2 weeks`), so the table is built when
/// the model is resolved and does not change afterwards.
public struct UnitTable: Sendable {
  public private(set) var units: [Unit] = []
  /// By unit, beside the units themselves: figures ask for these two all the time, and for names hardly ever.
  private var dimensions: [Dimension] = []
  private var factors: [Rational?] = []
  /// Every spelling of every language, exactly as declared; a spelling belongs to one unit.
  private var bySpelling: [String: UnitID] = [:]

  /// With room for so many spellings.
  public init(spellings: Int = 0) {
    bySpelling.reserveCapacity(spellings)
  }

  public subscript(id: UnitID) -> Unit {
    units[id.index]
  }

  /// Adds a unit, or replaces the one of the same name, and returns the spellings that another unit already has.
  @discardableResult
  public mutating func add(_ unit: Unit) -> [String] {
    // A name may be another unit's spelling: then there are two units, and the spelling stays with the first.
    let same = bySpelling[unit.name].flatMap { units[$0.index].name == unit.name ? $0 : nil }
    let id = same ?? UnitID(units.count)
    if id.index == units.count {
      units.append(unit)
      dimensions.append(unit.dimension)
      factors.append(unit.factor)
    } else {
      units[id.index] = unit
      dimensions[id.index] = unit.dimension
      factors[id.index] = unit.factor
    }
    var taken: [String] = []
    claim(unit.name, for: id, &taken)
    for language in Language.allCases {
      for spelling in unit.names[language] { claim(spelling, for: id, &taken) }
    }
    return taken
  }

  private mutating func claim(_ spelling: String, for id: UnitID, _ taken: inout [String]) {
    let owner = bySpelling[spelling]
    if owner == nil { bySpelling[spelling] = id } else if owner != id { taken.append(spelling) }
  }

  /// The unit of a name or spelling.
  public func unit(named spelling: String) -> UnitID? {
    bySpelling[spelling]
  }

  /// What a unit measures.
  public func dimension(of id: UnitID) -> Dimension {
    dimensions[id.index]
  }

  /// How many base units one is; nil while unknown.
  public func factor(of id: UnitID) -> Rational? {
    factors[id.index]
  }

  /// Sets what one of a unit is worth, in base units.
  public mutating func setFactor(_ factor: Rational?, of id: UnitID) {
    units[id.index].factor = factor
    factors[id.index] = factor
  }
}
