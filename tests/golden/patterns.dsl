/// What is done to text: stripped, measured, matched, then put into one case.
package patterns

/// An alias shares its pattern with all that use it.
type Slug = str(1..20, pattern=/^[a-z0-9]+(-[a-z0-9]+)*$/, strip, lower)

model Page {
    slug: Slug
    path: str(pattern=/^\/[\w\/]*$/) = "/index"
    code: str(upper, pattern=/^\p{L}{2}\d{4}$/)
    long: str(pattern=/^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/)?
    words: str(strip, 1..)[] = []
}
