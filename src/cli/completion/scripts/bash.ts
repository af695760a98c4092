/**
 * For bash 4 and later. Evaluates nothing that the user typed and needs no other script. Bash splits words at `=`; the
 * program joins them again.
 */
export const bash = `# bash completion for report
_report_completion() {
  local current=\${COMP_WORDS[COMP_CWORD]} line kind=
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == :* ]]; then
      kind=\${line#:}
    else
      COMPREPLY+=("\${line%%$'\\t'*}")
    fi
  done < <(report complete bash "--current=$current" -- "\${COMP_WORDS[@]:1:COMP_CWORD-1}" 2>/dev/null)
  case $kind in
    files) ;;
    folders) compopt -o plusdirs +o default ;;
    *) compopt +o default ;;
  esac
}
complete -o default -F _report_completion report
`;
