"""Lesson 3: deciding under pressure."""

from lms.demo.content.shapes import (
    Choice,
    Heading,
    Lesson,
    Numeric,
    Option,
    Picture,
    Text,
)

LESSON = Lesson(
    key="pressure",
    slug="deciding-under-pressure",
    title="Deciding under pressure",
    minutes=7,
    objectives=(
        "recognise pressure before it decides for you",
        "choose limits beforehand at which you stop",
        "have a risk accepted at the right level",
    ),
    blocks=(
        Heading("pressure-h1", "Eighty kilometres to go"),
        Text(
            "pressure-t1",
            "<p>It is eleven at night. The exercise overran. First Lieutenant Bram Jansen must go back with "
            "six lorries: eighty kilometres, rain. The drivers have been up since six. At seven tomorrow "
            "morning the equipment is due for inspection.</p><p>‘We can do it’, says the senior driver. "
            "Nobody contradicts him.</p>",
        ),
        Choice(
            "pressure-q1",
            "What is most dangerous in this situation?",
            (
                Option(
                    "a",
                    "The rain.",
                    False,
                    "Rain counts, but can be seen. The greatest danger here is invisible.",
                ),
                Option(
                    "b",
                    "That tiredness also affects the judgement of tiredness.",
                    True,
                    "Yes. Whoever has been awake for seventeen hours drives about like somebody who drank, and feels "
                    "better than they are.",
                ),
                Option(
                    "c",
                    "That the inspection is at risk.",
                    False,
                    "A nuisance, but an inspection can be moved.",
                ),
                Option(
                    "d",
                    "That the senior driver speaks on behalf of the whole group.",
                    False,
                    "Good that somebody speaks. But note who is silent.",
                ),
            ),
            "Do not ask a tired person whether they are tired. Look at the clock.",
        ),
        Heading("pressure-h2", "How pressure works"),
        Text(
            "pressure-t2",
            "<p>Pressure rarely comes as an order. It comes as a schedule, somebody waiting, pride, or being "
            "nearly done. Four signs:</p><ul><li>somebody says ‘just a bit more’ or ‘just this "
            "once’;</li><li>the margin is used before anything goes wrong;</li><li>nobody "
            "contradicts;</li><li>stopping suddenly seems dearer than going on.</li></ul><p>If you recognise "
            "two, take five minutes.</p>",
        ),
        Picture(
            "pressure-p1",
            "pressure.png",
            "A lorry drives at night towards a fork with a stop sign. On one road there is a clock, on the "
            "other a bed.",
            "Put up the stop sign before you get there. At the fork the clock decides.",
        ),
        Heading("pressure-h3", "Limits beforehand"),
        Text(
            "pressure-t3",
            "<p>A limit that you choose in the afternoon is better than a feeling at eleven. Make it "
            "<b>measurable</b>: ‘nobody who has been up for more than fifteen hours drives’; ‘wind force six: "
            "no hoisting’. Say who guards it and what you do then: sleep on the spot, another crew, deliver "
            "later. Then nobody needs courage to stop.</p>",
        ),
        Numeric(
            "pressure-q2",
            "The drivers have been up since six. They leave at eleven at night and drive for two hours. How "
            "many hours have they been awake when they arrive?",
            "19",
            "0",
            "hours",
            "From six until one at night is nineteen hours. In research people then performed as with 0.5 per "
            "mille of alcohol or worse.",
        ),
        Choice(
            "pressure-q3",
            "Bram calls his commander. Which message helps best?",
            (
                Option(
                    "a",
                    "‘I think it can be done, but I just wanted to say.’",
                    False,
                    "Now the pressure is passed on and the choice hidden.",
                ),
                Option(
                    "b",
                    "‘The drivers are tired. What shall I do?’",
                    False,
                    "Honest, but without facts and a proposal he can do little.",
                ),
                Option(
                    "c",
                    "‘We stay here; you sort out the inspection.’",
                    False,
                    "The outcome may be good. But this way he does not weigh in and does not know why.",
                ),
                Option(
                    "d",
                    "‘Seventeen hours up, rain, six lorries. Proposal: sleep, leave at six, inspection to ten.’",
                    True,
                    "Good. Facts, consequence, proposal. He can say yes or no and knows to what.",
                ),
            ),
            "Do not take a feeling up but a choice: facts, consequence, proposal.",
        ),
        Heading("pressure-h4", "Who accepts?"),
        Text(
            "pressure-t4",
            "<p>Sometimes going on is the right decision, even with risk. Military work is not without "
            "danger. Then the decision belongs to whoever may accept the <b>residual risk</b>, on what is "
            "really the case, and beforehand. On exercise it weighs differently than on operations: an "
            "exercise can be held again, an injury cannot be undone.</p>",
        ),
        Choice(
            "pressure-q4",
            "What makes a decision to go on defensible? Choose all right answers.",
            (
                Option(
                    "a",
                    "The facts of that moment are on record.",
                    True,
                    "Yes. Even if it ends well you want to know on what you decided.",
                ),
                Option(
                    "b",
                    "The crew asked for it themselves.",
                    False,
                    "That a group wants to is pressure and no reason.",
                ),
                Option(
                    "c",
                    "Whoever decided was allowed to accept this risk.",
                    True,
                    "Yes. Otherwise nobody has really accepted it.",
                ),
                Option(
                    "d",
                    "It was considered whether the aim could be met otherwise.",
                    True,
                    "Yes. Often it can be later, shorter or with others.",
                ),
            ),
            "Afterwards the question is not whether it went well, but whether you could know and were allowed "
            "to decide.",
            multiple=True,
        ),
        Text(
            "pressure-t5",
            "<p><b>Sources.</b> A. Williamson and A.-M. Feyer, <i>Moderate sleep deprivation …</i>, "
            "Occupational and Environmental Medicine (2000): after seventeen to nineteen hours awake people "
            "performed as with 0.5 per mille or worse. Dutch Safety Board, <i>Veilig oefenen</i> (2017). ISO "
            "31000:2018, on accepting risk. The limit of fifteen hours is an example. The lieutenant and the "
            "drive are imaginary.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "The driving and rest times that hold for military drivers, and who may deviate; the fifteen "
            "hours are an example."
        ),
        "Which level may accept which residual risk, on exercise and on operations.",
    ),
)
