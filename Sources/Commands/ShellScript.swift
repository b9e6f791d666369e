import Arguments

/// The shells that can complete a command line of this program; raw values are what the user types.
enum ShellScript: String, CaseIterable {
  case bash
  case zsh
  case fish

  /// A candidate as the shell reads it: a line, with its meaning where the shell shows one.
  func line(_ candidate: Completion.Candidate) -> String {
    // A name of several lines would be taken for several candidates.
    let summary = candidate.summary.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return switch self {
    case .bash: candidate.word
    case .zsh: candidate.word.replacing(":", with: "\\:") + ":" + summary
    case .fish: candidate.word + "\t" + summary
    }
  }

  /// What the shell runs; it asks the program, so that nothing has to be written twice.
  var text: String {
    switch self {
    case .bash:
      """
      # snt: completar en bash
      _snt() {
        local linea
        COMPREPLY=()
        while IFS= read -r linea; do
          COMPREPLY+=("$(printf '%q' "$linea")")
        done < <(snt completar bash -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
      }
      complete -o default -F _snt snt

      """
    case .zsh:
      """
      # snt: completar en zsh
      autoload -Uz compinit && compinit
      _snt() {
        local -a candidatos
        candidatos=("${(@f)$(snt completar zsh -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
        if [[ -n "${candidatos[1]}" ]]; then
          _describe 'snt' candidatos
        else
          _files
        fi
      }
      compdef _snt snt

      """
    case .fish:
      """
      # snt: completar en fish
      function __snt_candidatos
        set -l palabras (commandline -opc) (commandline -ct)
        set -l candidatos (snt completar fish -- $palabras[2..-1] 2>/dev/null)
        if test (count $candidatos) -gt 0
          printf '%s\\n' $candidatos
        else
          __fish_complete_path (commandline -ct)
        end
      end
      complete -c snt -f -a '(__snt_candidatos)'

      """
    }
  }
}
