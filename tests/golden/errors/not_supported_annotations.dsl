package not_supported_annotations
model A {
    h: int @timeout(2)
}
