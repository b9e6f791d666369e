import Diagnostics

/// Institutions, their sectors and groups.
extension CompliancePages {
  static let institutions = [
    DiagnosticPage(
      "clasificación-ajena", "una institución está en un grupo o sector que el plan no tiene",
      checks: """
        Si el plan dice cuáles son los grupos («grupos:») o los sectores («sectores:»), toda \
        institución está en uno de ellos.
        """,
      reason: """
        Una errata haría un grupo nuevo de una sola institución, con su propio promedio.
        """,
      in: .anyFile,
      example: """
        clave,siglas,nombre,sector,grupo
        EJ1,IDE,Instituto de Ejemplo,Salud,Sectorizadas
        EJ2,CDE,Consejo de Ejemplo,Marina,Sectorisadas
        """,
      instead: """
        clave,siglas,nombre,sector,grupo
        EJ1,IDE,Instituto de Ejemplo,Salud,Sectorizadas
        EJ2,CDE,Consejo de Ejemplo,Marina,Sectorizadas
        """),
    DiagnosticPage(
      "institución-desconocida", "la matriz nombra una institución que no está en la lista",
      checks: """
        Cada fila de la matriz dice de quién es: con la clave, las siglas o el nombre que la \
        institución tiene en la lista.
        """,
      reason: """
        Lo que dice esa fila no contaría para nadie.
        """,
      in: .anyFile,
      example: """
        clave,E1-01,E2-01
        EJ1,sí,no
        EJ2,sí,n.a.
        EJ9,sí,sí
        """,
      instead: """
        clave,E1-01,E2-01
        EJ1,sí,no
        EJ2,sí,n.a.
        """),
    DiagnosticPage(
      "institución-incompleta",
      "a una institución le falta la clave, el nombre, el sector o el grupo",
      checks: """
        Toda institución tiene clave, nombre, sector y grupo. Si la fuente no dice cómo se \
        llama, lleva un nombre provisional y «no» en «nombrada».
        """,
      reason: """
        Sin sector ni grupo no entra en los promedios que se informan.
        """,
      in: .anyFile,
      example: """
        clave,siglas,nombre,sector,grupo
        EJ1,IDE,Instituto de Ejemplo,,Sectorizadas
        EJ2,CDE,Consejo de Ejemplo,Marina,Sectorizadas
        """,
      instead: """
        clave,siglas,nombre,sector,grupo
        EJ1,IDE,Instituto de Ejemplo,Salud,Sectorizadas
        EJ2,CDE,Consejo de Ejemplo,Marina,Sectorizadas
        """),
    DiagnosticPage(
      "institución-repetida", "una clave está dos veces en la lista de instituciones",
      checks: """
        Cada institución está una vez en la lista. Los acentos y las mayúsculas no distinguen \
        dos claves.
        """,
      reason: """
        Contaría dos veces en todos los promedios.
        """,
      in: .anyFile,
      example: """
        clave,siglas,nombre,sector,grupo
        EJ1,IDE,Instituto de Ejemplo,Salud,Sectorizadas
        EJ2,CDE,Consejo de Ejemplo,Marina,Sectorizadas
        EJ1,IDX,Instituto de Ejemplo,Salud,Sectorizadas
        """,
      instead: """
        clave,siglas,nombre,sector,grupo
        EJ1,IDE,Instituto de Ejemplo,Salud,Sectorizadas
        EJ2,CDE,Consejo de Ejemplo,Marina,Sectorizadas
        """),
    DiagnosticPage(
      "fila-cruzada", "una fila dice de una institución lo que es de otra",
      checks: """
        Si la matriz lleva, junto a la clave, las siglas, el nombre, el sector o el grupo, son los que \
        la lista da a esa institución. Decide la clave.
        """,
      reason: """
        Cuando se ordena una sola columna en Excel, todo queda a nombre de otra institución.
        """,
      in: .anyFile,
      example: """
        clave,siglas,E1-01,E2-01
        EJ1,CDE,sí,no
        EJ2,CDE,sí,n.a.
        """,
      instead: """
        clave,siglas,E1-01,E2-01
        EJ1,IDE,sí,no
        EJ2,CDE,sí,n.a.
        """),
    DiagnosticPage(
      "lista-vacía", "la lista de instituciones no tiene ninguna",
      checks: """
        La lista de instituciones tiene una fila por cada una.
        """,
      reason: """
        Sin ellas no se sabe de quién es cada fila de la matriz, y no se lee.
        """,
      in: .anyFile,
      example: """
        clave,siglas,nombre,sector,grupo
        """,
      instead: """
        clave,siglas,nombre,sector,grupo
        EJ1,IDE,Instituto de Ejemplo,Salud,Sectorizadas
        """),
    DiagnosticPage(
      "nombre-ambiguo", "una palabra nombra a dos instituciones",
      checks: """
        Dos instituciones no tienen el mismo nombre, ni la clave de una es la sigla o el nombre de \
        otra. Si de veras se llaman igual, la matriz las nombra por su clave.
        """,
      reason: """
        Lo de una se anotaría a la otra.
        """,
      in: .anyFile,
      example: """
        clave,siglas,nombre,sector,grupo
        EJ1,IDE,Instituto de Ejemplo,Salud,Sectorizadas
        EJ2,CDE,Instituto de Ejemplo,Marina,Sectorizadas
        """,
      instead: """
        clave,siglas,nombre,sector,grupo
        EJ1,IDE,Instituto de Ejemplo,Salud,Sectorizadas
        EJ2,CDE,Consejo de Ejemplo,Marina,Sectorizadas
        """),
    DiagnosticPage(
      "sigla-repetida", "dos instituciones tienen las mismas siglas",
      checks: """
        Las siglas pueden repetirse, pero entonces la matriz tiene que nombrar a esas \
        instituciones por su clave.
        """,
      reason: """
        Con las siglas solas, lo de una se anotaría a la otra.
        """,
      in: .anyFile,
      example: """
        clave,siglas,nombre,sector,grupo
        EJ1,IDE,Instituto de Ejemplo,Salud,Sectorizadas
        EJ2,IDE,Consejo de Ejemplo,Marina,Sectorizadas
        """,
      instead: """
        clave,siglas,nombre,sector,grupo
        EJ1,IDE,Instituto de Ejemplo,Salud,Sectorizadas
        EJ2,CDE,Consejo de Ejemplo,Marina,Sectorizadas
        """),
  ]
}
