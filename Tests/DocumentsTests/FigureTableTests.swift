import Compliance
import DelimitedText
import Foundation
import PlanFiles
import PlanModel
import SourceText
import Testing

@testable import Documents

/// The tables for Excel: what is written is read again, and is what was computed.
@Suite("Tables of figures")
struct FigureTableTests {
  /// A table as it is read back: its columns by name, its rows as texts.
  private struct Sheet {
    let header: [String]
    let rows: [[String: String]]

    init(_ bytes: [UInt8]) throws {
      #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]) && bytes.suffix(2) == [0x0D, 0x0A])
      let table = DelimitedTable(SourceText(name: "tabla.csv", bytes: bytes))
      let header = table.columns.map(\.name)
      #expect(Set(header).count == header.count)
      var rows: [[String: String]] = []
      let findings = table.read { row in
        #expect(row.isWhole)
        let texts = row.fields.map { FormulaGuard.unguarded(table.text(of: $0)) }
        rows.append(Dictionary(uniqueKeysWithValues: zip(header, texts)))
      }
      #expect((table.findings + findings).map(\.headline) == [])
      self.header = header
      self.rows = rows
    }
  }

  private static func followed(_ name: String) throws -> (Plan, FollowUp) {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let folder = root.appending(path: "plans/\(name)").path
    let plan = try PlanFolder.load(folder).plan
    let tables = try PlanFolder.tables(of: plan, in: folder)
    return (plan, try #require(FollowUp(plan, tables: tables)))
  }

  @Test func aRowAnInstitutionHasTheFiguresOfTheMatrix() throws {
    let (plan, followUp) = try Self.followed("ptgada-2022-2023")
    let figures = try #require(followUp.figures)
    let sheet = try Sheet(#require(ComplianceSummary(plan, followUp).table))
    #expect(
      sheet.header == [
        "clave", "siglas", "nombre", "sector", "grupo", "eje 1: cumple", "eje 1: aplicables",
        "eje 1: porcentaje", "eje 1: rango", "eje 2: cumple", "eje 2: aplicables",
        "eje 2: porcentaje", "eje 2: rango", "conjunto (ejes 1 y 2)", "posición en su sector",
        "empatadas con ella", "instituciones de su sector", "reconstruida", "celdas supuestas",
      ])
    #expect(sheet.rows.count == 271)
    var assumed = 0
    for (index, row) in sheet.rows.enumerated() {
      let institution = figures.matrix.institutions[index]
      #expect(row["clave"] == institution.key && row["nombre"] == institution.name)
      for axis in [0, 1] {
        let share = figures.share(index, in: axis)
        #expect(row["eje \(axis + 1): cumple"] == "\(share?.fulfilled ?? 0)")
        #expect(row["eje \(axis + 1): aplicables"] == "\(share?.applicable ?? 0)")
        #expect(row["eje \(axis + 1): porcentaje"] == share?.percentage.text ?? "no aplica")
        let range = share.flatMap { share in
          followUp.ranges.first { $0.contains(share.percentage) }
        }
        #expect(row["eje \(axis + 1): rango"] == range?.name)
      }
      #expect(
        row["conjunto (ejes 1 y 2)"] == figures.percentage(index, in: [0, 1])?.text ?? "no aplica")
      let position = try #require(figures.position(of: index, in: [0, 1]))
      #expect(row["posición en su sector"] == "\(position.rank)")
      #expect(row["empatadas con ella"] == "\(position.tied)")
      #expect(row["reconstruida"] == "sí")
      assumed += Int(row["celdas supuestas"] ?? "") ?? 0
    }
    #expect(assumed == figures.matrix.assumedCount)
  }

  @Test func whatIsMissingIsARowEach() throws {
    let (plan, followUp) = try Self.followed("ptgada-2022-2023")
    let list = try #require(OpportunityList(plan, followUp))
    let sheet = try Sheet(list.table)
    #expect(sheet.rows.count { $0["eje"] == "1" } == 313)
    #expect(sheet.rows.count { $0["eje"] == "2" } == 43)
    #expect(sheet.rows.count { $0["clave de la actividad"] == "E1-07" } == 72)
    #expect(Set(sheet.rows.filter { $0["eje"] == "1" }.map { $0["clave"] }).count == 109)
    #expect(sheet.rows.allSatisfy { $0["reconstruida"] == "sí" && $0["supuesto"] != "" })
    let sector = try #require(followUp.figures?.meanings(of: "Turismo").first)
    let part = try Sheet(#require(OpportunityList(plan, followUp, of: sector)).table)
    #expect(part.rows == sheet.rows.filter { $0["sector"] == "Turismo" })
  }

  @Test func yearAgainstYearIsARowAGroupAndAxis() throws {
    let sheet = try Sheet(
      YearComparisonView(Self.followed("ptgada-2021-2022"), Self.followed("ptgada-2022-2023"))
        .table)
    let lines = sheet.rows.map { row in
      ["eje", "grupo", "antes", "ahora", "puntos", "comparable"].map { row[$0] ?? "" }
        .joined(separator: " | ")
    }
    #expect(lines.count == 15)
    #expect(
      Array(lines[2...6]) == [
        "1 | No sectorizadas | 80.90 | 90.07 | 9.17 | no se sabe",
        "1 | Empresas productivas del Estado | 90.80 | 90.77 | -0.03 | no se sabe",
        "1 | Total |  | 90.23 |  | no se sabe",
        "2 | Secretarías de Estado | 94.60 | 100.00 | 5.40 | no",
        "2 | Sectorizadas | 97.10 | 89.62 | -7.48 | no",
      ])
    #expect(lines[8] == "2 | Empresas productivas del Estado | no aplica | 80.00 |  | no")
    #expect(
      lines[13]
        == "3 | Empresas productivas del Estado | en diseño e implementación | 88.00 |  | no se sabe"
    )
  }

  @Test(arguments: [
    (PrintedNumber(digits: -3, decimals: 2), "-0.03"), (PrintedNumber(digits: 8_985), "8985"),
    (PrintedNumber(digits: 8_985, decimals: 2), "89.85"), (PrintedNumber(digits: 0), "0"),
    (PrintedNumber(digits: 0, decimals: 2), "0.00"), (PrintedNumber(digits: 5, decimals: 1), "0.5"),
    (PrintedNumber(digits: -123_456, decimals: 2), "-1234.56"),
  ])
  func numbersAreThoseOfASpreadsheet(_ number: PrintedNumber, _ text: String) {
    #expect(number.plain == text)
    var table = FigureTable(["a", "b"])
    table.add([.number(number), .text("-1+1")])
    #expect(String(decoding: table.bytes.dropFirst(3), as: UTF8.self) == "a,b\r\n\(text),'-1+1\r\n")
  }

  @Test func onlyPublishedFiguresMakeNoTable() throws {
    let (plan, followUp) = try Self.followed("ptgada-2021-2022")
    #expect(ComplianceSummary(plan, followUp).table == nil)
    #expect(OpportunityList(plan, followUp) == nil)
  }
}
