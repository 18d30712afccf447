from django.db import migrations


def name_the_course(apps, schema_editor):
    """A letter that named a page went about its course, and does not go once more."""
    letters = apps.get_model("people", "Letter").objects
    pages = apps.get_model("courses", "CoursePage").objects
    course_of = {
        str(page): course for page, course in pages.values_list("pk", "course")
    }
    for letter in letters.filter(key__startswith="review:").order_by("pk"):
        page, _, rest = letter.key.removeprefix("review:").partition(":")
        key = f"review:course-{course_of.get(page)}:{rest}"
        if page in course_of and not letters.filter(key=key).exists():
            letters.filter(pk=letter.pk).update(key=key)


class Migration(migrations.Migration):
    dependencies = [
        ("courses", "0020_say_that_the_why_follows_any_answer"),
        ("people", "0014_mail_that_is_held"),
    ]

    operations = [
        migrations.RunPython(name_the_course, migrations.RunPython.noop, elidable=True),
    ]
