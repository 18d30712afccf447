"""How the drawings of the course are made: a canvas, icons, pictograms and scenes."""
