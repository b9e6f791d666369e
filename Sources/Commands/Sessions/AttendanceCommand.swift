import Arguments
import CivilTime
import PlanFiles
import PlanModel

/// `snt sesión asistencia`: who came, and whether that was enough.
enum AttendanceCommand {
  static let members = Parameter<[String]>(
    "CLAVE", "Quienes asistieron, por su clave; también «todos» o «todos menos TLA».",
    kind: .known("integrante"))
  static let everybody = Flag("todos", "Asistieron todos los integrantes de ese día.")
  static let missing = Option<[String]>(
    "menos", "CLAVE", "Con todos, quien no asistió: «--menos TLA,CHP».", kind: .known("integrante"))
  static let remote = Option<[String]>(
    "a-distancia", "CLAVE", "Quien asistió a distancia, o «todos»; cuenta igual.",
    kind: .known("integrante"))
  static let substitutes = Option<[String]>(
    "suplente", "CLAVE=NOMBRE", "Quién acudió en lugar de un integrante.")
  static let excused = Option<[String]>(
    "justificada", "CLAVE", "Quien faltó con motivo.", kind: .known("integrante"))
  static let voters = Option<Int?>(
    "integrantes", "NÚMERO", "Con «--comisión», cuántos integrantes con voto tiene.")

  static let command = Command<Environment>(
    "asistencia", "Anota quiénes asistieron, y dice si hubo quórum.",
    discussion: """
      El quórum se cuenta con la regla del plan y con quienes integran la comisión ese día. Quien \
      asiste a distancia o manda suplente cuenta igual; los invitados no cuentan. Lo que llegue \
      después se agrega repitiendo la orden: la bitácora junta las dos listas. A quien se anotó de \
      más se le quita retirando el asiento, con «snt rectificar».
      """,
    examples: [
      Example("snt sesión asistencia \"ordinaria 2\" NLE TLA CHP"),
      Example("snt sesión asistencia \"ordinaria 2\" todos --menos OAX,TLA --justificada OAX"),
      Example("snt sesión asistencia \"ordinaria 2\" NLE CHP --suplente \"TLA=Nombre Apellido\""),
      Example(
        "snt sesión asistencia \"comisiones unidas 1\" ANA BEA --comisión CGAyTP --integrantes 3",
        "La otra comisión, en comisiones unidas."),
    ],
    accepts: [
      SessionOptions.session, members, everybody, missing, remote, substitutes, excused,
      SessionOptions.guests, SessionOptions.isSecondCall, SessionOptions.commission, voters,
    ] + SessionOptions.held
  ) { values, environment in
    try EntryCommand.run(values, environment) { work, today throws(Stop) in
      let session = try work.session(values[SessionOptions.session])
      let example = "snt sesión asistencia \(session.key.shellWord) todos"
      let day = try SessionDay(
        session, said: today, values, environment, in: work, example: example)
      let list = try AttendanceList(
        values, session, on: day.date.day, environment, work.names, example: example)
      var draft = EntryDraft(.session, session.key, on: day.date)
      list.write(to: &draft)
      return .init(draft: draft, doubts: day.doubts)
    } tell: { effect in
      SessionNews.attended(effect)
    }
  }
}
