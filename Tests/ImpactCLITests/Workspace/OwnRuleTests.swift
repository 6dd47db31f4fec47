import Testing

/// Rules of one's own: one language is enough, and small figures keep their digits.
@Suite struct OwnRuleTests {
  @Test(arguments: checks)
  func `the check's script ends well`(check: CommandLineTests.Check) throws {
    try check.run(after: Self.rules)
  }

  private static let rules = #"""
    export LC_ALL=fr_FR.UTF-8; mkdir rules; cat >rules/words.rules <<'END'
    unit word
      fr mot, mots
      en word, words
      nl woord, woorden

    concept translation
      fr traduction*

    word_price = 0.12 €/word

    rule translation "Traduction"
      when @translation, n: word
      cash = n * word_price
      say  fr "Cette traduction coûte {cost}, à {price} par mot."
      let  price = word_price
      example fr "La traduction fait 5000 mots" -> 600 €

    lever agency "Agence"
      gain = slip / 2
      cash = 3 k€
      say fr "Une agence traduit pour 3 000 €."
      example slip = 8 weeks -> 4 weeks, 3 k€

    END
    T='La traduction fait 5000 mots'

    """#

  static let checks = [
    CommandLineTests.Check(
      "a missing language is a warning",
      #"""
      $IMPACT check rules >o 2>e && [ "$(grep -c 'avertissement' e)" = 3 ] && ! grep -q erreur e || exit 1
      $IMPACT check rules --strict >o 2>e; [ $? = 1 ]
      """#),
    CommandLineTests.Check(
      "the page falls back on the language that exists, marked",
      #"""
      $IMPACT translate "$T" 2>e | grep -q '^Cette traduction coûte 600' || exit 1
      for l in en nl; do $IMPACT translate "$T" --lang $l 2>e | grep -q '^(fr) Cette traduction coûte 600.*à 0,12' || exit 1; done
      echo "$T. On a 3 sprints de retard sur la migration." >n.md
      for f in text markdown html json csv; do $IMPACT convert n.md --lang en --to $f 2>e | grep -q '(fr) Cette traduction' || { echo $f; exit 1; }; done
      $IMPACT options n.md --lang en 2>e | grep -q '(fr) Une agence traduit'
      """#),
    CommandLineTests.Check(
      "a small rate is not nothing",
      #"""
      $IMPACT explain "$T" 2>e | grep -q '0,12.€/mot' || $IMPACT explain "$T" 2>e | LC_ALL=C.UTF-8 grep -q '0,12.€/mot' || exit 1
      for f in text html json; do $IMPACT convert --explain - --to $f 2>e <<<"$T" | LC_ALL=C.UTF-8 grep -qE '0[,.]12|€0\.12' || { echo $f; exit 1; }; done
      printf '0.0015 €/word\n2000 words * word_price\n12.5 €/word\n100 € / 7 word\n' | $IMPACT repl 2>e >o; LC_ALL=C.UTF-8 grep -q '0,0015.€/mot' o && LC_ALL=C.UTF-8 grep -q '240.€ = .*0,12.€/mot' o && LC_ALL=C.UTF-8 grep -q '12,50.€/mot' o && LC_ALL=C.UTF-8 grep -q '^14.€/mot' o
      """#),
    CommandLineTests.Check(
      "words that would replace ours say so",
      #"""
      printf 'concept delay\n  fr replace "dans les choux"\n' >rules/delay.rules
      $IMPACT rules >o 2>e && grep -q 'concept delay' o || exit 1
      $IMPACT translate "On a 3 sprints de retard" 2>e | grep -q 'Ce retard' && exit 1
      printf 'concept delay\n  fr "dans les choux"\n' >rules/delay.rules
      $IMPACT rules >o 2>e && ! grep -q 'concept delay' o && $IMPACT translate "On a 3 sprints de retard" 2>e | grep -q 'Ce retard' && $IMPACT translate "On est dans les choux de 3 semaines" 2>e | grep -q '3 semaines'
      """#),
    CommandLineTests.Check(
      "a model's warnings have both places",
      #"""
      cat >impact.model <<'END'
      deliverable a "A"
        known as "portail"
        due 2024-01-01

      deliverable b "B"
        known as "Portail"

      END
      $IMPACT check --as-of 2026-01-01 --message-format gnu >o 2>e || exit 1
      grep -q 'impact.model:6:.*E111' e && grep -q 'impact.model:3:.*E112' e && $IMPACT check --as-of 2023-12-01 2>&1 | grep -q E112 && exit 1
      $IMPACT check --as-of 2026-01-01 2>&1 | grep -q 'impact.model:2:'
      """#),
  ]
}
