import Languages

/// A sentence cut at its blanks, byte by byte.
struct SentencePieces: Sequence, IteratorProtocol {
  struct Piece {
    /// In its UTF-8; of a blank, what stands between the braces.
    let place: Range<Int>
    let isBlank: Bool
  }

  let bytes: [UInt8]
  private var start = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  mutating func next() -> Piece? {
    guard start < bytes.count else { return nil }
    let first = start
    let (open, close) = bytes.withUnsafeBufferPointer { bytes in
      let open = bytes.next(UInt8(ascii: "{"), from: first)
      return (open, bytes.next(UInt8(ascii: "}"), from: open))
    }
    // Braces that are not closed are words.
    start = close == bytes.count ? close : open > first ? open : close + 1
    return open > first || close == bytes.count
      ? Piece(place: first..<start, isBlank: false) : Piece(place: (open + 1)..<close, isBlank: true)
  }
}

extension ArraySlice<UInt8> {
  func spells(_ word: StaticString) -> Bool {
    count == word.utf8CodeUnitCount && begins(with: word)
  }

  func spells(_ word: String) -> Bool { elementsEqual(word.utf8) }

  private func begins(with word: StaticString) -> Bool {
    (0..<word.utf8CodeUnitCount).allSatisfy { self[startIndex + $0] == word.utf8Start[$0] }
  }
}
