import Diagnostics
import SourceText
import Testing

@testable import YAMLSyntax

/// The example of every page provokes what the page is about, and its mended lines do not.
@Suite("Pages of the syntax")
struct PageTests {
  static let pages = YAMLPages.all.filter { $0.setting == .anyFile }

  /// What the lines of a page stand for, where a page can't show it: the bytes of another encoding, a
  /// paragraph, hundreds of lines.
  static let shortened: [DiagnosticID: @Sendable (DiagnosticPage) -> [UInt8]] = [
    "clave-muy-larga": { page in
      let paragraph = String(repeating: "y así ", count: 200)
      return Array(page.example.replacing("…", with: paragraph).utf8)
    },
    "demasiados-errores": { page in
      Array(String(repeating: page.example + "\n", count: 40).utf8)
    },
    "no-es-utf-8": { page in
      page.instead.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    },
  ]

  private func ids(_ bytes: [UInt8]) -> Set<DiagnosticID> {
    Set(YAMLDocument(SourceText(name: "x", bytes: bytes)).diagnostics.map(\.id))
  }

  @Test(arguments: pages.map(\.id.rawValue))
  func exampleIsFound(_ id: String) throws {
    let page = try #require(Self.pages.first { $0.id.rawValue == id })
    let bytes = Self.shortened[page.id]?(page) ?? Array(page.example.utf8)
    // A page shows the shapes of its finding, as a person makes them: nothing else is found in it.
    let others: Set<DiagnosticID> =
      id == "demasiados-errores" ? ["dos-puntos-en-valor"] : []
    #expect(ids(bytes).subtracting(others) == [page.id])
  }

  @Test(arguments: pages.map(\.id.rawValue))
  func mendedLinesAreFree(_ id: String) throws {
    let page = try #require(Self.pages.first { $0.id.rawValue == id })
    #expect(ids(Array(page.instead.utf8)) == [])
    #expect(page.example != page.instead)
  }

  @Test func aFixTurnsTheExampleIntoTheMendedLines() throws {
    // Where the finding offers an edit and the page shows the same mend, they must agree.
    let expected = [
      "alias-no-admitido", "ancla-no-admitida", "bloque-sin-final", "carácter-reservado",
      "comentario-dudoso", "dos-puntos-en-valor", "etiqueta-no-admitida", "falta-espacio",
      "tabulador-en-sangría", "texto-tras-el-valor",
    ]
    let agreeing = Self.pages.filter { page in
      let source = SourceText(name: "x", page.example)
      guard let fix = YAMLDocument(source).diagnostics.first?.fix else { return false }
      let all = Array(page.example.utf8)
      let mended =
        String(decoding: all[..<fix.range.start], as: UTF8.self) + fix.replacement
        + String(decoding: all[fix.range.end...], as: UTF8.self)
      return mended.trimmingLineEnd == page.instead
    }
    #expect(agreeing.map(\.id.rawValue).sorted() == expected)
  }
}

extension String {
  /// The text without a line end after its last line.
  fileprivate var trimmingLineEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}
