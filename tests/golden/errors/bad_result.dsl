package bad_result
service S at "/s" {
    async get a "/a" () -> int?
    async get b "/b" () -> f64[3]
    async get c "/c" () -> int | null
}
