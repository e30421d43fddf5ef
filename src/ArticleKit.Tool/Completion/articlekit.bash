# Completion of articlekit for bash. Put this into ~/.bashrc:
#   eval "$(articlekit completion bash)"
_articlekit() {
  local word=${COMP_WORDS[COMP_CWORD]} rest=${COMP_LINE#*[[:space:]]} candidate
  local point=$((COMP_POINT - (${#COMP_LINE} - ${#rest})))
  COMPREPLY=()
  while IFS= read -r candidate; do
    # Options are not in the way of files until somebody begins to type one.
    if [[ $candidate == "$word"* && ($candidate != -* || $word == -*) ]]; then
      COMPREPLY+=("$candidate")
    fi
  done < <("${COMP_WORDS[0]}" "[suggest:$point]" "$rest" 2>/dev/null)
}
complete -o default -F _articlekit articlekit
