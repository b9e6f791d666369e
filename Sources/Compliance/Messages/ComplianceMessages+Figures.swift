import DelimitedText
import Diagnostics
import SourceText
import SpanishText

/// Published figures.
extension ComplianceMessages {
  /// What a row of published figures says that is not understood.
  enum FigureProblem {
    case axis
    case detail(Statistic)
    case scope(String?)
    case statistic
    case value(Statistic)
  }

  static func badFigure(
    _ problem: FigureProblem, _ text: String, _ row: Int, _ column: DelimitedColumn, _ place: Place
  ) -> Diagnostic {
    let (content, cell) = (
      text.shortened, "fila \(row), columna \(column.letters) «\(column.name)»: "
    )
    let (headline, help): (String, String) =
      switch problem {
      case .axis:
        (
          "«\(content)» no es un eje del plan",
          "use la clave del eje, o deje la celda vacía si la cifra es de todos."
        )
      case .detail(let statistic): badDetail(content, statistic)
      case .scope(let hint):
        (
          "«\(content)» no es un grupo ni un sector",
          hint.map { "¿quiso decir «\($0)»?" }
            ?? "escríbalo como en la lista de instituciones, o «Total»."
        )
      case .statistic:
        (
          "«\(content)» no es una estadística que se pueda comparar",
          Suggestion.nearest(to: text, in: Statistic.allCases.map(\.rawValue))
            .map { "¿quiso decir «\($0)»?" }
            ?? "use \(Spanish.or(Statistic.allCases.map { Spanish.quoted($0.rawValue) }))."
        )
      case .value(let statistic):
        (
          content.isEmpty ? "falta la cifra" : "«\(content)» no es una cifra posible aquí",
          statistic == .meanRange
            ? "escriba un rango, como «80 a 100» o «más de 80»."
            : text.hasDecimalComma
              ? "escriba los decimales con punto: «\(text.withDecimalPoint)»."
              : "escriba el número como se publicó, «no aplica» o «diseño e implementación»; lo que "
                + "no se compare lleva «texto» como estadística."
        )
      }
    return Diagnostic("cifra-no-entendida", .error, cell + headline, at: place, help: [help])
  }

  private static func badDetail(_ content: String, _ statistic: Statistic) -> (String, String) {
    let (name, said) = (statistic.rawValue, content.isEmpty ? "" : " y dice «\(content)»")
    return switch statistic.detail {
    case .range, .rangeOrNone:
      ("«\(name)» necesita un rango\(said)", "escriba el rango, como «80 a 100».")
    case .percentage:
      ("«\(name)» necesita un porcentaje\(said)", "escriba el porcentaje, como «92.31».")
    case .activity:
      ("«\(name)» necesita una actividad\(said)", "escriba la clave de la actividad, como «E2-01».")
    case .none, .anything:
      (
        "«\(name)» no lleva detalle\(said)",
        "quítelo; si la cifra es de otro periodo, escriba solo el año o los años: «2021-2022»."
      )
    }
  }

  static func contradictoryFigures(_ figures: [PublishedFigure], _ source: SourceText)
    -> Diagnostic
  {
    let values = figures.map { "\($0.valueText)\(lineText($0))" }
    return Diagnostic(
      "cifra-contradictoria", .warning,
      "se publicaron valores distintos de lo mismo: \(Spanish.and(values))",
      at: Place(source, figures[0].range),
      related: figures.dropFirst().map {
        .init("aquí dice \($0.valueText)", Place(source, $0.range))
      },
      help: ["\(subject(figures[0])); si así está impreso, explíquelo en «nota»."])
  }

  static func repeatedKey(_ key: String, _ place: Place, first firstPlace: Place) -> Diagnostic {
    Diagnostic(
      "cifra-repetida", .warning, "la clave «\(key.shortened)» ya es de otra cifra", at: place,
      related: [.init("la primera", firstPlace)],
      help: ["dé otra clave a una de las dos, o quite la que sobre."])
  }

  static func sumOfParts(
    _ sum: Int, _ parts: [PublishedFigure], _ whole: PublishedFigure, _ source: SourceText
  ) -> Diagnostic {
    let addends = parts.map { "\($0.valueText) de \($0.scope)" }
    return Diagnostic(
      "cifra-contradictoria", .warning,
      "los grupos suman \(Spanish.grouped(sum)) y el total publicado dice \(whole.valueText)",
      at: Place(source, whole.range),
      related: parts.prefix(1).map { .init("el primer grupo", Place(source, $0.range)) },
      help: [
        "\(subject(whole)): \(list(addends)); si así está impreso, explíquelo en «nota»."
      ])
  }

  /// «promedio de Marina, eje 1».
  static func subject(_ figure: PublishedFigure) -> String {
    let detail = figure.detailText.isEmpty ? "" : " \(figure.detailText)"
    let axis = figure.axis == nil ? "" : ", eje \(figure.axisText)"
    return "\(figure.statistic.rawValue)\(detail) de \(figure.scope)\(axis)"
  }

  private static func lineText(_ figure: PublishedFigure) -> String {
    figure.line.isEmpty ? "" : " (renglón \(figure.line))"
  }
}

extension String {
  /// Whether it is a number with a comma before its decimals: «50,00», «98,8 %».
  fileprivate var hasDecimalComma: Bool {
    contains(",") && PrintedNumber(withDecimalPoint) != nil
  }

  fileprivate var withDecimalPoint: String { String(map { $0 == "," ? "." : $0 }) }
}

extension PublishedComparison.Obstacle {
  /// Why the figure can't be compared, as a clause.
  package var reason: String {
    switch self {
    case .ambiguousScope: "se llaman así un grupo y un sector: va con «grupo» o «sector» delante"
    case .assumedCells(let count):
      "depende de \(Spanish.count(count, "celda supuesta", "celdas supuestas"))"
    case .axesWithoutMatrix: "no todos los ejes tienen matriz"
    case .axisWithoutMatrix: "el eje no tiene matriz"
    case .otherPeriod(let period): "es de otro periodo, \(period)"
    case .text: "es texto, no una cifra"
    case .unknownScope: "ningún grupo ni sector se llama así"
    }
  }
}

extension PublishedComparison.Outcome {
  /// «igual», «distinto», «distinto, con nota», «no se puede».
  package var name: String {
    switch self {
    case .equal: "igual"
    case .different: "distinto"
    case .explained: "distinto, con nota"
    case .impossible: "no se puede"
    }
  }
}
