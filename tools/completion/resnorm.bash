# Completion of options and files for the resnorm tools in bash. What options
# there are is asked of the tool itself.
_resnorm() {
  local word=${COMP_WORDS[COMP_CWORD]} options
  COMPREPLY=()
  if [[ $word == -* ]]; then
    # An option stands two columns in, a pass six; deeper ones are options of a pass.
    options=$("$1" --help-list 2>/dev/null | sed -n 's/^ \{2,6\}\(--[[:alnum:]-]*=\{0,1\}\).*/\1/p')
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
    if [[ ${#COMPREPLY[@]} == 1 && ${COMPREPLY[0]} == *= ]]; then
      compopt -o nospace 2>/dev/null
    fi
  fi
  # Without a reply, `-o default` completes a file: `=` and `@` end a word.
}
complete -o default -F _resnorm resnorm-run resnorm-opt resnorm-translate resnorm-reduce
