"""The question bank of first aid for hazardous substances, each question in both languages."""
