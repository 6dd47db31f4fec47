/// One value for each language: a language that is added does not compile until every text exists in it.
public struct Localized<Value> {
  public var french: Value
  public var english: Value
  public var dutch: Value

  public init(fr french: Value, en english: Value, nl dutch: Value) {
    self.french = french
    self.english = english
    self.dutch = dutch
  }

  public subscript(language: Language) -> Value {
    get {
      switch language {
      case .french: french
      case .english: english
      case .dutch: dutch
      }
    }
    set {
      switch language {
      case .french: french = newValue
      case .english: english = newValue
      case .dutch: dutch = newValue
      }
    }
  }

  /// The same, each value transformed.
  public func map<Result>(_ transform: (Value) -> Result) -> Localized<Result> {
    Localized<Result>(fr: transform(french), en: transform(english), nl: transform(dutch))
  }
}

extension Localized: Sendable where Value: Sendable {}
extension Localized: Equatable where Value: Equatable {}
extension Localized: Hashable where Value: Hashable {}

extension Localized where Value == String {
  /// One text for all languages: names, symbols and excerpts.
  public init(_ text: String) {
    self.init(fr: text, en: text, nl: text)
  }
}
