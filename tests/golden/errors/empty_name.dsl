package empty_name
model A { ``: int, "": int }
