import Diagnostics

/// The pages of everything that `CommandMessages` says.
package enum CommandPages {
  /// Every page, one an id.
  package static let all: [DiagnosticPage] =
    plans + newPlans + options + files + cutOff + cutOffs + views + differences + formatting
    + writing + sessions + calls + agreements + minutes + planEdits + compliance

  private static let plans = [
    DiagnosticPage(
      "sin-plan", "no se encuentra ningún plan",
      checks: """
        Un plan es una carpeta con un archivo que se llama «plan.yaml». Si no se dice cuál, se busca \
        en la carpeta actual, en las de arriba y en una carpeta «plans». Algunos editores agregan \
        «.txt» al nombre sin mostrarlo.
        """,
      reason: """
        Sin plan no hay contra qué comparar lo que se hizo.
        """,
      in: .commandLine,
      example: """
        snt informe cierre Documentos
        """,
      instead: """
        snt informe cierre Documentos/plan-2025
        """),
    DiagnosticPage(
      "varios-planes", "hay varios planes y no se sabe cuál",
      checks: """
        Si la carpeta tiene más de un plan dentro, la orden lleva la ruta del que se quiere.
        """,
      reason: """
        Un informe del plan equivocado se parece mucho al correcto; es mejor preguntar.
        """,
      in: .commandLine,
      example: """
        snt informe cierre plans
        """,
      instead: """
        snt informe cierre plans/ejemplo-comision-2025
        """),
  ]

  private static let newPlans = [
    DiagnosticPage(
      "carpeta-ocupada", "la carpeta que se escribe ya tiene otras cosas",
      checks: """
        «snt nuevo» escribe en una carpeta que no existe todavía, o en una vacía; «snt sesión \
        expediente», también sobre un expediente anterior.
        """,
      reason: """
        Lo que alguien escribió no se pierde por un nombre repetido.
        """,
      in: .commandLine,
      example: """
        snt nuevo plans/ejemplo-comision-2025
        """,
      instead: """
        snt nuevo plans/ejemplo-comision-2027
        """),
    DiagnosticPage(
      "periodo-encimado", "el periodo del plan nuevo empieza antes de que termine el anterior",
      checks: """
        Con «--continuar», el periodo del plan nuevo empieza cuando termina el anterior; el último mes \
        de uno puede ser el primero del otro.
        """,
      reason: """
        En los días que comparten habría dos planes, y lo que se haga se contaría en los dos o en \
        ninguno.
        """,
      in: .commandLine,
      example: """
        snt nuevo plan-2026 --continuar plans/ejemplo-comision-2025 --periodo 2025
        """,
      instead: """
        snt nuevo plan-2026 --continuar plans/ejemplo-comision-2025 --periodo 2026
        """),
    DiagnosticPage(
      "plan-dentro-de-otro", "un plan nuevo quedaría dentro de otro",
      checks: """
        La carpeta de un plan no está dentro de la de otro plan.
        """,
      reason: """
        Las órdenes buscan el plan de la carpeta en que se está: con uno dentro de otro, se \
        escribiría en el que no es.
        """,
      in: .commandLine,
      example: """
        snt nuevo plans/ejemplo-comision-2025/comision-2026
        """,
      instead: """
        snt nuevo plans/comision-2026
        """),
    DiagnosticPage(
      "plan-nuevo-con-errores", "el plan nuevo no se podría leer",
      checks: """
        Antes de escribir un plan nuevo se lee como lo hará cualquier orden. Si algo no se entiende, \
        se muestra dónde, y no se escribe nada.
        """,
      reason: """
        Un plan que no se abre no sirve ni de borrador; lo que falla está en el plan anterior o en lo \
        que se dijo en la orden.
        """,
      in: .commandLine,
      example: """
        snt nuevo plan-2025 --continuar plan-2024  # con «inhábiles: 29 de febrero»
        """,
      instead: """
        snt nuevo plan-2025 --continuar plan-2024  # sin ese día
        """),
    DiagnosticPage(
      "corte-sin-plan-anterior", "se pide un corte y no se dice de qué plan",
      checks: """
        Al empezar un plan, «--corte» dice a qué día se toma el anterior, y ese plan se dice con \
        «--continuar».
        """,
      reason: """
        Un plan que no continúa a otro no tiene nada que cortar; quizá faltó decir cuál.
        """,
      in: .commandLine,
      example: """
        snt nuevo plan-2026 --corte 2025-11-30
        """,
      instead: """
        snt nuevo plan-2026 --corte 2025-11-30 --continuar plans/plan-2025
        """),
    DiagnosticPage(
      "faltan-datos", "faltan datos para empezar el plan",
      checks: """
        Un plan necesita el nombre de su comisión; las siglas, el periodo y el título se proponen. \
        En una terminal se preguntan; donde nadie puede contestar, se dan con opciones.
        """,
      reason: """
        Un plan sin comisión no sirve para ningún documento.
        """,
      in: .commandLine,
      example: """
        snt nuevo plans/comision-2027
        """,
      instead: """
        snt nuevo plans/comision-2027 --comisión "Comisión de Estado Abierto"
        """),
    DiagnosticPage(
      "parte-sin-continuar", "una parte del plan anterior no se pudo cambiar",
      checks: """
        El plan nuevo es el texto del anterior con cambios. Donde uno no cabe sin alterar otra cosa \
        no se hace, y el mensaje dice cuál era.
        """,
      reason: """
        Es un aviso: el plan se escribe, y esa parte se revisa a mano.
        """,
      in: .commandLine,
      example: """
        snt nuevo plans/comision-2026 --continuar plans/ejemplo-comision-2025
        """,
      instead: """
        snt validar plans/comision-2026
        """),
  ]

  private static let options = [
    DiagnosticPage(
      "hoy-no-válido", "la fecha que hace las veces de hoy no está bien escrita",
      checks: """
        SNT_HOY, si está, lleva año, mes y día con cifras: 2025-09-30. Escrita de otra manera no se \
        toma, y cuenta el día del reloj.
        """,
      reason: """
        Lo que se registra sin «--fecha» llevaría otro día que el que se quiso.
        """,
      in: .commandLine,
      example: """
        snt estado  # con SNT_HOY="30 de septiembre de 2025"
        """,
      instead: """
        snt estado  # con SNT_HOY=2025-09-30
        """),
    DiagnosticPage(
      "dos-planes", "se piden dos planes a la vez",
      checks: """
        El plan se dice una sola vez: con su ruta después de la orden, o con «--plan».
        """,
      reason: """
        Las cifras de un plan con el nombre de otro no se notan a simple vista.
        """,
      in: .commandLine,
      example: """
        snt estado plans/cpgat-2017 --plan plans/ejemplo-comision-2025
        """,
      instead: """
        snt estado --plan plans/ejemplo-comision-2025
        """),
  ]

  private static let files = [
    DiagnosticPage(
      "archivo-inaccesible", "un archivo o una carpeta no se puede leer o escribir",
      checks: """
        El archivo tiene que existir con ese nombre, en esa carpeta, y el equipo tiene que permitir \
        su uso. El mensaje dice cuál de las tres cosas falla, o si el disco está lleno.
        """,
      reason: """
        Lo que no se pudo leer no está en el resultado, y lo que no se pudo escribir no se guardó. \
        Los archivos del plan no cambian.
        """,
      in: .commandLine,
      example: """
        snt sintaxis plan.yml
        """,
      instead: """
        snt sintaxis plan.yaml
        """),
    DiagnosticPage(
      "formatos-en-conflicto", "se piden dos formatos a la vez",
      checks: """
        «--json» escribe datos para otros programas; la terminación del archivo pide otra cosa.
        """,
      reason: """
        El programa tendría que elegir por quien lo usa, y el archivo no sería el esperado.
        """,
      in: .commandLine,
      example: """
        snt informe cierre -o informe.md --json
        """,
      instead: """
        snt informe cierre -o informe.json
        """),
    DiagnosticPage(
      "imagen-perdida", "el documento se escribe sin una imagen",
      checks: """
        Word, HTML y PDF llevan las imágenes dentro, en PNG, JPEG o GIF (HTML, también WebP). Su \
        archivo está en la carpeta del plan: las de internet no se descargan. Markdown solo las \
        nombra, y las busca quien lo abre.
        """,
      reason: """
        El documento se escribe de todos modos, con el texto de la imagen entre corchetes en su \
        lugar, y así no conviene entregarlo.
        """,
      in: .commandLine,
      example: """
        snt informe cierre -o informe.docx
        """,
      instead: """
        snt informe cierre --plan plans/ejemplo-comision-2025 -o informe.docx
        """),
    DiagnosticPage(
      "sin-plantilla", "no hay una plantilla con ese nombre",
      checks: """
        «--plantilla» lleva el nombre de una plantilla del programa o de la carpeta «templates» que \
        está junto al plan, o la ruta de un archivo .md. «snt plantillas» muestra las que hay.
        """,
      reason: """
        Con otra plantilla saldría otro documento.
        """,
      in: .commandLine,
      example: """
        snt informe cierre --plantilla informe-cierre
        """,
      instead: """
        snt informe cierre --plantilla informe-de-cierre
        """),
    DiagnosticPage(
      "sin-programa-para-pdf", "falta un programa que escriba el PDF",
      checks: """
        El PDF lo escriben LibreOffice o Chromium, si están en el equipo: el programa les da el \
        documento ya terminado. No hacen falta para ningún otro formato.
        """,
      reason: """
        Sin ellos no hay PDF; Word y LibreOffice también guardan como PDF un .docx.
        """,
      in: .commandLine,
      example: """
        snt informe cierre -o informe.pdf
        """,
      instead: """
        snt informe cierre -o informe.docx
        """),
    DiagnosticPage(
      "terminación-desconocida", "el nombre del archivo no dice en qué formato se escribe",
      checks: """
        El formato del resultado es el de la terminación del nombre, como «.docx» o «.html». El mensaje \
        enumera las que hay.
        """,
      reason: """
        Un archivo con una terminación que no es la suya no se abre, o se abre mal.
        """,
      in: .commandLine,
      example: """
        snt informe cierre -o informe.rtf
        """,
      instead: """
        snt informe cierre -o informe.docx
        """),
  ]

  private static let cutOff = [
    DiagnosticPage(
      "corte-fuera-del-periodo", "la fecha de corte está fuera del periodo del plan",
      checks: """
        El corte suele caer dentro del periodo del plan. Antes de que empiece, todo está por \
        iniciar; después de que termina, lo que no se concluyó sigue sumando días de atraso.
        """,
      reason: """
        Es un aviso y el informe se escribe de todos modos: puede ser lo que se quiere, o un año mal \
        escrito.
        """,
      in: .commandLine,
      example: """
        snt informe cierre plans/ejemplo-comision-2025 --corte 2052-09-30
        """,
      instead: """
        snt informe cierre plans/ejemplo-comision-2025 --corte 2025-09-30
        """)
  ]

  private static let views = [
    DiagnosticPage(
      "clave-no-encontrada", "nada en el plan tiene esa clave",
      checks: """
        «snt ver» muestra lo que tenga la clave que se pide: una línea, una sesión, un acuerdo, un \
        evento, una alianza, un indicador o un asiento con «id». Acentos y mayúsculas no importan.
        """,
      reason: """
        Una clave mal escrita, o la de otro plan, no debe mostrar otra cosa.
        """,
      in: .commandLine,
      example: """
        snt ver 1.9.9 --plan plans/ejemplo-comision-2025
        """,
      instead: """
        snt ver 1.1.1 --plan plans/ejemplo-comision-2025
        """),
    DiagnosticPage(
      "código-desconocido", "el código no es de este programa",
      checks: """
        El código de un mensaje es lo que va entre corchetes, con guiones entre sus palabras. Se \
        puede escribir sin acentos.
        """,
      reason: """
        Solo los códigos de la lista tienen página.
        """,
      in: .commandLine,
      example: """
        snt explicar fecha-rara
        """,
      instead: """
        snt explicar fecha-ambigua
        """),
  ]
}
