/// Any: whatever JSON may hold.
package any

model Event {
    name: str
    payload: Any
    extra: Any?
    maybe?: Any
    null_too: Any = null
    list: Any[] = []
    by_name: map[str, Any] = {}
}
