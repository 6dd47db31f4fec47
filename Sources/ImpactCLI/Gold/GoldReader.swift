import Documents
import Languages
import Quantities

/// Reads `{"id", "lang", "text", "class", "expect": [{"certainty", "slip_weeks", "cost_eur",
/// "recurring_eur_per_month", "probability"}]}`; other members are passed over.
struct GoldReader {
  private let line: UnsafeBufferPointer<UInt8>
  private var scanner: JSONScanner

  private init(_ line: UnsafeBufferPointer<UInt8>) {
    self.line = line
    scanner = JSONScanner(line)
  }

  static func read(_ line: UnsafeBufferPointer<UInt8>) throws(GoldFault) -> GoldStatement {
    guard ByteText.isClean(line) else { throw GoldFault(kind: .notText, bytes: 0..<line.count) }
    var reader = GoldReader(line)
    return try reader.statement()
  }

  private mutating func statement() throws(GoldFault) -> GoldStatement {
    var id: String?
    var language: Language?
    var text: String?
    var classes: [String] = []
    var expected: [GoldFigures]?
    try members { reader, key throws(GoldFault) in
      switch key {
      case "id": id = try reader.string(key)
      case "lang": language = try reader.word(key, Language.init(code:))
      case "text": text = try reader.string(key)
      case "class": classes = try reader.string(key).split(separator: "+").map(String.init)
      case "expect": expected = try reader.impacts()
      default: try reader.skipValue()
      }
    }
    guard scanner.isAtEnd else { throw fault() }
    guard let language else { throw missing("lang") }
    guard let text else { throw missing("text") }
    guard let expected else { throw missing("expect") }
    return GoldStatement(id: id ?? "", language: language, text: text, classes: classes, expected: expected)
  }

  private mutating func impacts() throws(GoldFault) -> [GoldFigures] {
    let start = scanner.valueStart
    guard scanner.open(UInt8(ascii: "[")) else { throw wrong("expect", from: start) }
    var impacts: [GoldFigures] = []
    if scanner.close(UInt8(ascii: "]")) { return impacts }
    repeat { impacts.append(try impact()) } while scanner.skip(UInt8(ascii: ","))
    guard scanner.close(UInt8(ascii: "]")) else { throw fault() }
    return impacts
  }

  private mutating func impact() throws(GoldFault) -> GoldFigures {
    var figures = GoldFigures()
    var isRisk: Bool?
    try members { reader, key throws(GoldFault) in
      switch key {
      case "certainty": isRisk = try reader.word(key) { $0 == "risk" ? true : $0 == "actual" ? false : nil }
      case "slip_weeks": figures.slip = try reader.number(key)
      case "cost_eur": figures.money = try reader.number(key)
      case "recurring_eur_per_month": figures.recurring = try reader.number(key)
      case "probability": figures.probability = try reader.number(key)
      default: try reader.skipValue()
      }
    }
    guard let isRisk else { throw missing("certainty") }
    figures.isRisk = isRisk
    return figures
  }

  // MARK: - JSON

  private mutating func members(
    _ visit: (inout GoldReader, String) throws(GoldFault) -> Void
  ) throws(GoldFault) {
    guard scanner.open(UInt8(ascii: "{")) else { throw fault() }
    if scanner.close(UInt8(ascii: "}")) { return }
    repeat {
      guard let key = scanner.string(), scanner.skip(UInt8(ascii: ":")) else { throw fault() }
      try visit(&self, String(decoding: line[key], as: UTF8.self))
    } while scanner.skip(UInt8(ascii: ","))
    guard scanner.close(UInt8(ascii: "}")) else { throw fault() }
  }

  private mutating func skipValue() throws(GoldFault) {
    guard scanner.value() else { throw fault() }
  }

  private mutating func string(_ key: String) throws(GoldFault) -> String {
    let start = scanner.valueStart
    guard scanner.isAtString else { throw wrong(key, from: start) }
    guard let range = scanner.string() else { throw fault() }
    guard scanner.sawEscape else { return String(decoding: line[range], as: UTF8.self) }
    var bytes: [UInt8] = []
    JSONScanner.unescape(line, range, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func word<Value>(_ key: String, _ meaning: (String) -> Value?) throws(GoldFault) -> Value {
    let start = scanner.valueStart
    guard let value = meaning(try string(key)) else {
      throw GoldFault(kind: .wrongValue(key), bytes: start..<scanner.index)
    }
    return value
  }

  /// A number, exactly; nil for `null`.
  private mutating func number(_ key: String) throws(GoldFault) -> Rational? {
    let start = scanner.valueStart
    guard scanner.value() else { throw fault() }
    let bytes = line[start..<scanner.index]
    if bytes.elementsEqual("null".utf8) { return nil }
    guard let number = Rational(decimal: bytes) else {
      throw GoldFault(kind: .wrongValue(key), bytes: start..<scanner.index)
    }
    return number
  }

  private func wrong(_ key: String, from start: Int) -> GoldFault {
    GoldFault(kind: .wrongValue(key), bytes: start..<min(start + 1, line.count))
  }

  private func missing(_ key: String) -> GoldFault {
    GoldFault(kind: .missing(key), bytes: max(0, scanner.index - 1)..<scanner.index)
  }

  private func fault() -> GoldFault {
    let place = min(scanner.index, line.count)
    return GoldFault(kind: .notJSON, bytes: place..<min(place + 1, line.count))
  }
}

extension Rational {
  /// The number that JSON writes so, exactly; nil for what is no number, and beyond 128 bits.
  init?(decimal text: some Sequence<UInt8>) {
    let parts = String(decoding: Array(text), as: UTF8.self).lowercased().split(
      separator: "e", maxSplits: 1, omittingEmptySubsequences: false)
    let digits = parts[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = digits.count == 2 ? digits[1] : ""
    guard let written = Int128(digits[0] + fraction), let shift = parts.count == 2 ? Int(parts[1]) : 0,
      (-30...30).contains(shift), fraction.count <= 30
    else { return nil }
    var power: Int128 = 1
    let exponent = shift - fraction.count
    for _ in 0..<exponent.magnitude {
      let (product, overflow) = power.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      power = product
    }
    let scaled = exponent < 0 ? try? Rational(written, power) : try? Rational(written, 1) * Rational(power, 1)
    guard let scaled else { return nil }
    self = scaled
  }
}
