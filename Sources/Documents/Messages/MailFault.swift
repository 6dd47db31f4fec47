import Languages

/// Why a part of a mail cannot be read.
enum MailFault: Error, Equatable {
  /// Parts with no boundary between them, or within parts deeper than anybody writes.
  case badParts
  /// What a transfer encoding does not hold.
  case badEncoding
  /// A transfer encoding or a character set that is not known.
  case unknownEncoding(String)
  /// A block of uuencode among lines of text.
  case uuencoded
  /// Bytes that are no text.
  case notText
  case encrypted
  /// Nothing but attachments.
  case noText

  var reason: Localized<String> {
    switch self {
    case .badParts:
      Localized(
        fr: "les parties de ce message ne se séparent pas : non lues",
        en: "the parts of this mail cannot be told apart: not read",
        nl: "de delen van dit bericht zijn niet te scheiden: niet gelezen")
    case .badEncoding:
      Localized(
        fr: "encodage abîmé : la suite de cette partie n'est pas lue",
        en: "a broken encoding: the rest of this part is not read",
        nl: "beschadigde codering: de rest van dit deel is niet gelezen")
    case .unknownEncoding(let name):
      Localized(
        fr: "partie en « \(name) », que je ne sais pas lire", en: "a part in ‘\(name)’, which cannot be read",
        nl: "een deel in ‘\(name)’, dat niet gelezen kan worden")
    case .uuencoded:
      Localized(
        fr: "pièce jointe en uuencode : non lue", en: "an attachment in uuencode: not read",
        nl: "bijlage in uuencode: niet gelezen")
    case .notText:
      Localized(
        fr: "cette partie n'est pas du texte : non lue", en: "this part is no text: not read",
        nl: "dit deel is geen tekst: niet gelezen")
    case .encrypted:
      Localized(
        fr: "message chiffré : enregistrez-le déchiffré", en: "an encrypted mail: save it decrypted",
        nl: "versleuteld bericht: bewaar het ontsleuteld")
    case .noText:
      Localized(
        fr: "aucun texte dans ce message", en: "no text in this mail", nl: "geen tekst in dit bericht")
    }
  }
}
