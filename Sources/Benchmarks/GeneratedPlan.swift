/// Plans of any size, made of the same parts as real ones and always the same.
enum GeneratedPlan {
  /// The text of a plan of about that many bytes.
  static func text(bytes: Int) -> [UInt8] {
    var text = Array(header.utf8)
    text.reserveCapacity(bytes + 4_000)
    var axis = 0
    while text.count < bytes {
      axis += 1
      text += "  \(axis):\n    nombre: Eje \(axis) de la apertura institucional\n".utf8
      text += "    estrategias:\n".utf8
      for strategy in 1...5 where text.count < bytes {
        let key = "\(axis).\(strategy)"
        text +=
          "      \(key):\n        nombre: Acompañar la implementación de las políticas \(key)\n"
          .utf8
        text += "        líneas:\n".utf8
        for line in 1...8 { text += self.line("\(key).\(line)", number: line).utf8 }
      }
    }
    return text
  }

  private static let header = """
    # Datos generados para medir; no son de una comisión real.
    formato: snt/1
    título: "Plan generado: solo para medir"
    periodo: 2025
    ejes:

    """

  private static func line(_ key: String, number: Int) -> String {
    """
              \(key):
                nombre: Dar seguimiento a la estrategia de focalización número \(number)
                temporalidad: segundo trimestre de 2025  # según el calendario
                meta: "Informe entregado a la Comisión: versión final"
                responsable: DGGAT
                peso: \(number)
                participan: [DGGAT, DGEALSUPFM, DGEAPCTA]
                descripción: |
                  Primer renglón de la descripción de la línea,
                  y un segundo renglón con acentos: á, é, í, ó, ú.

    """
  }
}
