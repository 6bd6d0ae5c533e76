package forms
model A { a: upload, b: upload[] }
model B { x: map[str, int] }
service S at "/s" {
    async post b "/b" (a: str[], file: upload) -> 204
    async post c "/c" (@form x: int, body: A) -> 204
    async get d "/d" (file: upload) -> 204
    async post e "/e" (@form x: map[str, int], @form y: B) -> 204
    async post f "/f" (@file x: int, @query y: upload, @body z: upload) -> 204
    async post g "/g" (x: upload[], y: upload(..5)) -> upload
    async get h "/h" (@query b: B) -> 204
    isolated post j "/j" (@form x: int, y: upload) -> int
    async get i "/i" (@header b: B) -> 204
}
