/// Text that is being written, in UTF-8. It has one owner, and every room inlines its appends: a few bytes cost a few
/// instructions.
public struct TextBuffer: ~Copyable {
  @usableFromInline var base: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int
  @usableFromInline var length = 0

  @inlinable public var count: Int { length }

  public init() {
    capacity = 256
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  /// Makes room for so many bytes more, and returns where they go.
  @inlinable @inline(__always)
  mutating func room(for more: Int) -> UnsafeMutablePointer<UInt8> {
    if capacity - count < more { grow(by: more) }
    return base + count
  }

  /// Makes room for so many bytes more, where it is known how many will come: what is there is copied once, if at all.
  public mutating func reserve(_ more: Int) { _ = room(for: more) }

  @usableFromInline @inline(never)
  mutating func grow(by more: Int) {
    let larger = Swift.max(capacity * 2, count + more)
    let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    grown.update(from: base, count: count)
    base.deallocate()
    base = grown
    capacity = larger
  }
}

// MARK: - Appending

extension TextBuffer {
  @inlinable @inline(__always)
  public mutating func append(_ byte: UInt8) {
    room(for: 1).pointee = byte
    length += 1
  }

  /// Appends a constant text.
  @inlinable @inline(__always)
  public mutating func append(_ text: StaticString) {
    room(for: text.utf8CodeUnitCount).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    length += text.utf8CodeUnitCount
  }

  @inlinable @inline(__always)
  public mutating func append(contentsOf bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    room(for: bytes.count).update(from: start, count: bytes.count)
    length += bytes.count
  }

  @inlinable @inline(__always)
  public mutating func append(contentsOf bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { append(contentsOf: $0) }
  }

  @inlinable
  public mutating func append(contentsOf bytes: some Sequence<UInt8>) {
    if bytes.withContiguousStorageIfAvailable({ append(contentsOf: $0) }) == nil {
      for byte in bytes { append(byte) }
    }
  }

  @inlinable
  public static func += (text: inout TextBuffer, bytes: some Sequence<UInt8>) {
    text.append(contentsOf: bytes)
  }

  /// Appends decimal digits, with zeros in front up to a width of at least one.
  public mutating func append(digits value: UInt128, width: Int) {
    guard let small = UInt64(exactly: value), width <= Self.mostDigits else {
      append(digits: value / 10, width: Swift.max(1, width - 1))
      return append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10))
    }
    var (count, power) = (1, UInt64(10))
    while count < width || count < Self.mostDigits && power <= small { (count, power) = (count + 1, power &* 10) }
    let start = room(for: count)
    var (rest, place) = (small, count)
    while place > 0 {
      place -= 1
      start[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    length += count
  }

  /// Of a number on 64 bits, with a power of ten beyond each of them but the last.
  private static var mostDigits: Int { 20 }
}

// MARK: - What was written

extension TextBuffer {
  @inlinable public var last: UInt8? { count > 0 ? base[count - 1] : nil }

  public var string: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  public var bytes: [UInt8] { withBytes { Array($0) } }

  @inlinable
  public func withBytes<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeBufferPointer(start: base, count: count))
  }

  @inlinable
  public func ends(with bytes: some Collection<UInt8>) -> Bool {
    withBytes { $0.suffix(bytes.count).elementsEqual(bytes) }
  }

  @inlinable
  public mutating func removeLast(_ places: Int = 1) {
    precondition(places >= 0 && places <= count)
    length -= places
  }

  /// Empties it, and keeps its room.
  @inlinable public mutating func removeAll() { length = 0 }
}

/// Its memory has one owner.
extension TextBuffer: @unchecked Sendable {}
