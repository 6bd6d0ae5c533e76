/* Made by modelc from shapes.dsl: do not edit. */
/* JSON in and out for each model of shapes. */
#include "shapes.h"

bool shapes_node_from_json(shapes_node *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&shapes_node_type, out, json, NULL, arena, errors);
}

bool shapes_node_merge_json(shapes_node *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&shapes_node_type, value, patch, NULL, arena, errors);
}

bool shapes_node_to_json(const shapes_node *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&shapes_node_type, value, out, flags);
}

bool shapes_shapes_from_json(shapes_shapes *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&shapes_shapes_type, out, json, NULL, arena, errors);
}

bool shapes_shapes_merge_json(shapes_shapes *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&shapes_shapes_type, value, patch, NULL, arena, errors);
}

bool shapes_shapes_to_json(const shapes_shapes *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&shapes_shapes_type, value, out, flags);
}

bool shapes_cells_from_json(shapes_cells *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&shapes_cells_type, out, json, NULL, arena, errors);
}

bool shapes_cells_merge_json(shapes_cells *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&shapes_cells_type, value, patch, NULL, arena, errors);
}

bool shapes_cells_to_json(const shapes_cells *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&shapes_cells_type, value, out, flags);
}

bool shapes_shapes_vector_from_json(shapes_shapes_vector *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&shapes_shapes_vector_type, out, json, NULL, arena, errors);
}

bool shapes_shapes_vector_merge_json(shapes_shapes_vector *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&shapes_shapes_vector_type, value, patch, NULL, arena, errors);
}

bool shapes_shapes_vector_to_json(const shapes_shapes_vector *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&shapes_shapes_vector_type, value, out, flags);
}

bool shapes_cell_from_json(shapes_cell *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&shapes_cell_type, out, json, NULL, arena, errors);
}

bool shapes_cell_merge_json(shapes_cell *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&shapes_cell_type, value, patch, NULL, arena, errors);
}

bool shapes_cell_to_json(const shapes_cell *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&shapes_cell_type, value, out, flags);
}

bool shapes_value_from_json(shapes_value *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&shapes_value_type, out, json, NULL, arena, errors);
}

bool shapes_value_merge_json(shapes_value *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&shapes_value_type, value, patch, NULL, arena, errors);
}

bool shapes_value_to_json(const shapes_value *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&shapes_value_type, value, out, flags);
}

