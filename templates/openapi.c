/* Made by modelc from $source$: do not edit. */
/* The OpenAPI document of $package$'s services, as it stands in openapi.json: the pieces of one
 * text, since a literal of C may not be as long as a document is. */
#include "$package$_service.h"

static const char *const pieces[] = {
//% for piece in pieces
    $piece.text$,
//% end
};

const mc_document $package$_openapi = {pieces, sizeof pieces / sizeof *pieces};
