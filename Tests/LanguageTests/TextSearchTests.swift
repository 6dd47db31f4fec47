import Languages
import Testing

@Suite struct TextSearchTests {
  @Test(arguments: [
    ("a -> b", "-> ", true), ("a ->", "-> ", false), ("", "x", false), ("x", "", true), ("été", "té", true),
    ("aab", "ab", true), ("ab", "abc", false),
  ]) func `a text stands in another byte by byte`(whole: String, part: String, isThere: Bool) {
    #expect(whole.holds(part) == isThere)
  }

  @Test(arguments: [
    ("l’app", "’", "'", "l'app"), ("aaa", "aa", "b", "ba"), ("a\nb\n", "\n", "\r\n", "a\r\nb\r\n"), ("", "x", "y", ""),
    ("abc", "", "y", "abc"), ("abc", "abc", "", ""), ("{a} {a}", "{a}", "x", "x x"),
  ]) func `another text takes the place of each`(whole: String, part: String, other: String, result: String) {
    #expect(whole.exchanging(part, for: other) == result)
  }
}
