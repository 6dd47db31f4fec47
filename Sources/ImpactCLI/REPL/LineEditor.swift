import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// libedit, if the system has it: editing, history and completion of the line being typed.
///
/// Loaded when the REPL starts, so that the program needs nothing but the C library.
final class LineEditor {
  private typealias ReadLine = @convention(c) (UnsafePointer<CChar>?) -> UnsafeMutablePointer<CChar>?
  private typealias AddHistory = @convention(c) (UnsafePointer<CChar>?) -> Int32
  private typealias Generator = @convention(c) (UnsafePointer<CChar>?, Int32) -> UnsafeMutablePointer<CChar>?

  private let readLine: ReadLine
  private let addHistory: AddHistory
  private let history: HistoryFile?
  private var last = ""

  /// Nil where there is no libedit.
  init?() {
    let names = ["libedit.so.2", "libedit.so.0", "libedit.so", "libedit.3.dylib", "libedit.dylib"]
    guard let library = names.lazy.compactMap({ dlopen($0, RTLD_NOW) }).first,
      let read = dlsym(library, "readline"), let add = dlsym(library, "add_history")
    else { return nil }
    readLine = unsafeBitCast(read, to: ReadLine.self)
    addHistory = unsafeBitCast(add, to: AddHistory.self)
    history = HistoryFile()
    Self.useUTF8()
    Self.dropLineOnInterrupt()
    if let entry = dlsym(library, "rl_completion_entry_function") {
      entry.assumingMemoryBound(to: Generator?.self).pointee = { prefix, state in
        completion(of: prefix, state: state)
      }
    }
    for line in history?.lines() ?? [] { _ = addHistory(line) }
  }

  /// The next line that was finished with Enter; nil at the end.
  func next(prompt: String, words: [String]) -> String? {
    completionWords.withLock { $0 = words }
    while true {
      errno = 0
      guard let line = readLine(prompt) else {
        guard errno == EINTR else { return nil }
        // Ctrl-C drops the line and keeps the session.
        try? Descriptor.output.write([UInt8(ascii: "\n")])
        continue
      }
      defer { free(line) }
      let text = String(cString: line)
      remember(text)
      return text
    }
  }

  /// Repetitions and lines that begin with a space are left out.
  private func remember(_ line: String) {
    guard !line.trimmed.isEmpty, !line.hasPrefix(" "), line != last else { return }
    last = line
    _ = addHistory(line)
    history?.append(line)
  }

  /// Without a UTF-8 locale, libedit drops every key beyond ASCII.
  private static func useUTF8() {
    setlocale(LC_CTYPE, "")
    if let codeset = nl_langinfo(nl_item(CODESET)), String(cString: codeset) != "UTF-8" {
      setlocale(LC_CTYPE, "C.UTF-8")
    }
  }

  /// With a handler that restarts nothing, Ctrl-C makes `readline` return.
  private static func dropLineOnInterrupt() {
    var action = sigaction()
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = { _ in }
    #else
      action.__sigaction_handler.sa_handler = { _ in }
    #endif
    action.sa_flags = 0
    sigaction(SIGINT, &action, nil)
  }
}

/// What completion offers. libedit calls a C function that gets no context, so the words must stand where it finds
/// them; the lock makes that safe.
private let completionWords = Mutex<[String]>([])

private func completion(of prefix: UnsafePointer<CChar>?, state: Int32) -> UnsafeMutablePointer<CChar>? {
  let typed = prefix.map { String(cString: $0) } ?? ""
  let matches = completionWords.withLock { words in words.filter { $0.hasPrefix(typed) } }
  let index = Int(state)
  return index < matches.count ? strdup(matches[index]) : nil
}
