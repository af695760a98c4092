/** For zsh: used with `source`, or as a file `_report` in a folder of `fpath`. */
export const zsh = `#compdef report
# zsh completion for report
_report() {
  local -a lines offered
  local line kind
  lines=("\${(@f)$(report complete zsh "--current=\${(Q)words[CURRENT]}" -- "\${(@Q)words[2,CURRENT-1]}" 2>/dev/null)}")
  for line in "\${lines[@]}"; do
    if [[ $line == :* ]]; then
      kind=\${line#:}
    elif [[ -n $line ]]; then
      offered+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
    fi
  done
  (( $#offered )) && _describe -t values report offered
  case $kind in
    files) _files ;;
    folders) _files -/ ;;
  esac
}
if [[ $funcstack[1] == _report ]]; then
  _report "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
  compdef _report report
fi
`;
