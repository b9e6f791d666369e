import CivilTime
import Diagnostics
import PlanModel
import SpanishText

/// Keys, names, members and entries that are told twice.
extension CheckMessages {
  static func cutArea(_ name: String, key: String, count: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      "área-desconocida", .warning, "las comas parten este nombre en \(count) áreas", at: place,
      help: ["escriba la clave del área, «\(key)», o ponga el nombre entre comillas."])
  }

  static func excusedAndPresent(_ key: String, _ place: Place, present: Place) -> Diagnostic {
    Diagnostic(
      "falta-de-quien-asistió", .warning,
      "«\(key)» tiene la falta justificada y aparece en la sesión", at: place,
      related: [.init("aquí aparece", present)],
      help: [
        "quítelo de «justificadas:» o de la asistencia; si alguien lo suplió, anote la suplencia."
      ])
  }

  static func formerMember(_ key: String, _ day: CivilDate, count: Int, _ place: Place)
    -> Diagnostic
  {
    Diagnostic(
      "asistencia-de-no-integrante", .notice,
      "«\(key)» no integraba la comisión el \(SpanishDate.words(day))", at: place,
      help: [
        count > 1 ? "asistió así a \(count) sesiones; esta es la primera." : nil,
        "su asistencia no cuenta para el quórum; si sí la integraba, revise su alta o su baja.",
      ].compactMap { $0 }
    )
  }

  static func goneAlready(_ key: String, _ day: CivilDate, _ place: Place, first: Place)
    -> Diagnostic
  {
    Diagnostic(
      "integrante-con-el-mismo-cambio", .warning,
      "«\(key)» ya no integraba la comisión: causó baja el \(SpanishDate.words(day))", at: place,
      related: [.init("aquí está esa baja", first)],
      help: ["revise la clave y la fecha; si entre tanto volvió, falta anotar su alta."])
  }

  static func memberAlready(_ key: String, since day: CivilDate?, _ place: Place) -> Diagnostic {
    Diagnostic(
      "integrante-con-el-mismo-cambio", .warning,
      "«\(key)» ya integraba la comisión\(day.map { " desde el \(SpanishDate.words($0))" } ?? "")",
      at: place,
      help: [
        "revise la clave; si llegó otra persona en su lugar, diga quién con «nombre», y si antes "
          + "había salido, falta anotar su baja."
      ])
  }

  static func namelessMember(_ key: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "integrante-sin-nombre", .notice, "«\(key)» no está en el plan, y aquí no se dice quién es",
      at: place,
      help: ["agregue «nombre: …», o corrija la clave; así entra con la clave por todo nombre."])
  }

  static func repeatedAttendance(_ key: String, _ place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      "asistencia-repetida", .warning, "«\(key)» ya está en esta lista de asistencia", at: place,
      related: [.init("aquí está la primera vez", first)],
      help: ["quítelo, o escriba a quien faltó anotar."])
  }

  static func repeatedEntry(_ place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      "asiento-repetido", .warning, "este asiento es igual a otro, de principio a fin", at: place,
      related: [.init("aquí está el otro", first)],
      help: ["quite uno de los dos; si de verdad ocurrió dos veces, dígalo en «nota:»."])
  }

  static func repeatedID(_ id: String, _ place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      "id-repetido", .warning, "«\(id)» ya es el id de otro asiento", at: place,
      related: [.init("aquí está el otro", first)],
      help: ["quite el id del que se copió; un asiento sin id es válido."])
  }

  static func repeatedKey(_ key: String, _ what: String, _ place: Place, first: Place) -> Diagnostic
  {
    Diagnostic(
      "clave-repetida", .error, "«\(key)» ya es la clave de otra parte: cada una la suya",
      at: place,
      related: [.init("aquí está \(what) con la misma clave", first)],
      help: ["dé otra clave a una de las dos; las claves no se repiten en todo el plan."])
  }

  static func similarSession(_ key: String, _ other: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "sesión-parecida", .warning, "«\(key)» se parece mucho a «\(other)»", at: place,
      help: ["si es la misma sesión, escriba «\(other)»; así como está cuenta como otra."])
  }

  static func unknownAgreement(_ key: String, _ suggestion: String?, _ place: Place) -> Diagnostic {
    Diagnostic(
      "acuerdo-desconocido", .warning, "«\(key)» no es un acuerdo de esta bitácora", at: place,
      help: [
        didYouMean(
          suggestion, else: "si viene de un periodo anterior no hay nada que corregir.")
      ])
  }

  static func unknownArea(
    _ name: String, _ suggestion: String?, pieces: Int, count: Int, _ place: Place
  ) -> Diagnostic {
    let cut =
      "dentro de corchetes la coma separa, y aquí se leyeron \(pieces); si es un solo nombre, cítelo "
      + "por su clave o póngalo entre comillas."
    return Diagnostic(
      "área-desconocida", .warning, "«\(name)» no es un área de este plan", at: place,
      help: [
        didYouMean(
          suggestion,
          else: pieces > 1 ? cut : "agréguela a «áreas:», o a «siglas:» si es de fuera."),
        elsewhere(count),
      ].compactMap { $0 })
  }

  static func unknownMember(_ key: String, _ suggestion: String?, _ place: Place) -> Diagnostic {
    Diagnostic(
      "integrante-desconocido", .warning, "«\(key)» causa baja y no integraba la comisión",
      at: place,
      help: [
        didYouMean(
          suggestion, else: "agréguelo a «integrantes:», o anote antes su alta; así no cambia nada."
        )
      ])
  }

  static func unknownObjective(_ key: String, _ known: [String], count: Int, _ place: Place)
    -> Diagnostic
  {
    Diagnostic(
      "objetivo-desconocido", .warning, "«\(key)» no es un objetivo estratégico de este plan",
      at: place,
      help: [
        known.count == 1
          ? "el plan solo tiene el objetivo \(known[0])."
          : "el plan tiene los objetivos \(known.shortList).",
        elsewhere(count),
      ].compactMap { $0 })
  }

  static func unknownOffice(_ office: String, _ known: [String], _ place: Place) -> Diagnostic {
    let suggestion = CommissionOffice.nearest(to: office, in: known)
    return Diagnostic(
      "cargo-desconocido", suggestion == nil ? .notice : .warning,
      "«\(office)» no es un cargo de esta comisión", at: place,
      help: [
        didYouMean(
          suggestion,
          else: (known.isEmpty
            ? "el plan no nombra ninguno"
            : "en el plan \(known.count == 1 ? "solo está" : "están") \(known.shortList)")
            + "; este se agrega como otro cargo.")
      ])
  }

  static func unknownReference(
    _ key: String, _ what: String, _ suggestion: String?, list keys: [String], _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      "referencia-desconocida", .error, "«\(key)» no es \(what)", at: place,
      help: [
        keys.isEmpty
          ? didYouMean(
            suggestion, else: "corrija la clave, o agregue al plan la parte a la que se refiere.")
          : "si son varias, van entre corchetes: [\(keys.joined(separator: ", "))]."
      ])
  }

  static func unknownResponsible(_ name: String, _ suggestion: String?, count: Int, _ place: Place)
    -> Diagnostic
  {
    Diagnostic(
      "responsable-desconocido", .notice, "«\(name)» no es un área ni un integrante", at: place,
      help: [
        didYouMean(suggestion, else: "si es de fuera no hay nada que corregir."), elsewhere(count),
      ].compactMap { $0 })
  }

  /// That the same is written elsewhere too.
  private static func elsewhere(_ count: Int) -> String? {
    count > 1
      ? "está escrito así en \(Spanish.count(count, "lugar", "lugares")); este es el primero." : nil
  }
}
