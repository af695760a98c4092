/**
 * For Windows PowerShell 5.1 and PowerShell 7. The word at the cursor is passed together with its option, because an
 * empty argument would be lost on the way to the program. If the script returns nothing, PowerShell offers files; to
 * offer nothing, it returns an empty word.
 */
export const powershell = `# PowerShell completion for report
Register-ArgumentCompleter -Native -CommandName @('report', 'report.cmd', 'report.ps1') -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $before = @($commandAst.CommandElements |
        Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object { $_.Extent.Text.Trim('"', "'") })
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [System.Text.UTF8Encoding]::new($false)
        $lines = @(& report complete powershell "--current=$wordToComplete" '--' @before 2>$null)
    } finally {
        [Console]::OutputEncoding = $encoding
    }
    $kind = ''
    $offered = @(foreach ($line in $lines) {
        if ($line.StartsWith(':')) {
            $kind = $line
        } else {
            $word, $meaning = $line.Split([char]9, 2)
            if (-not $meaning) { $meaning = $word }
            [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $meaning)
        }
    })
    if ($offered.Count -gt 0) { return $offered }
    if ($kind -ne ':files' -and $kind -ne ':folders') { return '' }
}
`;
