/* modelc.y - the grammar of the model language, and nothing else: each action is one
 * call of a builder (src/syntax/build.h). Line ends arrive as ";" and brackets always
 * match: src/syntax/layout.c sees to both. After a mistake it skips to the end of the
 * item and says so with a SYNC token, so every list has its `error SYNC`. */
%require "3.8"
%define api.pure full
%define api.prefix {modelc_syntax_}
%define api.token.prefix {TOK_}
%define api.location.type {span}
%define parse.error custom
%define parse.lac full
%locations
%param {parser *p}
%expect 0

%code requires {
#include "build.h"
}

%code {
#include "explain.h"

int modelc_syntax_lex(MODELC_SYNTAX_STYPE *value, span *where, parser *p);
void modelc_syntax_error(const span *where, parser *p, const char *message);

/* What is empty has no place of its own, so that a node starts at its first token and
 * ends at its last. */
static span join_places(const span *symbols, int count) {
    span joined = {NULL, 0, 0};
    for (int i = 1; i <= count; i++)
        joined = span_join(joined, symbols[i]);
    return joined;
}
#define YYLLOC_DEFAULT(out, symbols, count) ((out) = join_places((symbols), (count)))
}

%union {
    mc_str text;
    ast_name name;
    node_list list;
    ast_lead lead;
    ast_value *value;
    ast_arg *arg;
    ast_annotation *annotation;
    ast_type *type;
    ast_expr *expr;
    ast_member *member;
    ast_result result;
    ast_operation *operation;
    ast_handler handler;
    ast_enum_value *enum_value;
    ast_case *union_case;
    ast_decl *decl;
}

%token <text>
    NAME "name" STRING "string" REGEX "pattern" DURATION "duration" INT "integer" FLOAT "number"
    DOC "doc comment"
    PACKAGE "package" IMPORT "import" AS "as" CONST "const" ENUM "enum" TYPE "type" MODEL "model"
    UNION "union" BY "by" IN "in" ERROR "error" SERVICE "service" AT "at"
    CHECK "check" COMPUTED "computed" ASYNC "async" SYNC_WORD "sync" ISOLATED "isolated"
    STREAM "stream" RAISES "raises" AND "and" OR "or" NOT "not"
    TRUE "true" FALSE "false" NULL "null"
%token
    RANGE_BELOW "..<" ELLIPSIS "..." RANGE ".." ARROW "->" IMPLIES "=>"
    EQ "==" NE "!=" LE "<=" GE ">=" LT "<" GT ">" ASSIGN "=" MATCH "~"
    PLUS "+" MINUS "-" STAR "*" SLASH "/" PERCENT "%" BAR "|" QUESTION "?"
    COLON ":" SEMICOLON ";" COMMA "," DOT "." AT_SIGN "@"
    LPAREN "(" RPAREN ")" LBRACKET "[" RBRACKET "]" LBRACE "{" RBRACE "}"
    SYNC "end of a mistake"

%type <text> soft_keyword message
%type <name> any_name field_name type_name expr_name route
%type <list> path type_path annotations args arg_items values value_items entries entry_items
%type <list> type_items alternatives exprs expr_items names type_params raises raised
%type <list> members member_items param_list params param_items cases case_items enum_values enum_items
%type <list> operations operation_items
%type <lead> lead
%type <annotation> annotation
%type <arg> arg range
%type <value> value literal number unsigned plain_literal entry
%type <type> type alternative plain_type closed_type type_item type_ref enum_base base
%type <expr> expr operand expr_item
%type <member> member member_body field typed_field param stream_field
%type <enum_value> enum_value
%type <union_case> union_case case_body
%type <handler> handler
%type <result> result
%type <operation> operation operation_body
%type <decl> declaration

/* After the name of an annotation, "(" opens its arguments, not the type of a case. */
%precedence BARE
%precedence "("

%right "=>"
%left "or"
%left "and"
%precedence "not"
%nonassoc "==" "!=" "<" "<=" ">" ">=" "in" "~"
%left "+" "-"
%left "*" "/" "%"
%precedence NEGATION

%%

file: %empty | file statement ";";

statement
    : lead "package" any_name               { build_package(p, $1, $3); }
    | lead "import" "string"                { build_import(p, span_join(@2, @3), (ast_name){$3, @3}, no_name); }
    | lead "import" "string" "as" any_name  { build_import(p, span_join(@2, @5), (ast_name){$3, @3}, $5); }
    | lead declaration                      { build_declaration(p, $1, $2); }
    | error SYNC                            { yyerrok; };

/* ---- declarations ---- */

declaration
    : "const" any_name "=" value             { $$ = build_const(p, @$, $2, $4); }
    | "type" any_name "=" type annotations   { $$ = build_alias(p, @$, $2, $4, $5); }
    | "enum" any_name enum_base "{" enum_values "}"
                                             { $$ = build_enum(p, @$, $2, $3, $5); }
    | "model" any_name type_params base "{" members "}"
                                             { $$ = build_model(p, @$, $2, $3, $4, $6); }
    | "error" any_name                       { $$ = build_error(p, @$, $2, NULL, no_list); }
    | "error" any_name "(" value ")"         { $$ = build_error(p, @$, $2, $4, no_list); }
    | "error" any_name "{" members "}"       { $$ = build_error(p, @$, $2, NULL, $4); }
    | "error" any_name "(" value ")" "{" members "}"
                                             { $$ = build_error(p, @$, $2, $4, $7); }
    | "union" any_name "{" cases "}"         { $$ = build_union(p, @$, $2, no_name, no_name, $4); }
    | "union" any_name "by" field_name "{" cases "}"
                                             { $$ = build_union(p, @$, $2, $4, no_name, $6); }
    | "union" any_name "by" field_name "in" field_name "{" cases "}"
                                             { $$ = build_union(p, @$, $2, $4, $6, $8); }
    | "service" any_name "{" operations "}"  { $$ = build_service(p, @$, $2, no_name, $4); }
    | "service" any_name "at" "string" "{" operations "}"
                                   { $$ = build_service(p, @$, $2, (ast_name){$4, @4}, $6); }
    /* A mistake before the brace does not hide those behind it. */
    | "enum" error SYNC                           { $$ = NULL; yyerrok; }
    | "enum" error SYNC "{" enum_values "}"       { $$ = NULL; yyerrok; }
    | "model" error SYNC                          { $$ = NULL; yyerrok; }
    | "model" error SYNC "{" members "}"          { $$ = NULL; yyerrok; }
    | "error" error SYNC                          { $$ = NULL; yyerrok; }
    | "error" error SYNC "{" members "}"          { $$ = NULL; yyerrok; }
    | "union" error SYNC                          { $$ = NULL; yyerrok; }
    | "union" error SYNC "{" cases "}"            { $$ = NULL; yyerrok; }
    | "service" error SYNC                        { $$ = NULL; yyerrok; }
    | "service" error SYNC "{" operations "}"     { $$ = NULL; yyerrok; };

enum_base: %empty { $$ = NULL; } | ":" type { $$ = $2; };
base: %empty { $$ = NULL; } | ":" type_ref { $$ = $2; };

type_params
    : %empty         { $$ = no_list; }
    | "[" names "]"  { $$ = $2; };

names
    : any_name            { $$ = list_name(p, no_list, $1); }
    | names "," any_name  { $$ = list_name(p, $1, $3); }
    | names error SYNC    { $$ = $1; yyerrok; }
    | error SYNC          { $$ = no_list; yyerrok; };

/* ---- enums, unions ---- */

enum_values: %empty { $$ = no_list; } | enum_items | enum_items separator;

enum_items
    : enum_value                       { $$ = list_enum_value(no_list, $1); }
    | enum_items separator enum_value  { $$ = list_enum_value($1, $3); }
    | enum_items error SYNC            { $$ = $1; yyerrok; };

enum_value
    : lead field_name annotations            { $$ = build_enum_value(p, $1, $2, NULL, $3); }
    | lead field_name "=" value annotations  { $$ = build_enum_value(p, $1, $2, $4, $5); }
    | error SYNC                             { $$ = NULL; yyerrok; };

cases: %empty { $$ = no_list; } | case_items | case_items separator;

case_items
    : union_case                       { $$ = list_case(no_list, $1); }
    | case_items separator union_case  { $$ = list_case($1, $3); }
    | case_items error SYNC            { $$ = $1; yyerrok; };

union_case
    : lead case_body  { $$ = lead_case($1, $2); }
    | error SYNC      { $$ = NULL; yyerrok; };

case_body
    : type annotations                 { $$ = build_case(p, @$, no_name, $1, $2); }
    | field_name ":" type annotations  { $$ = build_case(p, @$, $1, $3, $4); };

/* ---- members ---- */

members: %empty { $$ = no_list; } | member_items | member_items separator;

member_items
    : member                         { $$ = list_member(no_list, $1); }
    | member_items separator member  { $$ = list_member($1, $3); }
    | member_items error SYNC        { $$ = $1; yyerrok; };

member
    : lead member_body  { $$ = lead_member($1, $2); }
    | error SYNC        { $$ = NULL; yyerrok; };

member_body
    : field
    | "..." type_ref          { $$ = build_mixin(p, @$, $2); }
    | "check" expr message    { $$ = build_check(p, @$, $2, $3); }
    | "computed" field_name ":" type annotations "=" expr
                              { $$ = build_computed(p, @$, $2, $4, $5, $7); };

field
    : typed_field
    | typed_field "=" value annotations    { $$ = build_default(@$, $1, $3, $4); };

typed_field
    : field_name ":" type annotations      { $$ = build_field(p, @$, $1, false, $3, $4); }
    | field_name "?" ":" type annotations  { $$ = build_field(p, @$, $1, true, $4, $5); };

message: %empty { $$ = no_text; } | ":" "string" { $$ = $2; };

/* ---- services ---- */

operations: %empty { $$ = no_list; } | operation_items | operation_items ";";

operation_items
    : operation                      { $$ = list_operation(no_list, $1); }
    | operation_items ";" operation  { $$ = list_operation($1, $3); }
    | operation_items error SYNC     { $$ = $1; yyerrok; };

operation
    : lead operation_body  { $$ = lead_operation($1, $2); }
    | error SYNC           { $$ = NULL; yyerrok; };

operation_body: handler any_name any_name route param_list "->" result raises
    { $$ = build_operation(p, @$, $1, $2, $3, $4, $5, $7, $8); };

/* On its own, so that nothing of it is on the stack when a mistake comes behind it. */
param_list: "(" params ")" { $$ = $2; };

handler
    : "async"     { $$ = AST_ASYNC; }
    | "sync"      { $$ = AST_SYNC; }
    | "isolated"  { $$ = AST_ISOLATED; };

route: %empty { $$ = no_name; } | "string" { $$ = (ast_name){$1, @1}; };

params: %empty { $$ = no_list; } | param_items | param_items ",";

param_items
    : param                  { $$ = list_member(no_list, $1); }
    | param_items "," param  { $$ = list_member($1, $3); }
    | param_items error SYNC { $$ = $1; yyerrok; };

param
    : lead field         { $$ = lead_member($1, $2); }
    | lead stream_field  { $$ = lead_member($1, $2); }
    | error SYNC  { $$ = NULL; yyerrok; };

stream_field: field_name ":" "stream" type annotations { $$ = build_stream_field(p, @$, $1, $4, $5); };

result
    : type annotations                     { $$ = build_result(p, @$, no_text, $1, $2); }
    | "integer" type annotations           { $$ = build_result(p, @$, $1, $2, $3); }
    | "stream" type annotations            { $$ = build_stream(p, @$, no_text, $2, $3); }
    | "integer" "stream" type annotations  { $$ = build_stream(p, @$, $1, $3, $4); };

raises: %empty { $$ = no_list; } | "raises" raised { $$ = $2; };

raised
    : type_ref             { $$ = list_type(no_list, $1); }
    | raised "," type_ref  { $$ = list_type($1, $3); };

/* ---- types ---- */

type: alternatives { $$ = build_union_type(p, @$, $1); };

alternatives
    : alternative                   { $$ = list_type(no_list, $1); }
    | alternatives "|" alternative  { $$ = list_type($1, $3); };

alternative
    : plain_type
    | plain_type "(" args ")"  { $$ = build_constrained(@$, $1, $3); }
    | closed_type;

/* What constraints may follow. */
plain_type
    : type_path                       { $$ = build_named_type(p, @$, $1); }
    | alternative "[" "]"             { $$ = build_list_type(p, @$, $1); }
    | alternative "[" type_items "]"  { $$ = build_indexed_type(p, @$, $1, $3); };

closed_type
    : literal            { $$ = build_literal_type(p, @$, $1); }
    | "null"             { $$ = build_null_type(p, @$); }
    | "(" type ")"       { $$ = $2; }
    | "(" error SYNC ")" { $$ = NULL; yyerrok; }
    | alternative "?"    { $$ = build_optional_type(p, @$, $1); };

type_items
    : type_item                 { $$ = list_type(no_list, $1); }
    | type_items "," type_item  { $$ = list_type($1, $3); }
    | type_items error SYNC     { $$ = $1; yyerrok; };

type_item: type | error SYNC { $$ = NULL; yyerrok; };

type_ref
    : type_path                     { $$ = build_named_type(p, @$, $1); }
    | type_path "[" type_items "]"  { $$ = build_generic_type(p, @$, $1, $3); };

type_path
    : type_name                { $$ = list_name(p, no_list, $1); }
    | type_path "." type_name  { $$ = list_name(p, $1, $3); };

/* ---- annotations, constraints ---- */

/* What stands before a declaration or a member; an annotation may have a line to itself. */
lead
    : %empty               { $$ = no_lead; }
    | lead "doc comment"   { $$ = lead_doc(p, $1, $2); }
    | lead annotation      { $$ = lead_annotation($1, $2); }
    | lead annotation ";"  { $$ = lead_annotation($1, $2); };

annotations
    : %empty                  { $$ = no_list; }
    | annotations annotation  { $$ = list_annotation($1, $2); };

annotation
    : "@" any_name  %prec BARE   { $$ = build_annotation(p, @$, $2, no_list); }
    | "@" any_name "(" args ")"  { $$ = build_annotation(p, @$, $2, $4); };

args: %empty { $$ = no_list; } | arg_items | arg_items ",";

arg_items
    : arg                   { $$ = list_arg(no_list, $1); }
    | arg_items "," arg     { $$ = list_arg($1, $3); }
    | arg_items error SYNC  { $$ = $1; yyerrok; };

arg
    : value               { $$ = build_arg(p, @$, $1); }
    | range
    | any_name "=" value  { $$ = build_named_arg(@$, $1, build_arg(p, @3, $3)); }
    | any_name "=" range  { $$ = build_named_arg(@$, $1, $3); }
    | error SYNC          { $$ = NULL; yyerrok; };

range
    : value ".." value   { $$ = build_range(p, @$, $1, $3, false); }
    | value ".."         { $$ = build_range(p, @$, $1, NULL, false); }
    | ".." value         { $$ = build_range(p, @$, NULL, $2, false); }
    | value "..<" value  { $$ = build_range(p, @$, $1, $3, true); }
    | "..<" value        { $$ = build_range(p, @$, NULL, $2, true); };

/* ---- values ---- */

value
    : literal
    | "null"           { $$ = build_value(p, @$, AST_NULL, $1); }
    | "pattern"        { $$ = build_value(p, @$, AST_REGEX, $1); }
    | "duration"       { $$ = build_value(p, @$, AST_DURATION, $1); }
    | path             { $$ = build_word(p, @$, AST_WORD, $1); }
    | path "(" ")"     { $$ = build_word(p, @$, AST_CALL, $1); }
    | "[" values "]"   { $$ = build_items(p, @$, AST_LIST, $2); }
    | "{" entries "}"  { $$ = build_items(p, @$, AST_OBJECT, $2); };

literal: number | plain_literal;

number: unsigned | "-" unsigned { $$ = build_negative(p, @$, $2); };

unsigned
    : "integer"  { $$ = build_value(p, @$, AST_INT, $1); }
    | "number"   { $$ = build_value(p, @$, AST_FLOAT, $1); };

plain_literal
    : "string"  { $$ = build_value(p, @$, AST_STRING, $1); }
    | "true"    { $$ = build_bool(p, @$, $1, true); }
    | "false"   { $$ = build_bool(p, @$, $1, false); };

values: %empty { $$ = no_list; } | value_items | value_items ",";

value_items
    : value                    { $$ = list_value(no_list, $1); }
    | value_items "," value    { $$ = list_value($1, $3); }
    | value_items error SYNC   { $$ = $1; yyerrok; }
    | error SYNC               { $$ = no_list; yyerrok; };

entries: %empty { $$ = no_list; } | entry_items | entry_items ",";

entry_items
    : entry                  { $$ = list_value(no_list, $1); }
    | entry_items "," entry  { $$ = list_value($1, $3); }
    | entry_items error SYNC { $$ = $1; yyerrok; };

entry
    : field_name ":" value  { $$ = build_entry($1, $3); }
    | error SYNC            { $$ = NULL; yyerrok; };

/* ---- expressions ---- */

expr
    : operand
    | expr "=>" expr   { $$ = build_binary(p, @$, AST_OP_IMPLIES, $1, $3); }
    | expr "or" expr   { $$ = build_binary(p, @$, AST_OP_OR, $1, $3); }
    | expr "and" expr  { $$ = build_binary(p, @$, AST_OP_AND, $1, $3); }
    | expr "==" expr   { $$ = build_binary(p, @$, AST_OP_EQ, $1, $3); }
    | expr "!=" expr   { $$ = build_binary(p, @$, AST_OP_NE, $1, $3); }
    | expr "<" expr    { $$ = build_binary(p, @$, AST_OP_LT, $1, $3); }
    | expr "<=" expr   { $$ = build_binary(p, @$, AST_OP_LE, $1, $3); }
    | expr ">" expr    { $$ = build_binary(p, @$, AST_OP_GT, $1, $3); }
    | expr ">=" expr   { $$ = build_binary(p, @$, AST_OP_GE, $1, $3); }
    | expr "in" expr   { $$ = build_binary(p, @$, AST_OP_IN, $1, $3); }
    | expr "~" expr    { $$ = build_binary(p, @$, AST_OP_MATCH, $1, $3); }
    | expr "+" expr    { $$ = build_binary(p, @$, AST_OP_ADD, $1, $3); }
    | expr "-" expr    { $$ = build_binary(p, @$, AST_OP_SUB, $1, $3); }
    | expr "*" expr    { $$ = build_binary(p, @$, AST_OP_MUL, $1, $3); }
    | expr "/" expr    { $$ = build_binary(p, @$, AST_OP_DIV, $1, $3); }
    | expr "%" expr    { $$ = build_binary(p, @$, AST_OP_MOD, $1, $3); }
    | "not" expr       { $$ = build_unary(p, @$, AST_OP_NOT, $2); }
    | "-" expr %prec NEGATION  { $$ = build_unary(p, @$, AST_OP_NEG, $2); };

operand
    : unsigned                  { $$ = build_value_expr(p, @$, $1); }
    | plain_literal             { $$ = build_value_expr(p, @$, $1); }
    | "null"                    { $$ = build_value_expr(p, @$, build_value(p, @$, AST_NULL, $1)); }
    | "pattern"                 { $$ = build_value_expr(p, @$, build_value(p, @$, AST_REGEX, $1)); }
    | "duration"                { $$ = build_value_expr(p, @$, build_value(p, @$, AST_DURATION, $1)); }
    | expr_name                 { $$ = build_name_expr(p, @$, $1); }
    | expr_name "(" exprs ")"   { $$ = build_call(p, @$, $1, $3); }
    | operand "." any_name      { $$ = build_member_expr(p, @$, $1, $3); }
    | operand "[" expr_item "]" { $$ = build_index(p, @$, $1, $3); }
    | "[" exprs "]"             { $$ = build_list_expr(p, @$, $2); }
    | "(" expr ")"              { $$ = $2; }
    | "(" error SYNC ")"        { $$ = NULL; yyerrok; };

exprs: %empty { $$ = no_list; } | expr_items | expr_items ",";

expr_items
    : expr_item                 { $$ = list_expr(no_list, $1); }
    | expr_items "," expr_item  { $$ = list_expr($1, $3); }
    | expr_items error SYNC     { $$ = $1; yyerrok; };

expr_item: expr | error SYNC { $$ = NULL; yyerrok; };

/* ---- names ---- */

/* Every keyword is an ordinary name where the grammar can tell them apart. */
soft_keyword
    : "package" | "import" | "as" | "const" | "enum" | "type" | "model" | "union" | "by"
    | "error" | "service" | "at" | "check" | "computed" | "async" | "sync" | "isolated";

any_name
    : "name"        { $$ = (ast_name){$1, @1}; }
    | soft_keyword  { $$ = (ast_name){$1, @1}; }
    | "stream"      { $$ = (ast_name){$1, @1}; }
    | "raises"      { $$ = (ast_name){$1, @1}; }
    | "and"         { $$ = (ast_name){$1, @1}; }
    | "or"          { $$ = (ast_name){$1, @1}; }
    | "not"         { $$ = (ast_name){$1, @1}; }
    | "in"          { $$ = (ast_name){$1, @1}; };

field_name: any_name | "string" { $$ = (ast_name){$1, @1}; };

/* Not "stream" and "raises", which a result may start or end with. */
type_name
    : "name"        { $$ = (ast_name){$1, @1}; }
    | soft_keyword  { $$ = (ast_name){$1, @1}; }
    | "and"         { $$ = (ast_name){$1, @1}; }
    | "or"          { $$ = (ast_name){$1, @1}; }
    | "not"         { $$ = (ast_name){$1, @1}; }
    | "in"          { $$ = (ast_name){$1, @1}; };

/* Not the operators that are words. */
expr_name
    : "name"        { $$ = (ast_name){$1, @1}; }
    | soft_keyword  { $$ = (ast_name){$1, @1}; }
    | "stream"      { $$ = (ast_name){$1, @1}; }
    | "raises"      { $$ = (ast_name){$1, @1}; };

path
    : any_name           { $$ = list_name(p, no_list, $1); }
    | path "." any_name  { $$ = list_name(p, $1, $3); };

separator: ";" | ",";

%%

/* Hands what would have been right to src/syntax/explain.c, as tokens. */
static int yyreport_syntax_error(const yypcontext_t *context, parser *p) {
    yysymbol_kind_t symbols[EXPECTED_TOKENS];
    expected e = {.len = 0};
    int count = yypcontext_expected_tokens(context, symbols, EXPECTED_TOKENS);
    for (int i = 0; i < count; i++) {
        for (int kind = TOK_NAME; kind < TOK_SYNC; kind++) {
            if (YYTRANSLATE(kind) != symbols[i]) continue;
            e.kinds[e.len] = kind;
            e.names[e.len++] = yysymbol_name(symbols[i]);
        }
    }
    explain_mistake(p, &e);
    layout_recover(&p->layout);
    return 0;
}
