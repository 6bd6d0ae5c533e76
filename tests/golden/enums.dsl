/// Enums: text on the wire, or numbers.
package enums

/// What a person may do.
enum Role {
    admin
    user = "plain-user"
    /// Looks, but does not touch.
    guest
}

enum Level: u8 { low = 1, high = 10, higher }

enum Offset: i32 { back = -1, none = 0, forward = 1 }

model Badge {
    role: Role
    level: Level = high
    offset: Offset?
}
