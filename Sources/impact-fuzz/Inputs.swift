import Languages
import RuleLanguage

/// Inputs of one kind, one after the other: put together from fragments, most of them spoilt afterwards.
struct InputSource {
  private let kind: Kind
  private let fragments: Fragments
  private var random: Random
  /// Whole ones, to spoil and to cross.
  private var pool: [[UInt8]] = []

  init(_ kind: Kind, seed: UInt64, program: Program) {
    self.kind = kind
    fragments = Fragments(program: program)
    random = Random(state: seed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(kind.rawValue.utf8.reduce(0) { $0 * 31 + Int($1) }))
  }

  mutating func next() -> [UInt8] {
    var input = random.chance(3) && !pool.isEmpty ? random.element(of: pool) : whole()
    if random.chance(6), pool.count > 1 { input = crossed(input, random.element(of: pool)) }
    if !random.chance(4) {
      for _ in 0...random.below(6) { spoil(&input) }
    }
    return Array(input.prefix(20_000))
  }

  private mutating func whole() -> [UInt8] {
    let input = Array(fragments.text(of: kind, using: &random).utf8)
    if pool.count < 200 { pool.append(input) } else { pool[random.below(pool.count)] = input }
    return input
  }

  private mutating func crossed(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
    Array(left.prefix(random.below(left.count + 1)) + right.suffix(random.below(right.count + 1)))
  }

  private mutating func spoil(_ input: inout [UInt8]) {
    let place = random.below(input.count + 1)
    let end = min(input.count, place + 1 + random.below(random.chance(5) ? 200 : 4))
    switch random.below(6) {
    case 0: input.removeSubrange(place..<max(place, end))
    case 1: input.insert(UInt8(truncatingIfNeeded: random.next()), at: place)
    case 2 where place < input.count: input[place] ^= 1 << UInt8(random.below(8))
    case 3: input.insert(contentsOf: input[place..<max(place, end)], at: place)
    case 4: input.insert(contentsOf: Array(random.element(of: Fragments.odd).utf8), at: place)
    default:
      let words = Array(fragments.words(6, using: &random).utf8)
      input.insert(contentsOf: words, at: place)
    }
  }
}

/// SplitMix64: the same seed gives the same inputs on every machine.
struct Random {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ count: Int) -> Int { Int(next() % UInt64(max(1, count))) }
  mutating func chance(_ oneIn: Int) -> Bool { below(oneIn) == 0 }
  mutating func element<Element>(of list: [Element]) -> Element { list[below(list.count)] }
}
