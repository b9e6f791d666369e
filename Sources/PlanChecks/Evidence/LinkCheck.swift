import Diagnostics
import PlanModel
import SourceText

/// Evidence can be opened: a link is an address, and a digest is one.
enum LinkCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "enlace-no-válido", "una evidencia no es una dirección ni un archivo",
      checks: """
        Cada evidencia es una dirección que empieza con «https://», sin espacios, o un «archivo» de \
        la carpeta del plan. Un documento que no está en línea se describe en «anexos».
        """,
      reason: """
        El informe pone un enlace para que cualquiera compruebe el hecho; uno que no abre no prueba \
        nada.
        """,
      in: .log,
      example: """
        - fecha: 2025-06-24
          avance: 1.1
          porcentaje: 100
          evidencia:
            - micrositio de la Comisión, apartado de guías
        """,
      instead: """
        - fecha: 2025-06-24
          avance: 1.1
          porcentaje: 100
          evidencia:
            - https://example.org/guias
        """),
    DiagnosticPage(
      "huella-no-válida", "la huella de un archivo no es una huella",
      checks: """
        «sha256» lleva las 64 cifras y letras, de la «a» a la «f», que identifican un archivo.
        """,
      reason: """
        Con la huella se comprueba que el archivo es el mismo que se anotó. Una cortada, o de otro \
        tipo, no sirve para eso.
        """,
      in: .log,
      example: """
        - fecha: 2025-06-24
          hito: 1.1
          evidencia:
            - archivo: evidencias/minuta.pdf
              sha256: 9f86d081
        """,
      instead: """
        - fecha: 2025-06-24
          hito: 1.1
          evidencia:
            - archivo: evidencias/minuta.pdf
        """),
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let entries = subject.log.entries
    var findings: [Diagnostic] = []
    var links: [Located<String>] = []
    for index in entries.indices where !entries[index].evidence.isEmpty {
      for evidence in entries[index].evidence {
        switch evidence {
        case .link(let link) where !isAddress(link.value): links.append(link)
        case .file(_, let digest?) where !isDigest(digest.value):
          findings.append(CheckMessages.notADigest(digest.value, subject.inLog(digest.range)))
        default: break
        }
      }
    }
    // Who describes evidence in words does so everywhere.
    if let first = links.first, links.count > 3 {
      return findings + [CheckMessages.notAddresses(links.count, subject.inLog(first.range))]
    }
    return findings
      + links.map {
        CheckMessages.notAnAddress(
          $0.value, isFile: subject.hasFile($0.value), subject.inLog($0.range))
      }
  }

  /// Whether a text is an address on the web, or of mail: a scheme, and no blanks.
  static func isAddress(_ text: String) -> Bool {
    guard !text.contains(where: \.isWhitespace) else { return false }
    let schemes = ["https://", "http://", "ftp://", "mailto:", "doi:"]
    let lower = text.lowercased()
    return schemes.contains { lower.hasPrefix($0) && lower.count > $0.count }
  }

  /// Whether a text is a SHA-256 digest in hexadecimal.
  static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64 && text.allSatisfy(\.isHexDigit)
  }
}
