/// Items in an order of what they say. Most of many say what others say: that is put into order, and they along with it.
/// What more of them say takes its place in the order that there is.
struct ContentOrder<Key: Comparable & Sendable>: Sendable {
  private var places: [ObjectIdentifier: Int] = [:]
  /// By place, one of the items that say it: what they say must not go while it is known by its identity.
  private var said: [Item] = []
  private var keys: [Key] = []
  /// The places in order.
  private var sorted: [Int] = []

  /// Positions of the items; of those that nothing tells apart, the first comes first.
  ///
  /// - Parameter precedes: of items of equal keys; nil where nothing tells them apart.
  /// - Complexity: O(n + m + k log k) for n items that say m things, k of them for the first time: a sort that finds most
  ///   of it in order goes through it once.
  mutating func order(
    _ items: [Item], by key: (Item) -> Key, _ precedes: (Item, Item) -> Bool? = { _, _ in nil }
  ) -> [Int] {
    let contents = items.map { place(of: $0, by: key) }
    if sorted.count < said.count {
      let known = sorted + Array(sorted.count..<said.count)
      sorted = known.sorted { self.precedes($0, $1, precedes) ?? ($0 < $1) }
    }
    var ranks = [Int](repeating: 0, count: said.count)
    for (before, place) in zip(sorted, sorted.dropFirst()) {
      ranks[place] = ranks[before] + (self.precedes(before, place, precedes) == nil ? 0 : 1)
    }
    return Self.counted(contents.map { ranks[$0] }, ranks: said.count)
  }

  private mutating func place(of item: Item, by key: (Item) -> Key) -> Int {
    if let place = places[ObjectIdentifier(item.content)] { return place }
    places[ObjectIdentifier(item.content)] = said.count
    said.append(item)
    keys.append(key(item))
    return said.count - 1
  }

  private func precedes(_ left: Int, _ right: Int, _ precedes: (Item, Item) -> Bool?) -> Bool? {
    if keys[left] < keys[right] { return true }
    if keys[right] < keys[left] { return false }
    return precedes(said[left], said[right])
  }

  /// Positions by rank, and by place within it.
  private static func counted(_ ranks: [Int], ranks count: Int) -> [Int] {
    var next = [Int](repeating: 0, count: count + 1)
    for rank in ranks { next[rank + 1] += 1 }
    for rank in 0..<count { next[rank + 1] += next[rank] }
    var order = [Int](repeating: 0, count: ranks.count)
    for (position, rank) in ranks.enumerated() {
      order[next[rank]] = position
      next[rank] += 1
    }
    return order
  }
}
