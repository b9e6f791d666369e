import FileSystem

/// What git runs before it keeps a commit (githooks(5)): the plans that go into it are checked.
enum PreCommitHook {
  /// The name under which git looks for it.
  static let name = "pre-commit"

  /// The line by which a hook is known to be ours, and may be replaced by a later one.
  static let mark = "# Escrito por «snt git instalar»."

  /// The script, for any shell (POSIX), with the program that is run where a shell knows none.
  static func text(program: String?) -> String {
    """
    #!/bin/sh
    \(mark)
    # Revisa los planes que cambian en este commit, como están en la carpeta.
    # Para guardar sin revisar: git commit --no-verify

    programa=\(program.map(quoted) ?? "")
    if command -v snt > /dev/null; then
      programa=snt
    elif [ ! -x "$programa" ]; then
      echo 'Los planes no se revisaron: no se encontró el programa «snt».' >&2
      echo 'Instálelo en una carpeta de PATH, y repita con él: snt git instalar' >&2
      exit 0
    fi
    set -f
    IFS='
    '
    # De cada archivo que cambia o se borra, la carpeta del plan en que está.
    carpetas=$(git -c core.quotePath=false diff --cached --name-only |
      while read -r carpeta; do
        while [ "$carpeta" != . ]; do
          carpeta=$(dirname "$carpeta")
          [ -f "$carpeta/plan.yaml" ] && printf '%s\\n' "$carpeta" && break
        done
      done | sort -u)
    falla=
    for carpeta in $carpetas; do
      [ -f "$carpeta/plan.yaml" ] || continue
      # Un plan con errores se dice una vez; su forma se revisa cuando ya se puede leer.
      salida=$("$programa" validar "$carpeta" 2>&1) &&
        salida=$("$programa" formatear --revisar "$carpeta" 2>&1) && continue
      falla=1
      printf '%s\\n' "$salida"
    done >&2
    if [ -n "$falla" ]; then
      echo 'El commit no se hizo. Corrija lo anterior, agréguelo con «git add» y repita.' >&2
      echo 'Para guardar de todos modos: git commit --no-verify' >&2
      exit 1
    fi

    """
  }

  /// A path for a shell.
  private static func quoted(_ path: String) -> String {
    "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }

  /// What every hook says that checks plans.
  static let check = "snt formatear --revisar"

  /// What somebody adds who has a hook of another kind.
  static let addition = "\(check) CARPETA && snt validar CARPETA || exit 1"
}
