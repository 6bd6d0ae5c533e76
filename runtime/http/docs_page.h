/*
 * docs_page.h - the page at /docs: built into the library from docs.html.
 */
#ifndef MODELC_HTTP_DOCS_PAGE_H
#define MODELC_HTTP_DOCS_PAGE_H

#include <modelc/base.h>

/** HTML that needs nothing but /openapi.json. Static. */
mc_str mc_http_docs_page(void);

#endif
