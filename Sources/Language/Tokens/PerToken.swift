/// One value for each token of a statement.
///
/// Any place may be asked for: before the first token and after the last stands what stands for nothing. A look at the
/// words around cannot fail, however far it reaches, so that no text can end a run.
struct PerToken<Value: TokenValue>: RandomAccessCollection {
  private let values: UnsafeBufferPointer<Value>

  init(_ values: UnsafeBufferPointer<Value>) {
    self.values = values
  }

  var count: Int { values.count }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  /// One after the other no place needs to be looked at.
  func makeIterator() -> UnsafeBufferPointer<Value>.Iterator { values.makeIterator() }

  subscript(index: Int) -> Value {
    // One test for both ends: as a number without a sign, what is negative is too large.
    guard UInt(bitPattern: index) < UInt(bitPattern: values.count) else { return .nothing }
    return values[index]
  }
}

/// What a token has, with a value for where there is no token.
protocol TokenValue {
  static var nothing: Self { get }
}

extension Token: TokenValue {
  static var nothing: Token {
    Token(
      kind: .symbol, isSpaced: true, isCapitalised: false, isUppercase: false, symbol: .none, start: 0, end: 0,
      foldedStart: 0, foldedEnd: 0)
  }
}

extension MarkerSet: TokenValue {
  static let nothing = MarkerSet()
}

extension MeaningMask: TokenValue {
  static var nothing: MeaningMask { MeaningMask() }
}

extension Bool: TokenValue {
  static var nothing: Bool { false }
}

extension Int: TokenValue {
  static var nothing: Int { 0 }
}

extension Position: TokenValue {
  static var nothing: Position { Position() }
}

extension Range<Int> {
  /// The places from one up to another: none when the second does not come after the first, as when a figure reaches
  /// beyond its clause.
  init(from start: Int, upTo end: Int) {
    self = start..<Swift.max(start, end)
  }
}
