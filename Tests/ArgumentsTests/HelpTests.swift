import TerminalText
import Testing

@testable import Arguments

@Suite("Help")
struct HelpTests {
  @Test("the program, in 80 columns")
  func program() {
    #expect(
      help("", width: 80) == """
        Uso: snt ORDEN [opciones]

        Planes, sesiones e informes de una comisión, en archivos de texto.

        Día a día
          avance         Registra el avance de una línea.
          sesión         Muestra las sesiones del plan.
          fecha          Explica una fecha escrita en español.

        Documentos
          informe        Escribe un informe con formato oficial.
          validar        Revisa planes y bitácoras.

        Opciones
          -q, --callado  No muestra avisos.
          -h, --ayuda    Muestra esta ayuda.
              --versión  Muestra la versión del programa.

        Ejemplos
          snt validar plan.yaml
              Revisa un plan.

        Más ayuda sobre una orden: snt ORDEN --ayuda

        """)
  }

  @Test(
    "a page of the manual that is called as a command goes before its help",
    arguments: [
      ("ayuda fecha", "tema fecha"), ("ayuda formato", "tema formato"),
      ("fecha --ayuda", "ayuda de snt fecha"), ("ayuda sesión", "ayuda de snt sesión"),
      ("ayuda informe cierre", "ayuda de snt informe cierre"),
    ])
  func topics(_ line: String, _ expected: String) {
    #expect(
      outcome(line.split(separator: " ").map(String.init), topics: Program.topics) == expected)
  }

  @Test("a command, in 80 columns")
  func command() {
    #expect(
      help("fecha", width: 80) == """
        Uso: snt fecha TEXTO [opciones]

        Explica una fecha escrita en español.

        Lee la frase como la leería quien da seguimiento al plan: «fines de mayo»,
        «segundo trimestre», «del 3 al 7 de abril».

        Los días son naturales; los días hábiles se cuentan con «snt plazo».

        Argumentos
          TEXTO                  La fecha como se escribe en un plan.

        Opciones
              --periodo PERIODO  Periodo contra el que se leen los meses sin año.
              --json             Escribe un objeto JSON por renglón.
          -h, --ayuda            Muestra esta ayuda.

        Opciones generales
          -q, --callado          No muestra avisos.

        Ejemplos
          snt fecha "última semana de septiembre de 2022"
              Del lunes 26 al viernes 30 de septiembre de 2022.
          snt fecha mayo --periodo 2021-2022
              Mayo de 2022, porque el periodo lo dice.

        Más ayuda sobre el programa: snt --ayuda

        """)
  }

  @Test("a command, in 60 columns")
  func narrow() {
    #expect(
      help("informe cierre", width: 60) == """
        Uso: snt informe cierre [PLAN] [opciones]

        Escribe el informe de cierre.

        Argumentos
          PLAN                   El archivo del plan.

        Opciones
          -f, --formato FORMATO  En qué se escribe. Puede ser docx,
                                 html o minuta. Si no se indica:
                                 docx.
          -o, --salida ARCHIVO   Dónde.
          -r, --reemplazar       Reemplaza el archivo que ya existe.
              --ancho COLUMNAS   Ancho del texto. Si no se indica:
                                 80.
          -h, --ayuda            Muestra esta ayuda.

        Opciones generales
          -q, --callado          No muestra avisos.

        Más ayuda sobre el programa: snt --ayuda

        """)
  }

  @Test("a long label stands alone, and a long example can still be copied")
  func narrowest() {
    #expect(
      help("fecha", width: 20) == """
        Uso: snt fecha TEXTO [opciones]

        Explica una fecha escrita en español.

        Lee la frase como la leería quien da
        seguimiento al plan: «fines de mayo»,
        «segundo trimestre», «del 3 al 7 de
        abril».

        Los días son naturales; los días hábiles
        se cuentan con «snt plazo».

        Argumentos
          TEXTO          La fecha como se
                         escribe en un plan.

        Opciones
              --periodo PERIODO
                         Periodo contra el que
                         se leen los meses sin
                         año.
              --json     Escribe un objeto JSON
                         por renglón.
          -h, --ayuda    Muestra esta ayuda.

        Opciones generales
          -q, --callado  No muestra avisos.

        Ejemplos
          snt fecha \\
            "última semana de septiembre de 2022"
              Del lunes 26 al viernes 30 de
              septiembre de 2022.
          snt fecha mayo --periodo 2021-2022
              Mayo de 2022, porque el periodo lo
              dice.

        Más ayuda sobre el programa: snt --ayuda

        """)
  }

  @Test("a group lists its commands, a required option says so")
  func group() {
    #expect(
      help("informe", width: 60) == """
        Uso: snt informe ORDEN [opciones]

        Escribe un informe con formato oficial.

        Órdenes
          cierre         Escribe el informe de cierre.
          seguimiento    Escribe el informe de seguimiento.

        Opciones
          -h, --ayuda    Muestra esta ayuda.

        Opciones generales
          -q, --callado  No muestra avisos.

        Más ayuda sobre una orden: snt informe ORDEN --ayuda

        """)
    let followUp = help("informe seguimiento", width: 80)
    #expect(
      followUp.contains("      --corte FECHA  El último día que se cuenta. Es obligatoria.\n"))
    #expect(
      help("avance", width: 80).contains(
        "  -e, --evidencia ENLACE  Dónde se comprueba. Se puede repetir.\n"))
  }
}

/// The help of a command, as asked for at its end.
func help(_ line: String, width: Int, style: TextStyle = .plain) -> String {
  guard case .help(let page) = Program.command.parse(words(line) + ["--ayuda"]) else { return "" }
  return page.rendered(width: width, style: style)
}
