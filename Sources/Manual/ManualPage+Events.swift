import DocumentModel
import PlanFiles

extension ManualPage {
  /// Events, promised and held.
  static let events = ManualPage(
    "eventos", "Eventos programados y realizados, con jornadas y cifras.", title: "Los eventos"
  ) {
    Block.example("Un evento se promete en plan.yaml, con una clave propia:", .events)
      + FieldTable.section(FormatDescription.plannedEvent)
      + [.heading(1, "El evento realizado")]
      + Block.example(
        """
        En la bitácora se nombra por su clave, que debe estar en plan.yaml. «fecha» es el día del \
        asiento, y «realizado», los días del evento:
        """, .event)
      + FieldTable.kind("evento") + FieldTable.section(FormatDescription.meeting)
      + FieldTable.section(FormatDescription.image) + [
        .paragraph(
          """
          «cifras» del asiento son los totales; las de cada jornada van en ella. Con «concluye», las \
          líneas que dependían del evento quedan en 100 % ese día. Un evento de varios asientos se \
          junta en uno: de dos cifras con el mismo nombre vale la última.
          """)
      ]
      + Block.seeAlso(
        ("indicadores", "Cómo se escriben las cifras."),
        ("asientos", "Cómo se le cambia la fecha a un evento: reprogramación."))
  }

  /// Alliances, convenios and groups.
  static let alliances = ManualPage(
    "alianzas", "Alianzas con otras instituciones, convenios y grupos.",
    title: "Las alianzas y los grupos"
  ) {
    Block.example("En plan.yaml, con una clave propia:", .alliances)
      + FieldTable.section(FormatDescription.alliance)
      + [.heading(1, "Lo que ocurre con el convenio")]
      + Block.example("En la bitácora, cada vez que cambia:", .alliance)
      + FieldTable.kind("alianza") + [.heading(1, "Grupos de trabajo y redes")]
      + Block.example("También en plan.yaml:", .groups)
      + FieldTable.section(FormatDescription.group)
  }
}
