"""A court's own fillable form: the file that says which answer goes where, the filling, and the PDF that comes out."""
