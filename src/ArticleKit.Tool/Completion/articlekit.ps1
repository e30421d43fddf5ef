# Completion of articlekit for PowerShell. Put this into the file that $PROFILE names:
#   articlekit completion pwsh | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName articlekit -ScriptBlock {
    param($word, $command, $position)
    $name = $command.CommandElements[0].Extent.Text
    # The text of the command ends with its last word, though blanks may follow before the cursor.
    $line = $command.Extent.Text.PadRight($position - $command.Extent.StartOffset)
    $rest = $line.Substring([Math]::Min($name.Length + 1, $line.Length))
    $point = [Math]::Max($position - $command.Extent.StartOffset - $name.Length - 1, 0)
    & $command.GetCommandName() "[suggest:$point]" "$rest" 2>$null |
        # Options are not in the way of files until somebody begins to type one.
        Where-Object { $_.StartsWith($word) -and (-not $_.StartsWith('-') -or $word.StartsWith('-')) } |
        ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
