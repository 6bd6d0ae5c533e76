package array_of_itself
model Page { next: Page[2]?, other: Page?[3] }
