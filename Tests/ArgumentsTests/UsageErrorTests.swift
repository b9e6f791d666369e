import TerminalText
import Testing

@testable import Arguments

@Suite("Usage errors")
struct UsageErrorTests {
  @Test(arguments: Gallery.mistakes)
  func message(_ line: String, _ expected: String) {
    #expect(outcome(words(line)) == expected)
  }

  @Test("the whole message")
  func rendered() {
    #expect(
      rendering("fecha mayo --perido 2022", width: 80) == """
        error[opción-desconocida]: «snt fecha» no tiene la opción --perido
           ayuda: ¿quiso decir --periodo?

        Uso: snt fecha TEXTO [opciones]
        Vea: snt fecha --ayuda

        """)
    #expect(
      rendering("avance", width: 60) == """
        error[falta-argumento]:
          faltan LÍNEA (el número de la línea) y AVANCE (el avance
          en puntos, de 0 a 100)
           ayuda: escriba: snt avance LÍNEA AVANCE [opciones]

        Uso: snt avance LÍNEA AVANCE [opciones]
        Vea: snt avance --ayuda

        """)
  }

  @Test("set off by the bold of a terminal")
  func styled() {
    let text = rendering("fehca", width: 80, style: .coloured)
    #expect(text.hasPrefix("\u{1B}[31merror[orden-desconocida]\u{1B}[0m: \u{1B}[1m«fehca» no es"))
  }

  private func rendering(_ line: String, width: Int, style: TextStyle = .plain) -> String {
    guard case .failure(let error) = Program.command.parse(words(line)) else { return "" }
    return error.rendered(width: width, style: style)
  }
}
