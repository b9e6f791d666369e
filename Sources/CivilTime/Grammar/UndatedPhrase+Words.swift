/// The folded words by which phrases without dates are known.
extension UndatedPhrase {
  static let permanent: Set = [
    "permanente", "permanentes", "permanentemente", "de manera permanente", "de forma permanente",
    "en forma permanente", "con caracter permanente", "de caracter permanente",
    "actividad permanente", "accion permanente", "continuo", "continua", "continuos", "continuas",
    "continuamente", "de manera continua", "de forma continua", "en forma continua",
    "actividad continua", "accion continua", "constante", "constantemente",
    "de manera constante", "de forma constante", "en todo momento", "todo el periodo",
    "durante todo el periodo", "en todo el periodo", "a lo largo del periodo",
    "a lo largo de todo el periodo", "durante el periodo", "durante toda la gestion",
    "durante toda la vigencia", "durante toda la vigencia del programa",
    "durante la vigencia del programa", "durante la vigencia del plan", "durante todo el ciclo",
    "durante todo el programa", "durante todo el plan",
  ]

  static let undecided: Set = [
    "por definir", "por definirse", "por determinar", "por determinarse", "por confirmar",
    "por acordar", "por establecer", "a definir", "sin definir", "sin determinar", "sin fecha",
    "sin fecha definida", "sin fecha comprometida", "fecha por definir", "fecha pendiente",
    "pendiente", "pendientes", "pendiente de definir", "pendiente por definir", "indefinida",
    "indefinido", "indeterminada", "indeterminado", "no definida", "no definido", "no aplica",
    "no disponible", "n / a", "n / d", "s / f", "s / d", "n a", "n d", "s f", "na", "nd", "sf",
    "tbd", "ninguna", "ninguno", "no consta", "se desconoce", "desconocida", "desconocido",
  ]

  static let horizons: Set = [
    "a corto plazo", "a mediano plazo", "a largo plazo", "corto plazo", "mediano plazo",
    "largo plazo", "en el corto plazo", "en el mediano plazo", "en el largo plazo",
    "durante este ciclo", "en este ciclo", "este ciclo", "en este periodo", "durante este periodo",
    "en los anos por venir", "en los proximos anos", "en los siguientes anos",
    "en los proximos meses", "en los siguientes meses", "en el futuro", "en un futuro",
    "para la proxima decada", "en la proxima decada", "la proxima decada", "proximamente",
    "a la brevedad", "a la brevedad posible", "lo antes posible", "de inmediato", "inmediatamente",
    "inmediato", "en breve", "oportunamente", "en su oportunidad", "eventualmente",
    "cuando sea posible", "por venir",
  ]

  /// Verbs that leave the date to somebody else: «la que decidan las regiones».
  static let decisions: Set = [
    "defina", "definan", "decida", "decidan", "determine", "determinen", "acuerde", "acuerden",
    "establezca", "establezcan", "fije", "fijen", "senale", "senalen", "indique", "indiquen",
  ]

  /// Beginnings after which an event follows, whatever its words.
  static let events = [
    "una vez que", "una vez", "cuando", "en cuanto", "tan pronto como", "en el marco de",
    "en el marco del", "a peticion de", "a peticion del", "a solicitud de", "a solicitud del",
    "por invitacion de", "con motivo de", "con motivo del", "a propuesta de", "segun", "conforme a",
    "conforme al", "conforme se", "de acuerdo con", "de acuerdo a", "de conformidad con",
    "en funcion de", "siempre que", "en caso de", "cada vez que", "mientras", "sujeto a",
    "sujeta a", "dependiendo de",
  ]

  /// Beginnings that also go before dates; an event follows when it names none.
  static let bounds = [
    "despues de", "despues del", "antes de", "antes del", "a partir de", "a partir del", "desde",
    "hasta", "posterior a", "posterior al", "posteriormente a", "posteriormente al", "previo a",
    "previo al", "previa a", "tras", "luego de", "luego del", "al termino de", "al termino del",
    "al cierre de", "al cierre del", "al concluir", "al finalizar", "al terminar",
    "a mas tardar en", "a mas tardar", "durante la", "durante el", "en la sesion", "en la reunion",
  ]
}
