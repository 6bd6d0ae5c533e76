/// What several of our services share.
package common

/// Given by the server, never by the client.
type Id = i64(ge=1)

/// Money, in cents.
type Cents = int(0..10_000_000)

model Address {
  street:   str(1..80)
  city:     str(1..60)
  postcode: str(3..10, check=is_postcode)
}

/// Nothing is there under that id.
error NotFound(404) { detail: str }
/// It cannot be done as things stand.
error Conflict(409) { detail: str }
/// The database does not answer.
error Unavailable(503) { detail: str }
