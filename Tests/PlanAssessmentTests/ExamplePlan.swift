import PlanModel

/// The lines of the invented commission (plans/ejemplo-comision-2025) and what its log tells of them
/// up to 30 September 2025.
enum ExamplePlan {
  static var plan: Plan {
    var value = PlanAssessmentTests.plan(
      items,
      sessions: [
        "ordinaria 1": "25 de febrero", "ordinaria 2": "10 de junio",
        "ordinaria 3": "9 de septiembre", "ordinaria 4": "2025-12-09",
      ])
    var week = PlannedEvent(key: at("semana-apertura"))
    week.schedule = at(phrase("22 al 26 de septiembre"))
    week.lines = [at("2.2.4")]
    value.events = [week]
    return value
  }

  private static var items: [PlanItem] {
    [
      item("1", below: [item("1.1", below: institutions), item("1.2", below: publicity)]),
      item(
        "2",
        below: [
          item("2.1", below: criteria),
          item("2.2", "julio de 2025 a enero de 2026", below: training),
        ]),
      item("3", below: [item("3.1", below: data)]),
      item(
        "4",
        below: [
          item("4.1", "permanente"), item("4.2", "diciembre de 2025 a marzo de 2026"),
        ]),
    ]
  }

  private static var institutions: [PlanItem] {
    [
      item("1.1.1", "marzo", weight: 2, measure: .deliverable),
      item("1.1.2", "segundo trimestre", weight: 3), item("1.1.3", "permanente"),
      item("1.1.4", "a petición de parte"),
    ]
  }

  private static var publicity: [PlanItem] {
    [
      item("1.2.1", "trimestral"),
      item("1.2.2", "a más tardar el 15 de agosto", weight: 2, parts: ["a", "b", "c"]),
    ]
  }

  private static var criteria: [PlanItem] {
    [
      item("2.1.1", "última semana de abril"), item("2.1.2", "del 2 al 27 de junio", weight: 2),
      item("2.1.3", "por definir"),
    ]
  }

  private static var training: [PlanItem] {
    [
      item("2.2.1", "a partir del 1 de julio", measure: .continuous),
      item("2.2.2", "segundo semestre"), item("2.2.4"),
    ]
  }

  private static var data: [PlanItem] {
    [
      item("3.1.1", "marzo, junio y noviembre", measure: .deliverable),
      item("3.1.2", "primera quincena de octubre"), item("3.1.3", "mayo a agosto"),
      item("3.1.4", "2025-10-10"),
    ]
  }

  static var log: Log {
    Log(entries: [
      progress("2025-03-28", "1.1.1", 100), progress("2025-03-31", "3.1.1", 33),
      milestone("2025-04-04", "1.2.1"), milestone("2025-04-09", "1.1.3"),
      progress("2025-04-11", "2.1.1", nil, .concluded), milestone("2025-05-07", "1.1.4"),
      milestone("2025-05-14", "4.1"), progress("2025-05-16", "1.1.2", 40),
      progress("2025-06-06", "3.1.3", 40),
      rescheduling("2025-06-12", "2.1.2", to: "octubre de 2025"),
      progress("2025-06-20", "1.2.2.a", nil, .concluded), progress("2025-06-24", "1.1.2", 80),
      milestone("2025-06-25", "1.1.3"), progress("2025-06-27", "3.1.1", 66),
      milestone("2025-07-04", "1.2.1"),
      session("2025-07-10", "extraordinaria 1") {
        var guide = AgendaItem(subject: at("Guía de apertura"))
        guide.concludes = [at("1.1.2")]
        $0.agenda = [guide]
      },
      progress("2025-07-10", "3.1.4", nil, .cancelled, reason: "No hubo presupuesto"),
      progress("2025-08-05", "3.1.3", nil, .suspended, reason: "Sin servicio de prueba"),
      progress("2025-08-08", "1.2.2", 50), progress("2025-08-08", "1.2.2.b", 50),
      progress("2025-08-20", "2.1.2", 30), milestone("2025-08-27", "1.1.3"),
      progress("2025-08-28", "2.2.2", 40, id: "g6v3h"),
      correction("2025-09-05", of: "g6v3h", percentage: 20), progress("2025-09-24", "2.2.1", 45),
      progress("2025-09-24", "2.2.2", 25), milestone("2025-09-26", "1.2.1"),
      event(
        "2025-09-26", "semana-apertura", realized: "22 al 26 de septiembre de 2025",
        concludes: ["2.2.4"]),
      milestone("2025-10-08", "1.1.4"),
      progress("2025-09-18", "3.1.2", 25, recorded: "2025-10-13"),
      progress("2025-10-14", "3.1.2", 100),
    ])
  }
}
