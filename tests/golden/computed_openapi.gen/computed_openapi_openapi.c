/* Made by modelc from computed_openapi.dsl: do not edit. */
/* The OpenAPI document of computed_openapi's services, as it stands in openapi.json: the pieces of one
 * text, since a literal of C may not be as long as a document is. */
#include "computed_openapi_service.h"

static const char *const pieces[] = {
    "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Computed Openapi\",\"description\":\"What is compute",
    "d is in what an operation answers, and not in what it takes.\",\"version\":\"0.1.0\"},\"se",
    "rvers\":[{\"url\":\"/\"}],\"security\":[],\"paths\":{\"/lines\":{\"post\":{\"tags\":[\"Lines\"],\"summ",
    "ary\":\"Add\",\"operationId\":\"lines_add\",\"requestBody\":{\"required\":true,\"content\":{\"appl",
    "ication/json\":{\"schema\":{\"$ref\":\"#/components/schemas/Line-Input\"}}}},\"responses\":{\"",
    "200\":{\"description\":\"Successful Response\",\"content\":{\"application/json\":{\"schema\":{\"",
    "$ref\":\"#/components/schemas/Line-Output\"}}}},\"422\":{\"description\":\"Validation Error\"",
    ",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/HTTPValidatio",
    "nError\"}}}}}}}},\"components\":{\"schemas\":{\"Line-Input\":{\"properties\":{\"unitPrice\":{\"t",
    "ype\":\"number\",\"title\":\"Unitprice\"},\"count\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"nul",
    "l\"}],\"title\":\"Count\"}},\"type\":\"object\",\"required\":[\"unitPrice\"],\"title\":\"Line\"},\"Lin",
    "e-Output\":{\"properties\":{\"unitPrice\":{\"type\":\"number\",\"title\":\"Unitprice\"},\"count\":{",
    "\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"null\"}],\"title\":\"Count\"},\"wholePrice\":{\"type\":\"",
    "number\",\"title\":\"Wholeprice\",\"readOnly\":true},\"twice\":{\"anyOf\":[{\"type\":\"integer\"},{",
    "\"type\":\"null\"}],\"title\":\"Twice\",\"description\":\"None where there is no count.\",\"readO",
    "nly\":true},\"isMany\":{\"type\":\"boolean\",\"title\":\"Ismany\",\"readOnly\":true}},\"type\":\"obj",
    "ect\",\"required\":[\"unitPrice\",\"count\",\"wholePrice\",\"twice\",\"isMany\"],\"title\":\"Line\"},",
    "\"HTTPValidationError\":{\"title\":\"HTTPValidationError\",\"type\":\"object\",\"properties\":{\"",
    "detail\":{\"title\":\"Detail\",\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Valid",
    "ationError\"}}}},\"ValidationError\":{\"title\":\"ValidationError\",\"type\":\"object\",\"proper",
    "ties\":{\"loc\":{\"title\":\"Location\",\"type\":\"array\",\"items\":{\"anyOf\":[{\"type\":\"string\"},",
    "{\"type\":\"integer\"}]}},\"msg\":{\"title\":\"Message\",\"type\":\"string\"},\"type\":{\"title\":\"Err",
    "or Type\",\"type\":\"string\"},\"input\":{\"title\":\"Input\"},\"ctx\":{\"title\":\"Context\",\"type\":",
    "\"object\"}},\"required\":[\"loc\",\"msg\",\"type\"]}}},\"tags\":[{\"name\":\"Lines\"}]}",
};

const mc_document computed_openapi_openapi = {pieces, sizeof pieces / sizeof *pieces};
