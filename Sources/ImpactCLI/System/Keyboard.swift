#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Keys of the terminal, one at a time, and lines where words are asked for.
struct Keyboard {
  enum Key: Equatable {
    case enter
    case letter(Character)
    /// Ctrl-D, or a terminal that has gone away.
    case end
    /// An arrow, or anything else that has no meaning here.
    case other
  }

  private let interruption: Interruption

  init(interruption: Interruption) {
    self.interruption = interruption
  }

  /// Waits for one key. Ctrl-C ends the program as everywhere, and the terminal is then what it was.
  func key() -> Key {
    var saved = termios()
    guard tcgetattr(Descriptor.input.number, &saved) == 0 else { return .end }
    var raw = saved
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO)
    interruption.willRestore(saved)
    tcsetattr(Descriptor.input.number, TCSANOW, &raw)
    defer {
      tcsetattr(Descriptor.input.number, TCSANOW, &saved)
      interruption.didRestore()
    }
    guard let byte = byte() else { return .end }
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return .enter
    case 0x04: return .end
    case 0x21...0x7E: return .letter(Character(UnicodeScalar(byte)))
    default:
      // What follows an escape, or the rest of a letter beyond ASCII, is no key of its own.
      while Descriptor.input.hasInput, self.byte() != nil {}
      return .other
    }
  }

  /// A line, as the terminal lets it be typed; nil at the end.
  func line(prompt: String) -> String? {
    try? Descriptor.output.write(Array(prompt.utf8))
    var bytes: [UInt8] = []
    while let byte = byte() {
      if byte == UInt8(ascii: "\n") { return String(decoding: ByteText.repaired(bytes[...]), as: UTF8.self) }
      bytes.append(byte)
    }
    return nil
  }

  private func byte() -> UInt8? {
    var byte: UInt8 = 0
    let count = withUnsafeMutableBytes(of: &byte) { try? Descriptor.input.read(into: $0) }
    return count == 1 ? byte : nil
  }
}
