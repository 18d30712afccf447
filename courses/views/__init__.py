"""What a browser may ask: my training, lessons, exams."""
