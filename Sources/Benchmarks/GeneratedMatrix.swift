/// A follow-up of any size, always the same: its plan and its tables.
struct GeneratedMatrix {
  let institutions: Int
  let activities: Int
  private static let axes = 4

  /// The text of plan.yaml.
  var plan: [UInt8] {
    var text = """
      # Datos generados para medir; no son de una comisión real.
      formato: snt/1
      título: "Ejemplo inventado: una matriz nacional, solo para medir"
      periodo: 2025
      cumplimiento:
        instituciones: cumplimiento/instituciones.csv
        matriz: cumplimiento/matriz.csv
        rangos: {alto: 80 a 100, medio: 51 a 79, bajo: 0 a 50}
      ejes:

      """
    for axis in 1...Self.axes {
      text += "  \(axis):\n    nombre: Eje \(axis) de la política\n    actividades:\n"
      for (key, of) in keys where of == axis { text += "      \(key): Actividad \(key)\n" }
    }
    return Array(text.utf8)
  }

  /// The list of institutions, in forty sectors and five groups.
  var list: [UInt8] {
    var text = Array("clave,siglas,nombre,sector,grupo\n".utf8)
    for number in 1...institutions {
      text +=
        "\(key(number)),IE\(number),Institución inventada \(number),Sector \(number % 40),Grupo \(number % 5)\n"
        .utf8
    }
    return text
  }

  /// The matrix with a row an institution, as people keep it in Excel.
  var wide: [UInt8] {
    var text = Array("clave,nombre,\(keys.map(\.key).joined(separator: ","))\n".utf8)
    for number in 1...institutions {
      text += "\(key(number)),Institución inventada \(number)".utf8
      for activity in 0..<activities { text += ",\(state(number, activity))".utf8 }
      text.append(UInt8(ascii: "\n"))
    }
    return text
  }

  /// The matrix with a row a cell, each with its day and its evidence.
  var long: [UInt8] {
    var text = Array("clave,eje,actividad,valor,fecha,evidencia\n".utf8)
    let keys = keys
    for number in 1...institutions {
      for (activity, (key, axis)) in keys.enumerated() {
        text +=
          "\(self.key(number)),\(axis),\(key),\(state(number, activity)),2025-03-\(10 + number % 18),"
          .utf8
        text += "https://example.org/\(number)\n".utf8
      }
    }
    return text
  }

  private func key(_ number: Int) -> String { "N\(100_000 + number)" }

  /// The keys of the activities, with their axes.
  private var keys: [(key: String, axis: Int)] {
    (0..<activities).map { number in
      let axis = number * Self.axes / activities + 1
      return ("E\(axis)-\(100 + number)", axis)
    }
  }

  /// A state that has no pattern by rows or columns.
  private func state(_ institution: Int, _ activity: Int) -> String {
    let number = (institution &* 7919 &+ activity &* 104_729 &+ institution &* activity) % 17
    return number < 12 ? "sí" : number < 15 ? "no" : "n.a."
  }
}
