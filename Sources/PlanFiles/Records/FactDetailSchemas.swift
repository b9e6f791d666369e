import CivilTime
import PlanModel
import SourceText
import YAMLSyntax

/// The keys of the record of an event.
enum EventRecordSchema {
  static let title = Field("título", .string, "El título que llevó.")
  static let motto = Field("lema", .string, "El lema.")
  static let venue = Field("sede", .texts, "Dónde fue.", synonyms: ["lugar"])
  static let venues = Field("sedes", .texts, "Dónde fue, si hubo varias sedes.")
  static let programme = Field("programa", .texts, "Los temas del programa.")
  static let meetings = Field(
    "jornadas", .list(MeetingSchema.type), "Cada día y lugar, cuando fueron varios.")
  static let images = Field(
    "imágenes", .list(ImageSchema.type), "Imágenes del evento, cada una con su texto.")
  static let concludes = Field(
    "concluye", .references, "Las líneas que quedan concluidas con el evento.")
  static let fields: [any DescribedField] = [
    title, motto, venue, venues, programme, meetings, images, concludes,
  ]

  static func read(
    _ key: Located<String>, _ values: RecordValues, _ reader: inout PlanReader
  ) -> Fact? {
    reader.lookingBack { readEvent(key, values, &$0) }
  }

  private static func readEvent(
    _ key: Located<String>, _ values: RecordValues, _ reader: inout PlanReader
  ) -> Fact? {
    var event = EventRecord(key: key)
    event.title = reader.value(title, in: values)
    event.motto = reader.value(motto, in: values)
    event.venues = reader.values(venue, in: values) + reader.values(venues, in: values)
    event.programme = reader.values(programme, in: values)
    event.meetings = reader.values(meetings, in: values)
    event.images = reader.values(images, in: values)
    event.concludes = reader.values(concludes, in: values)
    return .event(event)
  }
}

/// The keys of a `jornada`.
enum MeetingSchema {
  static let date = Field("fecha", .date, "Cuándo fue.")
  static let venue = Field("sede", .string, "Dónde fue.", synonyms: ["lugar"])
  static let figures = Field("cifras", .figures, "Sus cifras, como en cualquier asiento.")
  static let record = RecordSchema("una jornada", [date, venue, figures])

  static let type = ValueType<EventMeeting>.record("una jornada") { element, reader in
    reader.open(element, as: record).map { values in
      EventMeeting(
        date: reader.value(date, in: values), venue: reader.value(venue, in: values),
        figures: reader.values(figures, in: values))
    }
  }
}

/// The keys of a picture.
enum ImageSchema {
  static let file = Field<Located<String>>.required(
    "archivo", .text, "El archivo, con su carpeta: imagenes/cumbre.jpg.")
  static let text = Field("texto", .string, "Qué muestra, para quien no la ve.")
  static let record = RecordSchema("una imagen", [file, text])

  static let type = ValueType<EventImage>.record("una imagen") { element, reader in
    guard let values = reader.open(element, as: record), let path = reader.value(file, in: values)
    else { return nil }
    return EventImage(file: path, text: reader.value(text, in: values))
  }
}

/// A figure taken apart: `desglose:` for one way, `desgloses:` for several, each with its name.
enum BreakdownSchema {
  static let single = Field(
    "desglose", .figures, "Las partes del valor, cuando se divide de un solo modo.")
  static let several = Field(
    "desgloses",
    .map(.map(.figure)) { name, element, reader in
      ValueType<[Figure]>.figures.read(element, &reader).map { Breakdown(name: name, parts: $0) }
    }, "Las partes del valor, por cada modo en que se divide: sexo, sector…")
  static let fields: [any DescribedField] = [single, several]

  static func read(_ values: RecordValues, _ reader: inout PlanReader) -> [Breakdown] {
    let unnamed = reader.value(single, in: values).map { [Breakdown(name: nil, parts: $0)] } ?? []
    return unnamed + reader.values(several, in: values)
  }
}

/// The keys of an evaluation.
enum EvaluationSchema {
  static let own = Field("propia", ratingType, "Cómo se califica la comisión a sí misma.")
  static let independent = Field(
    "independiente", independentType,
    "Cómo la califican otros: una palabra, o una por cada parte que califica.")
  static let reasons = Field("por qué", .texts, "Las razones de la calificación.")
  static let nextSteps = Field("qué sigue", .texts, "Lo que sigue por hacer.")
  static let fields: [any DescribedField] = [own, independent, reasons, nextSteps]

  private static let ratingType = ValueType<Located<Rating>>.choice([
    "no iniciado": Rating.notStarted, "no iniciada": .notStarted, "completada": .completed,
  ])

  struct NamedRating: Sendable {
    let name: String?
    let rating: Located<Rating>
  }

  /// One rating, or one for each party or dimension.
  private static let independentType = ValueType<[NamedRating]>(
    shape: .either([ratingType.shape, .map(ratingType.shape)])
  ) { element, reader in
    guard element.shape.isMapping else {
      return ratingType.read(element, &reader).map { [NamedRating(name: nil, rating: $0)] }
    }
    return element.entries.compactMap { entry in
      ratingType.read(entry.value, &reader).map { NamedRating(name: entry.key.text, rating: $0) }
    }
  }

  static func read(
    _ item: Located<String>, _ values: RecordValues, _ reader: inout PlanReader
  ) -> Fact? {
    var evaluation = Evaluation(item: item)
    evaluation.own = reader.value(own, in: values)
    evaluation.independent = (reader.value(independent, in: values) ?? []).map {
      ($0.name, $0.rating)
    }
    evaluation.reasons = reader.values(reasons, in: values)
    evaluation.nextSteps = reader.values(nextSteps, in: values)
    return .evaluation(evaluation)
  }
}
