import Documents
import Quantities

/// How a document says that a figure came to be.
struct RecordedDerivation: Sendable {
  private enum Origin: Sendable { case model, read, other }

  let name: String
  let value: Rational
  private let shown: String
  private let origin: Origin
  private let operation: String?
  private let children: [RecordedDerivation]

  init?(_ tree: JSONTree) {
    guard let name = tree["name"]?.string, let value = tree.exactValue else { return nil }
    self.name = name
    self.value = value
    shown = tree["shown"]?.string ?? ""
    origin =
      switch tree["origin"]?.string {
      case "model", "default": .model
      case "read": .read
      default: .other
      }
    operation = tree["operation"]?.string
    let steps = tree["children"]?.elements ?? []
    children = steps.compactMap(RecordedDerivation.init)
    if children.count != steps.count { return nil }
  }

  /// The figures at its ends: what the model gives, each name once, and what the statement says.
  ///
  /// - Returns: whether it holds a figure of the model; only those that no other stands behind are listed.
  @discardableResult
  func collectLeaves(_ inputs: inout [RecordedImpact.Input], _ reads: inout [Rational]) -> Bool {
    var holdsInput = false
    for child in children where child.collectLeaves(&inputs, &reads) { holdsInput = true }
    switch origin {
    case .model:
      if !holdsInput, !inputs.contains(where: { $0.name == name }) {
        inputs.append(RecordedImpact.Input(name: name, value: value, shown: shown))
      }
      return true
    case .read:
      if !reads.contains(value) { reads.append(value) }
      return holdsInput
    case .other: return holdsInput
    }
  }

  /// What it would come to with other figures of the model; nil where its steps do not say.
  func value(with inputs: [String: Rational]) -> Rational? {
    if origin == .model, let other = inputs[name] { return other }
    guard let operation, !children.isEmpty else { return value }
    var parts: [Rational] = []
    for child in children {
      guard let part = child.value(with: inputs) else { return nil }
      parts.append(part)
    }
    return Self.combined(operation, parts)
  }

  private static func combined(_ operation: String, _ parts: [Rational]) -> Rational? {
    let (first, rest) = (parts[0], parts.dropFirst())
    switch (operation, rest.count) {
    case ("=", 0): return first
    case ("-", 0): return -first
    case ("abs", 0): return first.magnitude
    case ("-", 1): return rest.first.flatMap { try? first - $0 }
    case ("/", 1): return rest.first.flatMap { try? first / $0 }
    case ("+", _): return rest.reduce(first) { sum, part in sum.flatMap { try? $0 + part } }
    case ("*", _): return rest.reduce(first) { product, part in product.flatMap { try? $0 * part } }
    case ("min", _): return parts.min()
    case ("max", _): return parts.max()
    default: return nil
    }
  }
}

extension RecordedImpact {
  /// What it would come to with other figures of the model, before anything is taken off: its slip in weeks, and its
  /// lines of money in their order. Nil where the document does not say how they came to be.
  func figures(with inputs: [String: Rational]) -> (slip: Rational?, components: [Rational])? {
    var slip: Rational?
    if let own = self.slip {
      guard let other = slipSteps?.scaled(own.exact, with: inputs) else { return nil }
      slip = other
    }
    var amounts: [Rational] = []
    for (index, component) in components.enumerated() {
      guard let amount = steps[index]?.scaled(component.amount.exact, with: inputs) else { return nil }
      amounts.append(amount)
    }
    return (slip, amounts)
  }
}

extension RecordedDerivation {
  /// A figure that is written in another unit than its steps, with other figures of the model.
  fileprivate func scaled(_ written: Rational, with inputs: [String: Rational]) -> Rational? {
    guard self.value(with: [:]) == value, let other = self.value(with: inputs) else { return nil }
    if other == value { return written }
    guard !value.isZero else { return nil }
    return try? written * (other / value)
  }
}
