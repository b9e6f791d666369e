/// Every kind of mistake with its way out.
enum Gallery {
  /// The kinds that the gallery shows.
  static let kinds = Set(mistakes.map { String($0.message.prefix { $0 != ":" }) })

  /// Command lines, and what is wrong with each → what to do now.
  static let mistakes: [(line: String, message: String)] = [
    (
      "avance 1 60 --nota “Con minuta”",
      "comillas-tipográficas: la terminal no entiende estas comillas: “Con minuta”"
        + " → escriba las rectas (\" \"): / --nota \"Con minuta\""
    ),
    (
      "fecha",
      "falta-argumento: falta TEXTO: la fecha como se escribe en un plan"
        + " → por ejemplo: snt fecha \"última semana de septiembre de 2022\""
    ),
    (
      "avance",
      "falta-argumento: faltan LÍNEA (el número de la línea) y AVANCE (el avance en"
        + " puntos, de 0 a 100) → escriba: snt avance LÍNEA AVANCE [opciones]"
    ),
    (
      "validar",
      "falta-argumento: falta PLAN: los planes"
        + " → escriba: snt validar PLAN… [opciones]"
    ),
    (
      "informe seguimiento",
      "falta-opción: falta --corte FECHA: el último día que se cuenta"
        + " → agregue --corte FECHA a la orden."
    ),
    (
      "informe",
      "falta-orden: falta la orden después de «snt informe»"
        + " → puede ser cierre o seguimiento."
    ),
    (
      "--",
      "falta-orden: falta la orden después de «snt»"
        + " → puede ser avance, sesión, fecha, informe o validar."
    ),
    (
      "--periodo 2022",
      "falta-orden: falta la orden después de «snt»"
        + " → puede ser avance, sesión, fecha, informe o validar."
    ),
    (
      "fecha x --periodo",
      "opción-sin-valor: falta el valor de --periodo"
        + " → escríbalo después de la opción: --periodo PERIODO"
    ),
    (
      "fecha x --periodo=",
      "opción-sin-valor: falta el valor de --periodo"
        + " → escríbalo después de la opción: --periodo PERIODO"
    ),
    (
      "fecha --periodo --json x",
      "opción-sin-valor: falta el valor de --periodo"
        + " → escríbalo después de la opción: --periodo PERIODO"
    ),
    (
      "fecha --periodo -- x",
      "opción-sin-valor: falta el valor de --periodo"
        + " → escríbalo después de la opción: --periodo PERIODO"
    ),
    (
      "avance 1 60 -n -urgente",
      "opción-sin-valor: falta el valor de --nota"
        + " → si el valor es «-urgente», escríbalo junto a la opción: / --nota=-urgente"
    ),
    (
      "fecha x --perido 2022",
      "opción-desconocida: «snt fecha» no tiene la opción --perido"
        + " → ¿quiso decir --periodo?"
    ),
    (
      "fecha x --per 2022",
      "opción-desconocida: «snt fecha» no tiene la opción --per"
        + " → ¿quiso decir --periodo?"
    ),
    (
      "fecha x -json",
      "opción-desconocida: «snt fecha» no tiene la opción -json"
        + " → ¿quiso decir --json?"
    ),
    (
      "informe cierre -p",
      "opción-desconocida: «snt informe cierre» no tiene la opción -p"
        + " → quite -p, o elija una de las opciones de la orden."
    ),
    (
      "sesion --urgente",
      "opción-desconocida: «snt sesión» no tiene la opción --urgente"
        + " → quite --urgente, o elija una de las opciones de la orden."
    ),
    (
      "fecha ---json x",
      "opción-desconocida: «snt fecha» no tiene la opción ---json"
        + " → ¿quiso decir --json?"
    ),
    (
      "fecha x --nota y",
      "opción-desconocida: «snt fecha» no tiene la opción --nota"
        + " → es una opción de «snt avance»."
    ),
    (
      "fecha -zeta",
      "opción-desconocida: «snt fecha» no tiene la opción -zeta"
        + " → si es un texto y no una opción, escríbalo después de «--»: -- -zeta"
    ),
    (
      "--perido 2022 fecha x",
      "opción-desconocida: «snt» no tiene la opción --perido"
        + " → ¿quiso decir --periodo?"
    ),
    (
      "--salida x validar",
      "opción-fuera-de-lugar: --salida significa cosas distintas según la"
        + " orden → escriba primero la orden y después --salida."
    ),
    (
      "avance 1 60 --nota a -n b",
      "opción-repetida: --nota aparece dos veces: «a» y «b»"
        + " → deje una sola."
    ),
    (
      "fehca",
      "orden-desconocida: «fehca» no es una orden de «snt»"
        + " → ¿quiso decir «snt fecha»?"
    ),
    (
      "inf cierre",
      "orden-desconocida: «inf» no es una orden de «snt»"
        + " → ¿quiso decir «snt informe»?"
    ),
    (
      "cierre",
      "orden-desconocida: «cierre» no es una orden de «snt»"
        + " → ¿quiso decir «snt informe cierre»?"
    ),
    (
      "informe anual",
      "orden-desconocida: «anual» no es una orden de «snt informe»"
        + " → puede ser cierre o seguimiento."
    ),
    (
      "fecha última semana de mayo",
      "sobra-argumento: sobra «semana»: «snt fecha» lleva un solo"
        + " argumento, TEXTO → si «última semana de mayo» es un solo texto, escríbalo"
        + " entre comillas: / \"última semana de mayo\""
    ),
    (
      "fecha mayo json",
      "sobra-argumento: sobra «json»: «snt fecha» lleva un solo argumento,"
        + " TEXTO → ¿quiso decir --json? / si «mayo json» es un solo texto, escríbalo entre"
        + " comillas: / \"mayo json\""
    ),
    (
      "avance 1 60 70",
      "sobra-argumento: sobra «70»: «snt avance» lleva solo LÍNEA y AVANCE"
        + " → quite «70» y vuelva a intentar."
    ),
    (
      "sesión 3",
      "sobra-argumento: sobra «3»: «snt sesión» no lleva argumentos"
        + " → quite «3» y vuelva a intentar."
    ),
    (
      "fecha x --json=sí",
      "sobra-valor: --json no lleva valor y se le dio «sí»"
        + " → escriba solamente --json."
    ),
    (
      "informe cierre -r=sí",
      "sobra-valor: --reemplazar no lleva valor y se le dio «sí»"
        + " → escriba solamente --reemplazar."
    ),
    (
      "avance 1 doce",
      "valor-no-válido: AVANCE: «doce» no es un número entero"
        + " → escriba solo cifras, como 12."
    ),
    (
      "informe cierre --ancho=",
      "opción-sin-valor: falta el valor de --ancho"
        + " → escríbalo después de la opción: --ancho COLUMNAS"
    ),
    (
      "informe cierre -f htm",
      "valor-no-válido: --formato: «htm» no es uno de los valores"
        + " posibles → ¿quiso decir html?"
    ),
    (
      "informe cierre -f pdf",
      "valor-no-válido: --formato: «pdf» no es uno de los valores"
        + " posibles → puede ser docx, html o minuta."
    ),
  ]
}
