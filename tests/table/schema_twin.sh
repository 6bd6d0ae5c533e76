#!/bin/sh
# schema_twin.sh PYTHON TABLE MODELC FOLDER: schema_twin.py, or 77 where python3-jsonschema is missing.
"$1" -c 'import jsonschema; jsonschema.Draft202012Validator' 2>/dev/null || {
    echo "skipped: python3-jsonschema is not installed"
    exit 77
}
exec "$1" -W ignore "$4/schema_twin.py" "$2" "$3" "$4/schemas" "$4/cases" "$4/schema_differences.txt"
