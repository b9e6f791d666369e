import DocumentModel
import PlanFiles

extension ManualPage {
  /// Who the commission is, its areas, norms and signatures.
  static let commission = ManualPage(
    "comisión", "La comisión, sus integrantes, áreas, siglas, normas y firmas.",
    title: "La comisión y sus datos"
  ) {
    Block.example("En plan.yaml, con los cargos que la comisión tenga:", .commission) + [
      .paragraph(
        """
        La clave de cada integrante (OGA) es la que se escribe en «asistencia». Si solo se anota el \
        nombre, va en el mismo renglón, como OGC. Cuando alguien entra o sale, o un cargo cambia de \
        manos, se anota en la bitácora y aquí no se borra nada: snt ayuda asientos
        """)
    ] + FieldTable.section(FormatDescription.commission)
      + FieldTable.section(FormatDescription.member) + lists + norms + signatures
  }

  private static let lists: [Block] =
    Block.part(
      "Siglas, áreas y objetivos de la institución",
      .paragraph("Son listas de claves con su texto. Las claves sirven para nombrarlas después."),
      .preformatted(ManualExample.lists.text),
      .paragraph(
        """
        Un área cuyo nombre lleva comas se nombra siempre por su clave: entre corchetes la coma \
        separa, y el nombre se partiría en varios. Si importa a qué sector pertenece cada una, va con \
        sus datos:
        """),
      .preformatted(ManualExample.areas.text)
    ) + FieldTable.section(FormatDescription.area)

  private static let norms: [Block] =
    Block.part(
      "Marco normativo",
      .paragraph("De cada norma puede ir solo el nombre, o también sus datos:"),
      .preformatted(ManualExample.legalFramework.text)
    ) + FieldTable.section(FormatDescription.norm)

  private static let signatures: [Block] =
    Block.part("Firmas", .preformatted(ManualExample.signatures.text))
    + FieldTable.section(FormatDescription.signature)
}
