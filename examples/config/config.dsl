package config

enum Level { debug, info, warning, error }

model Listener {
  host: str(1..253) = "127.0.0.1"
  port: int(1..65535)
  tls:  bool = false
}
model Database {
  path:     str(1..)            @env("PATH")
  timeout:  f64(gt=0, le=60) = 5.0 @env("TIMEOUT")
  password: str(8..)?           @env("PASSWORD") @sensitive
}

/// What the service is started with.
@extra(forbid)
model Config {
  name:      str(1..40)
  country:   str(2..2)?
  level:     Level = info       @env("LOG_LEVEL")
  workers:   int(1..64) = 4     @env("WORKERS")
  listeners: Listener[](1..8)
  database:  Database           @env("DB_")         // DB_PATH, DB_TIMEOUT, DB_PASSWORD
  labels:    map[str, str] = {}

  check level == debug => len(listeners) == 1 : "debugging goes with one listener"
}
