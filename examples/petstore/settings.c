/* settings.c - how the shop is run: from YAML, and from the environment, which wins. */
#include "shop.h"

#include "settings_yaml.h"

bool shop_read_settings(shop *out, const char *file) {
    mc_config from = {.file = file};
    mc_errors errors;
    mc_errors_init(&errors, &out->memory);
    if (settings_settings_load_yaml(&out->settings, &from, &out->memory, &errors)) return true;
    mc_errors_print(&errors, stderr);
    return false;
}
