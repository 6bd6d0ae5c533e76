/// What the environment gives: variables by name, those of a model within behind a prefix.
package environment

enum Level { debug, info }
union Limit { int, "none" }

model Server {
    host: str(1..) = "localhost" @env("HOST")
    port: int(1..65535) @env("PORT") @alias("port", "listen")
    key:  str? @env("KEY") @sensitive
}

/// Another Server, so that its variables need a prefix of their own.
model Settings : Server {
    level:   Level = info @env("LOG_LEVEL")
    limit:   Limit = 10 @env("LIMIT")
    within:  duration = 90s @env("WITHIN")
    main:    Server = {port: 80} @env("MAIN_")
    spare:   Server? @env("SPARE_")
    peers:   Server[] = []
    parent:  Settings?
}
