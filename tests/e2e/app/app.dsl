/// What the tests of modelc/test.h ask: headers, cookies, mistakes, both kinds of handlers.
package app

model Seen { who: str, session: str, numbers: int[] }
model Point { x: int(ge=0), y: int(ge=0) }
error Gone(410) { detail: str }

service Api {
  async get seen "/seen" (@header x_who: str = "nobody", @cookie session: str = "", @query n: int[] = []) -> Seen
  sync post move "/move" (body: Point) -> Point raises Gone
  async get nap "/nap" (ms: int(0..1000) = 1) -> int
  async get broken "/broken" () -> int
  @auth(bearer)
  async get secret "/secret" () -> str
}
