import { picture } from '../picture.ts';
import type { SampleSource } from '../sample-story.ts';

/** Things said today: quotations without a headline. English, JSON Feed, the format that has room for such items. */
export const lanternBriefs: SampleSource = {
  key: 'lantern-briefs',
  name: 'Lantern Briefs',
  language: 'en',
  description: 'What people said today, and nothing else',
  format: 'json-feed',
  colour: '#7a4a12',
  stories: [
    {
      slug: 'orchard-keeper',
      body: `“We planted the pears for our grandchildren, and then it rained so well that we are having to eat them ourselves,” the orchard keeper at Vellacott told the county fair on Thursday.`,
    },
    {
      slug: 'bridge-engineer',
      body: `“A bridge is a promise made to people you have never met. So we test it with lorries, and then with a brass band, because lorries don’t march in step,” said the engineer in charge of the new crossing at Sallow Weir.`,
    },
    {
      slug: 'observatory-night-porter',
      body: `“They found a comet and told the director, the university and the press. I found it on Tuesday and told the cat,” the night porter of the Marrow Hill observatory remarked. His logbook has been sent to the naming committee.`,
    },
    {
      slug: 'goalkeeper',
      body: `“I knew which way he would shoot, because he is my brother. He knew that I knew. In the end we both went left and the ball went over,” the goalkeeper of Hollin Town said after the cup replay.`,
    },
    {
      slug: 'seed-bank',
      body: `“Nobody has ever come to a seed bank in a hurry, and I hope that nobody ever will,” its curator said on the day when the millionth packet went onto the shelf. “But the door opens outwards, just in case.”`,
    },
    {
      slug: 'mayor-bench',
      picture: picture(
        'leaves-4',
        'Green leaves with drops of rain, close by',
        'The lime trees on Castle Walk, where nineteen benches are to be turned round.',
        'R. Ostrander / Lantern',
      ),
      body: `“We have nineteen benches with a view of the car park. For the price of a spanner they can have a view of the valley,” said the mayor of Castle Walk, and produced one.`,
    },
    {
      slug: 'glacier-sound',
      body: `“It doesn’t crack. It sighs,” said the sound recordist who spent forty days beside the Halder glacier. “You wait all week for it, and then you forget that you are holding the microphone.”`,
    },
    {
      slug: 'baker-queue',
      body: `“I was asked for the secret of the crust. It’s that I forget it in the oven and then I remember,” the baker of the year told the jury. The jury has asked for a second helping.`,
    },
    {
      slug: 'translator',
      body: `“There were eleven words for rain in the original, and I had four. So I went and stood in it,” the translator of the island poems said when she accepted the prize.`,
    },
    {
      slug: 'train-driver',
      body: `“I have driven this line for thirty-four years and I still slow down a little at the viaduct. It is not in the timetable. Everybody gets a second more of the view,” the driver said on his last run.`,
    },
    {
      slug: 'beekeeper-council',
      body: `“Sixty thousand workers, one manager and no meetings,” the beekeeper said, when the council asked her how she had doubled the harvest in a year.`,
    },
    {
      slug: 'lighthouse-child',
      body: `“When I grow up I want to be the light,” a boy of six told the keepers at the open day. They let him press the button. The light was on time.`,
    },
    {
      slug: 'chess-final',
      body: `“I offered a draw on move nine because the room was too warm. She said no. On move seventy she got up and opened a window, and after that I lost,” the runner-up in the district chess final explained.`,
    },
    {
      slug: 'river-clean',
      picture: picture(
        'bridge-3',
        'Stone arches over a slow river in rosy light',
        'Below the third arch the volunteers have counted twenty-two kinds of fish.',
        'M. Oakes / Lantern',
      ),
      body: `“Thirty years ago I counted the shopping trolleys. Now I count the trout, and I have had to buy a bigger notebook,” said the warden of the Lower Sallow.`,
    },
    {
      slug: 'mathematician',
      body: `“The proof is two hundred pages long. I’m sorry. I did not have the time to make it shorter, so my student is going to,” the mathematician said. Her student was seen to nod slowly.`,
    },
    {
      slug: 'carpenter-chair',
      body: `“You make a chair by taking away everything that isn’t a chair. Then somebody sits down and you find out what you forgot,” the carpenter told the apprentices of her forty-first year.`,
    },
    {
      slug: 'postwoman',
      body: `“The dog at number nine has never bitten anyone but the bills,” the postwoman reported, and asked that he be left on the round.`,
    },
    {
      slug: 'festival-rain',
      body: `“It rained on all three days and nobody went home. Next year we shall sell tickets for the rain and throw in the music,” said the organiser of the Hollin folk festival.`,
    },
    {
      slug: 'archivist',
      body: `“People think that I look after old paper. I look after the moment at which somebody stops breathing because they have found their great-aunt,” the county archivist said, asking for a second reading table.`,
    },
    {
      slug: 'marathon-last',
      body: `“I came last, so I am the only one who saw the whole race,” the final finisher of the hill marathon said at dusk. She had stopped twice, for soup.`,
    },
    {
      slug: 'wind-farm',
      picture: picture(
        'fields-2',
        'Rows of a young crop running to the horizon under bright clouds',
        'The field above Vellacott, where the first of the nine wheels is to stand.',
        'R. Ostrander / Lantern',
      ),
      body: `“They asked us if we minded the wind turbines. We said that we had minded the wind for three hundred years and it was about time that it did some work,” a farmer above Vellacott told the hearing.`,
    },
    {
      slug: 'piano-tuner',
      body: `“I can tell you who plays it, how long, and that they are sad on Sundays,” said the tuner who looks after the piano in the station hall. “Since March they have been happier. I’ve said nothing.”`,
    },
    {
      slug: 'moon-geologist',
      body: `“It is four billion years old, it has come four hundred thousand kilometres, and the customs form wants to know whether it contains any soil,” the geologist said, signing for the sample.`,
    },
    {
      slug: 'museum-guard',
      body: `“They all stand in front of the big painting. I’d look at the little one by the fire door. It has been looking back for nineteen years,” the museum’s longest-serving guard advised on his retirement.`,
    },
    {
      slug: 'snow-plough',
      body: `“We name the ploughs so that people wave at them. Nobody shouts at something called Margaret,” the roads office of the Upper Halder explained.`,
    },
  ],
  later: [
    {
      slug: 'ferry-baker',
      body: `“I have been at sea for thirty years and this is the first time that anybody has asked me for the recipe,” the master of the Brannock night ferry said as the last loaf went over the rail.`,
    },
    {
      slug: 'comet-name',
      body: `“It will carry the name of the night porter, as he saw it first,” the naming committee announced this afternoon. “The cat is mentioned in the footnote.”`,
    },
    {
      slug: 'dam-fish-ladder',
      body: `“We built a staircase for salmon, and for a year nothing came. This morning there was an otter on it, and I think he was showing them how,” said the keeper of the Halder dam.`,
    },
    {
      slug: 'spelling-champion',
      body: `“I knew the word because it is on our shampoo,” the ten-year-old winner of the spelling contest told reporters. It has eleven letters and nobody in the room had used it before.`,
    },
    {
      slug: 'orchestra-candle',
      body: `“The lights went out in the slow movement, and we played on, because for once nobody could see the conductor,” said the first horn. The conductor said that it had been the best performance of the season.`,
    },
    {
      slug: 'surveyor',
      body: `“The hill is eleven centimetres taller than on the map. It has not grown. We have got better at kneeling,” the surveyor told the parish.`,
    },
    {
      slug: 'apprentice-glass',
      body: `“I broke four hundred before I made one. It holds water. I’ve put it where everyone can see it, and nobody is to use it,” the glassworks’ youngest apprentice said.`,
    },
    {
      slug: 'allotment-giant',
      body: `“It’s a marrow, it weighs sixty-one kilos, and we have no idea how to get it through the gate,” the allotment society said in a statement. The gate will be replaced.`,
    },
    {
      slug: 'tram-conductor',
      body: `“I wish everybody a good morning. Some say it back in the evening,” the conductor of the year said in her speech, which was her shortest announcement.`,
    },
    {
      slug: 'polar-cook',
      body: `“In the sixth month the scientists would have traded the satellite for an onion. So I grew one,” the cook of the southern station wrote. It was served in eleven parts.`,
    },
    {
      slug: 'librarian-overdue',
      body: `“It is sixty-three years late and in perfect condition. We are not going to fine anybody who has kept a book dry for that long,” said the librarian of Hollin, and stamped it.`,
    },
    {
      slug: 'referee',
      body: `“I gave the penalty and then I saw that I was wrong, so I said so. It went very quiet. Then both sides laughed and we took it again,” the referee of the village cup reported.`,
    },
  ],
  updates: [
    {
      body: `“That makes {n} today, and it isn’t even tea time,” the warden of the Lower Sallow said of the trout below the third arch.`,
    },
    {
      body: `“We have turned {n} benches so far and only one person has asked us to turn his back,” the mayor of Castle Walk reported.`,
    },
    {
      body: `“Visitor number {n} asked whether the light ever sleeps. I said: only when you do,” the keeper at Tarn Quay wrote in the guest book.`,
    },
    {
      body: `“The marrow is now being photographed by visitor number {n}. It has not let it go to its head,” the allotment society said.`,
    },
  ],
};
