/// Patterns and changes of text.
package patterns

model Code { v: str(pattern=/^[A-Z]{2}-\d+$/) }
model Contains { v: str(pattern=/b/) }
model ShortCode { v: str(..4, pattern=/^[a-z]*$/) }
model Greedy { v: str(pattern=/^(a+)+$/) }
model Stripped { v: str(1..3, strip) }
model Lowered { v: str(lower, pattern=/^[A-Za-z]+$/) }
model Raised { v: str(strip, upper) }
