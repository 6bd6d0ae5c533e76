package hello

/// Who wants to be greeted.
model Guest {
  name:  str(1..40)
  age:   int(0..150)?
  moods: str(1..20)[](..5, unique) = []
}
model Greeting { text: str }
error Banned(403) { detail: str }

service Door at "/door" {
  async post greet (body: Guest) -> 201 Greeting raises Banned
}
