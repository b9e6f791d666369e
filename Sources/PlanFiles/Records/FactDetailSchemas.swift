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
