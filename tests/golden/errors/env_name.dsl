package env_name
model Inner { a: int @env("A") }
model Config {
    a: int @env("8080")
    b: int @env("my-port")
    c: int @env(PORT)
    d: int @env
    e: int @env("")
    f: Inner @env("DB")
    g: int @env("G", "H")
    h: int @env("I") @readonly
}
service Users {
    async get read (id: int @env("ID")) -> Config
}
