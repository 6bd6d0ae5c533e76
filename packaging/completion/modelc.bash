# Completion of modelc for bash.
_modelc() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    local options='-o -I --check --no-stubs --yaml --client --optimize=size --handlers --list-outputs --templates -MD -MF -MT
        --diagnostics= --color= --format= --mode= --help --version'
    # bash takes "=" for a word of its own.
    [[ $cur != = ]] || cur=''
    [[ $prev != = ]] || prev=${COMP_WORDS[COMP_CWORD - 2]}
    COMPREPLY=()
    if [[ ${COMP_WORDS[1]} == explain && $COMP_CWORD -gt 1 ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(modelc explain 2>/dev/null | grep -o '^[EW][0-9]*')" -- "$cur")
        return
    fi
    case $prev in
    -o | -I | --templates)
        mapfile -t COMPREPLY < <(compgen -d -- "$cur")
        compopt -o filenames
        return
        ;;
    -MF | -MT | --handlers)
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        compopt -o filenames
        return
        ;;
    --diagnostics)
        mapfile -t COMPREPLY < <(compgen -W 'text json' -- "$cur")
        return
        ;;
    --format)
        mapfile -t COMPREPLY < <(compgen -W 'json yaml' -- "$cur")
        return
        ;;
    --mode)
        mapfile -t COMPREPLY < <(compgen -W 'input output' -- "$cur")
        return
        ;;
    --color)
        mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$cur")
        return
        ;;
    esac
    if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$cur")
        [[ ${COMPREPLY[0]-} != *= ]] || compopt -o nospace
        return
    fi
    mapfile -t COMPREPLY < <(
        compgen -f -X '!*.dsl' -- "$cur"
        compgen -d -S / -- "$cur"
        [[ $COMP_CWORD != 1 ]] || compgen -W 'explain init schema' -- "$cur"
    )
    [[ ${COMPREPLY[0]-} != */ ]] || compopt -o nospace
}
complete -F _modelc modelc
