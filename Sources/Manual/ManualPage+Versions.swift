import DocumentModel
import PlanFiles

/// The sealed versions of a plan; the page of the format holds them, as «versiones» is a command.
extension ManualPage {
  static let versions: [Block] =
    Block.part(
      "Las versiones aprobadas",
      .paragraph(
        """
        Cuando la comisión aprueba el plan, «snt aprobar» lo sella: copia plan.yaml, tal como está, \
        en la carpeta «versiones» (v1.yaml, v2.yaml …), y anota en versiones/registro.yaml quién lo \
        aprobó y qué día. Ni las copias ni lo anotado se vuelven a escribir:
        """),
      .preformatted(ManualExample.register.text),
      FieldTable.block(FormatDescription.register.fields + FormatDescription.version.fields),
      .paragraph(
        """
        La versión que se selló por error se anula con «snt anular», que agrega al registro esto; la \
        copia se queda y la versión ya no cuenta:
        """),
      .preformatted(ManualExample.annulment.text),
      FieldTable.block(FormatDescription.annulment.fields),
      .bullets([
        """
        La fecha original de una línea, de una sesión o de un evento es la de la primera versión \
        en que aparece; sin versiones, la que está escrita en el plan.
        """,
        """
        Desde la primera versión, una fecha cambia con una reprogramación en la bitácora, o con otra \
        versión; vale la última. Una versión que conserva la fecha anterior no borra lo que se \
        reprogramó. Si alguien la cambia en plan.yaml, «snt validar» lo dice.
        """,
        """
        A una fecha de corte se evalúa la versión que estaba vigente ese día, si después se aprobó \
        otra; antes de la primera, esa misma; si no, plan.yaml como está. El informe y la pantalla \
        dicen cuál.
        """,
        """
        La huella digital cambia con un solo signo: por ella se sabe que una copia es la que se \
        selló. «snt versiones» las enumera.
        """,
      ]))
}
