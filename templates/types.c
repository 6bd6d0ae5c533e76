//% for type in owner.types
//% if type.pattern
static mc_pattern $type.pattern_name$ = {MC_STR_INIT($type.pattern$), mc_pattern_match, NULL, NULL};
//% end
//% if type.rules
static const mc_constraint $type.rules_name$[] = {
//% for rule in type.rules
    {.rule = $rule.kind$$rule.bound$},
//% end
};
//% end
//% if type.fields
static const mc_field $type.stem$_fields[] = {
//% for field in type.fields
    {$field.wire$, &$field.type$, offsetof($type.c_type$, $field.c_name$),
     $field.has$, $field.flags$},
//% end
};
static const mc_tuple $type.stem$_tuple = {$type.stem$_fields,
                                           sizeof $type.stem$_fields / sizeof *$type.stem$_fields};
//% end
//% if type.items
static const mc_items $type.items_name$ = {$type.items$};
//% end
$type.storage$const mc_type $type.name$ = {
    .kind = $type.kind$,
    .name = $type.label$,
    .size = $type.size$,
//% if type.rules
    .constraints = $type.rules_name$,
    .constraints_len = sizeof $type.rules_name$ / sizeof *$type.rules_name$,
//% end
//% if type.info
    .$type.info$,
//% end
};

//% end
