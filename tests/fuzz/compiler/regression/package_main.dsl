package main
service S { async get a () -> int }
