import Diagnostics
import SpanishText

/// Evidence, files and pictures.
extension CheckMessages {
  static func missingFile(_ path: String, mentions: Int, isEvidence: Bool, _ place: Place)
    -> Diagnostic
  {
    Diagnostic(
      "archivo-faltante", .warning, "no está el archivo «\(path)»", at: place,
      help: [
        mentions > 1 ? "se nombra \(mentions) veces; esta es la primera." : nil,
        "cópielo a la carpeta del plan, o corrija la ruta, que se escribe desde ahí.",
        isEvidence ? lost : nil,
      ].compactMap { $0 })
  }

  static func missingFiles(_ paths: [String], isEvidence: Bool, _ place: Place) -> Diagnostic {
    Diagnostic(
      "archivo-faltante", .warning, "no están \(paths.count) archivos que aquí se nombran",
      at: place,
      help: [
        "son \(paths.shortList).",
        "cópielos a la carpeta del plan, o corrija las rutas, que se escriben desde ahí.",
        isEvidence ? lost : nil,
      ].compactMap { $0 })
  }

  /// What to do about files that nobody has any more.
  private static let lost =
    "lo que ya nadie tenga, nómbrelo en «anexos:», y diga en «nota:» qué pasó."

  static func missingPicture(_ path: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "archivo-faltante", .warning, "no está la imagen «\(path)»", at: place,
      help: ["cópiela ahí, o corrija la ruta, que se escribe desde la carpeta de este texto."])
  }

  static func notADigest(_ text: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "huella-no-válida", .warning, "esta huella no tiene 64 cifras y letras de la «a» a la «f»",
      at: place,
      help: ["tiene \(Spanish.count(text.count, "signo", "signos")); cópiela completa, o quítela."])
  }

  static func notAddresses(_ count: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      "enlace-no-válido", .warning, "\(count) evidencias no son direcciones ni archivos", at: place,
      help: [
        "esta es la primera; una dirección empieza con «https://» y no lleva espacios, y un "
          + "documento que no está en línea va en «anexos:»."
      ])
  }

  static func notAnAddress(_ text: String, isFile: Bool, _ place: Place) -> Diagnostic {
    Diagnostic(
      "enlace-no-válido", .warning,
      isFile ? "«\(text)» es un archivo y está como enlace" : "esta evidencia no es una dirección",
      at: place,
      help: [
        isFile
          ? "escriba «archivo: \(text)»."
          : text.hasPrefix("www.")
            ? "escríbala completa: «https://\(text)»."
            : "una dirección empieza con «https://» y no lleva espacios; un documento que no está en "
              + "línea va en «anexos:»."
      ])
  }

  static func withoutEvidence(_ lines: [String], _ place: Place) -> Diagnostic {
    Diagnostic(
      "conclusión-sin-evidencia", .notice,
      lines.count == 1
        ? "\(theLines(lines)) está concluida sin evidencia"
        : "\(lines.count) líneas están concluidas sin evidencia", at: place,
      help: [
        lines.count == 1 ? nil : "son \(lines.shortList).",
        "agregue «evidencia:» con un enlace o un archivo, o «anexos:».",
      ].compactMap { $0 })
  }
}
