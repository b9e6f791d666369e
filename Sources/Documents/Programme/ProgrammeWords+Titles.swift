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
    static let agreementPattern = "Clave de acuerdos"
    static let castingVote = "Voto de calidad"
    static let dueSoon = "Acuerdos por vencer"
    static let majority = "Mayoría"
    static let measure = "Medida"
    static let otherMatters = "Asuntos generales"
    static let quorum = "Quórum"
    static let schedule = "Temporalidad"
    static let secondCall = "Segunda convocatoria"
    static let secondCallQuorum = "Quórum en segunda convocatoria"
    static let target = "Meta"
    static let weight = "Peso"
  }
}
