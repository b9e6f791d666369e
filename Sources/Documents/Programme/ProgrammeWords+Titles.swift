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

  /// The labels of data that stand alone.
  enum Labels {
    static let measure = "Medida"
    static let quorum = "Quórum"
    static let schedule = "Temporalidad"
    static let target = "Meta"
    static let weight = "Peso"
  }
}
