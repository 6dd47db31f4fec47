/// Gives each figure the label that stands closest: « budget 120 j/h, consommé 90, RAF 55 ».
struct LabelReader {
  let tokens: [Token]
  let occurrences: Occurrences
  /// By concept: whether some rule uses it as a label.
  let isLabel: [Bool]

  /// A pause between a word and a figure counts as this many tokens.
  private static let pause = 4
  private static let reach = 9

  /// Sets `label` on the figures in a range; each word labels one figure, the closest pairs first.
  ///
  /// - Parameter concepts: the range of `reading.concepts` that belongs to the clause.
  func assign(_ reading: inout Reading, figures: Range<Int>, concepts: Range<Int>) {
    var candidates: [(distance: Int, figure: Int, concept: Int)] = []
    for figure in figures where reading.figures[figure].change == nil || reading.figures[figure].isFromTo {
      for concept in concepts where isLabel[reading.concepts[concept].concept] {
        let distance = distance(reading.concepts[concept], reading.figures[figure])
        if distance <= Self.reach { candidates.append((distance, figure, concept)) }
      }
    }
    candidates.sort {
      $0.distance != $1.distance ? $0.distance < $1.distance : ($0.figure, $0.concept) < ($1.figure, $1.concept)
    }
    var used: [Int] = []
    for candidate in candidates
    where reading.figures[candidate.figure].label == nil
      && !used.contains(reading.concepts[candidate.concept].firstToken)
    {
      reading.figures[candidate.figure].label = candidate.concept
      used.append(reading.concepts[candidate.concept].firstToken)
    }
  }

  private func distance(_ concept: ConceptOccurrence, _ figure: Figure) -> Int {
    let between =
      concept.endToken <= figure.firstToken
      ? concept.endToken..<figure.firstToken : figure.endToken..<max(figure.endToken, concept.firstToken)
    var distance = 0
    for index in between {
      if occurrences.isFigure[index] { distance += 2 }
      if tokens[index].kind == .symbol {
        distance += tokens[index].symbol == .comma || tokens[index].symbol == .semicolon ? Self.pause : 0
      } else {
        distance += occurrences.markers[index].contains(.coordination) ? Self.pause : 1
      }
    }
    return distance
  }
}
