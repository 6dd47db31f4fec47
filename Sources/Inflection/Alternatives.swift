extension Lexeme {
  /// Adds each phrase that a phrase with alternatives stands for: `past the {agreed|planned} date` is two, and
  /// `{the |}due date` one with its article and one without.
  ///
  /// A brace without its other is a letter like any.
  static func addAlternatives(of phrase: Letters, to forms: inout Forms) {
    guard let open = phrase.bytes.firstIndex(of: UInt8(ascii: "{")),
      let close = phrase.bytes[open...].firstIndex(of: UInt8(ascii: "}"))
    else { return forms.add(phrase) }
    for choice in phrase.bytes[open + 1..<close].split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) {
      addAlternatives(of: Letters(phrase.bytes[..<open] + choice + phrase.bytes[(close + 1)...]), to: &forms)
    }
  }

  /// Whether it stands for one text alone.
  public var isPlain: Bool { wordClass == .phrase && !text.utf8.contains(UInt8(ascii: "{")) }
}
