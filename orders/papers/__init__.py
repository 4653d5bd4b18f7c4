"""What is printed: every paper of a packet, from ready values to PDF. Only here are Jinja2 and WeasyPrint imported."""
