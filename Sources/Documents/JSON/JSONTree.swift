package import Quantities

/// A JSON value with the place where it begins.
package struct JSONTree {
  package enum Value {
    case null
    case bool(Bool)
    /// As written.
    case number(String)
    case string(String)
    case array([JSONTree])
    case object([(key: String, value: JSONTree)])
  }

  package let value: Value
  /// Of the value's first byte.
  package let offset: Int

  /// The value that a text holds; nil when it is no strict JSON.
  package static func read(_ bytes: [UInt8]) -> JSONTree? {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = JSONScanner(buffer)
      // One pass checks everything, so that the tree is built from text that is known to be well formed.
      guard scanner.value(), scanner.isAtEnd else { return nil }
      var builder = JSONTreeBuilder(bytes: buffer)
      return builder.value()
    }
  }

  package subscript(_ key: String) -> JSONTree? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The first of several names that is there and not null.
  package func first(_ keys: String...) -> JSONTree? {
    for key in keys {
      if let member = self[key], !member.isNull { return member }
    }
    return nil
  }

  package var isNull: Bool { if case .null = value { true } else { false } }
  package var string: String? { if case .string(let text) = value { text } else { nil } }
  package var isTrue: Bool { if case .bool(true) = value { true } else { false } }
  package var elements: [JSONTree] { if case .array(let elements) = value { elements } else { [] } }
  package var isArray: Bool { if case .array = value { true } else { false } }
  package var isObject: Bool { if case .object = value { true } else { false } }
  package var members: [(key: String, value: JSONTree)] { if case .object(let members) = value { members } else { [] } }

  /// A number, or a string that is one.
  package var number: Rational? {
    switch value {
    case .number(let text), .string(let text): CellNumber(text, style: .decimalPoint)?.value
    default: nil
    }
  }

  /// A number's or a string's text.
  package var text: String? {
    switch value {
    case .number(let text), .string(let text): text
    default: nil
    }
  }
}

/// Builds the tree of a text that the scanner found well formed, and no deeper than it allows.
private struct JSONTreeBuilder {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var scanner: JSONScanner
  private var unescaped: [UInt8] = []

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    scanner = JSONScanner(bytes)
  }

  mutating func value() -> JSONTree? {
    let start = scanner.valueStart
    guard start < bytes.count else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "{"): return object().map { JSONTree(value: .object($0), offset: start) }
    case UInt8(ascii: "["): return array().map { JSONTree(value: .array($0), offset: start) }
    case UInt8(ascii: "\""): return string().map { JSONTree(value: .string($0), offset: start) }
    default:
      guard scanner.value() else { return nil }
      return JSONTree(value: scalar(String(decoding: bytes[start..<scanner.index], as: UTF8.self)), offset: start)
    }
  }

  private func scalar(_ text: String) -> JSONTree.Value {
    switch text {
    case "null": .null
    case "true": .bool(true)
    case "false": .bool(false)
    default: .number(text)
    }
  }

  private mutating func string() -> String? {
    guard let range = scanner.string() else { return nil }
    guard scanner.sawEscape else { return String(decoding: bytes[range], as: UTF8.self) }
    JSONScanner.unescape(bytes, range, into: &unescaped)
    return String(decoding: unescaped, as: UTF8.self)
  }

  private mutating func array() -> [JSONTree]? {
    var elements: [JSONTree] = []
    guard scanner.open(UInt8(ascii: "[")) else { return nil }
    if scanner.close(UInt8(ascii: "]")) { return elements }
    repeat {
      guard let element = value() else { return nil }
      elements.append(element)
    } while scanner.skip(UInt8(ascii: ","))
    return scanner.close(UInt8(ascii: "]")) ? elements : nil
  }

  private mutating func object() -> [(key: String, value: JSONTree)]? {
    var members: [(key: String, value: JSONTree)] = []
    guard scanner.open(UInt8(ascii: "{")) else { return nil }
    if scanner.close(UInt8(ascii: "}")) { return members }
    repeat {
      _ = scanner.valueStart
      guard let key = string(), scanner.skip(UInt8(ascii: ":")), let value = value() else { return nil }
      members.append((key, value))
    } while scanner.skip(UInt8(ascii: ","))
    return scanner.close(UInt8(ascii: "}")) ? members : nil
  }
}

/// The lines and columns of offsets into a text, which may be one long line.
struct LineIndex {
  private static let blockSize = 1024

  private let bytes: [UInt8]
  private let starts: [Int]
  /// Scalars before each block of bytes.
  private let scalars: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    var scalars: [Int] = []
    var count = 0
    for (index, byte) in bytes.enumerated() {
      if index % Self.blockSize == 0 { scalars.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
      if byte == 0x0A { starts.append(index + 1) }
    }
    self.starts = starts
    self.scalars = scalars
  }

  /// One-based line and column, in Unicode scalars.
  ///
  /// - Complexity: O(log lines).
  func place(of offset: Int) -> (line: Int, column: Int) {
    var (low, high) = (0, starts.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return (low + 1, scalarCount(before: offset) - scalarCount(before: starts[low]) + 1)
  }

  private func scalarCount(before offset: Int) -> Int {
    let end = min(offset, bytes.count)
    guard !scalars.isEmpty else { return 0 }
    let block = min(end / Self.blockSize, scalars.count - 1)
    return scalars[block] + count(from: block * Self.blockSize, to: end)
  }

  private func count(from start: Int, to end: Int) -> Int {
    bytes[start..<end].count { $0 & 0xC0 != 0x80 }
  }
}
