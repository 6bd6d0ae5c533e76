package only_null
model A { a: null, b: null | null, c: Union[null] }
