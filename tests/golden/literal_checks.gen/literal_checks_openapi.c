/* Made by modelc from literal_checks.dsl: do not edit. */
/* The OpenAPI document of literal_checks's services, as it stands in openapi.json: the pieces of one
 * text, since a literal of C may not be as long as a document is. */
#include "literal_checks_service.h"

static const char *const pieces[] = {
    "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Literal Checks\",\"description\":\"Literals and sets",
    " in checks and as parameters.\",\"version\":\"0.1.0\"},\"servers\":[{\"url\":\"/\"}],\"security\"",
    ":[],\"paths\":{\"/q\":{\"get\":{\"tags\":[\"S\"],\"summary\":\"Q\",\"operationId\":\"s_q\",\"parameters",
    "\":[{\"name\":\"tags\",\"in\":\"query\",\"required\":false,\"schema\":{\"type\":\"array\",\"items\":{\"t",
    "ype\":\"integer\"},\"uniqueItems\":true,\"title\":\"Tags\",\"default\":[1]}},{\"name\":\"kinds\",\"i",
    "n\":\"query\",\"required\":false,\"schema\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"$ref\":\"#/co",
    "mponents/schemas/K\"},\"uniqueItems\":true},{\"type\":\"null\"}],\"title\":\"Kinds\"}},{\"name\":",
    "\"mode\",\"in\":\"query\",\"required\":true,\"schema\":{\"enum\":[\"a\",\"b\"],\"type\":\"string\",\"titl",
    "e\":\"Mode\"}}],\"responses\":{\"200\":{\"description\":\"Successful Response\",\"content\":{\"app",
    "lication/json\":{\"schema\":{\"type\":\"integer\"}}}},\"422\":{\"description\":\"Validation Erro",
    "r\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/HTTPValidat",
    "ionError\"}}}}}}}},\"components\":{\"schemas\":{\"K\":{\"type\":\"string\",\"enum\":[\"a\",\"b\"],\"ti",
    "tle\":\"K\"},\"HTTPValidationError\":{\"title\":\"HTTPValidationError\",\"type\":\"object\",\"prop",
    "erties\":{\"detail\":{\"title\":\"Detail\",\"type\":\"array\",\"items\":{\"$ref\":\"#/components/sch",
    "emas/ValidationError\"}}}},\"ValidationError\":{\"title\":\"ValidationError\",\"type\":\"objec",
    "t\",\"properties\":{\"loc\":{\"title\":\"Location\",\"type\":\"array\",\"items\":{\"anyOf\":[{\"type\":",
    "\"string\"},{\"type\":\"integer\"}]}},\"msg\":{\"title\":\"Message\",\"type\":\"string\"},\"type\":{\"t",
    "itle\":\"Error Type\",\"type\":\"string\"},\"input\":{\"title\":\"Input\"},\"ctx\":{\"title\":\"Contex",
    "t\",\"type\":\"object\"}},\"required\":[\"loc\",\"msg\",\"type\"]}}},\"tags\":[{\"name\":\"S\"}]}",
};

const mc_document literal_checks_openapi = {pieces, sizeof pieces / sizeof *pieces};
