/* Made by modelc from annotations.dsl: do not edit. */
/* The OpenAPI document of annotations's services, as it stands in openapi.json: the pieces of one
 * text, since a literal of C may not be as long as a document is. */
#include "annotations_service.h"

static const char *const pieces[] = {
    "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Annotations\",\"description\":\"What annotations mak",
    "e of names, of access and of input.\",\"version\":\"0.1.0\"},\"servers\":[{\"url\":\"/\"}],\"sec",
    "urity\":[],\"paths\":{\"/users\":{\"post\":{\"tags\":[\"Users\"],\"summary\":\"Add\",\"operationId\":",
    "\"users_add\",\"requestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{",
    "\"$ref\":\"#/components/schemas/User-Input\"}}}},\"responses\":{\"201\":{\"description\":\"Succ",
    "essful Response\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schem",
    "as/User-Output\"}}}},\"422\":{\"description\":\"Validation Error\",\"content\":{\"application/",
    "json\":{\"schema\":{\"$ref\":\"#/components/schemas/HTTPValidationError\"}}}}}}}},\"componen",
    "ts\":{\"schemas\":{\"Role\":{\"type\":\"string\",\"enum\":[\"ADMIN\",\"SUPER_USER\",\"x\"],\"title\":\"R",
    "ole\",\"description\":\"Written in capitals.\"},\"User-Input\":{\"properties\":{\"name\":{\"type",
    "\":\"string\",\"title\":\"Name\"},\"passWord\":{\"type\":\"string\",\"minLength\":8,\"title\":\"Passwo",
    "rd\",\"writeOnly\":true,\"format\":\"password\"},\"nickName\":{\"anyOf\":[{\"type\":\"string\"},{\"t",
    "ype\":\"null\"}],\"title\":\"Nickname\",\"examples\":[\"ann\",\"bob\"]},\"oldAge\":{\"anyOf\":[{\"type",
    "\":\"integer\"},{\"type\":\"null\"}],\"title\":\"Oldage\",\"deprecated\":true},\"birthYear\":{\"type",
    "\":\"integer\",\"maximum\":2100,\"minimum\":1900,\"title\":\"Birthyear\",\"default\":2000,\"exampl",
    "es\":[1984]},\"role\":{\"$ref\":\"#/components/schemas/Role\",\"default\":\"ADMIN\"},\"boss\":{\"a",
    "nyOf\":[{\"$ref\":\"#/components/schemas/User-Input\"},{\"type\":\"null\"}],\"title\":\"Boss\"}},",
    "\"type\":\"object\",\"required\":[\"name\",\"passWord\"],\"title\":\"User\",\"additionalProperties\"",
    ":true,\"description\":\"Keeps what it does not know.\"},\"User-Output\":{\"properties\":{\"cr",
    "eatedAt\":{\"type\":\"integer\",\"title\":\"Createdat\",\"readOnly\":true},\"name\":{\"type\":\"stri",
    "ng\",\"title\":\"Name\"},\"nickName\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}],\"title\":",
    "\"Nickname\",\"examples\":[\"ann\",\"bob\"]},\"oldAge\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"",
    "null\"}],\"title\":\"Oldage\",\"deprecated\":true},\"birthYear\":{\"type\":\"integer\",\"maximum\":",
    "2100,\"minimum\":1900,\"title\":\"Birthyear\",\"default\":2000,\"examples\":[1984]},\"role\":{\"$",
    "ref\":\"#/components/schemas/Role\",\"default\":\"ADMIN\"},\"boss\":{\"anyOf\":[{\"$ref\":\"#/comp",
    "onents/schemas/User-Output\"},{\"type\":\"null\"}],\"title\":\"Boss\"}},\"type\":\"object\",\"requ",
    "ired\":[\"createdAt\",\"name\",\"nickName\",\"oldAge\",\"birthYear\",\"role\",\"boss\"],\"title\":\"Us",
    "er\",\"additionalProperties\":true,\"description\":\"Keeps what it does not know.\"},\"HTTPV",
    "alidationError\":{\"title\":\"HTTPValidationError\",\"type\":\"object\",\"properties\":{\"detail",
    "\":{\"title\":\"Detail\",\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/ValidationE",
    "rror\"}}}},\"ValidationError\":{\"title\":\"ValidationError\",\"type\":\"object\",\"properties\":",
    "{\"loc\":{\"title\":\"Location\",\"type\":\"array\",\"items\":{\"anyOf\":[{\"type\":\"string\"},{\"type",
    "\":\"integer\"}]}},\"msg\":{\"title\":\"Message\",\"type\":\"string\"},\"type\":{\"title\":\"Error Typ",
    "e\",\"type\":\"string\"},\"input\":{\"title\":\"Input\"},\"ctx\":{\"title\":\"Context\",\"type\":\"objec",
    "t\"}},\"required\":[\"loc\",\"msg\",\"type\"]}}},\"tags\":[{\"name\":\"Users\"}]}",
};

const mc_document annotations_openapi = {pieces, sizeof pieces / sizeof *pieces};
