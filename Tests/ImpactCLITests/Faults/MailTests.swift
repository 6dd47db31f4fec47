import Testing

/// A mail is read whole, or the run fails and says which part of it was not.
@Suite struct MailTests {
  @Test(arguments: read + broken)
  func `the check's script ends well`(check: CommandLineTests.Check) throws {
    try check.run(after: Self.tools)
  }

  typealias Check = CommandLineTests.Check

  /// `mail TYPE` writes a mail's head; `says N` wants the statement in the mail, once, at line N;
  /// `fails LINE` wants exit code 1, a line and a page that names it.
  private static let tools = #"""
    export LC_ALL=en_GB.UTF-8
    mail() { printf 'Subject: Point\nMIME-Version: 1.0\nContent-Type: %s\n' "$1"; }
    says() { $IMPACT convert a.eml --to ndjson >o 2>e && [ $(grep -c '"translated"' o) = 1 ] && grep -q "\"line\":$1," o; }
    fails() {
      $IMPACT convert a.eml --to markdown --lang en >o 2>e; [ $? = 1 ] && [ $(grep -c "a.eml:$1: " e) = 1 ] || return 1
      grep -q "a.eml:$1 — unreadable" o && ! grep -q 'Nothing moves' o
    }

    """#

  static let read = [
    Check(
      "a mail within a mail",
      #"""
      { mail 'multipart/mixed; boundary=X'; printf '\n--X\n\nBonjour,\n--X\nContent-Type: message/rfc822\n\n'
        mail 'multipart/alternative; boundary=Y'; printf '\n--Y\nContent-Type: text/html\n\n<p>%s</p>\n--Y\nContent-Type: text/plain\n\n%s\n--Y--\n--X--\n' "$S" "$S"; } >a.eml
      says 22
      """#),
    Check(
      "a signed mail",
      #"""
      { mail 'multipart/signed; boundary=X'; printf '\n--X\nContent-Type: text/plain\n\n%s\n--X\nContent-Type: application/pkcs7-signature\nContent-Transfer-Encoding: base64\n\nMIIB\n--X--\n' "$S"; } >a.eml
      says 8
      """#),
    Check(
      "a mail that its signature wraps",
      #"""
      command -v openssl >/dev/null || exit 0
      openssl req -x509 -newkey rsa:2048 -nodes -keyout k -out c -days 1 -subj /CN=a 2>/dev/null || exit 0
      printf 'Content-Type: text/plain\n\n%s\n' "$S" >t
      for form in '' -stream; do
        { printf 'Subject: Point\n'; openssl smime -sign -nodetach $form -signer c -inkey k -in t 2>/dev/null; } >a.eml
        says 7 || says 6 || says 8 || { head -12 a.eml; cat o e; exit 1; }
      done
      """#),
    Check(
      "lines that flow",
      #"{ mail 'text/plain; format=flowed; delsp=yes'; printf '\nOn a 3 spr \nints de ret \nard sur la migration\n'; } >a.eml; says 5 && grep -q '3 sprints de retard' o"#
    ),
    Check(
      "uuencode",
      #"""
      { mail text/plain; printf 'Content-Transfer-Encoding: x-uuencode\n\nbegin 644 a.txt\n'
        cat <<'END'
      J3VX@82`S('-P<FEN=',@9&4@<F5T87)D('-U<B!L82!M:6=R871I;VX*
      `
      end
      END
      } >a.eml
      says 7
      """#),
    Check(
      "UTF-32",
      #"""
      for form in UTF-32 UTF-32LE UTF-32BE; do
        { mail "text/plain; charset=$(echo $form | tr A-Z a-z)"; printf 'Content-Transfer-Encoding: base64\n\n'; printf '%s\n' "$S" | iconv -t $form | base64; } >a.eml
        says 6 || { echo $form; cat o e; exit 1; }
      done
      """#),
    Check(
      "the form of a text that can be read",
      #"""
      { mail 'multipart/alternative; boundary=X'; printf '\n--X\nContent-Transfer-Encoding: x-own\n\n?\n--X\nContent-Type: text/html\n\n<p>%s</p>\n--X--\n' "$S"; } >a.eml
      says 12
      """#),
    Check(
      "a mail of attachments with a text",
      #"{ mail 'multipart/mixed; boundary=X'; printf '\n--X\n\n%s\n--X\nContent-Type: application/pdf\n\nx\n--X--\n' "$S"; } >a.eml; says 7"#
    ),
  ]

  static let broken = [
    Check("parts with no boundary", #"{ mail multipart/mixed; printf '\n--X\n\n%s\n' "$S"; } >a.eml; fails 1"#),
    Check(
      "parts with another boundary",
      #"{ mail 'multipart/mixed; boundary=Y'; printf '\n--X\n\n%s\n--X--\n' "$S"; } >a.eml; fails 1"#),
    Check(
      "parts in parts in parts",
      #"{ for i in $(seq 40); do mail "multipart/mixed; boundary=b$i"; printf '\n--b%s\n' $i; done; printf '\n%s\n' "$S"; } >a.eml; fails 81"#
    ),
    Check(
      "what is no base64",
      #"{ mail text/plain; printf 'Content-Transfer-Encoding: base64\n\n%s\n' "$S"; } >a.eml; fails 1"#),
    Check(
      "base64 that ends in a foot",
      #"""
      { mail text/plain; printf 'Content-Transfer-Encoding: base64\n\n'; printf '%s\n' "$S" | base64; printf '__________\nListe : demandes@e.test\n'; } >a.eml
      fails 7 && grep -q '6 weeks' o
      """#),
    Check(
      "bytes that are no text",
      #"{ mail text/plain; printf 'Content-Transfer-Encoding: base64\n\n'; head -c 300 /dev/zero | base64; } >a.eml; fails 1"#
    ),
    Check(
      "an encoding of their own",
      #"{ mail text/plain; printf 'Content-Transfer-Encoding: x-own\n\n%s\n' "$S"; } >a.eml; fails 1"#),
    Check(
      "a set of signs of their own",
      #"{ mail 'text/plain; charset=x-own'; printf 'Content-Transfer-Encoding: quoted-printable\n\n=E1=E2=E3\n'; } >a.eml; fails 1"#
    ),
    Check(
      "signs that escape",
      #"{ mail 'text/plain; charset=iso-2022-jp'; printf 'Content-Transfer-Encoding: quoted-printable\n\n=1B$B%%b\n'; } >a.eml; fails 1"#
    ),
    Check(
      "an encrypted mail",
      #"{ mail 'application/pkcs7-mime; smime-type=enveloped-data'; printf 'Content-Transfer-Encoding: base64\n\nMIIBAQYJKoZIhvcNAQcD\n'; } >a.eml; fails 1"#
    ),
    Check(
      "another encrypted mail",
      #"{ mail 'multipart/encrypted; boundary=X'; printf '\n--X\nContent-Type: application/octet-stream\n\nx\n--X--\n'; } >a.eml; fails 1"#
    ),
    Check("attachments alone", #"{ mail application/pdf; printf '\nx\n'; } >a.eml; fails 1"#),
    Check(
      "a block of uuencode in a text",
      #"""
      { mail text/plain; printf '\n%s\nbegin 644 a.txt\n' "$S"; cat <<'END'
      J3VX@82`S('-P<FEN=',@9&4@<F5T87)D('-U<B!L82!M:6=R871I;VX*
      `
      end
      END
      } >a.eml
      fails 6 && grep -q '6 weeks' o
      """#),
    Check(
      "a note in UTF-32",
      #"for f in UTF-32 UTF-32LE UTF-32BE; do printf '%s\n' "$S" | iconv -t $f >a.md; for c in 'convert a.md' 'translate -'; do $IMPACT $c <a.md >o 2>e; [ $? = 1 ] && grep -q 'iconv -f UTF-32' e || { echo $f $c; cat e; exit 1; }; done; done"#
    ),
    Check(
      "what a run could not read stands on its page",
      #"""
      { echo "$S"; head -c 1100000 /dev/zero | tr '\0' x; echo; } >a.md; printf '{' >b.json
      $IMPACT convert a.md nope.md b.json --to markdown --lang en >o 2>e; [ $? = 1 ] || exit 1
      grep -q 'a.md:2 — line too long' o && grep -q 'nope.md — unreadable' o && grep -q 'b.json — unreadable' o || { cat o; exit 1; }
      $IMPACT convert a.md nope.md --to json 2>e | grep -q '{"file":"nope.md","line":null,"last_line":null,"reason":"unreadable"}'
      """#),
  ]
}
