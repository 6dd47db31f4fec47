import Languages
import Quantities

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the process was started with.
struct Environment {
  /// The arguments after the program's name, as bytes.
  static var arguments: [Path] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map { text in
        Path(bytes: Array(UnsafeRawBufferPointer(start: text, count: strlen(text))))
      }
    }
  }

  /// A variable's value; nil when it is not set.
  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// The language of messages: that of the locale, French when it names none of ours.
  static var language: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = variable(name), !value.isEmpty else { continue }
      return Language(code: value.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }) ?? .french
    }
    return .french
  }

  /// What the user is called: the name of the account's owner, or the account's.
  static var userName: String {
    if let account = getpwuid(getuid()) {
      let owner = account.pointee.pw_gecos.map { String(cString: $0) } ?? ""
      let name = owner.prefix { $0 != "," }
      if !name.isEmpty { return String(name) }
      if let login = account.pointee.pw_name { return String(cString: login) }
    }
    return variable("USER") ?? "?"
  }

  /// Today, in UTC: the same on every machine.
  static var today: CalendarDate {
    let seconds = time(nil)
    return CalendarDate(dayNumber: Int(seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400))
  }

  /// `NO_COLOR` with any value (https://no-color.org) or a terminal that knows none.
  static var refusesColor: Bool {
    variable("NO_COLOR").map { !$0.isEmpty } == true || variable("TERM") == "dumb"
  }

  static func exit(_ code: ExitCode) -> Never {
    _exit(code.rawValue)
  }
}
