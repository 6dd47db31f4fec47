/// Memory that is filled anew for every statement: once it is large enough nothing is allocated, and nothing is checked
/// for other owners.
struct Scratch<Element>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 64) {
    base = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }

  /// The values; holds until the next change.
  var view: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }

  var last: Element? { count > 0 ? base[count - 1] : nil }

  subscript(index: Int) -> Element {
    get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      return base[index]
    }
    set {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      base[index] = newValue
    }
  }

  /// Changes a value where it stands: a large one is not copied for the sake of one of its parts.
  mutating func update(_ index: Int, _ change: (inout Element) -> Void) {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
    change(&base[index])
  }

  mutating func append(_ element: Element) {
    if count == capacity { grow(to: capacity * 2) }
    (base + count).initialize(to: element)
    count += 1
  }

  /// Appends what becomes of some of other values.
  @inline(__always)
  mutating func append(_ range: Range<Int>, of other: UnsafeBufferPointer<Element>, _ transform: (Element) -> Element) {
    precondition(range.upperBound <= other.count)
    if count + range.count > capacity { grow(to: (count + range.count) * 2) }
    let end = base + count
    for place in 0..<range.count { (end + place).initialize(to: transform(other[range.lowerBound + place])) }
    count += range.count
  }

  mutating func removeAll() {
    base.deinitialize(count: count)
    count = 0
  }

  /// Empties it and fills it with `count` times the same value.
  mutating func refill(_ element: Element, count newCount: Int) {
    removeAll()
    if newCount > capacity { grow(to: newCount * 2) }
    base.initialize(repeating: element, count: newCount)
    count = newCount
  }

  /// Inserts one value; those from its place on move down.
  mutating func insert(_ element: Element, at index: Int) {
    precondition(index >= 0 && index <= count)
    if count == capacity { grow(to: capacity * 2) }
    (base + index + 1).moveInitialize(from: base + index, count: count - index)
    (base + index).initialize(to: element)
    count += 1
  }

  /// Removes one value; those after it move up.
  mutating func remove(at index: Int) {
    precondition(index >= 0 && index < count)
    (base + index).deinitialize(count: 1)
    (base + index).moveInitialize(from: base + index + 1, count: count - index - 1)
    count -= 1
  }

  /// Removes the values from a place on.
  mutating func removeAll(from index: Int) {
    precondition(index >= 0 && index <= count)
    (base + index).deinitialize(count: count - index)
    count = index
  }

  /// Keeps those values whose places pass, in one go.
  mutating func keep(where holds: (Int) -> Bool) {
    var kept = 0
    for index in 0..<count where holds(index) {
      if kept < index { swapAt(kept, index) }
      kept += 1
    }
    removeAll(from: kept)
  }

  private mutating func swapAt(_ left: Int, _ right: Int) {
    let value = base[left]
    base[left] = base[right]
    base[right] = value
  }

  private mutating func grow(to newCapacity: Int) {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: newCapacity)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity = newCapacity
  }
}

/// Its memory has one owner.
extension Scratch: @unchecked Sendable where Element: Sendable {}

/// What many readers look at, where it stands: they hold its place, so that handing it on costs nothing.
struct Shared<Value>: ~Copyable {
  private let place: UnsafeMutablePointer<Value>

  init(_ value: Value) {
    place = .allocate(capacity: 1)
    place.initialize(to: value)
  }

  deinit {
    place.deinitialize(count: 1)
    place.deallocate()
  }

  /// Puts another value there: whoever looks sees that one.
  func show(_ value: Value) -> UnsafePointer<Value> {
    place.pointee = value
    return UnsafePointer(place)
  }
}

/// Its memory has one owner.
extension Shared: @unchecked Sendable where Value: Sendable {}

extension UnsafeBufferPointer {
  /// Those that begin in a range, of values in the order of where they begin: no statement is looked through for each of
  /// its clauses.
  func beginning(in tokens: Range<Int>, by start: (Element) -> Int) -> Slice<UnsafeBufferPointer<Element>> {
    let first = place(of: tokens.lowerBound, by: start)
    var end = first
    while end < count, start(self[end]) < tokens.upperBound { end += 1 }
    return self[first..<end]
  }

  /// The place of the first that does not begin before a token.
  func place(of token: Int, by start: (Element) -> Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if start(self[middle]) < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
