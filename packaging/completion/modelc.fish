# Completion of modelc for fish.
complete -c modelc -f
complete -c modelc -n 'not __fish_seen_subcommand_from explain' -k -xa '(__fish_complete_suffix .dsl)'
complete -c modelc -n 'test (count (commandline -opc)) -eq 1' -a explain -d 'what a diagnostic means'
complete -c modelc -n '__fish_seen_subcommand_from explain' -xa "(modelc explain 2>/dev/null | string match -r '^[EW][0-9]+')"
complete -c modelc -s o -xa '(__fish_complete_directories)' -d 'where the C files go'
complete -c modelc -s I -xa '(__fish_complete_directories)' -d 'look for imports there too'
complete -c modelc -l check -d 'only say what is wrong, write nothing'
complete -c modelc -l no-stubs -d 'leave out handlers, checks and main.c'
complete -c modelc -l yaml -d 'make YAML in and out too'
complete -c modelc -l list-outputs -d 'print the files that would be written'
complete -c modelc -l templates -xa '(__fish_complete_directories)' -d 'use the templates there'
complete -c modelc -o MD -d 'write a depfile for Make or Ninja'
complete -c modelc -o MF -r -d 'the name of the depfile'
complete -c modelc -o MT -r -d 'the target of the depfile'
complete -c modelc -l diagnostics -xa 'text json' -d 'what is wrong, as text or JSON'
complete -c modelc -l color -xa 'auto always never' -d 'colours'
complete -c modelc -l help -d 'say what the options are'
complete -c modelc -l version -d 'say which version this is'
