import { picture } from '../picture.ts';
import type { SampleSource } from '../sample-story.ts';

/** A harbour town's daily, with long reads at the weekend. English, RSS 2.0 with media:content. */
export const pellowTide: SampleSource = {
  key: 'pellow-tide',
  name: 'The Pellow Tide',
  language: 'en-GB',
  description: 'The daily of Pellow, Tarn Quay and the islands',
  format: 'rss-media',
  colour: '#14506b',
  stories: [
    {
      slug: 'night-ferry-returns',
      headline: 'Night ferry to Brannock returns after nine years, with a bakery on board',
      summary:
        'The 23:40 sails again from Friday. The islanders asked for the boat; the bread was the captain’s idea, because somebody has to be awake anyway.',
      byline: 'Nell Ackroyd',
      topic: 'Harbour',
      picture: picture(
        'harbour-1',
        'Fishing boats moored along a quay at dusk, a striped lighthouse behind them',
        'Tarn Quay on Tuesday evening. The night ferry will leave from the inner berth, under the old light.',
        'Joss Merrin / The Pellow Tide',
      ),
      body: `
The last night ferry to Brannock sailed nine years ago with four passengers and a piano. On Friday, at twenty minutes to midnight, the service comes back, on a smaller boat and with a warmer smell.

The *Constance Dow* carries sixty people, eight cars and, where the duty-free shelf used to be, an oven. The crew will bake through the crossing and unload two hundred loaves for the island’s shop at half past two. What is left over is sold at the rail.

> Somebody has to be awake on that boat anyway. It may as well smell of something.
> -- Ada Quill, master of the *Constance Dow*

The islanders had asked for the boat, not for the bread. Since the night service stopped, anybody with a late appointment on the mainland has had to find a bed there, and the school orchestra has gone home before the second half of every concert it was invited to.

The council pays for a trial of two years. It will count passengers, and it has agreed with the captain to count loaves as well, because nobody could say beforehand which of the two would sell better.

The oven took longer than the boat. Nobody had ever asked the ship inspectors whether bread may be baked under way, and their first answer was a form for cargo that rises. In the end they sent a man, who made the crossing in February in a strong swell with forty loaves in the oven. He found that the trays had been hung like a ship’s stove, so that they stay level while everything around them does not. He signed, and took two.

Quill learned to bake from her mother, who ran the canteen at the fish dock, and to handle a ferry from her father, who ran it into the fish dock once, on the night she was born. She says that the two trades are much the same: the work is in the waiting, and you must not keep opening the door to look.

Brannock’s only shop has sold sliced bread from the mainland since its own baker retired. Its owner expects to go on selling it. Somebody, he says, always wants toast.

Tickets are the price of the day boat. Bicycles travel free after ten in the evening, for the reason, according to the timetable, that there is nobody left to mind.
`,
    },
    {
      slug: 'harbour-gauge-online',
      headline: 'Anyone can now read the harbour gauge',
      byline: 'Tom Farrant',
      topic: 'Harbour',
      body: `
The gauge at the end of the north pier has been read by the harbour office every hour since it was put up. From today it reads itself, every six minutes, and the figures are open to everyone.

The first person to use them was a swimmer, who wrote to say that the water had been four centimetres higher than she was told. The office checked. She was right; the ruler on the steps is worn.
`,
    },
    {
      slug: 'swimming-club-at-hundred',
      headline: 'The winter swimmers turn a hundred, and take the water’s temperature one more time',
      byline: 'Priya Sandal',
      topic: 'Sport',
      picture: picture(
        'sea-3',
        'A calm grey sea under broken cloud in the early morning',
        'Gull Cove at seven on Sunday, just before the first of the hundred and twelve went in.',
        'Priya Sandal / The Pellow Tide',
      ),
      body: `
A hundred and twelve people walked into the sea at Gull Cove on Sunday morning to mark the hundredth year of the Pellow Winter Swimmers. The youngest was nine. The oldest, who is eighty-eight, said that the water had been colder when she was young and the talk afterwards worse.

The club owns a shed, a kettle and a hundred years of notebooks in which somebody has written down the temperature of the water every Sunday. Marine biologists at Ansty asked to copy them last spring. Nobody on this coast, they say, has anything like it.

It began with eleven clerks from the harbour office, who had read that sea bathing was good for handwriting. The first entry in the first notebook is dated the second of November and reads “six degrees, all in, Pask complained”. Mr Pask appears in the notebooks for thirty-four years, always in the same words.

There are rules, and there are not many of them. Nobody goes in alone. Nobody counts down. Nobody who is already in may say anything encouraging to somebody who is not. A swimmer who has been in on fifty Sundays is given a wooden token; the token can be exchanged for nothing, and people have been known to come back from abroad to earn it.

The shed holds nineteen people, or twenty-three if they are cold. There is a single hook in it that nobody uses. It was Mr Pask’s, and when a visitor hangs a towel there by mistake the others say nothing, and move it, and put the kettle on.

Anneka Bright, who is nine, went in on Sunday between her mother and her grandmother and came out ahead of both. Asked how it had been, she thought about it for some time. “Loud,” she said. “Inside.”

> We never thought of it as science. We wrote it down so that we could complain exactly.
> -- Hugh Penhale, keeper of the notebooks

On Sunday it was nine point four degrees. It has been written down.

The sea off Gull Cove, the notebooks show, is a little over one degree warmer in January than it was a hundred years ago. The scientists find that important. The club finds it important too, and has not let it change the length of the complaint.
`,
    },
    {
      slug: 'tide-mill-turns-again',
      headline: 'The mill that runs on the moon',
      summary:
        'The tide mill at Low Ferry stood still for ninety-one years. A retired teacher, a blacksmith and forty volunteers have taught it to grind again. This is how they did it, and what they found in the mud.',
      byline: 'Nell Ackroyd',
      topic: 'The long read',
      picture: picture(
        'bridge-2',
        'An old stone bridge with four arches over still water in golden light',
        'The causeway at Low Ferry. The mill pond lies behind it; the wheel turns under the second arch.',
        'Joss Merrin / The Pellow Tide',
      ),
      body: `
There is a moment, about two hours after high water, when nothing at Low Ferry moves. The pond behind the causeway is full to its lip. The river in front of it has begun to drop, and the mud is coming up, brown and shining, like the back of something asleep. Then Edie Tranter, who is seventy-three and taught chemistry for most of them, leans on an iron bar, and the moon starts to make flour.

The tide mill at Low Ferry ground its last sack ninety-one years ago. On Saturday, a little after four in the afternoon, it ground the next one. About three hundred people stood on the causeway to see it, which is more than live in the village, and when the stones took hold the noise was not what most of them had expected. It was not a rumble. It was a sort of long breath, with a knock in it.

“The knock is a worn tooth on the pit wheel,” Tranter said. “We know about the knock.”

## A clock with a pond

The principle is simple enough to explain on a beer mat, and was, more than once, in the four years that it took to get here. Twice a day the sea comes up the Sallow as far as Low Ferry. A gate in the causeway opens inwards when the water pushes it, and lets the pond fill. When the tide turns, the water in the pond tries to follow, and swings the gate shut by its own weight. Now there is a lake on one side and a falling river on the other, and all that is left is to let the water go home through a wheel.

It works in any weather, in drought and in frost, and it never stops for want of wind. What it does not do is work when you would like it to. High water is later by fifty minutes or so every day, and the miller’s day moved with it, round and round the clock. In the surviving day book, which runs for eleven years, the entries wander from page to page like that: up at two, up at three, up at four, asleep at noon.

> Everybody thinks of a mill as a wheel. It’s a clock with a pond. The whole village kept the sea’s hours, and thought the rest of the county was odd.
> -- Edie Tranter

There were once seven such mills on the Sallow and its creeks. Five have gone. One is a restaurant. The seventh, at Low Ferry, was simply left. When the last miller’s knees gave out there was nobody to take it on, the roof held better than anyone had a right to expect, and the building became a store: for nets, then for coal, then for the parish’s Christmas decorations.

## What the blacksmith said

It was the decorations that began it. Tranter had gone in to fetch the star for the church tower and put her foot through a floorboard. Through the hole she saw the edge of a wheel.

“I’d lived four hundred yards away for thirty years,” she said. “I knew there had been a mill. I did not know that there still was one.”

She asked Col Hathersage to look at it. Hathersage shoes horses and mends gates, and is known for his view that most things should be left alone. He lay on the floor with a torch for an hour. Then he came up and said that the wheel was rotten, the shaft was cracked, the stones were sound and the iron was some of the best work he had ever seen, and that he would be free on Thursdays.

He has been free on every Thursday since. His own gate, his wife would like it known, has been hanging by one hinge for four years, and he has promised to see to it as soon as the sea gives him an afternoon off.

From then on, Thursdays were mill days. There were four people to begin with, then eleven, and at the end forty, on a rota kept by a retired signalman who did not allow swaps. They had a grant for the roof, a gift of oak from the estate at Marrow, and a bucket at the door of the village shop with a drawing of the wheel on it, in which the money rose, as the signalman noted, with a distinct tidal pattern: high at weekends.

They began with the mud. Ninety-one years of it lay in the wheel pit, and it had to come out by hand, because nobody knew what was in it. What was in it was everything. They found clay pipes, a boot, a set of weights still in their box, a doll’s arm, and eleven hundred and six oyster shells, which were all the same size.

![shelves-2] Rows of old books on wooden shelves in warm light | The mill’s day book is kept in the county record office, on the shelf for “trades, miscellaneous”. | County Record Office, Ansty

The shells were a puzzle until somebody showed them to Wenna Carlyon, who farms oysters at Tarn Quay. She turned one over and laughed. They had been used, she thought, as shims: packed in behind the bearings, a few at a time, to keep the shaft level as the timbers settled. The miller had been correcting his building, a shell’s thickness at a time, for the whole of his working life.

“So we did the same,” Hathersage said. “I’d drawn up something with steel plates. But they’d already worked it out, and the shells were free.”

Carlyon gave them forty, matched for size.

## The gate that would not shut

Not everything came back so easily. The new wheel went in two years ago, in larch, built in a barn and carried down the lane in eight pieces. It turned beautifully by hand. But when the pond was filled for the first time, in front of the county surveyor and a cake, the sea gate stayed open, and the pond ran quietly out the way it had come.

They tried weights, they tried grease, and they tried a new hinge. The signalman wrote to a university, which sent a kind letter with a diagram. It was a boy of eleven, Davy Marsh, who solved it, by doing what no adult had thought of, which was to stand in the stream and look at the gate for the whole of a tide.

What he saw was that the water on the two sides did not turn at the same minute. For a little while, near the top of the tide, there was a swirl behind the gate that held it back. The old builders must have known. In the stonework above the gate there is a slot that had been taken for a window. Hathersage put a plank through it, so that it stood in the swirl, and the gate shut with a bang that sent up every gull on the marsh.

> I wasn’t clever. I was just the only one who was allowed to get that wet.
> -- Davy Marsh, eleven

The plank is now called the Davy. It has its own line in the operating manual.

## Flour by appointment

The mill will work on two days a week, at whatever hour the sea says. A table of times hangs on the door, and hangs, too, in the bakery at Tarn Quay, which has ordered the whole of the first month’s flour. The baker, who has to start his dough at a fixed hour like everybody else, says that he has solved the problem of the moving tide by means of a cupboard.

There is a second customer, whom nobody had expected. A maker of whetstones in Ansty has asked for the grit that comes off the millstones when they are dressed, a cupful every month or so. It puts an edge on a chisel, he claims, that no shop-bought powder will. The committee talked about a price for an hour and then sent him a jar, with its compliments and a request: the mill’s own chisels are blunt.

There is one more thing the volunteers would like to know. The first page of the day book is not the beginning; the entries start in the middle of a week, in a hand that is already tired. Somewhere there was an earlier book. The county has looked and does not have it. Tranter thinks that it may be in a house, in a drawer, with a name on it that means nothing to the people who own the drawer.

“It’ll have times in it,” she said. “That’s how you’d know. Just times, getting later and later, and now and then a word about the weather.”

On Saturday the stones ran for an hour and fifty minutes, until the river had fallen as far as it was going to and the wheel slowed, and slowed, and hung. There were nineteen sacks on the floor. Nobody clapped at first. It was very quiet; you could hear the mud ticking. Then Hathersage bent down, put his hand flat on the shaft, as one does with a horse, and said that it was warm, but not too warm.

Edie Tranter looked at the table on the door. The next tide was at a quarter to five in the morning. She asked who was coming, and forty hands went up.
`,
    },
    {
      slug: 'oyster-beds-reopen',
      headline: 'Oyster beds open a month early',
      byline: 'Tom Farrant',
      topic: 'Harbour',
      picture: picture(
        'sails-0',
        'White and coloured sails on a blue bay with hills behind',
        'The oyster boats share the bay with the Wednesday races until the end of the month.',
        'Tom Farrant / The Pellow Tide',
      ),
      body: `
The beds off Tarn Quay opened on Monday, four weeks earlier than last year. The water has been clean since February, and the shells are a size larger than the growers had hoped.

“We measured them twice and then we had lunch,” said Wenna Carlyon, who has worked the eastern beds for twenty-six years.

Visitors may gather for themselves on the first Sunday of each month, up to two dozen a head, with a bucket and without a knife.
`,
    },
    {
      slug: 'clockmaker-of-gull-lane',
      headline: 'Town clock to run four minutes fast again, by popular demand',
      summary:
        'It was repaired in March and has been right ever since. The complaints began the same week: nobody has caught the twelve minutes past eight.',
      byline: 'Priya Sandal',
      topic: 'Town',
      picture: picture(
        'city-2',
        'A riverside town at dusk with lit windows',
        'The clock tower can be seen from every platform of Pellow station, which is how the trouble started.',
        'Joss Merrin / The Pellow Tide',
      ),
      body: `
For as long as anyone can remember, the clock on the market hall was four minutes fast. In March it was repaired, for the first time in thirty years, and since then it has been right. On Tuesday evening the council voted, eleven to two, to make it wrong again.

The trouble is the train. The 8:12 to Ansty leaves at twelve minutes past eight, and half the town has set its walk to the station by a clock that said sixteen past when the doors closed. With the clock corrected, people have been arriving, calmly and in good order, to see the back of the last carriage.

“I fixed what was broken,” said the clockmaker, Lorna Beddow of Gull Lane. “It turned out that it was load-bearing.”

She is to set the hands forward on Sunday morning. Her bill, she says, will be the same as last time, since it is exactly as much work to make a clock wrong by four minutes as to make it right.

How the four minutes came about is not certain. The most likely story is in the market’s own accounts, which record that in the year of the great frost a clockmaker was paid for “setting on the clock, that the carriers be in time”. If so, then the town has been getting up early for a hundred and sixty years, because of some men with carts.

It has had its uses. The school opposite starts by the hall clock, and its lessons have always ended four minutes before those of the school across the river, which settled the question of who got the best places on the harbour wall. Weddings at the registry office begin by it too. Couples are told, once it is over, that they have been married for slightly longer than they think.

Beddow did find something else while she had the clock open. On the inside of the case, in pencil, fourteen of her predecessors have signed their names with the date. Beside each there is a small figure 4.

Two councillors voted against. One lives next to the station. The other said that there was a principle involved, and then looked at the clock and left.
`,
    },
    {
      slug: 'seal-count-record',
      headline: 'Seal count passes six hundred for the first time',
      topic: 'Nature',
      byline: 'Ivo Lark',
      picture: picture(
        'dunes-0',
        'Grass-covered dunes with a blue sea behind them',
        'The counters work from the dunes north of Ansty Head and never go down to the beach.',
        'Ivo Lark / The Pellow Tide',
      ),
      body: `
Volunteers counted six hundred and eleven grey seals on the sands below Ansty Head on Saturday, thirty-four more than last spring and the most since counting began.

The count is made from the dunes, by three people who do not speak to each other until they have finished. On Saturday their figures were 609, 611 and 640. The third had counted a row of buoys.
`,
    },
    {
      slug: 'lifeboat-crew-youngest-cox',
      headline: 'Lifeboat names its youngest coxswain',
      byline: 'Tom Farrant',
      topic: 'Harbour',
      body: `
Mara Tolliver, twenty-six, takes over the Tarn Quay lifeboat on the first of the month. She joined at seventeen, on the day after she had been rescued by it.

“I had run out of fuel in sight of the pier,” she said. “I was so embarrassed that I asked for a form.”

Her predecessor, who has gone to sea with the boat for thirty-one years, will stay on as the crew’s cook.
`,
    },
    {
      slug: 'kelp-paper',
      headline: 'The paper you are holding may soon be seaweed',
      summary:
        'A workshop in the old ice house makes sheets from storm-cast kelp. They are strong, slightly green and, the makers admit, taste of the sea if you lick the envelope.',
      byline: 'Ivo Lark',
      topic: 'Science',
      picture: picture(
        'sea-1',
        'Bright water with a pale sun behind thin clouds',
        'After a westerly gale the beach at Low Ferry is knee-deep in kelp. Until now it was carted away.',
        'Ivo Lark / The Pellow Tide',
      ),
      body: `
After a gale, the beach at Low Ferry is knee-deep in kelp. The parish used to pay to have it taken away. Since the autumn it has been sold instead, at a pound a barrow, to a workshop in the old ice house on the quay, where Rhona Esk and two apprentices make it into paper.

The kelp is washed, cooked for a day, beaten and mixed with a third of old cotton. What comes off the screen is thin, strong and faintly green. It takes ink well. It does not curl. In a sealed envelope, Esk admits, it smells of holidays.

## From the beach to the sheet

The difficulty is salt. Paper with salt in it draws water from the air, and within a month a sheet that lay flat in the workshop will have gone soft at the edges. The first two hundred sheets did exactly that, in the window of the bookshop in Gull Lane, in front of everyone.

Esk’s answer is rain. The kelp is spread on the roof of the ice house for three weeks in a wet month and turned with a rake. She tried tap water first, but the roof is free, and the apprentices like the view.

> Every paper maker has a trick for getting the water out. Ours is for getting the sea out, and then the water.
> -- Rhona Esk

The research station at Ansty has tested the sheets beside ordinary paper and beside a sheet from the record office that is three hundred years old. Folded by a machine until it broke, ordinary paper lasted for some four hundred folds. The kelp paper lasted for eleven hundred. The old sheet is still being folded; the machine is stopped at night, out of respect.

## Who buys it

So far, the customers are a printer of wedding invitations, the ferry company, which wants tickets that survive a wet pocket, and this newspaper, which is to print one page on it in June as a trial. The page will carry the tide tables.

There is not enough storm-cast kelp for a daily paper, and there will not be. Cutting living kelp is out of the question, Esk says: it is a forest, and the fish live in it. She reckons that the beach could supply a small mill and four people, for ever, as long as the wind keeps coming from the west.

The forecast is for a westerly on Thursday. The barrows are ready.
`,
    },
    {
      slug: 'bus-4-reads-aloud',
      headline: 'The number 4 bus will read aloud on Sundays',
      byline: 'Priya Sandal',
      topic: 'Culture',
      body: `
On Sunday afternoons the number 4 goes round the bay with three passengers and a driver who used to be an actor. From this week he will read to them: a chapter on the way out, a chapter on the way back.

The bus company has asked only that he stop at the stops. The first book has a sea in it, a storm and no motorway.
`,
    },
    {
      slug: 'rowing-final',
      headline: 'Tarn Quay win the pilot gig final by the length of an oar',
      byline: 'Col Sexton',
      topic: 'Sport',
      picture: picture(
        'sails-1',
        'Sailing boats on a bright bay, one with a yellow sail in front',
        'Spectator boats at the finish off the north pier, where it took the judges eleven minutes to agree.',
        'Col Sexton / The Pellow Tide',
      ),
      body: `
They had led for two miles, lost it at the buoy, and got it back with nine strokes to go. Tarn Quay’s women won the pilot gig final on Saturday, against Brannock, by less than the length of an oar.

It took the judges eleven minutes and somebody’s holiday film to be sure. In the meantime the two crews, who had been told nothing, sat side by side in their boats and shared a bag of pears.

> You can’t row against people for three miles and then not offer them a pear.
> -- Jenna Rowse, stroke, Brannock

The cup goes across the water for a year. By custom the losers carry it to the winners’ boat, and by custom they let it drop into the harbour first. A diver had been booked.
`,
    },
    {
      slug: 'school-weather-station',
      headline: 'Pupils’ forecast beats the professionals for a third month',
      topic: 'Science',
      byline: 'Ivo Lark',
      isTeaser: true,
      summary:
        'Class 6 at Marrow Hill has been right on 25 days out of 30. Their instruments are a barometer, a flag and a teacher’s knee, and the weather office would like to know how…',
      body: `
Class 6 at Marrow Hill school has been right about the next day’s weather on twenty-five days out of thirty. The regional forecast managed twenty-three. It is the third month in a row.

Their instruments are a barometer from a house sale, a flag on the gym, and the left knee of their teacher, Mr Oddie, which has a column of its own in the table. The knee alone was right on nineteen days.

The weather office has invited the class to visit in May. The class has asked whether it may bring the flag.
`,
    },
    {
      slug: 'lamp-lens-cleaned',
      headline: 'A lens of a thousand prisms is taken down, washed and put back without a scratch',
      byline: 'Nell Ackroyd',
      topic: 'Harbour',
      picture: picture(
        'harbour-3',
        'A lighthouse with a red band over a quiet harbour with boats',
        'The light at Tarn Quay was dark for nine nights, the longest since the lens was installed.',
        'Joss Merrin / The Pellow Tide',
      ),
      body: `
For nine nights the light at Tarn Quay was dark, and a small lamp on a pole did its work. In that time the lens was taken down, prism by prism, for the first time since it was put up.

There are a thousand and eight pieces. Each was numbered with a wax pencil, wrapped in a tea towel and carried down a hundred and forty steps to the village hall, where the Friday choir had agreed to rehearse elsewhere. They were washed in rainwater and a drop of vinegar and dried in the sun.

“You find the maker’s fingerprints,” said Ottoline Vey, who restores optical glass and has done eleven such lamps. “In the putty, where he pressed it in. You put your thumb in the same place, because it’s the right place.”

The lens is as tall as two people and floats in a bath of oil, so that a child could turn it with a finger. Several did, under supervision, on the last afternoon, when the pieces were back in place and the school had been let out early. The smallest of them asked why it was not just one big piece of glass. Vey told her that somebody had asked exactly that two hundred years ago, and that the answer was in front of her: take away all the glass that does nothing, and what is left you can lift.

Only one piece gave trouble. Prism 611, low down on the seaward side, had been put in upside down, evidently from the start, and had been sending its share of the light politely into the ceiling. It was a question whether to correct it. The keepers’ association was for it, the museum against it. In the end it was turned the right way round, and a label on the back says when, and by whom, and that the earlier arrangement was better for moths.

Carrying it all back up took two evenings. The choir helped, since it had nowhere to sing, and sang on the stairs instead, a step at a time.

On the tenth evening the light was lit at six. A trawler twenty-three miles out called the harbour office to ask what had happened. It had seen the beam two miles before it expected to.

Nothing was broken. One tea towel is missing.
`,
    },
    {
      slug: 'market-square-shade',
      headline: 'Market square to get sails for the summer',
      topic: 'Town',
      byline: 'Priya Sandal',
      picture: picture(
        'market-0',
        'Crates of oranges, apples and pears seen from above',
        'The fruit stalls on the south side will be the first to stand under canvas.',
        'Priya Sandal / The Pellow Tide',
      ),
      body: `
Three old mainsails are to be stretched over the fruit stalls from June to September. They were given by the sailing club, which has no use for them, and sewn together by its juniors, who had no choice.

The traders had asked for umbrellas. They were shown the estimate for umbrellas.
`,
    },
    {
      slug: 'brannock-phone-box',
      headline: 'An island’s telephone box is now its smallest concert hall',
      byline: 'Nell Ackroyd',
      topic: 'Culture',
      isTeaser: true,
      summary:
        'One player fits inside, and one listener, if they are friends. The first season on Brannock has sold out: eleven evenings, eleven seats…',
      body: `
One player fits inside, and one listener, if they are friends. The first season in the telephone box on Brannock has sold out: eleven evenings, eleven seats.

The idea came from Isolde Craik, who plays the concertina and was practising there because of the echo. A neighbour held the door open to hear. When it began to rain he stepped in.

Those without a ticket may stand on the green, where, Craik says, the sound is better anyway.
`,
    },
    {
      slug: 'hedge-map',
      headline: 'Every hedge in the parish, on one map eleven feet long',
      byline: 'Ivo Lark',
      topic: 'Nature',
      picture: picture(
        'fields-0',
        'Green fields under a wide sky with a line of trees on the horizon',
        'Of the hedges between Marrow and the coast, four in ten are older than the parish church.',
        'Ivo Lark / The Pellow Tide',
      ),
      body: `
It took Bea Norrington six winters, because a hedge can only be read when it has no leaves. Her map of the parish of Marrow shows four hundred and two of them, each with the trees and shrubs that grow in it, and it is eleven feet long.

The rule of thumb is that a hedge has one kind of shrub for every century of its age. The oldest on Norrington’s map has eleven. It runs along the edge of a car park and until last month was to be taken out.

She reads them on foot, one side at a time, with a notebook, a flask and a piece of string thirty paces long. At every length of string she stops and writes down what grows there. Hawthorn and hazel are in almost all of them. Field maple begins at about three hundred years. Where there is spindle, with its pink fruit, she takes off her hat, for which there is no scientific reason.

Farmers were wary to begin with, because a person with a notebook at the edge of a field is seldom good news. After the second winter they began to leave gates open for her. After the fourth they wrote to ask when she was coming. Aldo Reeve, who keeps sheep above Marrow, had been told by his father that the long hedge at the top was planted by a man who could not walk straight. The map shows that it follows the shore of a lake, and that there has been no lake for nine hundred years.

Another hedge leads nowhere at all. It begins in the middle of a field and ends in the middle of a field, and has eight kinds of shrub in it. Norrington has drawn it in green ink and written beside it: “Ask.”

The car park will now be built four metres further to the south. The parish has asked Norrington to do the ditches next. She is seventy, and has said that she will need a longer piece of string.

“Nobody wanted to harm it,” she said. “Nobody knew it was there. That is what a map is for.”

The map hangs in the village hall until the end of the month. There is a pencil on a string, for corrections; there have been nine.
`,
    },
    {
      slug: 'repair-cafe-toaster',
      headline: 'Repair café mends its thousandth thing, a toaster',
      topic: 'Town',
      byline: 'Tom Farrant',
      body: `
It belonged to the first person who ever came to the repair café in Gull Lane, eight years ago, with the same toaster. Then it was the lever. This time it was a crumb.

Of a thousand things brought in, the café has mended seven hundred and ninety. The list of the others is on the wall under the heading “Next time”.
`,
    },
    {
      slug: 'ansty-deep-sea-recording',
      headline: 'A microphone on the sea floor hears the fish wake up',
      summary:
        'Researchers left it off Ansty Head for a year. There is a chorus at dawn, a quiet hour at noon, and one sound that nobody can explain and nobody wants to stop listening to.',
      byline: 'Ivo Lark',
      topic: 'Science',
      picture: picture(
        'sea-4',
        'Soft pink evening light over open water',
        'The buoy that marks the microphone, three miles off Ansty Head, is too small to see in this picture.',
        'Ansty Marine Station',
      ),
      body: `
It begins about forty minutes before sunrise. First there is a click, then several, like somebody sorting buttons. Then a hum comes in underneath, and a row of knocks, and by the time the light reaches the water there is so much going on that the scientists at Ansty Marine Station have given up counting the voices and measure only how loud they are.

For a year, a microphone the size of a jam jar has lain on the sea floor three miles off Ansty Head, under forty metres of water. It recorded ten minutes of every hour. The station has now listened to all of it, mostly with the help of a computer, and partly, says the head of the project, because it was impossible to stop.

## A chorus at dawn

Birds sing at dawn; that fish do something of the kind has been known from warm seas, where reefs crackle like frying pans. In cold water it was thought to be quieter. It is not. On a still morning in June the chorus off Ansty lasts for an hour and a quarter and can be heard, by the microphone, from at least four kilometres away.

The button sounds are shrimps. The hum is gurnard, which sing by drumming on their own swim bladders. The knocks are cod. At noon there is almost nothing: a quiet hour that the researchers at first took for a fault in the cable.

It took some time to learn who was who. The team lowered a cage with a camera and a lamp, but fish that are being looked at do not sing. They tried red light, then no light and a great deal of patience. In the end it was a retired trawlerman, Billy Coad, who sorted most of it out. He sat in the laboratory for two afternoons with his eyes shut and said: that’s a gurnard, that’s a gurnard, that’s a gurnard with something on its mind. He had never heard them under water. He had heard them on deck, for forty years, and had told his family, who had not believed him.

The computer now agrees with Coad in nineteen cases out of twenty. On the twentieth, Oduya says, they are no longer sure whom to ask to correct himself.

## A map made of sound

Because each kind of creature keeps to its own ground, the recordings are also a map. Where the shrimps are loud there is rock and weed. Where they fall silent, and the hum takes over, there is sand. By laying out eight small recorders in a row for one night, and comparing which voice reached which one first, the station has drawn the floor of the bay without once lighting it. The drawing agrees with the navy’s chart except in one place, where the navy, it turned out, had written down the same depth twice.

More important is what the map shows from year to year. A bed of mussels off Low Ferry, fished out in the last century, has been counted as dead. The microphone hears it, very faintly: a ticking, on warm nights, like cooling metal. Divers went down in October and found the shells, as small as a fingernail, by the thousand. The bed has been taken off the chart for anchoring.

> If you want to know how a forest is, you listen to it in the morning. I don’t know why it took us so long to try that here. I suppose we thought nobody was up.
> -- Dr Femke Oduya

> You think of the sea as the quiet place beside the noisy one. Then you put your ear in.
> -- Dr Femke Oduya, Ansty Marine Station

Ships drown it all out. When the ferry passes, the chorus stops, and it takes eleven minutes to come back. The ferry company has been given the recordings. It is trying out a slower approach on the morning crossing, which would cost four minutes and, according to its engineer, save enough fuel to pay for the coffee.

The lifeboat, which cannot slow down, has asked for the recordings too. Its crew plays them in the boathouse, at the hour when they are waiting and hoping not to be called.

## The sound with no name

Then there is the other thing. It comes at the turn of the tide, on about one night in five: three falling notes, very low, with a long pause before the last. It lasts for less than ten seconds. It does not match any animal in the libraries, nor any ship, nor ice, nor the earth moving. A second microphone, put down in March, has heard it too, from the other side, which places it in a hollow called the Kettle, where there is nothing on the chart but mud.

Oduya will not guess. Her students have, and their list is pinned to the door of the laboratory: whale, pipe, ghost, “someone’s phone”. A camera goes down to the Kettle in the summer.

Until then the station has put the dawn chorus online, all of it, three hundred and sixty-five mornings. It advises headphones, and patience, and the ninth of June.
`,
    },
    {
      slug: 'low-ferry-bell',
      headline: 'A bell for the ferryman, and how often to ring it',
      topic: 'Town',
      byline: 'Tom Farrant',
      body: `
The new bell at Low Ferry is to be rung once for a passenger, twice for a bicycle and three times for a horse. The sign went up on Monday.

By Tuesday somebody had rung it eleven times. The ferryman came across at once. It was a brass band.
`,
    },
    {
      slug: 'bread-price',
      headline: 'Bread is cheaper in Pellow than a year ago, and nobody knows whom to thank',
      topic: 'Markets',
      byline: 'Col Sexton',
      picture: picture(
        'fields-1',
        'A field of ripe grain under a pale summer sky',
        'Two good harvests in a row have filled the stores at Marrow. The last time was in Mr Hales’s youth.',
        'Ivo Lark / The Pellow Tide',
      ),
      body: `
A plain loaf cost four pence less in Pellow this month than in the same month last year. The reasons are two good harvests, a new mill and a quarrel between two bakers in Gull Lane that has now gone on since September.

“I’d have put it up again long ago,” said one of them, “if he’d only do it first.”

The other declined to comment, but pointed to a sign in his window.
`,
    },
    {
      slug: 'pier-theatre',
      headline: 'The pier theatre opens its roof',
      topic: 'Culture',
      byline: 'Nell Ackroyd',
      picture: picture(
        'sea-0',
        'The last sun over a dark headland and a glittering sea',
        'From row F, with the roof open, the evening sun comes in at the end of the second act.',
        'Joss Merrin / The Pellow Tide',
      ),
      body: `
The theatre at the end of the north pier was built with a roof that slid open. It jammed in its second summer and has been painted over eleven times since. On Thursday evening it moved again, with a sound like a ship being launched, and the audience looked up into a sky full of gulls.

The company has shifted its summer season by half an hour, so that the sun goes down at the right place in the play. For the comedy, it will simply have to be light.
`,
    },
    {
      slug: 'bees-on-the-roof',
      headline: 'Town hall honey is sold out in an hour',
      topic: 'Town',
      byline: 'Priya Sandal',
      picture: picture(
        'leaves-3',
        'Yellow-green leaves with drops of rain',
        'The lime trees on the square flower for ten days in early summer. The bees fly nowhere else.',
        'Priya Sandal / The Pellow Tide',
      ),
      body: `
Ninety jars were put on sale at the town hall on Saturday morning, and ninety jars were gone by ten. The three hives on the roof were meant as an experiment. The treasurer has asked whether the experiment could be larger.
`,
    },
    {
      slug: 'fog-signal-choir',
      headline: 'Choir learns to sing in the key of the foghorn',
      topic: 'Culture',
      byline: 'Nell Ackroyd',
      body: `
The foghorn at Ansty Head sounds a note a little below B flat, and when there is fog it does so every ninety seconds. For years the Tarn Quay choir has cancelled its open-air concert when it came.

This summer it will not. Every piece in the programme has been moved into the horn’s key, with a rest of four seconds in the right places. If the evening is clear, the bass section has promised to help.
`,
    },
    {
      slug: 'old-chart-new-rock',
      headline: 'Diver finds a rock that was on the chart of 1790 and on none since',
      topic: 'Harbour',
      byline: 'Tom Farrant',
      picture: picture(
        'storm-0',
        'Dark clouds over a wet road across open country',
        'The front that came through on the evening of the find kept the survey boat in harbour for two days.',
        'Tom Farrant / The Pellow Tide',
      ),
      body: `
On the chart of 1790 it is called the Deacon and lies a mile off Low Ferry. On the next chart it is missing, and it has been missing ever since. Last week a diver looking for a lost anchor sat down on it.

The Deacon is nine metres under at low water and a danger to nobody. The hydrographer has thanked the finder and will put it back. He suspects that in 1812 somebody’s sleeve was wet.
`,
    },
    {
      slug: 'letter-in-a-wall',
      headline: 'Builders find a letter in a wall, and the person who should have had it',
      topic: 'Town',
      byline: 'Priya Sandal',
      picture: picture(
        'shelves-1',
        'A wall of old books in lamplight',
        'The letter had been used to stop a draught behind the bookshelves of the old reading room.',
        'Joss Merrin / The Pellow Tide',
      ),
      body: `
It was folded eight times and pushed into a crack behind the shelves of the old reading room. “Dear Win,” it says, “if you are not at the pier on Sunday I shall know, and shan’t be cross.” There is no date.

Winifred Anstey is ninety-four and lives in Marrow. She read the letter on Monday, twice, with her glasses and without.

> I was at the pier. He was at the wrong end of it. We were married for fifty-one years and he never told me that he’d written.
> -- Winifred Anstey

The builders have left the crack open, in case there are others.
`,
    },
  ],
  later: [
    {
      slug: 'ferry-first-loaves',
      headline: 'First loaves off the night ferry are gone before the bow door is down',
      topic: 'Harbour',
      byline: 'Nell Ackroyd',
      picture: picture(
        'harbour-0',
        'Boats and a crane in silhouette against a red evening sky',
        'The Constance Dow loading at Tarn Quay an hour before her first night crossing.',
        'Joss Merrin / The Pellow Tide',
      ),
      body: `
The *Constance Dow* came into Brannock at twenty-eight minutes past two with a hundred and ninety-four loaves. Six had been eaten on the way, the captain reported, in the course of quality control.

Some forty islanders stood on the slip in coats and slippers. By a quarter to three there was nothing left but the smell.
`,
    },
    {
      slug: 'gauge-spring-tide',
      headline: 'Spring tide expected to wet the lower steps on Thursday',
      topic: 'Harbour',
      byline: 'Tom Farrant',
      body: `
High water on Thursday evening will be among the highest of the year. The harbour office expects it to reach the third step of the fish market, and has asked the cats’ home, which is on the second, to move its display.

There is no wind in the forecast, and no cause for concern. Bring boots, and come and look: it happens four times a year.
`,
    },
    {
      slug: 'rare-gull',
      headline: 'A gull from the far north is eating chips on the pier',
      topic: 'Nature',
      byline: 'Ivo Lark',
      body: `
It is white all over, a little smaller than the local gulls and, until last night, had never been seen south of the Arctic Circle in May. Some two hundred birdwatchers have arrived. The bird has taken food from nine of them.
`,
    },
    {
      slug: 'crossing-frogs',
      headline: 'Marrow lane shuts for the night so that the frogs can cross',
      topic: 'Nature',
      byline: 'Ivo Lark',
      picture: picture(
        'leaves-0',
        'Green leaves with raindrops',
        'After the first warm rain, up to a thousand frogs cross the lane in one night.',
        'Ivo Lark / The Pellow Tide',
      ),
      body: `
From eight this evening until six tomorrow, Marrow lane belongs to the frogs. The first warm rain has come, and volunteers with buckets are on their way.

Drivers are asked to use the top road. It is longer by three minutes, as it is every year.
`,
    },
    {
      slug: 'school-choir-pier',
      headline: 'Children’s choir to open the pier season at six',
      topic: 'Culture',
      byline: 'Priya Sandal',
      body: `
Ninety children from four schools will sing at the end of the pier this evening, with the theatre’s roof open above them. Admission is free. So is the pier, for once: the turnstile has jammed.
`,
    },
    {
      slug: 'tide-mill-second-run',
      headline: 'Tide mill grinds through the night and sells out by breakfast',
      topic: 'Town',
      byline: 'Nell Ackroyd',
      picture: picture(
        'bridge-0',
        'A stone bridge in the mist of early morning',
        'The causeway at Low Ferry shortly after five, when the pond was two thirds empty.',
        'Joss Merrin / The Pellow Tide',
      ),
      body: `
The second run began at a quarter to five in the morning and was watched by a heron. All the flour went to the bakery at Tarn Quay, which had a queue at seven and none of it left at eight.
`,
    },
    {
      slug: 'harbour-dredger-name',
      headline: 'New dredger named by public vote: it is “Mudlark”',
      topic: 'Harbour',
      byline: 'Tom Farrant',
      body: `
Four thousand people voted, in a town of nine thousand. “Mudlark” won by eighty votes from “Spoon”. The harbour master, who had hoped for the name of a river, said that it was a fine word and that he would get used to it.
`,
    },
    {
      slug: 'cricket-tide-stopped-play',
      headline: 'Sandbank cricket: tide stops play, as every year',
      topic: 'Sport',
      byline: 'Col Sexton',
      body: `
The annual match on the Kettle Sands, which are dry for seventy minutes, ended today after sixty-four when the visiting captain was seen to be standing in the sea. Pellow made ninety-one. The result, by tradition, is a draw and a fish supper.
`,
    },
    {
      slug: 'observatory-open-night',
      headline: 'Marrow Hill opens its telescope tonight, and the forecast is clear',
      topic: 'Science',
      byline: 'Ivo Lark',
      picture: picture(
        'stars-0',
        'A starry sky over a hill with a small observatory',
        'The observatory on Marrow Hill is run by eleven members and a cat.',
        'Marrow Hill Observatory',
      ),
      body: `
Saturn rises at ten. The society on Marrow Hill will show it to anyone who climbs up, until one in the morning or until the flask is empty. Torches are to be pointed at the ground.
`,
    },
    {
      slug: 'gull-lane-bakers-peace',
      headline: 'The bakers of Gull Lane shake hands, and the loaf goes up by a penny',
      topic: 'Markets',
      byline: 'Col Sexton',
      body: `
Eight months of competition ended this afternoon in the middle of the lane, halfway between the two doors. Neither would say who had taken the first step. Witnesses agree that it was the dog.
`,
    },
    {
      slug: 'brannock-box-second-season',
      headline: 'Telephone box announces a second season, and a duet',
      topic: 'Culture',
      byline: 'Nell Ackroyd',
      body: `
The smallest concert hall on the coast will reopen in September with an evening for two fiddles. They have tried it. The bows have to go in opposite directions.
`,
    },
    {
      slug: 'seal-pup-named',
      headline: 'The six hundred and twelfth seal was born this morning',
      topic: 'Nature',
      byline: 'Ivo Lark',
      picture: picture(
        'dunes-2',
        'Dune grass and a bright sea in the morning',
        'The path through the dunes stays closed to dogs until the end of July.',
        'Ivo Lark / The Pellow Tide',
      ),
      body: `
Counters on the dunes at Ansty Head saw a white pup beside its mother shortly before seven. It has been entered in the list, in pencil. The beach stays closed for three weeks.
`,
    },
  ],
  updates: [
    {
      headline: 'Update: harbour gauge at {n} cm above the mean, and rising slowly',
      body: `The gauge on the north pier stood {n} cm above the mean at the last reading. The harbour office expects the turn of the tide within the hour and no water on the quay.`,
    },
    {
      headline: 'Update: the night ferry has now carried {n} hundred loaves',
      body: `The count on the blackboard by the rail reads {n} hundred. The captain has asked for a longer blackboard.`,
    },
    {
      headline: 'Update: repair café reaches number 1,0{n}',
      body: `The list on the wall in Gull Lane has grown again, to entry 1,0{n}. It is a lamp. It works.`,
    },
    {
      headline: 'Update: visitor number {n} of the evening climbs Marrow Hill',
      body: `The sky is still clear and the queue at the telescope is short. Saturn, the society reports, is where it should be.`,
    },
    {
      headline: 'Update: the rare gull has been seen {n} times since breakfast',
      body: `It prefers the third bench. Birdwatchers are asked to leave it a seat.`,
    },
  ],
};
