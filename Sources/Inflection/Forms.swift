/// Forms of lexemes side by side in flat memory: a program makes some twenty thousand of them at every start.
public struct Forms: ~Copyable {
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity = 1024
  private var byteCount = 0
  private var ends: [Int] = []

  public init() {
    bytes = .allocate(capacity: capacity)
    ends.reserveCapacity(64)
  }

  deinit { bytes.deallocate() }

  public var count: Int { ends.count }

  public mutating func removeAll() {
    byteCount = 0
    ends.removeAll(keepingCapacity: true)
  }

  /// Each form's letters in UTF-8, in the order in which they were made.
  public func forEach(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var start = 0
    for end in ends {
      body(UnsafeBufferPointer(start: bytes + start, count: end - start))
      start = end
    }
  }

  // MARK: - Making them

  mutating func add(_ form: Letters) {
    append(form)
    close()
  }

  mutating func add(_ root: Letters, _ ending: StaticString) {
    append(root)
    append(ending)
    close()
  }

  mutating func add(_ root: Letters, _ endings: [StaticString]) {
    for ending in endings { add(root, ending) }
  }

  mutating func add(_ first: Letters, _ second: Letters) { add(first, "", second) }

  mutating func add(_ first: Letters, _ between: StaticString, _ second: Letters) {
    append(first)
    append(between)
    append(second)
    close()
  }

  /// Each form of others, with what stands before and behind it.
  mutating func add(_ before: Letters, _ others: borrowing Forms, _ behind: Letters) {
    var start = 0
    for end in others.ends {
      append(before)
      append(UnsafeBufferPointer(start: others.bytes + start, count: end - start))
      append(behind)
      close()
      start = end
    }
  }

  private mutating func append(_ letters: Letters) { letters.bytes.withUnsafeBufferPointer { append($0) } }

  private mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
    if byteCount + more.count > capacity { grow(to: (byteCount + more.count) * 2) }
    // A few bytes: a call that moves many costs more than they do.
    for (place, byte) in more.enumerated() { bytes[byteCount + place] = byte }
    byteCount += more.count
  }

  private mutating func grow(to newCapacity: Int) {
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: newCapacity)
    larger.update(from: bytes, count: byteCount)
    bytes.deallocate()
    bytes = larger
    capacity = newCapacity
  }

  private mutating func close() { ends.append(byteCount) }
}
