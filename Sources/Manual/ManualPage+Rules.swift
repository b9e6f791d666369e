import CivilTime
import DocumentModel
import PlanFiles
import PlanModel
import SpanishText

extension ManualPage {
  /// The rules of the commission, and how notice and working days are counted under them.
  static let rules = ManualPage(
    "reglas", "Plazos de convocatoria, quórum y días inhábiles.",
    title: "Las reglas de la comisión"
  ) {
    [
      .paragraph(
        """
        Las reglas son datos del plan: el programa no trae ninguna de fábrica, y donde aplica una lo \
        dice («según la regla del plan»). En plan.yaml:
        """),
      .preformatted(ManualExample.rules.text),
    ] + FieldTable.section(FormatDescription.rules) + [
      .paragraph(
        """
        El plazo de cada tipo de sesión se escribe con su nombre: «convocatoria ordinaria», \
        «convocatoria extraordinaria», «convocatoria reunión de trabajo»; la mayoría que solo rige en \
        un tipo, también: «mayoría extraordinaria». Cualquier otra regla se \
        conserva como está escrita, y un aviso recuerda que el programa no la aplica.
        """)
    ] + notice + quorum + majority + numbers + restDays
  }

  // MARK: Notice

  private static let notice: [Block] =
    Block.part(
      "Hasta cuándo se puede convocar",
      .paragraph(
        """
        Los días hábiles son completos: no cuentan ni el día de la convocatoria ni el de la sesión, \
        mientras las reglas no digan que sí. Una sesión del \(SpanishDate.withWeekday(session)) se \
        convoca a más tardar:
        """),
      .table(
        Table(
          [.words("Con la regla", weight: 2), .words("El último día es", weight: 2)],
          notices.compactMap { text in
            NoticePeriod(text).map {
              [RichText(text), RichText(day($0, PlanRules()))]
            }
          }
            + counted.map { rules, words in
              [RichText(words), RichText(day(.workingDays(5), rules))]
            }, isDense: true)))

  private static let notices = [
    "5 días hábiles", "1 día hábil", "10 días naturales", "48 horas", "24 horas",
  ]

  private static let session = CivilDate(iso: "2026-06-09") ?? .earliest

  private static let counted: [(PlanRules, String)] = {
    var rules = PlanRules()
    rules.countsDayOfCall = true
    return [(rules, "5 días hábiles, y «cuenta el día de la convocatoria: sí»")]
  }()

  private static func day(_ period: NoticePeriod, _ rules: PlanRules) -> String {
    SpanishDate.withWeekday(period.lastDayToCall(for: session, under: rules))
  }

  // MARK: Quorum

  private static let quorum: [Block] =
    Block.part(
      "Cuántos hacen quórum",
      .paragraph(
        """
        Cuentan los integrantes con voto que lo son el día de la sesión: con las bajas y las altas \
        que diga la bitácora. Con nueve integrantes:
        """),
      .table(
        Table(
          [.words("Con la regla"), .figures("Hacen falta")],
          ["mitad más uno", "mayoría", "dos terceras partes", "4"].compactMap { text in
            QuorumRule(text).map { [RichText(text), RichText("\($0.needed(of: 9))")] }
          }, isDense: true)),
      .paragraph(
        """
        «Mitad más uno» es más de la mitad: el entero que sigue. Una regla escrita de otro modo se \
        imprime y la aplican las personas.
        """))

  // MARK: Majorities

  private static let majority: [Block] =
    Block.part(
      "Con cuántos votos se aprueba",
      .paragraph(
        """
        Una abstención no es un voto en contra, y quien salió no cuenta entre los presentes. De nueve \
        integrantes con voto asisten siete; hay tres votos a favor, dos en contra y dos abstenciones:
        """),
      .table(
        Table(
          [.words("Con la regla"), .figures("Hacen falta"), .words("Resultado")],
          ["simple", "de los presentes", "absoluta", "dos terceras partes", "3"].compactMap {
            text in
            MajorityRule(text).flatMap { rule in
              VoteResult(of: sampleVotes, by: rule, present: 7, members: 9).map { result in
                [
                  RichText(text), RichText("\(result.needed)"),
                  RichText(result.outcome == .approved ? "se aprueba" : "no se aprueba"),
                ]
              }
            }
          }, isDense: true)),
      .paragraph(
        """
        La mayoría de un tema («mayoría», en el tema) vale antes que la del tipo de sesión, y esa \
        antes que la de todas. En un empate decide quien dice «voto de calidad»; mientras no lo \
        decida, el resultado queda abierto. En comisiones unidas cada una tiene que aprobar.
        """))

  private static let sampleVotes = CountedVote(inFavour: 3, against: 2, abstentions: 2)

  // MARK: Numbers of agreements

  private static let numbers: [Block] =
    Block.part(
      "Cómo se numeran los acuerdos",
      .paragraph(
        """
        En «clave de acuerdos», {siglas} son las de la comisión; {tipo}, ORD, EXT, INS, SOL o UNI; \
        {n}, el número de la sesión; {año}, el de su día; {nn}, el del acuerdo. Los acuerdos se \
        cuentan dentro de su sesión, a menos que los que ya existen sigan de una a otra: entonces, en \
        el año. En comisiones unidas las siglas son las de todas, unidas con un guion. Las reuniones \
        de trabajo no toman acuerdos.
        """))

  // MARK: Days off

  private static let restDays: [Block] =
    Block.part(
      "Los días inhábiles",
      .paragraph(
        """
        Son inhábiles los sábados y domingos, los que el plan diga en «inhábiles» y, sin escribirlos, \
        los de descanso obligatorio (Ley Federal del Trabajo, artículo 74). En 2026:
        """),
      .bullets(
        StatutoryRestDay.all(in: 2026).map { date, day in
          List.Item("\(SpanishDate.withWeekday(date)): \(day.name(in: 2026))")
        }),
      .paragraph(
        """
        Un acuerdo que vence en día inhábil se puede cumplir el siguiente día hábil, si la regla no \
        dice «el mismo día».
        """))
}
