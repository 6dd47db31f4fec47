import Languages

/// Cuts UTF-8 into words, digit runs and symbols, folding words as it goes.
struct Tokenizer {
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0
  var isSpaced = true
  /// Where struck text ends that bold text takes the place of.
  var struckEnd = -1

  /// Appends the tokens of a statement to an emptied buffer.
  ///
  /// - Complexity: O(n), one pass.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, into buffer: inout TokenBuffer) {
    buffer.removeAll()
    var tokenizer = Tokenizer(bytes)
    while tokenizer.position < bytes.count {
      tokenizer.readToken(into: &buffer)
    }
    buffer.lowerShouting()
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  private mutating func readToken(into buffer: inout TokenBuffer) {
    let byte = bytes[position]
    if byte <= 0x20 || byte == 0x7F {
      position += 1
      isSpaced = true
    } else if isASCIILetter(byte) {
      readWord(into: &buffer)
    } else if isASCIIDigit(byte) {
      readDigits(into: &buffer)
    } else if byte < 0x80 {
      if readMarkup(into: &buffer) { return }
      appendSymbol(Symbol(byte), length: 1, into: &buffer)
    } else {
      readBeyondASCII(into: &buffer)
    }
  }

  private mutating func readBeyondASCII(into buffer: inout TokenBuffer) {
    let (scalar, length) = decode(at: position)
    if Folding.base(of: scalar) != nil {
      readWord(into: &buffer)
    } else if Folding.isSpace(scalar) {
      position += length
      isSpaced = true
    } else if Folding.isCombining(scalar) || Folding.isIgnorable(scalar) {
      position += length
    } else if Folding.isReordering(scalar) {
      buffer.hasReorderingMarks = true
      position += length
    } else {
      appendSymbol(Folding.symbol(of: scalar), length: length, into: &buffer)
    }
  }

  private mutating func readDigits(into buffer: inout TokenBuffer) {
    let start = position
    let foldedStart = buffer.folded.count
    while position < bytes.count, isASCIIDigit(bytes[position]) {
      buffer.folded.append(bytes[position])
      position += 1
    }
    append(.digits, start: start, foldedStart: foldedStart, into: &buffer)
  }

  private mutating func readWord(into buffer: inout TokenBuffer) {
    let start = position
    let foldedStart = buffer.folded.count
    var capitals = 0
    var letters = 0
    var startsWithCapital = false
    var lastAccent = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        guard isASCIILetter(byte) else { break }
        if letters == 0 { startsWithCapital = byte < 0x61 }
        let first = position
        capitals += readLetters(into: &buffer.folded)
        letters += position - first
      } else {
        let (scalar, length) = decode(at: position)
        if let (first, second) = Folding.base(of: scalar) {
          buffer.folded.append(first)
          if second != 0 { buffer.folded.append(second) }
          if Folding.isUppercase(scalar) {
            capitals += 1
            if letters == 0 { startsWithCapital = true }
          }
          countAccent(scalar, into: &buffer)
          letters += 1
          lastAccent = buffer.folded.count
        } else if Folding.isCombining(scalar) {
          lastAccent = buffer.folded.count
        } else if Folding.isReordering(scalar) {
          buffer.hasReorderingMarks = true
        } else if !Folding.isIgnorable(scalar) {
          break
        }
        position += length
      }
    }
    if isAddress(after: start) { return appendAddress(from: start, foldedStart: foldedStart, into: &buffer) }
    var word = token(.word, start: start, foldedStart: foldedStart, in: buffer)
    word.isCapitalised = startsWithCapital
    word.isUppercase = capitals == letters
    word.endsInAccent = lastAccent > foldedStart && lastAccent >= endWithoutS(of: word, in: buffer)
    append(word, into: &buffer)
  }

  /// « prêtés » ends like « prêté ».
  private func endWithoutS(of word: Token, in buffer: borrowing TokenBuffer) -> Int {
    let end = Int(word.foldedEnd)
    return buffer.folded[end - 1] == UInt8(ascii: "s") ? end - 1 : end
  }

  /// Passes over letters of ASCII, and returns how many of them are capitals.
  private mutating func readLetters(into folded: inout Scratch<UInt8>) -> Int {
    let start = position
    var capitals = 0
    while position < bytes.count, isASCIILetter(bytes[position]) {
      if bytes[position] < 0x61 { capitals += 1 }
      position += 1
    }
    folded.append(start..<position, of: bytes) { $0 | 0x20 }
    return capitals
  }

  /// `https://…`: the word just read is the scheme of an address.
  private func isAddress(after start: Int) -> Bool {
    position - start <= 5 && position + 2 < bytes.count && bytes[position] == UInt8(ascii: ":")
      && bytes[position + 1] == UInt8(ascii: "/") && bytes[position + 2] == UInt8(ascii: "/")
  }

  /// An address is one symbol: no word or number of it says anything.
  private mutating func appendAddress(from start: Int, foldedStart: Int, into buffer: inout TokenBuffer) {
    while position < bytes.count, !Self.endsAddress(bytes[position]) { position += 1 }
    append(.symbol, start: start, foldedStart: foldedStart, into: &buffer)
    buffer.tokens[buffer.tokens.count - 1].foldedEnd = buffer.tokens[buffer.tokens.count - 1].foldedStart
    buffer.tokens[buffer.tokens.count - 1].symbol = .other
  }

  private static func endsAddress(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ")") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "]")
      || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "|")
  }

  /// é è ê à ù ç œ are French, ë ï are Dutch here: a weak sign of the language beside its words.
  private func countAccent(_ scalar: UInt32, into buffer: inout TokenBuffer) {
    switch scalar {
    case 0xE0, 0xE2, 0xE7, 0xE8, 0xE9, 0xEA, 0xEE, 0xF4, 0xF9, 0xFB, 0x153, 0xC9, 0xC0, 0xC8, 0xC7:
      buffer.frenchLetters += 1
    case 0xEB, 0xEF: buffer.dutchLetters += 1
    default: break
    }
  }

  mutating func appendSymbol(_ symbol: Symbol, length: Int, into buffer: inout TokenBuffer) {
    let start = position
    position += length
    if symbol == .period, isPartOfWord(in: &buffer) { return }
    var symbol = symbol
    if symbol == Symbol("~") { symbol = .approximately }
    // `->`, `=>` and `-->` are arrows.
    if symbol == Symbol(">"), !isSpaced, let last = buffer.tokens.last, last.kind == .symbol,
      last.symbol == .hyphen || last.symbol == Symbol("=") || last.symbol == .dash
    {
      buffer.tokens[buffer.tokens.count - 1].symbol = .arrow
      buffer.tokens[buffer.tokens.count - 1].end = Int32(position)
      isSpaced = false
      return
    }
    append(.symbol, start: start, foldedStart: buffer.folded.count, into: &buffer)
    buffer.tokens[buffer.tokens.count - 1].symbol = symbol
  }

  /// The stop of « env. 2 semaines », "no. 12": part of the word before it.
  private func isPartOfWord(in buffer: inout TokenBuffer) -> Bool {
    guard !isSpaced, let word = buffer.tokens.last, word.kind == .word, let next = nextAfterStop() else { return false }
    let letters = buffer.folded.view[Int(word.foldedStart)..<Int(word.foldedEnd)]
    if next == .digit, Abbreviation.number.isSpelt(letters) {
      buffer.tokens[buffer.tokens.count - 1].kind = .symbol
      buffer.tokens[buffer.tokens.count - 1].symbol = .degree
      return true
    }
    let before = buffer.tokens.count - 2
    return Abbreviation.takesStop(
      letters, isAfterDigits: before >= 0 && buffer.tokens[before].kind == .digits, before: next)
  }

  /// A name in which no word is read.
  mutating func append(name: Range<Int>, into buffer: inout TokenBuffer) {
    append(.word, start: name.lowerBound, foldedStart: buffer.folded.count, into: &buffer)
    buffer.tokens[buffer.tokens.count - 1].end = Int32(truncatingIfNeeded: name.upperBound)
    buffer.tokens[buffer.tokens.count - 1].isCapitalised = true
    buffer.tokens[buffer.tokens.count - 1].isUppercase = true
  }

  private mutating func append(
    _ kind: Token.Kind, start: Int, foldedStart: Int, into buffer: inout TokenBuffer
  ) {
    append(token(kind, start: start, foldedStart: foldedStart, in: buffer), into: &buffer)
  }

  private mutating func append(_ token: Token, into buffer: inout TokenBuffer) {
    buffer.tokens.append(token)
    isSpaced = false
  }

  private func token(
    _ kind: Token.Kind, start: Int, foldedStart: Int, in buffer: borrowing TokenBuffer
  ) -> Token {
    Token(
      kind: kind, isSpaced: isSpaced, isCapitalised: false, isUppercase: false, symbol: .none,
      start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: position),
      foldedStart: Int32(truncatingIfNeeded: foldedStart),
      foldedEnd: Int32(truncatingIfNeeded: buffer.folded.count))
  }

  private func decode(at offset: Int) -> (scalar: UInt32, length: Int) {
    Self.decode(bytes, at: offset)
  }

  /// The scalar at an offset and its length; malformed bytes count as one scalar of no meaning each.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (scalar: UInt32, length: Int) {
    bytes.scalar(at: offset)
  }
}

@inlinable package func isASCIILetter(_ byte: UInt8) -> Bool {
  (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
}

@inlinable package func isASCIIDigit(_ byte: UInt8) -> Bool {
  byte >= 0x30 && byte <= 0x39
}
