/// Text that must not leave its place: */ /* ??/ \
/// // $x$ %s%n "quoted" //% end
package quoting

enum Words { slash = "*/", quote = "\"", back = "\\", trigraph = "??/", line = "a\nb", percent = "%s%n" }

/// A doc comment that would end */ int injected; /* here. \
model Naughty {
    /// */
    "*/": str = "*/ \"quoted\" \\ ??/ $x$ %s%n"
    "with space": int?
    "$dollar$": int = 1
    "quote\"d": int = 2
    "back\\slash": int = 3
    "é": str = "é"
}
union Tagged by "*/" { "??/": Naughty2, "\"": Naughty3 }
model Naughty2 { a: int }
model Naughty3 { b: int }
