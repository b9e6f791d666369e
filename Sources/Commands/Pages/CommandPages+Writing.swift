import Diagnostics

extension CommandPages {
  /// What is found before something is written.
  static let writing = [
    DiagnosticPage(
      "falta-dato", "falta un dato sin el que no se puede escribir",
      checks: """
        Algunas órdenes necesitan un dato que no se adivina: cuánto se avanzó, por qué se suspende, \
        quién autoriza. En una terminal se pregunta; si nadie puede contestar, hay que escribirlo en \
        la orden.
        """,
      reason: """
        Un asiento sin ese dato no diría nada meses después, cuando se compile el informe.
        """,
      in: .commandLine,
      example: """
        snt cancelar 1.2.2
        """,
      instead: """
        snt cancelar 1.2.2 --motivo "La asumió otra comisión"
        """),
    DiagnosticPage(
      "nada-abierto", "no queda nada abierto que suspender o cancelar",
      checks: """
        Un compromiso o una estrategia con líneas o acciones se suspende en ellas: «snt suspender» \
        anota cada una de las que siguen abiertas, con el mismo motivo. Lo concluido y lo cancelado \
        queda como está.
        """,
      reason: """
        Lo que se anotara en el compromiso no contaría: va como lo que tiene debajo.
        """,
      in: .commandLine,
      example: """
        snt suspender 1 --motivo "Sin presupuesto"  # ya concluido
        """,
      instead: """
        snt ver 1
        """),
    DiagnosticPage(
      "nombre-valor", "una cifra no lleva su nombre y su valor",
      checks: """
        Las cifras, los desgloses y las calificaciones de varios se escriben NOMBRE=VALOR, sin \
        espacios alrededor del signo, cada nombre una vez; con espacios dentro, entre comillas.
        """,
      reason: """
        Una cifra sin nombre no se sabe qué cuenta, y con el nombre repetido no se sabe cuál vale.
        """,
      in: .commandLine,
      example: """
        snt cifra 1.1 compromisos
        """,
      instead: """
        snt cifra 1.1 compromisos=164
        """),
    DiagnosticPage(
      "plan-con-avisos", "se va a sellar un plan que tiene avisos",
      checks: """
        Antes de sellar se lee el plan como lo hace «snt validar». Los avisos que el sello mismo \
        resuelve no cuentan.
        """,
      reason: """
        Lo que se sella no se corrige: una fecha mal escrita sería la original en todos los informes.
        """,
      in: .commandLine,
      example: """
        snt aprobar --autoriza "ordinaria 1"  # con avisos
        """,
      instead: """
        snt validar
        """),
    DiagnosticPage(
      "plan-por-escribir", "se va a sellar un plan que todavía tiene nombres de muestra",
      checks: """
        «snt nuevo» pone «Escriba aquí …» en los nombres que faltan. Antes de sellar se busca si \
        quedó alguno.
        """,
      reason: """
        Ese texto saldría en el programa aprobado y en todos los informes.
        """,
      in: .commandLine,
      example: """
        snt aprobar --autoriza "ordinaria 1"  # recién hecho el plan
        """,
      instead: """
        snt aprobar --autoriza "ordinaria 1"  # con los nombres en su lugar
        """),
    DiagnosticPage(
      "plan-ya-sellado", "el plan que se va a sellar es el de una versión anterior",
      checks: """
        Antes de sellar se compara plan.yaml con todas las versiones, y no solo con la última.
        """,
      reason: """
        Puede ser que la comisión volviera a lo que había aprobado, o que alguien copiara la versión \
        vieja sobre plan.yaml.
        """,
      in: .commandLine,
      example: """
        snt aprobar --autoriza "ordinaria 3"  # después de copiar versiones/v1.yaml
        """,
      instead: """
        snt diferencias
        """),
    DiagnosticPage(
      "sin-evidencia", "el archivo de una evidencia no está",
      checks: """
        «--evidencia» recibe un enlace (https://…) o la ruta de un archivo, desde la carpeta actual o \
        desde la del plan. El archivo se copia al plan, si no está en él, y se anota su huella.
        """,
      reason: """
        Una evidencia que no se puede abrir no prueba nada.
        """,
      in: .commandLine,
      example: """
        snt avance 1.2.1 100 --evidencia minutta.pdf
        """,
      instead: """
        snt avance 1.2.1 100 --evidencia minuta.pdf
        """),
    DiagnosticPage(
      "sin-valor-que-corregir", "el asiento no lleva un valor que se pueda sustituir",
      checks: """
        Se sustituye el porcentaje o el estado de un avance, y el valor de una medición. Cualquier \
        otro asiento se retira y se escribe de nuevo; la fecha se corrige en todos.
        """,
      reason: """
        La bitácora no se reescribe: quien la lea dentro de un año ve qué se dijo, qué se corrigió y \
        por qué.
        """,
      in: .commandLine,
      example: """
        snt rectificar b7m2q "Se instaló en mayo" --motivo "Mes equivocado"
        """,
      instead: """
        snt rectificar b7m2q --fecha-correcta 2025-03-14 --motivo "Mal el mes"
        """),
    DiagnosticPage(
      "rectificación-a-menos", "una corrección deja una línea con menos avance",
      checks: """
        Antes de escribir una rectificación se calcula en cuánto queda la línea; si baja, se pregunta.
        """,
      reason: """
        Casi siempre se corrige hacia arriba o por una letra; una baja puede ser el asiento de otra \
        línea.
        """,
      in: .commandLine,
      example: """
        snt rectificar b7m2q 10 --motivo "Error de captura"
        """,
      instead: """
        snt rectificar b7m2q 100 --motivo "Error de captura"
        """),
    DiagnosticPage(
      "rectificación-a-futuro", "la fecha correcta de un asiento todavía no llega",
      checks: """
        La fecha en que algo ocurrió de verdad no es posterior a hoy.
        """,
      reason: """
        Con esa fecha, el asiento dejaría de contar hasta que llegue. Casi siempre es el año.
        """,
      in: .commandLine,
      example: """
        snt rectificar b7m2q --fecha-correcta 2035-03-14 --motivo "Otro día"
        """,
      instead: """
        snt rectificar b7m2q --fecha-correcta 2025-03-14 --motivo "Otro día"
        """),
    DiagnosticPage(
      "asiento-ya-anotado", "la bitácora ya dice lo mismo en esa fecha",
      checks: """
        Antes de agregar un asiento se busca otro de la misma fecha que diga exactamente lo mismo.
        """,
      reason: """
        Casi siempre la orden se repitió sin querer, y una cifra que está dos veces se suma dos veces.
        """,
      in: .commandLine,
      example: """
        snt hito 1.2 "Reunión de la red"
        """,
      instead: """
        snt hito 1.2 "Reunión de la red, segunda sede"
        """),
  ]
}
