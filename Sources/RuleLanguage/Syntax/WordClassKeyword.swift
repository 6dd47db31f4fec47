import Inflection

extension WordClass {
  /// What starts the words of a class in a concept; none for words that are only themselves.
  var keyword: StaticString {
    switch self {
    case .phrase: ""
    case .noun: "noun"
    case .adjective: "adj"
    case .verb: "verb"
    }
  }
}
