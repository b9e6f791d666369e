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

  /// A plan with that many lines, in axes of forty.
  static func plan(lines: Int) -> [UInt8] {
    var text = Array(header.utf8)
    for number in 0..<lines {
      if number.isMultiple(of: 40) {
        text += "  \(number / 40 + 1):\n    nombre: Eje \(number / 40 + 1)\n    líneas:\n".utf8
      }
      text +=
        """
              \(key(number)):
                nombre: Dar seguimiento a la estrategia número \(number)
                temporalidad: \(schedules[number % schedules.count])
                peso: \(number % 3 + 1)

        """.utf8
    }
    return text
  }

  /// A log with five entries for each line of such a plan.
  static func log(lines: Int) -> [UInt8] {
    var text = Array("# Datos generados para medir.\nformato: snt/1\nentradas:\n".utf8)
    for month in 1...5 {
      for number in 0..<lines {
        text +=
          """
            - fecha: 2025-0\(month + 2)-\(10 + number % 18)
              avance: \(key(number))
              porcentaje: \(month * 20 - number % 7)
              nota: Se avanzó en lo previsto, con acentos y \(number) detalles

          """.utf8
      }
    }
    return text
  }

  private static func key(_ number: Int) -> String { "\(number / 40 + 1).\(number % 40 + 1)" }

  private static let schedules = [
    "segundo trimestre", "marzo a agosto", "2025-10-10", "permanente",
    "a más tardar el 15 de agosto", "última semana de septiembre",
  ]
}
