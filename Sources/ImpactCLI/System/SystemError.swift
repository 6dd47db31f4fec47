import Languages

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why the operating system refused something.
struct SystemError: Error, Equatable {
  let code: Int32

  init(code: Int32) {
    self.code = code
  }

  /// The error of the call that has just failed.
  static var last: SystemError { SystemError(code: errno) }

  static let isDirectory = SystemError(code: EISDIR)
  /// A pipe or a device where a file is wanted.
  static let isNoFile = SystemError(code: ENODEV)
  static let isTooLarge = SystemError(code: EFBIG)
  static let isReadOnly = SystemError(code: EACCES)

  var isBrokenPipe: Bool { code == EPIPE }
  var isMissingFile: Bool { code == ENOENT }
  var isAlreadyThere: Bool { code == EEXIST }

  /// In plain words; what is rare stays in the system's own.
  var reason: Localized<String> {
    switch code {
    case ENOENT:
      Localized(fr: "introuvable", en: "not found", nl: "niet gevonden")
    case EACCES, EPERM:
      Localized(fr: "accès refusé", en: "access denied", nl: "toegang geweigerd")
    case EISDIR:
      Localized(fr: "c'est un dossier, pas un fichier", en: "is a folder, not a file", nl: "is een map, geen bestand")
    case ENOTDIR:
      Localized(
        fr: "une partie du chemin n'est pas un dossier", en: "a part of the path is not a folder",
        nl: "een deel van het pad is geen map")
    case ENODEV:
      Localized(
        fr: "ce n'est pas un fichier ordinaire", en: "is no ordinary file", nl: "is geen gewoon bestand")
    case EFBIG:
      Localized(fr: "fichier trop gros", en: "file too large", nl: "bestand te groot")
    case ENOSPC, EDQUOT:
      Localized(fr: "plus de place sur le disque", en: "no space left on the disk", nl: "geen schijfruimte meer")
    case EROFS:
      Localized(fr: "disque en lecture seule", en: "read-only disk", nl: "schijf is alleen-lezen")
    case EBADF:
      Localized(fr: "la sortie est fermée", en: "the output is closed", nl: "de uitvoer is gesloten")
    case ELOOP:
      Localized(fr: "boucle de liens", en: "loop of links", nl: "lus van koppelingen")
    case ENAMETOOLONG:
      Localized(fr: "nom trop long", en: "name too long", nl: "naam te lang")
    case EEXIST:
      Localized(fr: "existe déjà", en: "already exists", nl: "bestaat al")
    default:
      Localized(strerror(code).map { String(cString: $0) } ?? "errno \(code)")
    }
  }
}
