import DocumentModel

/// Progress against planned dates, whole and in pieces.
extension Vocabulary {
  static let progress: [TemplateName<TemplateSubject>] = [
    .blocks("avance", "todo lo que sigue hasta «fuera de periodo», en ese orden") {
      Report.progress($0.input)
    },
    .blocks("avance general", "las cifras del conjunto con su regla de cálculo") {
      Report.overallProgress($0.input)
    },
    .blocks("avance por parte", "el avance de cada eje, objetivo o compromiso") {
      Report.progressByAxis($0.input)
    },
    .blocks("avance por línea", "lo programado y lo realizado, línea por línea") {
      Report.progressByLine($0.input)
    },
    .blocks("reprogramaciones", "las fechas que cambiaron, con motivo y quién lo autorizó") {
      Report.reschedulings($0.input)
    },
    .blocks("fuera del cálculo", "las líneas que no entran en los promedios, y por qué") {
      Report.outside($0.input)
    },
    .blocks("fuera de periodo", "las líneas cuyo plazo termina después del periodo") {
      Report.beyondTerm($0.input)
    },
  ]
}
