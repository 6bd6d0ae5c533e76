/*
 * docs_page.h - the page at /docs: built into the library from the files in docs/.
 */
#ifndef MODELC_HTTP_DOCS_PAGE_H
#define MODELC_HTTP_DOCS_PAGE_H

#include <modelc/base.h>

/** HTML that needs nothing but /openapi.json. Static. */
mc_str mc_http_docs_page(void);
/** Its entity tag. Static. */
mc_str mc_http_docs_tag(void);
/** A Content-Security-Policy under which its own script and style run and nothing else. Static. */
mc_str mc_http_docs_policy(void);

#endif
