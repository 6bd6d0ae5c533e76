/// What is wrong with the annotations of operations.
package wrong

@auth(token)
service S at "/s" {
  @timeout(0s) async get a "/a" () -> int
  @timeout(3) async get b "/b" () -> int
  @timeout(25h) async get c "/c" () -> int
  @concurrency(0) async get d "/d" () -> int
  @tags() async get e "/e" () -> int
  @auth(bearer, admin) async get f "/f" () -> int
  @timeout(1s) @timeout(2s) async get g "/g" () -> int
  @readonly async get h "/h" () -> int
}
