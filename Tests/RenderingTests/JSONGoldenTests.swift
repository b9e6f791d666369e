import DocumentModel
import Rendering
import Testing

@Suite("A document in JSON")
struct JSONGoldenTests {
  @Test func speaksSpanishToPrograms() {
    let document = Document(
      Document.Metadata(title: "Evidencia", dateLine: "Corte"),
      [
        .heading(1, "Evidencia", number: "1", anchor: "e"),
        .paragraph("\(status: .red, "Con atraso"): \(strong: "dos")"),
        .facts([LabelledValue("Sede", ["Ciudad", .lineBreak, "México"])]), .bullets(["uno"]),
        .table(ClosingReport.evidence), .rule,
      ])
    #expect(JSONRenderer().text(of: document) == Self.json)
  }

  private static let json = #"""
    {
      "título": "Evidencia",
      "idioma": "es-MX",
      "fecha": "Corte",
      "bloques": [
        {
          "tipo": "encabezado",
          "nivel": 1,
          "número": "1",
          "texto": "Evidencia",
          "ancla": "e"
        },
        {
          "tipo": "párrafo",
          "texto": "Con atraso: dos",
          "semáforos": [
            {
              "color": "rojo",
              "texto": "Con atraso"
            }
          ]
        },
        {
          "tipo": "datos",
          "datos": [
            {
              "nombre": "Sede",
              "texto": "Ciudad\nMéxico"
            }
          ]
        },
        {
          "tipo": "lista",
          "ordenada": false,
          "elementos": [
            [
              {
                "tipo": "párrafo",
                "texto": "uno"
              }
            ]
          ]
        },
        {
          "tipo": "tabla",
          "columnas": [
            "Núm.",
            "Evidencia",
            "Publicada en"
          ],
          "filas": [
            {
              "celdas": [
                "1.2",
                "Acta de la tercera sesión de comisiones unidas",
                "https://ejemplo.org.mx/ceaytp/2024/sesiones/extraordinaria-3/acta_final.pdf"
              ],
              "enlaces": [
                {
                  "columna": "Publicada en",
                  "texto": "https://ejemplo.org.mx/ceaytp/2024/sesiones/extraordinaria-3/acta_final.pdf",
                  "url": "https://ejemplo.org.mx/ceaytp/2024/sesiones/extraordinaria-3/acta_final.pdf"
                }
              ]
            },
            {
              "celdas": [
                "1.4",
                "Memoria de la cumbre",
                "micrositio"
              ],
              "enlaces": [
                {
                  "columna": "Publicada en",
                  "texto": "micrositio",
                  "url": "https://cumbre.ejemplo.mx"
                }
              ]
            }
          ]
        },
        {
          "tipo": "separador"
        }
      ]
    }

    """#
}
