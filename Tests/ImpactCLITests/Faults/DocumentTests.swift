import Briefings
import Foundation
import Quantities
import TestSupport
import Testing

/// A document of this program is read back whole, however long; one that somebody has changed is none, or says nothing
/// but words.
@Suite struct DocumentTests {
  @Test(arguments: lengths)
  func `the check's script ends well`(check: CommandLineTests.Check) throws {
    try check.run(after: "export LC_ALL=en_GB.UTF-8\n")
  }

  typealias Check = CommandLineTests.Check

  static let lengths = [
    Check(
      "a document whose lines are longer than a note's may be",
      #"""
      x=$(head -c 500 /dev/zero | tr '\0' x); for i in $(seq 1500); do echo "- On a $((i % 9 + 1)) jours de retard sur le lot numéro $i $x"; done >a.md
      $IMPACT convert a.md --to json -o d.json 2>e && [ $(wc -L <d.json) -gt 1100000 ] || exit 1
      $IMPACT diff d.json d.json >o 2>e && $IMPACT convert d.json --to markdown >o 2>e && $IMPACT convert a.md --since d.json -o p.md 2>e
      """#),
    Check(
      "a comment that is longer than a note's line may be",
      #"{ printf '# '; head -c 2000000 /dev/zero | tr '\0' x; echo; } >c.rules; $IMPACT fmt - <c.rules | cmp - c.rules && $IMPACT fmt --check c.rules"#
    ),
    Check(
      "expectations with a long line",
      #"""
      printf '{"text":"%s","lang":"fr","expected":[]}\n' "$(head -c 1500000 /dev/zero | tr '\0' x)" >g.jsonl
      $IMPACT check --gold g.jsonl >o 2>e; ! grep -q 'JSON' e
      """#),
  ]

  /// As a program of ours writes it, with changes, pictures and a plan.
  private func document() throws -> [UInt8] {
    let outcome = try ImpactProcess.script(
      """
      cat >a.md <<'END'
      - On a 3 sprints de retard sur la migration
      - Risque de 30 % : 2 semaines de retard sur le portail
      - Dépassement de 12 k€ sur le paiement
      - Il manque 2 personnes pendant 3 semaines
      - L'hébergement coûte 500 € de moins par mois
      END
      $IMPACT convert a.md --to json --as-of 2026-02-16 -o old 2>/dev/null; echo '- 4 jours de retard sur la facture' >>a.md
      $IMPACT convert a.md --to json --as-of 2026-02-23 --since old 2>/dev/null
      """)
    return Array(outcome.output.utf8)
  }

  private static var hostile: [Any] {
    [
      "=1+1", "\"\r\n=cmd", "\u{1B}[31m", "x,y;z\nq", "<script>", -1, 1_000_000_000_000_000_000, 1e30, true, [Int](),
      [String: Int](), "2026-13-01", "\u{202E}", "\u{200B}", "\u{E0041}", "-5", 0.5, NSNull(),
    ]
  }

  @Test func `as it is, it is read`() throws {
    let record = try BriefingRecord(json: try document())
    #expect(record.html().contains("<svg"))
  }

  @Test func `a number that no program keeps makes the whole no briefing`() throws {
    let text = String(decoding: try document(), as: UTF8.self)
    let endless = text.replacing("\"days_per_week\":5", with: "\"days_per_week\":5,\"more\":[1e999]")
    #expect(endless != text)
    #expect(throws: BriefingRecord.Fault.notABriefing) { try BriefingRecord(json: Array(endless.utf8)) }
  }

  @Test func `no member that somebody changes becomes an order`() throws {
    let whole = try JSONSerialization.jsonObject(with: Data(try document()))
    let places = Self.places(in: whole)
    #expect(places.count > 1_000)
    var random = SeededGenerator(seed: 7)
    var refused = 0
    for _ in 0..<400 {
      let place = places[Int(random.next() % UInt64(places.count))]
      let value = Self.hostile[Int(random.next() % UInt64(Self.hostile.count))]
      let data = try JSONSerialization.data(withJSONObject: Self.replacing(place[...], in: whole, with: value))
      guard let record = try? BriefingRecord(json: Array(data)) else {
        refused += 1
        continue
      }
      check(record, place, value)
    }
    #expect(refused > 20)
  }

  /// What it is made of cannot be left out by putting something else in its place.
  @Test(arguments: [
    ["statements"], ["to_check"], ["since", "entries"], ["since", "entries", "0"], ["since", "entries", "0", "after"],
    ["plan", "deliverables"], ["statements", "0", "impacts"], ["since"], ["plan"], ["totals"], ["model"],
  ])
  func `a part of another kind makes it no document of ours`(path: [String]) throws {
    let whole = try JSONSerialization.jsonObject(with: Data(try document()))
    let place = path.map { name in Int(name).map { Step.index($0) } ?? .key(name) }
    for value: Any in ["=1+1", "", 7, true] {
      let data = try JSONSerialization.data(withJSONObject: Self.replacing(place[...], in: whole, with: value))
      #expect(throws: BriefingRecord.Fault.self) { try BriefingRecord(json: Array(data)) }
    }
  }

  private func check(_ record: BriefingRecord, _ place: [Step], _ value: Any) {
    for dialect in [CSVDialect.standard, .excel] {
      let text = String(decoding: record.csv(dialect), as: UTF8.self)
      let rows = text.components(separatedBy: "\r\n").dropLast()
      // Another figure may make a change of what had none; words make no row.
      #expect(rows.count <= (value is String ? 7 : 8), "\(place) \(value)")
      for cell in rows.flatMap({ $0.split(separator: dialect == .excel ? ";" : ",") }) {
        #expect(!["=", "+", "@"].contains(cell.drop { $0 == "\"" }.prefix(1)), "\(place) \(value): \(cell)")
      }
      check(text)
    }
    let html = record.html()
    #expect(!html.contains("<script"))
    for text in [html, record.markdown(), record.text(width: 80, usesColor: false)] { check(text) }
  }

  private func check(_ text: String) {
    #expect(
      !text.unicodeScalars.contains { scalar in
        (scalar.value < 0x20 && !"\r\n".unicodeScalars.contains(scalar)) || (0x7F..<0xA0).contains(scalar.value)
          || [0x202E, 0x200B, 0xE0041].contains(scalar.value)
      })
  }

  // MARK: - Members

  private enum Step {
    case key(String)
    case index(Int)
  }

  private static func places(in value: Any) -> [[Step]] {
    if let object = value as? [String: Any] {
      return object.keys.sorted().flatMap { key in
        [[.key(key)]] + places(in: object[key] ?? 0).map { [.key(key)] + $0 }
      }
    }
    guard let list = value as? [Any] else { return [] }
    return list.indices.flatMap { index in [[.index(index)]] + places(in: list[index]).map { [.index(index)] + $0 } }
  }

  private static func replacing(_ place: ArraySlice<Step>, in whole: Any, with value: Any) -> Any {
    guard let step = place.first else { return value }
    switch step {
    case .key(let key):
      var object = whole as? [String: Any] ?? [:]
      object[key] = replacing(place.dropFirst(), in: object[key] ?? 0, with: value)
      return object
    case .index(let index):
      var list = whole as? [Any] ?? []
      list[index] = replacing(place.dropFirst(), in: list[index], with: value)
      return list
    }
  }
}
