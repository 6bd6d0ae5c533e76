#include "zoo.h"

bool same(const zoo_animal *a, const zoo_animal *b);

bool same(const zoo_animal *a, const zoo_animal *b) {
    return zoo_animal_equal(a, b);
}
