import Diagnostics
import Testing

@Suite struct NearestTests {
  @Test(arguments: [
    ("sip", "slip"), ("deliverabel", "deliverable"), ("rul", "rule"), ("whne", "when"), ("Slip", "slip"),
    ("xyz", nil), ("a", nil), ("capacities", "capacity"), ("", nil),
  ])
  func aMisspeltWordFindsTheNearest(word: String, expected: String?) {
    #expect(nearest(to: word, among: ["slip", "rule", "when", "deliverable", "capacity", "d"]) == expected)
  }

  @Test func theFirstOfEquallyNearWins() {
    #expect(nearest(to: "cat", among: ["bat", "car"]) == "bat")
  }
}
