import Languages

/// Finds the names of a statement. Words inside a name act on nothing: « l'appli Absences », "the Delay module".
struct NameReader {
  let buffer: TokenView
  let occurrences: Occurrences
  let language: Language
  let uses: ConceptUses
  var tokens: PerToken<Token> { buffer.tokens }

  init(buffer: TokenView, occurrences: Occurrences, language: Language, uses: ConceptUses) {
    self.buffer = buffer
    self.occurrences = occurrences
    self.language = language
    self.uses = uses
    var (words, capitals) = (0, 0)
    for token in buffer.tokens where token.kind == .word && !token.isUppercase {
      words += 1
      if token.isCapitalised { capitals += 1 }
    }
    isMostlyLowerCase = capitals * 2 <= words
    figureTokens = occurrences.isFigure.count { $0 }
  }

  /// A title in capitals tells no name from another word.
  let isMostlyLowerCase: Bool
  /// Words of the statement that may say what happened.
  private var triggers: Int { occurrences.concepts.count { !uses.isArtefact($0.concept) } }
  /// Tokens of its figures.
  let figureTokens: Int
  /// "the slow app costs us €5k", « de ongebruikte module kost… »: beside money the word says why, and is no name.
  private var speaksOfMoney: Bool {
    tokens.contains { token in
      token.kind == .symbol && (token.symbol == .euro || token.symbol == .dollar || token.symbol == .pound)
    }
  }

  /// How many tokens a name may have.
  private static let longest = 6
  /// « … la page “won't push the go-live” »: its apostrophe and its hyphen are tokens.
  private static let longestTitle = 10

  /// The tokens of each name: beside the noun of an artefact, in quotes, or with a capital inside a sentence.
  func find(into names: inout Scratch<Range<Int>>) {
    names.removeAll()
    for occurrence in occurrences.concepts where uses.isArtefact(occurrence.concept) {
      if let name = name(after: occurrence) { names.append(name) }
      if language != .french, let name = name(before: occurrence) { names.append(name) }
    }
    findLabelNumber(into: &names)
    findSignature(into: &names)
    findAddressee(into: &names)
    findTitledFigure(into: &names)
    findQuoted(into: &names)
    findCapitalised(into: &names)
  }

  // MARK: - Beside an artefact

  /// « le module Relances », « le lot pénalités glisse de… »: what follows the noun up to the verb.
  private func name(after artefact: ConceptOccurrence) -> Range<Int>? {
    let start = pastLink(artefact.endToken)
    guard let name = name(from: start, of: artefact) else { return nil }
    // « le portail D'avance »: the elided word is the name's too.
    return tokens[start - 1].symbol == .apostrophe ? start - 2..<name.upperBound : name
  }

  private func name(from start: Int, of artefact: ConceptOccurrence) -> Range<Int>? {
    let run = run(from: start)
    guard !run.isEmpty else { return isNamedLikeAVerb(start) ? start..<start + 1 : nil }
    let capitals = run.prefix { tokens[$0].isCapitalised || tokens[$0].kind != .word || isHyphenated($0) }
    if isTitleWord(run.lowerBound), isMostlyLowerCase {
      return run.lowerBound..<run.lowerBound + capitals.count
    }
    // English puts its names before the noun: "the project delay" is a delay.
    guard language != .english else { return nil }
    if isFiniteVerb(run.upperBound) { return language == .french || hasOtherTrigger(than: run) ? run : nil }
    // « son écran de relance deux jours plus tôt »: what it is for, and no reminder.
    if language == .french, start > artefact.endToken,
      buffer.word(start - 1, isA: .nameLink) || tokens[start - 1].symbol == .apostrophe,
      occurrences.isFigure[start + 1], hasOtherTrigger(than: start..<start + 1)
    {
      return start..<start + 1
    }
    if endsText(run), isAbout(artefact), hasOtherTrigger(than: run), !tellsOutcome(run) { return run }
    // "De module vervalt: 5 mandagen minder" has a verb there, "op de module covid: twee weken vertraging" a name.
    if language == .dutch { return isLabel(run) && tellsDelay(after: run.upperBound) ? run : nil }
    let verb = occurrences.concepts(in: run[pastHyphens(run)...]).first { !uses.isArtefact($0.concept) }
    if let verb { return run.lowerBound..<verb.firstToken }
    return isLabel(run) && hasOtherTrigger(than: run) ? run : nil
  }

  /// « le lot burn-out a pris… »: a hyphen parts no word.
  private func pastHyphens(_ run: Range<Int>) -> Int {
    var end = run.lowerBound + 1
    while end + 1 < run.upperBound, tokens[end].symbol == .hyphen { end += 2 }
    return end
  }

  /// « le portail pourrait est en retard », "op de module dreigt: twee weken vertraging": a word of doubt that nothing
  /// follows as it would a verb.
  private func isNamedLikeAVerb(_ index: Int) -> Bool {
    guard language != .english, index + 1 < tokens.count, tokens[index].kind == .word,
      occurrences.markers[index].intersects(MarkerSet(.modal, .risk, .likely))
    else { return false }
    return tokens[index + 1].symbol == .colon || buffer.word(index + 1, isA: .verbOfName)
  }

  /// "the late-payments module", "de module-uitloop-pagina": what stands between the article and the noun.
  private func name(before artefact: ConceptOccurrence) -> Range<Int>? {
    var start = artefact.firstToken
    while start > 0, artefact.firstToken - start < Self.longest, isNamePart(start - 1) { start -= 1 }
    // "the could project", "the short-staffed page": between the article and its noun stands no verb.
    if start == artefact.firstToken || tokens[start].symbol == .hyphen, start > 1, tokens[start - 1].kind == .word,
      !occurrences.isFigure[start - 1],
      occurrences.markers[start - 2].contains(.article)
    {
      start -= 1
    }
    if start == artefact.firstToken - 1, !tokens[start].isCapitalised, speaksOfMoney { return nil }
    guard start < artefact.firstToken, start > 0, isArticle(start - 1) else { return nil }
    return start..<artefact.firstToken
  }

  /// Also that of "the owner of the delay module", which is part of a link.
  private func isArticle(_ index: Int) -> Bool {
    let markers = occurrences.markers[index]
    return markers.contains(.article) || markers.contains(.outOf) && buffer.word(index, isA: .definite)
  }

  /// Past « de », "of", "van" and an article, when a noun follows.
  private func pastLink(_ start: Int) -> Int {
    var index = start
    while index < tokens.count, index - start < 3,
      buffer.word(index, isA: .nameLink) || tokens[index].symbol == .apostrophe
        || occurrences.markers[index].contains(.article)
    {
      index += 1
    }
    return index
  }

  private func run(from start: Int) -> Range<Int> {
    var end = start
    while end < tokens.count, end - start < Self.longest, isNamePart(end), end == start || !isState(end) { end += 1 }
    return start..<max(start, end)
  }

  /// « le flux Chronofret HS de 22 h à 1 h »: a meaning in capitals before when it was says how the name is.
  private func isState(_ index: Int) -> Bool {
    guard tokens[index].isUppercase, occurrences.concepts(at: index).contains(where: { !uses.isArtefact($0.concept) })
    else { return false }
    let next = index + 1
    return occurrences.isFigure[next]
      || occurrences.isFigure[next + 1] && occurrences.markers[next].intersects(Self.beforeTimes)
  }

  private static let beforeTimes = MarkerSet(.from, .since, .until, .within, .filler)

  /// A word that is no verb, no figure and no joint of the sentence.
  private func isNamePart(_ index: Int) -> Bool {
    let token = tokens[index]
    // « l'appli Absences 360 a été… »
    if token.kind == .digits, index > 0, isTitleWord(index - 1), !isCount(index) { return true }
    // « le projet Trois Mois »: with a capital inside a sentence a number word is part of a name.
    if occurrences.isFigure[index] {
      if token.kind == .symbol { return token.symbol.joinsWords && !token.isSpaced && isTitleWord(index - 1) }
      return token.kind == .word && isMostlyLowerCase && isTitleWord(index)
    }
    if token.kind == .symbol { return token.symbol.joinsWords && !token.isSpaced }
    if index > 0, isMostlyLowerCase, isTitleWord(index) || isHyphenated(index) && isTitleWord(index - 2) { return true }
    return !occurrences.markers[index].intersects(Self.joints)
  }

  /// « le module Peut-être »: the second half of a word.
  private func isHyphenated(_ index: Int) -> Bool {
    index > 1 && tokens[index - 1].symbol == .hyphen && !tokens[index - 1].isSpaced && !tokens[index].isSpaced
  }

  /// A number with what it counts: « l'appli Absences 3 bugs », « … 12 jours », « … 12 / 30 ».
  private func isCount(_ index: Int) -> Bool {
    let next = index + 1
    guard next < tokens.count else { return false }
    if tokens[next].kind == .symbol { return tokens[next].symbol.joinsWords || occurrences.isFigure[next] }
    return occurrences.isFigure[next] || occurrences.markers[next].bits == 0 && occurrences.concepts(at: next).isEmpty
  }

  private static let joints = MarkerSet(
    .verb, .negation, .modal, .condition, .irrealis, .likely, .cause, .contrast, .coordination, .article, .about, .from,
    .to, .since, .until, .within, .insteadOf, .outOf, .separation, .filler, .elsewhere)

  private func isFiniteVerb(_ index: Int) -> Bool {
    guard index < tokens.count, occurrences.markers[index].intersects(MarkerSet(.verb, .modal, .likely, .irrealis))
    else { return false }
    return !buffer.word(index, isA: .pronoun)
  }

  /// « deux semaines de retard sur le module congés », "… op de module ouderschapsverlof": the last word is its name.
  private func endsText(_ run: Range<Int>) -> Bool {
    run.upperBound >= tokens.count || run.upperBound == tokens.count - 1 && tokens[run.upperBound].symbol == .period
  }

  private func isAbout(_ artefact: ConceptOccurrence) -> Bool {
    (1...2).contains { occurrences.markers[artefact.firstToken - $0].intersects(MarkerSet(.about, .outOf)) }
  }

  /// « … sur le module absorbés »: what became of it.
  private func tellsOutcome(_ run: Range<Int>) -> Bool {
    occurrences.concepts(in: run).contains { uses.isOutcome($0.concept) }
  }

  /// « lot pénalités : … »
  private func isLabel(_ run: Range<Int>) -> Bool {
    guard run.upperBound < tokens.count, tokens[run.upperBound].kind == .symbol else { return false }
    let symbol = tokens[run.upperBound].symbol
    return symbol == .colon || symbol == .dash || symbol == .hyphen
  }

  private func tellsDelay(after colon: Int) -> Bool {
    occurrences.concepts(in: colon..<tokens.count).contains { uses.isMove($0.concept) }
  }

  /// Another word says what happened: the name need not.
  private func hasOtherTrigger(than run: Range<Int>) -> Bool {
    triggers > occurrences.concepts(in: run).count { !uses.isArtefact($0.concept) }
  }

  // MARK: - Quotes and capitals

  /// It begins with a capital and goes on in small letters: « Relances », no « KO ».
  func isTitleWord(_ index: Int) -> Bool {
    tokens[index].isCapitalised && !tokens[index].isUppercase
  }

  /// « Zéro retard » in quotes: a title, unless its figure is the only one.
  private func findQuoted(into names: inout Scratch<Range<Int>>) {
    var open: Int?
    for index in tokens.indices where tokens[index].kind == .symbol {
      let symbol = tokens[index].symbol
      let isMark = symbol == .openQuote || symbol == .closeQuote || symbol == .quote
      guard isMark || symbol == .apostrophe && isSingleQuote(index, opens: open == nil) else { continue }
      if let start = open, symbol != .openQuote || start < index - 1 {
        let inside = start + 1..<index
        if isTitle(inside) { names.append(inside) }
        open = symbol == .openQuote ? index : nil
      } else {
        open = index
      }
    }
  }

  /// ‘niet beschikbaar’: a mark with a space on its outer side only, no apostrophe inside a word.
  private func isSingleQuote(_ index: Int, opens: Bool) -> Bool {
    let isFreeAfter = index + 1 >= tokens.count || tokens[index + 1].isSpaced || tokens[index + 1].kind == .symbol
    return opens ? tokens[index].isSpaced && !isFreeAfter : !tokens[index].isSpaced && isFreeAfter
  }

  private func isTitle(_ inside: Range<Int>) -> Bool {
    guard !inside.isEmpty, inside.count <= Self.longestTitle else { return false }
    let figures = inside.count { occurrences.isFigure[$0] }
    return figures == 0 || figures < figureTokens
  }

  /// A word with a capital inside a sentence: a name, whatever the word.
  private func findCapitalised(into names: inout Scratch<Range<Int>>) {
    guard tokens.count > 1, isMostlyLowerCase else { return }
    for occurrence in occurrences.concepts where !occurrence.isProper {
      let first = occurrence.firstToken
      guard isTitleWord(first), !uses.isName(occurrence.concept) || isInTitle(occurrence) else { continue }
      if first == 0 || opensPart(first) {
        if isInTitle(occurrence), isSubject(pastTitle(occurrence.endToken)) {
          names.append(first..<occurrence.endToken)
        }
      } else {
        names.append(first..<occurrence.endToken)
      }
    }
  }

  /// After a full stop, a colon, a bracket, a bullet: a capital there says nothing. After « et » it does when a name
  /// stands before it: « les modules Paie et Absences ».
  private func opensPart(_ index: Int) -> Bool {
    let before = tokens[index - 1]
    if occurrences.markers[index - 1].contains(.coordination) || before.symbol == Symbol("&"), index > 1 {
      return !isTitleWord(index - 2)
    }
    guard before.kind == .symbol else { return index == 1 && before.kind == .digits }
    return !before.symbol.joinsWords || before.isSpaced || before.symbol == .period
  }
}
