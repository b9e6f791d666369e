/// A plan with a log, made from a seed.
///
/// Its levels come and go, its dates are of every sort, and some items have no number; every name
/// stands in it once: «Cosa 17 fin».
struct GeneratedPlan {
  private(set) var text = ""
  private(set) var log = ""
  /// The names of the lines: what has nothing below it.
  private(set) var lines: [String] = []
  /// The names of everything in the tree.
  private(set) var items: [String] = []
  /// How many sessions are planned.
  private(set) var sessions = 0
  /// The names of the events.
  private(set) var events: [String] = []
  private var state: UInt64
  private var keys: [String] = []

  init(seed: Int) {
    state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    text = "título: Plan\nperiodo: \(pick(["2025", "noviembre de 2024 a octubre de 2025"]))\n"
    text += "áreas: {DGA: Dirección, con comas, SEC: Secretaría, OBS: OBS}\n".replacing(
      "Dirección, con comas", with: "\"Dirección, con comas\"")
    if chance(2) { text += "responsable: DGA\n" }
    if chance(3) { text += "encargada: [SEC, OBS]\n" }
    addLevel(pick(["ejes", "objetivos", "líneas"]), depth: 0, prefix: "")
    addSessions()
    addEvents()
    addLog()
  }

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  private mutating func chance(_ bound: Int) -> Bool { next(bound) == 0 }

  private mutating func pick(_ texts: [String]) -> String { texts[next(texts.count)] }

  private mutating func date() -> String {
    pick([
      "marzo de 2025", "segundo trimestre de 2025", "permanente", "por definir", "mensual",
      "a petición de parte", "a más tardar el 15 de agosto de 2025", "2025-02-03",
      "a partir del 1 de julio de 2025", "del 3 al 9 de junio de 2025", "2025 a 2027", "semanal",
      "marzo, junio y septiembre de 2025", "cada sesión", "diciembre de 2025", "todo 2025",
    ])
  }

  // MARK: The tree

  private mutating func addLevel(_ level: String, depth: Int, prefix: String) {
    let indent = String(repeating: "  ", count: depth * 2)
    text += "\(indent)\(level):\n"
    for place in 1...(1 + next(4)) {
      let key = prefix.isEmpty ? "\(place)" : "\(prefix).\(place)"
      addItem(key, level: level, depth: depth, indent: indent + "  ")
    }
  }

  private mutating func addItem(_ key: String, level: String, depth: Int, indent: String) {
    let name = "Cosa \(items.count) fin"
    items.append(name)
    keys.append(key)
    text += "\(indent)\"\(key)\":\n\(indent)  nombre: \(name)\n"
    if chance(6) { text += "\(indent)  numeral: ninguno\n" }
    if chance(2) { text += "\(indent)  temporalidad: \(date())\n" }
    if chance(4) { text += "\(indent)  meta: Una meta.\n" }
    if chance(5) { text += "\(indent)  peso: \(1 + next(4))\n" }
    if chance(5) { text += "\(indent)  responsables: [SEC, OBS]\n" }
    if chance(6) { text += "\(indent)  acompañantes: [OBS]\n" }
    if chance(6) { text += "\(indent)  descripción: Se explica\n" }
    if chance(6) { text += "\(indent)  incisos:\n\(indent)    a: Uno\n\(indent)    b: Dos\n" }
    if level == "líneas" || depth == 2 || chance(5) {
      lines.append(name)
    } else {
      addLevel(chance(3) ? "líneas" : "estrategias", depth: depth + 1, prefix: key)
    }
  }

  // MARK: Beside the tree

  private mutating func addSessions() {
    sessions = next(4)
    if sessions > 0 { text += "sesiones:\n" }
    for place in 0..<sessions {
      text += "  ordinaria \(place + 1):\n"
      if !chance(4) {
        text += "    fecha: \(1 + next(28)) de \(pick(["marzo", "mayo", "junio"])) de 2025\n"
      }
      guard chance(2) else { continue }
      text += "    temas:\n      - recepción: Un tema\n        líneas: [\"\(pick(keys))\"]\n"
      text += "      - estatus:\n        puntos: [Un punto, Otro punto]\n"
    }
  }

  private mutating func addEvents() {
    let count = next(3)
    if count > 0 { text += "eventos:\n" }
    for place in 0..<count {
      events.append("Evento \(place) fin")
      text += "  e\(place):\n    nombre: Evento \(place) fin\n"
      if chance(2) { text += "    temporalidad: \(date())\n" }
    }
  }

  private mutating func addLog() {
    for _ in 0..<next(12) {
      let key = pick(keys)
      log += "  - fecha: 2025-0\(1 + next(9))-1\(next(9))\n"
      switch next(4) {
      case 0: log += "    avance: \"\(key)\"\n    porcentaje: \(next(101))\n"
      case 1: log += "    hito: \"\(key)\"\n    nota: Algo\n"
      case 2: log += "    avance: \"\(key)\"\n    estado: cancelada\n    motivo: Algo\n"
      default: log += "    reprogramación: \"\(key)\"\n    temporalidad: \(date())\n"
      }
    }
  }
}
