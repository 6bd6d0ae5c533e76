/// How the petstore is run: petstore.yaml, then what the environment says, then the command line.
package settings

enum Log { none, text, json }

@extra(forbid)
model Settings {
  database: str(1..) = "petstore.db"  @env("PETSTORE_DATABASE")
  /// The folder of the pets' papers; it is made where there is none.
  papers:   str(1..) = "papers"       @env("PETSTORE_PAPERS")

  /// Without a token nobody can do what it is for.
  clerk_token:   str(12..)?           @env("PETSTORE_CLERK_TOKEN") @sensitive
  manager_token: str(12..)?           @env("PETSTORE_MANAGER_TOKEN") @sensitive
  partner_key:   str(12..)?           @env("PETSTORE_PARTNER_KEY") @sensitive

  /// Requests a second of one address; 0 is any number.
  rate:    int(0..1_000_000) = 0      @env("PETSTORE_RATE")
  /// Pages of which sites may use the API.
  origins: str(1..200)[](..20) = []
  log:     Log = none                 @env("PETSTORE_LOG")
}
