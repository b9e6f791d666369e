import DocumentModel
import Testing

/// Narrative that people write finds its place in a report.
@Suite("Narrative in a report")
struct NarrativeTests {
  private func titles(of text: String) -> [String] {
    let report = TextReport(
      "título: Plan\nperiodo: 2025\ntextos:\n  antecedentes: textos/a.md\nlíneas:\n  1.1: Una",
      on: "2025-12-31", texts: ["textos/a.md": text]
    ).markdown
    return report.split(separator: "\n").map(String.init)
      .filter { $0.drop { "> -".contains($0) }.hasPrefix("#") }
      .drop { $0 != "## Antecedentes" }.prefix { !$0.hasPrefix("## Avance") }.dropFirst()
      .map { $0 }
  }

  @Test(arguments: [
    ("#### Uno\n\n#### Dos", ["### Uno", "### Dos"]),
    (
      "# Uno\n\n#### Dos\n\n## Tres\n\n# Cuatro",
      ["### Uno", "#### Dos", "#### Tres", "### Cuatro"]
    ),
    ("### Uno\n\n# Dos\n\n## Tres", ["### Uno", "### Dos", "#### Tres"]),
    ("> # Cita\n\nTexto", ["> ### Cita"]),
    ("## Uno\n\n> # Cita\n\n### Dos", ["### Uno", "> #### Cita", "#### Dos"]),
    ("- # Punto\n- ### Otro\n\n# Uno", ["- ### Punto", "- #### Otro", "### Uno"]),
    ("- # Punto\n\n  > # Dentro", ["- ### Punto", "  > #### Dentro"]),
  ])
  func titlesLieUnderTheirChapterWithoutGaps(_ text: String, _ titles: [String]) {
    #expect(self.titles(of: text) == titles)
  }
}
