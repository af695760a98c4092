/** For fish 3 and later. */
export const fish = `# fish completion for report
function __report_completion
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l kind
    for line in (report complete fish "--current=$current" -- $before[2..-1] 2>/dev/null)
        if string match -q ':*' -- $line
            set kind $line
        else
            printf '%s\\n' $line
        end
    end
    switch "$kind"
        case ':files'
            __fish_complete_path "$current"
        case ':folders'
            __fish_complete_directories "$current"
    end
end
complete -c report -e
complete -c report -f -a '(__report_completion)'
`;
