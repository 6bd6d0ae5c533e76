package package_again
package other
model A { a: int }
