// What is found, and says nothing: inside a phrase that looks like a meaning, or inside a name.
extension OccurrenceBuffer {
  /// Takes away the meanings inside a phrase that looks like one and is none: « en l'absence de », "down to".
  mutating func dropLookalikes(of lookalike: Int) {
    guard concepts.view.contains(where: { $0.concept == lookalike }) else { return }
    isHidden.refill(false, count: concepts.count)
    for phrase in concepts.view where phrase.concept == lookalike {
      let length = phrase.endToken - phrase.firstToken
      // What is no longer than the phrase begins less than its length before it.
      var index = concepts.view.place(of: phrase.firstToken - length, by: \.firstToken)
      while index < concepts.count, concepts[index].firstToken < phrase.endToken {
        let concept = concepts[index]
        // "will go out this week": a meaning that begins inside the phrase has taken its first word from it.
        if concept.concept != lookalike, concept.endToken > phrase.firstToken,
          concept.endToken - concept.firstToken <= length || concept.firstToken > phrase.firstToken
        {
          isHidden[index] = true
        }
        index += 1
      }
      hideSecondPart(of: phrase)
    }
    let gone = isHidden.view
    concepts.keep { !gone[$0] }
  }

  /// "waiting for Jenkins to free up": what begins in the second part of a phrase belongs to it as well.
  private mutating func hideSecondPart(of phrase: ConceptOccurrence) {
    guard !phrase.secondPart.isEmpty else { return }
    var index = concepts.view.place(of: phrase.secondPart.lowerBound, by: \.firstToken)
    while index < concepts.count, concepts[index].firstToken < phrase.secondPart.upperBound {
      if concepts[index].concept != phrase.concept { isHidden[index] = true }
      index += 1
    }
  }

  /// Takes away what stands inside names: no word of a name says anything.
  mutating func hide(_ names: UnsafeBufferPointer<Range<Int>>) {
    nameEnds.refill(0, count: markers.count)
    for name in names {
      for token in name {
        markers[token] = MarkerSet()
        isFigure[token] = false
        nameEnds[token] = max(nameEnds[token], name.upperBound)
      }
    }
    let (ends, all) = (nameEnds.view, concepts.view)
    concepts.keep { all[$0].endToken > ends[all[$0].firstToken] }
  }

  /// By token: where the name around it ends, of those that were hidden last; zero outside of names.
  var endsOfNames: UnsafeBufferPointer<Int> { nameEnds.view }
}
