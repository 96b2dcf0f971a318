"""Find what each side agreed, pledged, proposed or asked for, by field of cooperation."""
