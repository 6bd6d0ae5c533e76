/// Forms, files and models of texts.
package forms

model Login { user: str(1..40), password: str @sensitive, remember: bool = false }
@extra(forbid)
model Filter { limit: int(1..100) = 20, tags: str[](..5) = [], from: date? }
model Found { name: str, size: int }

service Forms at "/forms" {
    /// Fields of a form alone.
    async post login "/login" (@form login: Login) -> Found
    async post rate "/rate/{id}" (id: int, @form stars: int(1..5), @form words: str[] = []) -> 204
    /// With files.
    sync post photo "/photo" (@form title: str(1..80), photo: upload, @file("thumb-nail") thumb: upload?) -> Found
    /// A file that the handler names.
    sync get picture "/picture/{id}" (id: int) -> file
    async get find "/find" (@query filter: Filter) -> Found[]
}
