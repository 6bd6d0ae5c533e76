/* Made by modelc from sockets.dsl: do not edit. */
/* The OpenAPI document of sockets's services, as it stands in openapi.json: the pieces of one
 * text, since a literal of C may not be as long as a document is. */
#include "sockets_service.h"

static const char *const pieces[] = {
    "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Sockets\",\"description\":\"WebSockets: streams in a",
    "nd out.\",\"version\":\"0.1.0\"},\"servers\":[{\"url\":\"/\"}],\"security\":[],\"paths\":{\"/rooms/{",
    "room}\":{\"get\":{\"tags\":[\"Rooms\"],\"summary\":\"Talk\",\"description\":\"Talks to all who are",
    " in the room.\",\"operationId\":\"rooms_talk\",\"parameters\":[{\"name\":\"room\",\"in\":\"path\",\"",
    "required\":true,\"schema\":{\"type\":\"string\",\"title\":\"Room\"}},{\"name\":\"name\",\"in\":\"query",
    "\",\"required\":true,\"schema\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":20,\"title\":\"Na",
    "me\"}}],\"x-websocket\":{\"receives\":{\"$ref\":\"#/components/schemas/Say\"},\"sends\":{\"$ref\"",
    ":\"#/components/schemas/Said\"}},\"responses\":{\"101\":{\"description\":\"Switching Protocol",
    "s: a WebSocket\"},\"409\":{\"description\":\"Full\",\"content\":{\"application/json\":{\"schema\"",
    ":{\"$ref\":\"#/components/schemas/Full\"}}}},\"426\":{\"description\":\"No handshake of a Web",
    "Socket\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/HTTPEr",
    "ror\"}}}},\"422\":{\"description\":\"Validation Error\",\"content\":{\"application/json\":{\"sch",
    "ema\":{\"$ref\":\"#/components/schemas/HTTPValidationError\"}}}}}}},\"/rooms/bytes/echo\":{",
    "\"get\":{\"tags\":[\"Rooms\"],\"summary\":\"Bytes\",\"operationId\":\"rooms_bytes\",\"x-websocket\":",
    "{\"receives\":{\"type\":\"string\",\"format\":\"base64\"},\"sends\":{\"type\":\"string\",\"format\":\"b",
    "ase64\"}},\"responses\":{\"101\":{\"description\":\"Switching Protocols: a WebSocket\"},\"426\"",
    ":{\"description\":\"No handshake of a WebSocket\",\"content\":{\"application/json\":{\"schema",
    "\":{\"$ref\":\"#/components/schemas/HTTPError\"}}}}}}},\"/rooms/sums/all\":{\"get\":{\"tags\":[",
    "\"Rooms\"],\"summary\":\"Sums\",\"operationId\":\"rooms_sums\",\"x-websocket\":{\"receives\":{\"typ",
    "e\":\"array\",\"items\":{\"type\":\"integer\"}},\"sends\":{\"type\":\"integer\"}},\"responses\":{\"101",
    "\":{\"description\":\"Switching Protocols: a WebSocket\"},\"426\":{\"description\":\"No handsh",
    "ake of a WebSocket\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/sc",
    "hemas/HTTPError\"}}}}}}}},\"components\":{\"schemas\":{\"Full\":{\"properties\":{\"detail\":{\"t",
    "ype\":\"string\",\"title\":\"Detail\"}},\"type\":\"object\",\"required\":[\"detail\"],\"title\":\"Full",
    "\"},\"Said\":{\"properties\":{\"from\":{\"type\":\"string\",\"title\":\"From\"},\"text\":{\"type\":\"str",
    "ing\",\"title\":\"Text\"}},\"type\":\"object\",\"required\":[\"from\",\"text\"],\"title\":\"Said\"},\"Sa",
    "y\":{\"properties\":{\"text\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":200,\"title\":\"Tex",
    "t\"},\"to\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}],\"title\":\"To\"}},\"type\":\"object\"",
    ",\"required\":[\"text\"],\"title\":\"Say\"},\"HTTPValidationError\":{\"title\":\"HTTPValidationEr",
    "ror\",\"type\":\"object\",\"properties\":{\"detail\":{\"title\":\"Detail\",\"type\":\"array\",\"items\"",
    ":{\"$ref\":\"#/components/schemas/ValidationError\"}}}},\"ValidationError\":{\"title\":\"Vali",
    "dationError\",\"type\":\"object\",\"properties\":{\"loc\":{\"title\":\"Location\",\"type\":\"array\",",
    "\"items\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}},\"msg\":{\"title\":\"Message\",\"",
    "type\":\"string\"},\"type\":{\"title\":\"Error Type\",\"type\":\"string\"},\"input\":{\"title\":\"Inpu",
    "t\"},\"ctx\":{\"title\":\"Context\",\"type\":\"object\"}},\"required\":[\"loc\",\"msg\",\"type\"]}}},\"t",
    "ags\":[{\"name\":\"Rooms\"}]}",
};

const mc_document sockets_openapi = {pieces, sizeof pieces / sizeof *pieces};
