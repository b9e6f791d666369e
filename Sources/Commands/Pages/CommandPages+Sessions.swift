import Diagnostics

extension CommandPages {
  /// What is found before something is written of a session.
  static let sessions = [
    DiagnosticPage(
      "sesión-ya-programada", "la sesión que se programa ya tiene fecha",
      checks: """
        «snt sesión programar» da fecha a una sesión que no la tiene, o que se canceló. «snt \
        sesión diferir» la cambia de día; al mismo día no hay nada que cambiar.
        """,
      reason: """
        Un cambio de fecha se anota como cambio, con su motivo: así el informe dice cuál era la \
        original.
        """,
      in: .commandLine,
      example: """
        snt sesión programar "ordinaria 2" --fecha 2025-06-17
        """,
      instead: """
        snt sesión diferir "ordinaria 2" 2025-06-17 --motivo "Sin sede"
        """),
    DiagnosticPage(
      "sesión-ya-celebrada", "se programa, difiere o cancela una sesión que ya se celebró",
      checks: """
        La bitácora dice qué día se celebró la sesión: ya no se le puede cambiar la fecha.
        """,
      reason: """
        Casi siempre es otra sesión, con otro número. Si el asiento que la da por celebrada está \
        mal, se retira.
        """,
      in: .commandLine,
      example: """
        snt sesión diferir "ordinaria 1" 2025-06-17 --motivo "Sin sede"
        """,
      instead: """
        snt sesión diferir "ordinaria 2" 2025-06-17 --motivo "Sin sede"
        """),
    DiagnosticPage(
      "sesión-cancelada", "la sesión está cancelada",
      checks: """
        Una sesión cancelada no se difiere ni se cancela otra vez. Si se anota que se celebró, \
        se pregunta.
        """,
      reason: """
        Se retoma dándole fecha de nuevo, y entonces consta cuándo se retomó.
        """,
      in: .commandLine,
      example: """
        snt sesión diferir "ordinaria 3" 2025-10-01 --motivo "Se retoma"
        """,
      instead: """
        snt sesión programar "ordinaria 3" --fecha 2025-10-01
        """),
    DiagnosticPage(
      "sesión-sin-programar", "se cambia la fecha de una sesión que no tiene",
      checks: """
        Para diferir una sesión a otro día, antes debe tener uno.
        """,
      reason: """
        Sin fecha original no hay contra qué decir que cambió.
        """,
      in: .commandLine,
      example: """
        snt sesión diferir "extraordinaria 2" 2025-10-01
        """,
      instead: """
        snt sesión programar "extraordinaria 2" --fecha 2025-10-01
        """),
    DiagnosticPage(
      "sesión-en-el-pasado", "una sesión quedaría para un día que ya pasó",
      checks: """
        Al programar o diferir se compara el nuevo día con el de hoy.
        """,
      reason: """
        Suele ser el año. Si la sesión ya se celebró, lo que hace falta es registrarla.
        """,
      in: .commandLine,
      example: """
        snt sesión programar "extraordinaria 2" --fecha 2015-10-01
        """,
      instead: """
        snt sesión programar "extraordinaria 2" --fecha 2025-10-01
        """),
    DiagnosticPage(
      "convocatoria-sin-tiempo", "ya no hay tiempo de convocar a la sesión",
      checks: """
        Con la regla del plan sobre la convocatoria se calcula el último día para enviarla, \
        contando los días hábiles.
        """,
      reason: """
        Lo que se acuerde en una sesión convocada sin el plazo puede impugnarse.
        """,
      in: .commandLine,
      example: """
        snt sesión programar "ordinaria 5" --fecha mañana
        """,
      instead: """
        snt sesión programar "ordinaria 5" --fecha 2025-10-30
        """),
    DiagnosticPage(
      "tipo-de-sesión-desconocido", "el tipo de una sesión nueva no se conoce",
      checks: """
        Una sesión se llama por su tipo y su número. Los tipos son ordinaria, extraordinaria, \
        solemne, instalación, comisiones unidas, reunión de trabajo, y los que el plan nombre en \
        su calendario o en sus reglas.
        """,
      reason: """
        Del tipo dependen el plazo de la convocatoria, el quórum y la numeración. Con una letra \
        de más, la sesión sería otra.
        """,
      in: .commandLine,
      example: """
        snt sesión programar "extraordniaria 2" --fecha 2025-10-01
        """,
      instead: """
        snt sesión programar "extraordinaria 2" --fecha 2025-10-01
        """),
    DiagnosticPage(
      "reunión-repetida", "otra reunión de trabajo lleva el mismo nombre",
      checks: """
        Las reuniones de trabajo no tienen número. Para que la bitácora no junte dos en una, la \
        segunda lleva un nombre distinto: «reunión de trabajo 2».
        """,
      reason: """
        Con un solo nombre, la asistencia de una y los temas de la otra quedarían mezclados.
        """,
      in: .commandLine,
      example: """
        snt sesión programar "reunión de trabajo" --fecha 2025-10-01
        """,
      instead: """
        snt sesión programar "reunión de trabajo 2" --fecha 2025-10-01
        """),
    DiagnosticPage(
      "sesión-nueva", "se registra una sesión que nadie había nombrado",
      checks: """
        La sesión que se registra se busca en el calendario del plan y en la bitácora. Si no \
        está, se pregunta antes de agregarla.
        """,
      reason: """
        Puede haberse celebrado sin programarse, o ser otra con el número equivocado.
        """,
      in: .commandLine,
      example: """
        snt sesión registrar "ordinaria 22"
        """,
      instead: """
        snt sesión registrar "ordinaria 2"
        """),
    DiagnosticPage(
      "sesión-antes-de-su-día", "se anota algo de una sesión cuyo día no ha llegado",
      checks: """
        Sin «--fecha», lo que se anota de una sesión lleva el día en que se celebró. Si está \
        programada para después, se pregunta.
        """,
      reason: """
        O cambió de día y no consta, o se anota en otra sesión.
        """,
      in: .commandLine,
      example: """
        snt sesión asistencia "ordinaria 4" todos
        """,
      instead: """
        snt sesión asistencia "ordinaria 3" todos
        """),
    DiagnosticPage(
      "horas-al-revés", "una sesión termina antes de empezar",
      checks: """
        La hora de «--fin» es posterior a la de «--inicio».
        """,
      reason: """
        Las dos van en el acta. Si la sesión terminó pasada la medianoche, no hay nada que \
        corregir.
        """,
      in: .commandLine,
      example: """
        snt sesión registrar "ordinaria 2" --inicio 11:05 --fin 1:40
        """,
      instead: """
        snt sesión registrar "ordinaria 2" --inicio 11:05 --fin 13:40
        """),
    DiagnosticPage(
      "sin-comisiones-unidas", "se habla de otra comisión en una sesión de una sola",
      checks: """
        «--comisión» e «--integrantes» son de comisiones unidas, donde la asistencia, el quórum \
        y los votos se cuentan por comisión.
        """,
      reason: """
        En una sesión de la comisión sola, quienes son de otra acuden por invitación y no \
        cuentan.
        """,
      in: .commandLine,
      example: """
        snt sesión asistencia "ordinaria 2" ANA --comisión CGAyTP
        """,
      instead: """
        snt sesión asistencia "comisiones unidas 1" ANA --comisión CGAyTP
        """),
    DiagnosticPage(
      "tema-no-encontrado", "el orden del día no tiene ese tema, o tiene varios",
      checks: """
        Un tema se dice por su número (4, 4.2) o por palabras que ningún otro tenga. Uno que no \
        estaba previsto se agrega con sus palabras y «--tratamiento».
        """,
      reason: """
        El resultado de un tema no debe quedar en otro, ni el mismo tema dos veces en el acta.
        """,
      in: .commandLine,
      example: """
        snt sesión resultado "ordinaria 2" 44 aprobado
        """,
      instead: """
        snt sesión resultado "ordinaria 2" 4 aprobado
        """),
    DiagnosticPage(
      "tema-ya-resuelto", "un tema ya tiene otro resultado u otra votación",
      checks: """
        Antes de anotar qué se resolvió de un tema, o cómo se votó, se mira si la bitácora ya lo \
        dice de otra manera.
        """,
      reason: """
        Vale lo último que se anota. O se repitió la votación, o es el número de otro tema.
        """,
      in: .commandLine,
      example: """
        snt sesión resultado "ordinaria 2" 2 pospuesto  # ya se aprobó
        """,
      instead: """
        snt sesión resultado "ordinaria 2" 3 pospuesto
        """),
    DiagnosticPage(
      "votación-ambigua", "no se entiende cómo se votó",
      checks: """
        Los votos van en sumas, por nombre, o como unanimidad o mayoría sin cifras; de una sola \
        manera. Cada quien vota una vez.
        """,
      reason: """
        De los votos sale el resultado, y con dos cuentas no se sabe cuál vale.
        """,
      in: .commandLine,
      example: """
        snt sesión votar "ordinaria 2" 4 --a-favor 3 --en-contra TLA
        """,
      instead: """
        snt sesión votar "ordinaria 2" 4 --a-favor 3 --en-contra 1
        """),
    DiagnosticPage(
      "sin-derecho-a-voto", "vota alguien que no tiene voto",
      checks: """
        Quien tiene «voto: no» en el plan asiste con voz, y no vota.
        """,
      reason: """
        Un voto de más puede cambiar el resultado.
        """,
      in: .commandLine,
      example: """
        snt sesión votar "ordinaria 2" 4 --a-favor OBS,NLE
        """,
      instead: """
        snt sesión votar "ordinaria 2" 4 --a-favor NLE
        """),
    DiagnosticPage(
      "voto-de-calidad-sin-efecto", "el voto de calidad no decide nada",
      checks: """
        El voto de calidad cuenta cuando hay tantos votos a favor como en contra, con él se \
        decide, y va en el sentido en que votó quien lo tiene.
        """,
      reason: """
        En el acta diría que hubo un empate que los votos no muestran.
        """,
      in: .commandLine,
      example: """
        snt sesión votar "ordinaria 2" 4 --a-favor 3 --voto-de-calidad "a favor"
        """,
      instead: """
        snt sesión votar "ordinaria 2" 4 --a-favor 3
        """),
    DiagnosticPage(
      "reunión-sin-votación", "se vota en una reunión de trabajo",
      checks: """
        Las reuniones de trabajo no tienen quórum ni numeración, y no toman acuerdos. Antes de \
        anotar ahí una votación se pregunta.
        """,
      reason: """
        Lo que se decide en una reunión de trabajo se lleva a una sesión.
        """,
      in: .commandLine,
      example: """
        snt sesión votar "reunión de trabajo" 1 --unanimidad
        """,
      instead: """
        snt sesión votar "ordinaria 2" 1 --unanimidad
        """),
  ]
}
