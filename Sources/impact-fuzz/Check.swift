import Foundation

/// What came out of one input.
struct Output: Equatable {
  enum Form { case text, json, jsonLines }

  let name: String
  let form: Form
  let bytes: [UInt8]
}

/// What holds for every output, whatever came in.
enum Check {
  static func faults(of output: Output) -> [String] {
    guard let text = String(validating: output.bytes, as: UTF8.self) else { return ["\(output.name): no UTF-8"] }
    var faults: [String] = []
    if let sign = text.unicodeScalars.first(where: isForbidden) {
      faults.append("\(output.name): U+\(String(sign.value, radix: 16))")
    }
    switch output.form {
    case .text: break
    case .json: faults += fault(ofJSON: text, output.name)
    case .jsonLines:
      for line in text.split(separator: "\n") { faults += fault(ofJSON: String(line), output.name) }
    }
    return faults
  }

  /// Controls, and marks that hide or reorder text.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xE0000...0xE007F: true
    default: false
    }
  }

  private static func fault(ofJSON text: String, _ name: String) -> [String] {
    guard let value = try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed) else {
      return ["\(name): no JSON: \(text.prefix(200))"]
    }
    return hasBoundsInOrder(value) ? [] : ["\(name): a low end above its high end: \(text.prefix(200))"]
  }

  private static func hasBoundsInOrder(_ value: Any) -> Bool {
    if let list = value as? [Any] { return list.allSatisfy(hasBoundsInOrder) }
    guard let object = value as? [String: Any] else { return true }
    if let low = object["low"] as? Double, let high = object["high"] as? Double,
      low - high > abs(high) * 1e-9
    {
      return false
    }
    return object.values.allSatisfy(hasBoundsInOrder)
  }
}
