package env_twice
model Database { path: str @env("DB_PATH"), user: str @env("DB_USER") }
model Config {
    first:  Database
    second: Database
    third:  Database @env("THIRD_")
    path:   str @env("THIRD_DB_PATH")
    port:   int @env("PORT")
    other:  int @env("PORT")
}
model Around { config: Config }
