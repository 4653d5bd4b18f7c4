"""How dates and numbers are written in each language, where we differ from Django's own way (`FORMAT_MODULE_PATH`)."""
