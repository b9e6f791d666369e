import DocumentModel

/// The titles of tables, columns and data that stand alone; each list in the order of the alphabet.
extension ProgrammeWords {
  /// What is printed above tables.
  enum Captions {
    static let alignment: RichText = "Alineación del plan con los objetivos estratégicos"
    static let alliances: RichText = "Alianzas estratégicas"
    static let areas: RichText = "Áreas"
    static let closedDays: RichText = "Días inhábiles"
    static let commitments: RichText = "Calendario de compromisos"
    static let events: RichText = "Eventos"
    static let groups: RichText = "Grupos y redes"
    static let indicators: RichText = "Indicadores"
    static let members: RichText = "Integrantes de la Comisión"
    static let sessions: RichText = "Calendario de sesiones"
  }

  /// The titles of columns.
  enum Columns {
    static let accumulation: RichText = "Cálculo"
    static let acronym: RichText = "Clave"
    static let agendaItems: RichText = "Temas"
    static let agendaPoints: RichText = "Puntos"
    static let area: RichText = "Área"
    static let baseline: RichText = "Línea base"
    static let body: RichText = "Organismo"
    static let closedDays: RichText = "Días"
    static let commitment: RichText = "Compromiso"
    static let covenant: RichText = "Convenio"
    static let date: RichText = "Fecha"
    static let event: RichText = "Evento"
    static let events: RichText = "Eventos"
    static let group: RichText = "Grupo"
    static let groupMembers: RichText = "Integran"
    static let indicator: RichText = "Indicador"
    static let institutions: RichText = "Instituciones"
    static let kind: RichText = "Tipo"
    static let lastCall: RichText = "Convocatoria"
    static let lines: RichText = "Líneas"
    static let measure: RichText = "Medida"
    static let number: RichText = "N.º"
    static let participants: RichText = "Participan"
    static let person: RichText = "Persona"
    static let plannedDate: RichText = "Fecha programada"
    static let purpose: RichText = "Objetivo"
    static let reason: RichText = "Motivo"
    static let responsible: RichText = "Responsable"
    static let schedule: RichText = "Temporalidad"
    static let session: RichText = "Sesión"
    static let target: RichText = "Meta"
    static let unit: RichText = "Unidad"
    static let validity: RichText = "Vigencia"
    static let venue: RichText = "Sede"
    static let vote: RichText = "Voto"
    static let weight: RichText = "Peso"
  }

  /// The labels of data that stand alone.
  enum Labels {
    static let measure = "Medida"
    static let quorum = "Quórum"
    static let schedule = "Temporalidad"
    static let target = "Meta"
    static let weight = "Peso"
  }
}
