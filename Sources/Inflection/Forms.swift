/// Forms of lexemes side by side in flat memory: a program makes some twenty thousand of them at every start.
public struct Forms {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  public init() {
    bytes.reserveCapacity(2048)
    ends.reserveCapacity(128)
  }

  public var count: Int { ends.count }

  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  /// Each form's letters in UTF-8, in the order in which they were made.
  public func forEach(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for end in ends {
        body(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        start = end
      }
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
  mutating func add(_ before: Letters, _ others: Forms, _ behind: Letters) {
    var start = 0
    for end in others.ends {
      append(before)
      append(Letters(others.bytes[start..<end]))
      append(behind)
      close()
      start = end
    }
  }

  private mutating func append(_ letters: Letters) { bytes.append(contentsOf: letters.bytes) }

  private mutating func append(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  private mutating func close() { ends.append(bytes.count) }
}
