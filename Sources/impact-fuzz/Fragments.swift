import Languages
import Quantities
import RuleLanguage

/// What inputs are put together from: the words of the rules, figures, units, signs, and the frames of each kind of file.
struct Fragments: Sendable {
  private let concepts: [String]
  private let units: [String]

  init(program: Program) {
    concepts = program.concepts.flatMap { $0.words.map { $0.text.replacing("*", with: "") } }
    units = program.units.units.flatMap { unit in Language.allCases.flatMap { unit.names[$0] } }
  }

  private static let figures = [
    "2", "3", "30", "0", "1 500", "1.500", "12,5", "½", "3/4", "15/03", "2026-03-15", "S22", "Q2", "J+5", "14h05", "un",
    "deux", "cent", "half", "a", "twee", "anderhalf", "99999999999999999999999999999999999", "1M2", "mars", "3 maart",
    "fin Q2", "les deux", "+2", "-3", "~4", "de 3 à 5", "between 2 and 4", "30 %", "12 k€", "€500", "$3",
  ]
  private static let joints = [
    "et", "mais", "de", "à", "sur", "au lieu de", "par", "chaque", "pas", "plus", "si", "peut-être", "risque",
    "on", "late", "not", "instead of", "because", "if", "en", "maar", "niet", "in plaats van", ",", ";", ".", ":", "(",
    ")", "«", "»", "\"", "'", "?", "!", "/", "|", "-", "–", "->", "→", "=", "#", "@", "\n",
  ]
  /// What readers stumble over.
  static let odd = [
    "\u{0}", "\u{1B}[31m", "\u{202E}", "\u{200B}", "\u{E0041}", "\u{FEFF}", "\u{2028}", "\r", "\r\n", "\t", "\u{7F}",
    "e\u{301}", "🚀", "中", "=1+1", "<script>", "]]>", "${", "\\u0000", "\\", "\"\"", "((((", "1e999", "-0", "��",
    "&#0;", "%00", "=?utf-8?B?AA==?=", "--b", "http://e.test",
  ]

  func words(_ most: Int, using random: inout Random) -> String {
    (0...random.below(most)).map { _ in
      switch random.below(8) {
      case 0, 1: random.element(of: Self.figures)
      case 2, 3: random.element(of: units)
      case 4: random.element(of: Self.joints)
      case 5 where random.chance(6): random.element(of: Self.odd)
      default: random.element(of: concepts)
      }
    }.joined(separator: random.chance(12) ? "" : " ")
  }

  func text(of kind: Kind, using random: inout Random) -> String {
    switch kind {
    case .statement: words(14, using: &random).replacing("\n", with: " ")
    case .note: lines(12, using: &random) { note(using: &$0) }
    case .mail: mail(using: &random)
    case .table: table(using: &random)
    case .export: export(using: &random)
    case .document: document(using: &random)
    case .rules: lines(8, using: &random) { rule(using: &$0) }
    case .prompt: lines(10, using: &random) { command(using: &$0) }
    }
  }

  private func lines(_ most: Int, using random: inout Random, _ line: (inout Random) -> String) -> String {
    (0...random.below(most)).map { _ in line(&random) }.joined(separator: random.chance(9) ? "\r\n" : "\n")
  }

  private func note(using random: inout Random) -> String {
    let lead = random.element(of: [
      "- ", "* ", "# ", "## Risques", "> ", "  - ", "1. ", "- [ ] ", "- [x] ", "| ", "```", "", "", "Semaine 7 : ",
      "<!-- ", "    ", "---", "**", "| --- | --- |",
    ])
    return lead + words(12, using: &random)
  }

  private func mail(using random: inout Random) -> String {
    let head = random.element(of: [
      "Content-Type: text/plain", "Content-Type: text/html; charset=utf-8", "Content-Type: multipart/mixed; boundary=b",
      "Content-Type: message/rfc822", "Content-Transfer-Encoding: base64",
      "Content-Transfer-Encoding: quoted-printable",
      "Content-Type: text/plain; charset=utf-16; format=flowed; delsp=yes",
    ])
    let body = lines(8, using: &random) { random in
      random.element(of: [
        "", "> ", "--b\nContent-Type: text/plain\n\n", "<p>", "&eacute;", "=20=", "TGUgbG90", "--b--",
      ])
        + words(8, using: &random)
    }
    return "Subject: Point\nFrom: a@b.test\nMIME-Version: 1.0\n\(head)\n\n\(body)\n"
  }

  private func table(using random: inout Random) -> String {
    let heads = [
      "Lot", "Tâche", "Reste (j/h)", "Budget (j/h)", "Consommé", "Échéance", "Statut", "Commentaire", "Summary",
      "Issue key", "Status", "Sprint", "Due date", "Probabilité", "Impact", "Story points", "Sprint", "Total",
    ]
    let sign = random.element(of: [";", ",", "\t"])
    let columns = 1 + random.below(6)
    func row(_ cell: (inout Random) -> String) -> String {
      (0..<columns).map { _ in cell(&random) }.joined(separator: sign)
    }
    let head = row { $0.element(of: heads) }
    let rows = (0...random.below(8)).map { _ in
      row { random in
        random.chance(4) ? "\"" + words(6, using: &random) + "\"" : random.element(of: Self.figures + ["", "En cours"])
      }
    }
    return ([head] + rows).joined(separator: "\n")
  }

  private func export(using random: inout Random) -> String {
    func quoted(_ text: String) -> String {
      "\"" + text.replacing("\\", with: "").replacing("\"", with: "'").replacing("\n", with: "\\n") + "\""
    }
    let form = random.below(3)
    let items = (0...random.below(5)).map { index -> String in
      let text = quoted(words(8, using: &random))
      let day = random.element(of: ["\"2025-10-17T00:00:00Z\"", "null", "\"2026-13-40\"", "12"])
      switch form {
      case 0:
        return "{\"type\":\"message\",\"user\":\"U\(index)\",\"text\":\(text),\"ts\":\"17600000\(index).1\"}"
      case 1:
        let state = random.element(of: ["OPEN", "CLOSED", "open"])
        return "{\"number\":\(index),\"title\":\(text),\"state\":\"\(state)\",\"createdAt\":\(day),\"closedAt\":null,"
          + "\"labels\":[{\"name\":\"sp:\(index)\"}],\"milestone\":{\"title\":\(text),\"dueOn\":\(day)},\"assignees\":[]}"
      default: return "{\"\(random.element(of: ["a", "sprint", "contents", "id"]))\":\(text),\"b\":[\(day)]}"
      }
    }
    return "[" + items.joined(separator: ",") + "]"
  }

  private func document(using random: inout Random) -> String {
    func figure(_ random: inout Random) -> String {
      random.element(of: ["0", "-12", "1e30", "\"=1\"", "null", "120000", "0.5", "{}", "[]", "99999999999999999999"])
    }
    func amount(_ random: inout Random) -> String { "{\"value\":\(figure(&random)),\"unit\":\"EUR\"}" }
    let words = words(5, using: &random).replacing("\\", with: "").replacing("\"", with: "").replacing("\n", with: " ")
    let blocks = [
      "{\"heading\":\"\(words)\"}", "{\"list\":[\"\(words)\"]}",
      "{\"table\":{\"head\":[\"a\",\"b\"],\"figures\":[\(figure(&random))],\"totals\":0,\"rows\":[[\"\(words)\",\"\(words)\"]]}}",
    ]
    return "{\"schema\":\"impact/1\",\"as_of\":\"2026-02-16\",\"model\":{\"currency\":\"EUR\",\"parameters\":[],"
      + "\"deliverables\":[]},\"statements\":[{\"source\":{\"file\":\"a\",\"line\":1,\"column\":1},\"statement\":\"\(words)\","
      + "\"language\":\"fr\",\"status\":\"translated\",\"impacts\":[],\"diagnostics\":[]}],\"plan\":{\"deliverables\":[]},"
      + "\"totals\":{\"certain\":{\"cost\":\(amount(&random)),\"run_rate\":\(amount(&random)),\"value\":\(amount(&random)),"
      + "\"twelve_months\":\(amount(&random))}},\"to_check\":[],\"page\":{\"language\":\"fr\",\"title\":\"\(words)\","
      + "\"headline\":\"\(words)\",\"figures\":[],\"blocks\":[\(random.element(of: blocks))],\"evidence\":[]}}"
  }

  private func rule(using random: inout Random) -> String {
    let name = random.element(of: ["x", "team.people", "sprint", "cloud_bill", "delivery_delay", "retard"])
    let formula = formula(3, using: &random)
    return random.element(of: [
      "\(name) = \(formula)", "\(name) = \(formula) source \"\(name)\"", "concept c\n  fr \(name), \"a … b\", déc*",
      "unit u = \(formula)\n  fr u, us\n  en u, us\n  nl u, us",
      "deliverable d \"D\"\n  known as \"d\"\n  due = 2026-06-15",
      "  after d slack \(formula)", "team t \"T\"\n  people = 3 people", "function f(a: number) = \(formula)",
      "rule r \"R\"\n  when @delay, d: duration\n  about team\n  slip = \(formula)\n  say fr \"{slip}\" en \"{slip}\" nl \"{slip}\"",
      "  cash = \(formula) fr \"a\" en \"a\" nl \"a\"", "closed 2026-12-24 to 2027-01-01 \"F\"", "calendar France",
      "currency USD = 0.9 €", "lever l \"L\"\n  gain = \(formula)", "rule delivery_delay off", "# " + name,
      "  example fr \"3 jours de retard\" -> \(formula)",
    ])
  }

  private func formula(_ depth: Int, using random: inout Random) -> String {
    guard depth > 0, !random.chance(3) else {
      return random.element(of: ["1", "2 weeks", "3 people", "800 €/person/day", "d", "30 %", "0", "2026-06-15", "x"])
    }
    let (left, right) = (formula(depth - 1, using: &random), formula(depth - 1, using: &random))
    return random.element(of: [
      "\(left) + \(right)", "\(left) * \(right)", "\(left) / \(right)", "(\(left))", "min(\(left), \(right))",
      "if \(left) < \(right) then \(left) else \(right)", "-\(left)", "\(left) ^ 2", "\(left) to \(right)",
      "ceil(\(left), \(right))", "\(left) in k€",
    ])
  }

  private func command(using random: inout Random) -> String {
    let value = random.element(of: ["4 people", "0", "-3", "1/0", "unknown", "3 to 5 people"])
    return random.element(of: [
      words(10, using: &random).replacing("\n", with: " "), "team.people = \(value)", "total", "why", "undo", "options",
      "sensitivity", "compare", "model", "rules", "what if team.people = \(value)", ":help", "annuler",
      "compris 3 jours",
      "understand 3 days late", ":xyz", "=", "",
    ])
  }
}
