/// What is computed is in what an operation answers, and not in what it takes.
package computed_openapi

@rename_all(camelCase)
model Line {
    unit_price: float
    count: int?
    computed whole_price: float = unit_price * 2
    /// None where there is no count.
    computed twice: int = count * 2
    computed is_many: bool = count > 10
}

service Lines at "/lines" {
    async post add (body: Line) -> Line
}
