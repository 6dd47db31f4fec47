/// The box at the head of a task.
enum TaskBox {
  case none
  /// `[ ]`: to do.
  case open
  /// `[x]`: done.
  case done
}

/// Marks of Markdown in a statement: they say how its words stand, and are none.
extension Tokenizer {
  /// Passes over a mark that begins here, with what it takes out of the text; false for what is no mark.
  mutating func readMarkup(into buffer: inout TokenBuffer) -> Bool {
    switch bytes[position] {
    case UInt8(ascii: "`"): readCode(into: &buffer)
    case UInt8(ascii: "~"): return readStruck(into: &buffer)
    case UInt8(ascii: "*"), UInt8(ascii: "_"): return skipEmphasis()
    case UInt8(ascii: "["): return skipFootnote() || readBox(into: &buffer)
    default: return false
    }
    return true
  }

  /// `` `billing-api` `` is one name, whatever stands in it; a mark without its other half is passed over.
  private mutating func readCode(into buffer: inout TokenBuffer) {
    let start = position
    let length = runLength(at: start)
    position += length
    guard let close = closing(UInt8(ascii: "`"), count: length, from: position) else { return }
    append(name: position..<close, into: &buffer)
    position = close + length
  }

  /// `~~6 April~~ **27 April**`: what is struck beside what is bold was before it.
  private func isBeforeBold(_ close: Int) -> Bool {
    var next = close + 2
    while next < bytes.count, isSpace(next) { next += 1 }
    return next + 1 < bytes.count && bytes[next] == UInt8(ascii: "*") && bytes[next + 1] == UInt8(ascii: "*")
  }

  /// `~~2 weeks~~` is gone; a lone `~` says « about ».
  private mutating func readStruck(into buffer: inout TokenBuffer) -> Bool {
    if position == struckEnd {
      appendSymbol(.struck, length: 2, into: &buffer)
      return true
    }
    let length = runLength(at: position)
    guard length == 2, position + length < bytes.count, !isSpace(position + length),
      let close = closing(UInt8(ascii: "~"), count: length, from: position + length)
    else { return false }
    if isBeforeBold(close), bytes[position..<close].contains(where: isASCIIDigit) {
      struckEnd = close
      position += length
      return true
    }
    position = close + length
    isSpaced = true
    return true
  }

  /// `**late**`, `_late_`; not the stars of a list or a product, nor the bar inside a name.
  private mutating func skipEmphasis() -> Bool {
    let length = runLength(at: position)
    let (before, after) = (position - 1, position + length)
    let opens = !isWord(before) && !isSpace(after)
    let closes = !isSpace(before) && !isWord(after)
    let isStrong = length > 1 && !(isSpace(before) && isSpace(after)) && bytes[position] == UInt8(ascii: "*")
    guard opens || closes || isStrong else { return false }
    position += length
    return true
  }

  /// `- [x] …`, `[ ] …`: before the first word only.
  private mutating func readBox(into buffer: inout TokenBuffer) -> Bool {
    guard position + 2 < bytes.count, bytes[position + 2] == UInt8(ascii: "]"), isSpace(position + 3),
      buffer.tokens.count < 3, buffer.tokens.view.allSatisfy({ $0.kind != .word })
    else { return false }
    switch bytes[position + 1] {
    case 0x20: buffer.box = .open
    case UInt8(ascii: "x"), UInt8(ascii: "X"): buffer.box = .done
    default: return false
    }
    position += 3
    isSpaced = true
    return true
  }

  /// `[^3]` only says where more is told.
  private mutating func skipFootnote() -> Bool {
    guard position + 2 < bytes.count, bytes[position + 1] == UInt8(ascii: "^"),
      let close = (position + 2..<min(position + Self.longestFootnote, bytes.count)).first(where: {
        bytes[$0] == UInt8(ascii: "]")
      })
    else { return false }
    position = close + 1
    isSpaced = true
    return true
  }

  /// In bytes, with its brackets.
  private static let longestFootnote = 24

  private func runLength(at start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == bytes[start] { end += 1 }
    return end - start
  }

  /// Where the next run of exactly so many marks begins.
  private func closing(_ mark: UInt8, count: Int, from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      guard bytes[index] == mark else {
        index += 1
        continue
      }
      let length = runLength(at: index)
      if length == count { return index }
      index += length
    }
    return nil
  }

  private func isSpace(_ index: Int) -> Bool {
    index < 0 || index >= bytes.count || bytes[index] <= 0x20
  }

  /// A letter or a digit, or part of one beyond ASCII.
  private func isWord(_ index: Int) -> Bool {
    guard index >= 0, index < bytes.count else { return false }
    return isASCIILetter(bytes[index]) || isASCIIDigit(bytes[index]) || bytes[index] >= 0x80
  }

  /// What follows the space after a full stop; nil when none does, or nothing.
  func nextAfterStop() -> Abbreviation.Next? {
    guard position < bytes.count, bytes[position] == 0x20 else { return nil }
    var index = position
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    guard index < bytes.count else { return nil }
    let byte = bytes[index]
    if isASCIIDigit(byte) { return .digit }
    if byte >= 0x41 && byte <= 0x5A { return .capital }
    let scalar = Self.decode(bytes, at: index).scalar
    return Folding.base(of: scalar) != nil && Folding.isUppercase(scalar) ? .capital : .small
  }
}
