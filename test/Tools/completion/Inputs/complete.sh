# complete.sh SCRIPT TOOL WORD: what bash would offer for WORD after TOOL.
source "$1"
COMP_WORDS=("$2" "$3")
COMP_CWORD=1
_resnorm "$2" "$3" "$2"
[ ${#COMPREPLY[@]} -eq 0 ] || printf '%s\n' "${COMPREPLY[@]}"
