/// The markers that a token belongs to.
struct MarkerSet {
  private(set) var bits: UInt64 = 0

  init() {}

  init(_ markers: Marker...) {
    for marker in markers { insert(marker) }
  }

  mutating func insert(_ marker: Marker) {
    bits |= 1 << UInt64(marker.rawValue)
  }

  mutating func remove(_ marker: Marker) {
    bits &= ~(1 << UInt64(marker.rawValue))
  }

  func contains(_ marker: Marker) -> Bool {
    bits & (1 << UInt64(marker.rawValue)) != 0
  }

  func intersects(_ other: MarkerSet) -> Bool {
    bits & other.bits != 0
  }
}
