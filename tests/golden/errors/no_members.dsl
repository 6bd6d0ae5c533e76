package no_members
enum E { }
union U { }
service S { }
