/// What stands between two commas of a clause: prose says several things in one sentence, and what it says of the others
/// weakens none of them.
struct Passage: Sendable {
  /// Before which token it ends; it begins where the one before it does, or the clause.
  var endToken = 0
  /// As in `ClauseProfile`, of this passage alone.
  var words = 0
  var unknownWords = 0
  /// It has a verb, and opens with what it is about: « , l'analyse a duré trois heures ».
  var isSentence = false

  /// A comma, a colon, a bracket, a dash between words: none of them stands within one saying.
  static func ends(at token: Token) -> Bool {
    switch token.symbol {
    case .comma, .colon, .semicolon, .period, .openParenthesis, .closeParenthesis: true
    case .dash, .hyphen: token.isSpaced
    default: false
    }
  }
}

extension Fact {
  /// Words of a clause, and unknown ones among them, in the passages that those tokens stand in and beyond them.
  public struct Surroundings {
    public var words = 0
    public var unknownWords = 0
    public var wordsBeyond = 0
    public var unknownWordsBeyond = 0
  }

  /// Before which token the passage ends that a token of a clause stands in; the same for all where there is one passage.
  public func endOfPassage(around token: Int, in clause: Clause) -> Int {
    passages[clause.passages].first { token < $0.endToken }?.endToken ?? clause.tokens.upperBound
  }

  /// Whether a token stands in a passage that is a sentence of its own, and where that is.
  ///
  /// - Parameters:
  ///   - places: the passages of a clause.
  ///   - first: the clause's first token.
  public func sentence(around token: Int, in places: Range<Int>, from first: Int) -> Range<Int>? {
    var start = first
    for passage in passages[places] {
      if token < passage.endToken { return passage.isSentence ? start..<passage.endToken : nil }
      start = passage.endToken
    }
    return nil
  }

  /// What stands around some tokens of a clause.
  public func surroundings(of tokens: Range<Int>?, in clause: Clause) -> Surroundings {
    var around = Surroundings()
    guard let tokens, !clause.passages.isEmpty else {
      around.words = clause.profile.words
      around.unknownWords = clause.profile.unknownWords
      return around
    }
    var start = clause.tokens.lowerBound
    for passage in passages[clause.passages] {
      if start < tokens.upperBound && tokens.lowerBound < passage.endToken {
        around.words += passage.words
        around.unknownWords += passage.unknownWords
      } else {
        around.wordsBeyond += passage.words
        around.unknownWordsBeyond += passage.unknownWords
      }
      start = passage.endToken
    }
    return around
  }
}
