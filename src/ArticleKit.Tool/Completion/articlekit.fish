# Completion of articlekit for fish. Put this into ~/.config/fish/config.fish:
#   articlekit completion fish | source
function __articlekit_complete
    set -l tokens (commandline -opc)
    set -l word (commandline -ct)
    set -l rest (string replace -r '^\s*\S+\s?' '' -- (commandline -cp))
    set -l candidates ($tokens[1] "[suggest:"(string length -- "$rest")"]" "$rest" 2>/dev/null)
    # Options are not in the way of files until somebody begins to type one.
    if string match -q -- '-*' "$word"
        printf '%s\n' $candidates
    else
        string match -v -- '-*' $candidates
    end
end
complete -c articlekit -a '(__articlekit_complete)'
