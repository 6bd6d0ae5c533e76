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
