/// Books and who reads them.
package library

enum Shelf { fiction, science = "sci" }
enum Floor: u8 { ground = 0, first = 1 }

type Isbn = str(10..13)

model Book {
  isbn:   Isbn
  title:  str(1..200)
  /// In euros.
  price:  f64(gt=0) = 9.5
  shelf:  Shelf = fiction
  floor:  Floor?
  tags:   str(..20)[](..8, unique) = []
  copies: map[str, int]
  size:   f64[3]
  extra:  Any?
  next?:  Book
  ref:    int | str
}

@extra(forbid)
model Paper { pages: int(1..) }
model Audio { minutes: int = 60 }
/// What a book is made of.
union Medium by kind { paper: Paper, audio: Audio }
union Mark by kind in value { page: int, chapter: str }

error Gone(410) { detail: str }
error Missing(404) { detail: str }
/// It was lent to somebody else.
error Lost(404) { since: str }

/// All about books.
@auth(bearer)
@timeout(10s)
service Books at "/books" {
  /// One page of them.
  async get list (shelf: Shelf?, limit: int(1..100) = 20, @header("X-Trace") trace: str?,
                  sizes: list[int] = [] @query) -> list[Book]
  sync get read "/{isbn}" (isbn: Isbn) -> Book raises Gone, Missing, Lost
  sync post create (body: Book) -> 201 Book
  sync put move "/{isbn}/medium" (isbn: Isbn, to: Medium, mark: Mark) -> Medium
  @auth(apikey, "books:write") @concurrency(4) @tags("danger", "books") @deprecated
  sync delete remove "/{isbn}" (isbn: Isbn, @cookie session: str) -> 204
  @auth(none) @timeout(250ms)
  async get count "/count" () -> int
}
