#compdef articlekit
# Completion of articlekit for zsh. Put this into ~/.zshrc, after compinit:
#   eval "$(articlekit completion zsh)"
_articlekit() {
  local rest="${(j: :)words[2,CURRENT]}"
  local -a candidates
  candidates=("${(@f)$("${words[1]}" "[suggest:${#rest}]" "$rest" 2>/dev/null)}")
  candidates=(${candidates:#})
  # Options are not in the way of files until somebody begins to type one.
  [[ "$PREFIX" == -* ]] || candidates=(${candidates:#-*})
  (( $#candidates )) && compadd -- $candidates || _files
}
compdef _articlekit articlekit
