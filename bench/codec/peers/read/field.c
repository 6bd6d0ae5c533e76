//% if field.nullable
                const bool none = is_null(value);
//% if field.has_flag
                out->has_$field.c_name$ = !none;
//% end
//% if field.boxed
                if (!none && !take_boxed(value, to, &out->$field.c_name$)) return false;
//% else
                if (!none && !take(value, to, &out->$field.c_name$)) return false;
//% end
//% else
//% if field.has_flag
                out->has_$field.c_name$ = true;
//% end
//% if field.boxed
                if (!take_boxed(value, to, &out->$field.c_name$)) return false;
//% else
                if (!take(value, to, &out->$field.c_name$)) return false;
//% end
//% end
                out->given[$field.word$] |= UINT64_C(1) << $field.bit$;
                next = $field.c_const$ + 1;
                return true;
