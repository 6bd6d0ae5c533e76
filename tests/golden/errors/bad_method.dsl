package bad_method
service S { async got a () -> int }
