import { picture } from '../picture.ts';
import type { SampleSource } from '../sample-story.ts';

/** A regional paper between two seas. German, Atom with XHTML content and media:content beside it. */
export const sundbote: SampleSource = {
  key: 'sundbote',
  name: 'Sundbote',
  language: 'de',
  description: 'Nachrichten aus Kranichsund, Holmby und von den Inseln',
  format: 'atom-xhtml',
  colour: '#8a2b2b',
  stories: [
    {
      slug: 'strandkorbordnung',
      headline: 'Strandkorbvermietungsgenehmigungsordnung: Rat streicht sechs Seiten und behält das Wort',
      summary:
        'Wer in Holmby einen Strandkorb vermieten will, braucht künftig ein Formular statt vier. Den Namen der Vorschrift will niemand hergeben.',
      byline: 'Wiebke Harms',
      topic: 'Stadt',
      picture: picture(
        'dunes-3',
        'Dünengras vor hellem Meer in rosigem Licht',
        'Der Nordstrand von Holmby am Dienstagabend. Ab Pfingsten stehen hier 212 Körbe.',
        'Jörn Pahl / Sundbote',
      ),
      body: `
Vierzig Buchstaben hat sie, neun Seiten hatte sie, und gelesen hatte sie nach Auskunft des Ordnungsamts bis zum vergangenen Herbst genau eine Person. Am Dienstagabend hat der Rat von Holmby die Strandkorbvermietungsgenehmigungsordnung auf drei Seiten gekürzt.

Entfallen sind unter anderem die Vorschrift über die Blickrichtung, die Meldepflicht für Gewitter und ein Absatz, der nach einhelliger Meinung von Eseln handelte. Geblieben sind die Rettungswege, der Mindestabstand und der Name.

Der Absatz mit den Eseln hatte den Ausschuss am längsten beschäftigt. Er bestimmte, dass „Lasttiere hinter der dritten Reihe zu halten“ seien, und stammt aus der Zeit, als die Körbe im Frühjahr noch mit Karren an den Strand gezogen wurden. Eine Ratsfrau schlug vor, ihn zu behalten, falls die Esel zurückkehrten. Sie unterlag mit einer Stimme.

Auch die Blickrichtung hat eine Geschichte. Früher mussten alle Körbe nach Südwesten schauen, damit niemand dem Nachbarn aufs Butterbrot sah. Gäste, die der Sonne folgten, wurden vom Strandwärter freundlich zurückgedreht. Der letzte Strandwärter, Heinz Petersen, heute einundachtzig, saß am Dienstag im Publikum. Er habe, sagte er auf Nachfrage, in dreißig Sommern etwa sechstausend Körbe gedreht und dabei nur ein einziges Mal einen Antrag gestellt, nämlich den um die Hand seiner Frau. Sie saß in Reihe zwei.

Gekürzt hat den Text eine Arbeitsgruppe aus drei Vermieterinnen, einem Juristen und der Klasse 4b der Strandschule. Die Kinder durften alles anstreichen, was sie nicht verstanden. Zurück kam ein rotes Heft. Der Jurist nahm sich daraufhin einen Absatz nach dem anderen vor und fragte bei jedem, was geschähe, wenn er fehlte. Meistens, so steht es im Protokoll, geschah nichts.

Nur bei einem Satz waren sich alle einig, dass er bleiben müsse. Er lautet: „Wer einen leeren Korb findet, darf sich setzen, bis jemand kommt.“

> Kürzer ginge es. Aber die Kinder üben daran die Silbentrennung, und auf dem Stempel ist es auch schon drauf.
> -- Anneke Dierks, Ordnungsamt

Wer vermieten möchte, füllt künftig ein Formular aus statt vier. Das erste wurde noch in der Sitzung abgegeben. Es war richtig ausgefüllt und leider für das falsche Jahr.

Nach der neuen Ordnung darf übrigens jeder seinen Korb stellen, wie er will. Die Wirte am Nordstrand rechnen damit, dass trotzdem alle nach Südwesten schauen werden. Dort geht die Sonne unter.
`,
    },
    {
      slug: 'faehre-mit-segel',
      headline: 'Die Fähre nach Fahrholm setzt ein Segel',
      byline: 'Jörn Pahl',
      topic: 'Hafen',
      picture: picture(
        'sails-4',
        'Segelboote auf einer hellen Bucht vor Hügeln',
        'Begleitboote bei der Probefahrt. Das Segel der Fähre ist größer als alle hier zusammen.',
        'Jörn Pahl / Sundbote',
      ),
      body: `
Seit Montag fährt die *Luise* mit Wind, wenn welcher da ist. Das Segel ist zwölf Meter hoch, rollt sich von selbst auf und spart nach den ersten Fahrten ein Fünftel des Treibstoffs.

Die Überfahrt dauert eine Minute länger. Beschwert hat sich bisher niemand; drei Fahrgäste haben gefragt, ob es auch langsamer ginge.
`,
    },
    {
      slug: 'werft-baut-rueckwaerts',
      headline: 'Die Werft, die rückwärts baut',
      summary:
        'In Kranichsund wird ein Schoner in seine 6400 Einzelteile zerlegt, Nagel für Nagel. Niemand will ihn loswerden. Man will endlich wissen, wie er geht.',
      byline: 'Wiebke Harms',
      topic: 'Reportage',
      picture: picture(
        'harbour-2',
        'Ein Kran und Kutter vor grauem Morgenhimmel, gespiegelt im Hafenbecken',
        'Die Helling der Werft Tams bei Tagesanbruch. Der Schoner liegt seit zwei Jahren unter dem Dach dahinter.',
        'Jörn Pahl / Sundbote',
      ),
      body: `
Wenn Meta Tams einen Nagel zieht, hört sie zuerst hin. Ein gesunder Nagel singt, sagt sie, ein müder brummt, und einer, der nie hätte eingeschlagen werden dürfen, der schweigt. Dann legt sie ihn auf ein Blatt Papier, zeichnet seinen Umriss nach, schreibt eine Nummer daneben und nimmt den nächsten. Es ist Nummer 4118. Sie arbeitet seit zwei Jahren an diesem Schiff, und es wird jeden Tag weniger.

Die Werft Tams in Kranichsund hat in hundertvierzig Jahren zweihundertsechs Schiffe gebaut. Dies ist das erste, das sie auseinandernimmt. Dabei ist der Schoner *Hanna Brix* weder gesunken noch verrottet. Er segelte bis vor drei Jahren, und er segelte besser als alles andere auf dem Sund. Genau darin lag das Problem: Niemand weiß, warum.

## Ein Schiff ohne Zeichnung

Pläne gibt es nicht. Als die *Hanna Brix* auf Kiel gelegt wurde, zeichnete man in Kranichsund keine Schiffe, man schnitzte sie. Der Baumeister nahm ein Stück Linde, so lang wie ein Unterarm, und schnitt daraus einen halben Rumpf. An dem Modell nahm er Maß, und wenn das Schiff fertig war, hängte er es in die Küche. Die Küche brannte neunzehn Jahre später ab.

Was blieb, war das Schiff. Vier Generationen von Kapitänen schworen, es laufe höher am Wind, als es dürfe. In den Büchern des Hafenmeisters steht es schwarz auf weiß: sieben Stunden nach Fahrholm und zurück, an Tagen, an denen andere zehn brauchten. Ein Professor kam mit Messgeräten und fuhr mit mehr Fragen ab, als er mitgebracht hatte.

> Er hat gesagt, nach seinen Formeln sei das Schiff um einen Knoten zu schnell. Mein Großvater hat geantwortet, dann seien seine Formeln um einen Knoten zu langsam.
> -- Meta Tams, Bootsbaumeisterin

Als vor drei Jahren der Kiel erneuert werden musste, stand die Familie vor einer Wahl, die eigentlich keine war. Man konnte das alte Holz durch neues ersetzen, Planke um Planke, wie man es immer getan hatte. Dann hätte man am Ende ein neues Schiff, das vielleicht schnell wäre und vielleicht nicht. Oder man konnte es einmal im Leben richtig machen: alles zerlegen, alles messen, alles verstehen und dann dasselbe noch einmal bauen.

„Rückwärts bauen“ nennen sie es. Die Handwerkskammer brauchte vier Monate, um dafür eine Kennziffer zu finden.

## Das Alphabet der Planken

In der großen Halle riecht es nach Teer, Kaffee und Lärche. An den Wänden stehen Regale bis unter das Dach, und darin liegt, sauber beschriftet, ein Schiff. Die Spanten tragen Zahlen, die Planken Buchstaben, die Nägel beides. Wer ein Teil aus dem Regal nimmt, hängt an seine Stelle ein Schild mit dem eigenen Namen. Verloren gegangen ist in zwei Jahren ein einziges Stück, ein Keil, so groß wie ein Daumen. Er fand sich in der Manteltasche des Bürgermeisters, der die Halle besichtigt und etwas zum Spielen gebraucht hatte.

Die Regale haben sie selbst gebaut, aus den Gerüststangen, auf denen früher die Stapelläufe gefeiert wurden. Wer sie entlanggeht, vom Vorsteven bis zum Ruder, braucht vier Minuten. Schulklassen brauchen eine Stunde, weil sie unterwegs an allem riechen. Ein Spant riecht nach Pfeffer: Das Schiff hat einmal, so steht es in den Papieren, elf Jahre lang nichts anderes geladen. Eine Planke riecht nach Seife, und niemand weiß, warum.

Natürlich hat man gefragt, ob sich das rechnet. Es rechnet sich nicht. Die Werft lebt von Reparaturen, von Fähren, die eine neue Tür brauchen, und von Gästen, die ihr Ruderboot gegen einen Poller gefahren haben. An der *Hanna Brix* arbeitet man, wenn Zeit ist, also am Abend, am Samstag und bei Ostwind, bei dem hier keiner segelt. Das Land hat einen Zuschuss gegeben, eine Stiftung den Apparat mit dem Licht. Den Kaffee spendiert die Bäckerei aus der Hafenstraße, seit dort ein Spant zum Trocknen über dem Ofen liegen durfte.

> Andere kaufen sich von dem Geld ein Motorrad. Wir kaufen uns eine Antwort.
> -- Meta Tams

Vermessen wird auf drei Arten. Ein Apparat auf drei Beinen tastet jedes Teil mit Licht ab und macht daraus eine Wolke aus Punkten. Danach kommt Fiete Asmus mit der Schublehre und misst noch einmal, weil er dem Apparat nicht traut. Und zuletzt legt Meta Tams die Hand darauf und schließt die Augen.

„Das klingt nach Zauberei“, sagt sie, „ist aber nur Übung. Der Apparat sagt mir, wie das Holz ist. Die Hand sagt mir, was jemand damit vorhatte.“

Asmus brummt, wenn er das hört, aber er widerspricht nicht mehr. Im ersten Winter hat er gewettet, dass Apparat und Schublehre dasselbe ergeben würden wie die Hand, nur schneller. Sie legten zwanzig Teile auf den Tisch, drei davon falsch zugeordnet. Der Apparat fand keines. Asmus fand eines. Meta Tams ging mit geschlossenen Augen an der Reihe entlang und blieb dreimal stehen. Seither bringt er donnerstags den Kuchen mit.

Die erste Entdeckung machte die Hand. An elf Spanten, alle auf der Backbordseite, ist die Außenkante um wenige Millimeter abgehobelt, so gleichmäßig, dass es kein Versehen sein kann. Der Rumpf der *Hanna Brix* ist schief. Nicht sehr: Man könnte das Schiff hundert Jahre ansehen, ohne es zu merken, und das hat man ja auch getan. Aber er ist es, mit Absicht, von vorn bis hinten.

![shelves-3] Regale mit alten Büchern in warmem Licht | Die Bücher des Hafenmeisters verzeichnen 1911 Überfahrten der Hanna Brix, jede mit Abfahrt, Ankunft und Windrichtung. | Stadtarchiv Kranichsund

## Der Wind im Sund

Warum baut jemand ein schiefes Schiff? Die Antwort lag nicht in der Halle, sondern im Archiv. Asmus, der eigentlich nur nachsehen wollte, wann die Küche gebrannt hatte, blieb drei Wochen. Er schrieb alle Fahrten heraus, eintausendneunhundertelf Stück, und trug sie in eine Karte ein. Dann sah er es.

Der Wind im Sund kommt an zwei von drei Tagen morgens aus Westen und dreht um die Mittagszeit. Wer in der Früh nach Fahrholm segelt und am Abend zurück, hat ihn auf beiden Wegen von links. Die *Hanna Brix* ist in ihrem ganzen Leben fast nur auf einer Seite gesegelt. Und für diese eine Seite ist sie gebaut.

> Alle haben gefragt, warum das Schiff so gut ist. Richtig wäre gewesen zu fragen: wo?
> -- Fiete Asmus, Bootsbauer

Man hat es nachgerechnet. Der Professor, inzwischen emeritiert, kam noch einmal, diesmal ohne Geräte. Er ließ die Punktwolke durch dieselben Formeln laufen, die seinerzeit um einen Knoten zu langsam gewesen waren, nur dass er diesmal die beiden Seiten getrennt eingab. Es kam ein Knoten heraus. Er habe, berichtet Meta Tams, eine Weile still dagesessen und dann um einen Schnaps gebeten.

Auf jedem anderen Gewässer der Welt wäre das Schiff ein mittelmäßiges. Es ist für siebzehn Seemeilen gemacht.

Seither wird in Kranichsund anders über das Schiff gesprochen. Früher galt es als Glücksfall, als eine Laune des Holzes. Jetzt weiß man, dass dahinter jemand stand, der Jahre lang am Ufer gesessen und auf das Wasser geschaut haben muss. Den Namen des Baumeisters kennt man aus dem Taufregister: Jochen Brix. Hanna war seine Schwester. Sie führte, und das ist die jüngste Entdeckung aus dem Archiv, die Bücher des Hafenmeisters; die ersten neunhundert Fahrten sind in ihrer Handschrift vermerkt, mit Windrichtung und Uhrzeit, lange bevor das Schiff gebaut wurde.

Sie hatte gemessen, er hat gehobelt. Über der Hallentür hängt seit dem Herbst ein neues Schild. Darauf stehen nun zwei Namen.

## Was man nicht messen kann

Nicht alles hat sich aufgeklärt. Im Achtersteven steckte ein Nagel aus Kupfer, wo alle anderen aus Eisen sind. Er hielt nichts. Hinter der Täfelung der Kajüte fand sich eine Zeichnung mit Bleistift, ein Hund mit fünf Beinen, in Kinderhöhe. Und auf der Innenseite der Planke F, dort, wo nie wieder ein Mensch hätte hinsehen sollen, steht in ordentlicher Schrift: *Es ist Montag und es regnet.*

Die Planke F ist gesund, sie kommt wieder an ihren Platz. Zwei Drittel des alten Holzes werden weiter Dienst tun, den Rest sägt man aus Eichen, die der Urgroßvater gepflanzt hat, „auf Verdacht“, wie es in der Familie heißt. Die neuen Spanten bekommen ihren schrägen Hobelstrich. Den Kupfernagel schlägt man wieder ein, weil man nicht weiß, wofür er gut war, und weil man es deshalb auch nicht darauf ankommen lassen will.

Und der Satz auf Planke F? Eine Weile wurde überlegt, ob man etwas dazuschreiben dürfe, für die Leute in hundert Jahren. Es gab Vorschläge, auch feierliche. Am Ende fanden alle, dass sich daran nichts verbessern lasse. Nur der jüngste Lehrling hat, an einem Donnerstag im März, mit hartem Bleistift ganz klein danebengesetzt: *Hier scheint die Sonne.*

Im Frühjahr beginnt das Vorwärtsbauen. Meta Tams rechnet mit drei Jahren. Zwei Lehrlinge sind eingestellt, ein dritter hat sich beworben, der Sohn des Bürgermeisters; man hat ihm gesagt, er dürfe kommen, wenn er die Taschen zunähe.

Die Probefahrt, so viel steht fest, wird an einem Morgen mit Westwind sein. Hinaus und zurück, siebzehn Meilen, und der Professor hat schon gefragt, ob er die Uhr halten darf.

Und ein Modell haben sie auch wieder. Asmus hat es in den Mittagspausen geschnitzt, aus Linde, so lang wie ein Unterarm, einen ganzen Rumpf statt eines halben. Legt man ihn auf den Tisch, so kippt er ganz sacht nach links. Er hängt nicht in der Küche. Er hängt neben dem Feuerlöscher.

Bevor sie am Abend das Licht löscht, zieht Meta Tams noch einen Nagel, Nummer 4119. Sie hält ihn ans Ohr. Er singt.
`,
    },
    {
      slug: 'moorwiesen',
      headline: 'Auf den Moorwiesen steht wieder Wasser, und der Brachvogel hat es sofort gemerkt',
      byline: 'Dörte Quast',
      topic: 'Natur',
      picture: picture(
        'fields-3',
        'Weites Feld unter grauem Himmel, am Horizont Bäume',
        'Die Wiesen bei Hude am Montag. In vier Wochen soll die Senke links handbreit unter Wasser stehen.',
        'Dörte Quast / Sundbote',
      ),
      body: `
Am Freitag wurden die Gräben geschlossen, am Sonntag rief der erste Brachvogel. Seit achtzehn Jahren war auf den Moorwiesen bei Hude keiner mehr gehört worden.

Die Landwirte, denen das Land gehört, ernten künftig Schilf statt Heu. Den Preis dafür haben sie sich vorher schriftlich geben lassen. „Vögel sind schön“, sagt Bauer Jep Lorenzen, „aber schön ist auch, wenn der Tischler Dämmplatten braucht.“
`,
    },
    {
      slug: 'stadtorchester-bahnhof',
      headline: 'Orchester probt auf Gleis 3, solange der Saal gestrichen wird',
      byline: 'Malte Iversen',
      topic: 'Kultur',
      body: `
Bis Ende des Monats probt das Stadtorchester im Wartesaal von Gleis 3. Die Bahn hat zugesagt, ihre Durchsagen in den Pausen zu machen; der Dirigent hat zugesagt, die Pausen nach Fahrplan zu setzen.

Am Mittwoch klappte das bis zum Güterzug. Er fuhr in D-Dur durch, die Hörner nahmen es auf.
`,
    },
    {
      slug: 'apfelbaum-pate',
      headline: 'Für jeden neuen Holmbyer ein Apfelbaum, für die Zwillinge eine Birne',
      byline: 'Dörte Quast',
      topic: 'Stadt',
      picture: picture(
        'leaves-1',
        'Herbstlich gefärbtes Laub mit Wassertropfen',
        'Auf der Kinderwiese stehen inzwischen 340 Bäume. Jeder hat ein Schild, manche haben schon eine Schaukel.',
        'Dörte Quast / Sundbote',
      ),
      body: `
Einundvierzig Kinder wurden im vergangenen Jahr in Holmby geboren, einundvierzig Bäume kamen am Samstag in die Erde. Die Eltern gruben, die Feuerwehr goss, die Großeltern wussten es besser.

Nur bei den Zwillingen gab es Streit um die Sorte. Man einigte sich auf eine Birne mit zwei Stämmen.
`,
    },
    {
      slug: 'handball-inselpokal',
      headline: 'Fahrholm gewinnt den Inselpokal, weil die Fähre wartet',
      byline: 'Malte Iversen',
      topic: 'Sport',
      body: `
Zwei Minuten vor Schluss stand es 22:22, und um 17:40 legt die letzte Fähre ab. Der Kapitän, der auf der Tribüne saß, rief von dort aus an Bord an. Fahrholm gewann 24:23, die Fähre fuhr um 17:52.

Der Kreisverband prüft, ob ein Schiff Auszeit nehmen darf.
`,
    },
    {
      slug: 'seegras-kissen',
      headline: 'Wie eine Bäckerei mit Seegras heizt',
      summary:
        'Das angespülte Gras wurde jahrzehntelang teuer abgefahren. Jetzt wärmt es den Ofen in der Hafenstraße, und der Kuchen schmeckt nach Kuchen.',
      byline: 'Wiebke Harms',
      topic: 'Wirtschaft',
      picture: picture(
        'sea-9',
        'Helles Wasser unter blassem Himmel',
        'Nach Ostwind liegt das Seegras am Nordstrand kniehoch. Für die Bäckerei ist das gutes Wetter.',
        'Jörn Pahl / Sundbote',
      ),
      body: `
Nach drei Tagen Ostwind liegt das Seegras am Nordstrand kniehoch. Für die Kurverwaltung war das stets ein Ärgernis, das im Jahr neunzigtausend Euro kostete. Für Momme Brodersen ist es Brennstoff. Seit Januar heizt der Bäcker aus der Hafenstraße seinen Ofen mit gepresstem Gras.

Die Idee kam ihm, wie er sagt, beim Schimpfen. Er hatte am Strand gestanden, dem Radlader zugesehen und ausgerechnet, dass dort in einer Stunde so viel Heizwert weggefahren wurde, wie er in einer Woche verbackt. Nur war der Heizwert nass.

## Erst trocknen, dann backen

Das Trocknen besorgt der Ofen selbst. Seine Abwärme, die früher durch den Schornstein ging, streicht nun durch einen alten Eisenbahnwagen, in dem das Gras auf Gittern liegt. Nach zwei Tagen ist es trocken, nach einem dritten zu Briketts gepresst. Der Sand, der dabei herausfällt, geht zurück an den Strand, jede Woche vier Schubkarren. „Der gehört uns ja nicht“, sagt Brodersen.

Schwierig war das Salz. In einem gewöhnlichen Kessel frisst es die Rohre. Die Ingenieurschule in Kranichsund baute deshalb eine Brennkammer aus Schamotte, die man alle zwei Jahre neu ausmauert, so wie man es bei Backöfen früher ohnehin tat.

> Wir haben ein ganzes Semester gebraucht, um herauszufinden, was sein Urgroßvater wusste.
> -- Prof. Ulla Stegen, Ingenieurschule Kranichsund

Die Asche ist übrigens gesucht. Sie enthält, was Rüben mögen, und die Bauern auf Fahrholm nehmen sie im Tausch gegen Eier.

Aus den Eiern wird Biskuit, und so schließt sich, wie Brodersen es nennt, der kleinste Wirtschaftskreislauf der Küste: vom Strand in den Ofen, vom Ofen aufs Feld, vom Feld ins Huhn.

Ein Drittel seiner Heizkosten spart der Bäcker. Die Kurverwaltung spart mehr, nämlich die Abfuhr, und beteiligt sich dafür am Eisenbahnwagen. Nur in windstillen Wochen hapert es. Dann muss Brodersen Holz zukaufen und schaut morgens auf die Wetterkarte wie ein Segler.

Drei weitere Betriebe haben sich den Eisenbahnwagen inzwischen angesehen, darunter die Wäscherei, die Töpferei und das Hallenbad. Das Gras würde für alle reichen, wenn man es im Winter sammelte und trocken lagerte. Platz gäbe es im alten Lokschuppen. Dort wohnen derzeit Schleiereulen, und bis sie ausgezogen sind, wird geplant.

Ob man etwas schmecke? Er hält einem ein Stück Butterkuchen hin. Man schmeckt Butter, man schmeckt Zucker. Erst ganz am Ende, vielleicht, wenn man es weiß, eine Spur Ferien.
`,
    },
    {
      slug: 'bruecke-zaehlt',
      headline: 'Brücke zählt Radfahrer und bedankt sich',
      byline: 'Malte Iversen',
      topic: 'Stadt',
      picture: picture(
        'bridge-1',
        'Steinerne Bogenbrücke über stillem Wasser an einem grauen Tag',
        'Die Alte Brücke in Kranichsund. Die Anzeige hängt an der dritten Laterne.',
        'Jörn Pahl / Sundbote',
      ),
      body: `
Seit gestern leuchtet an der Alten Brücke bei jedem Rad ein kleines „Danke“ auf. Um acht Uhr morgens stand der Zähler bei 611. Ein Mann fuhr elfmal hin und her, er habe, sagte er, einen schlechten Tag gehabt und es gebraucht.
`,
    },
    {
      slug: 'schneepflug-sommer',
      headline: 'Am Holmer Berg liegt der letzte Schnee unter Sägespänen, und das ist Absicht',
      byline: 'Dörte Quast',
      topic: 'Wissen',
      picture: picture(
        'snow-1',
        'Verschneiter Berg in rosa Abendlicht mit dunklen Tannen',
        'So sah es am Holmer Berg im Januar aus. Von dieser Pracht sind 4000 Kubikmeter aufgehoben.',
        'Dörte Quast / Sundbote',
      ),
      body: `
Viertausend Kubikmeter Schnee hat der Skiclub am Holmer Berg unter einem halben Meter Sägespänen eingelagert. Im Oktober soll noch genug übrig sein für die erste Loipe.

Im vorigen Jahr blieben drei Viertel. Der Rest lief den Hang hinab und bewässerte, wie sich herausstellte, die besten Himbeeren seit langem. Nun streiten zwei Vereine darüber, wem das Tauwasser gehört.
`,
    },
    {
      slug: 'kinderuni-sterne',
      headline: 'Warum ist es nachts dunkel? Eine Siebenjährige bringt den Hörsaal zum Schweigen',
      summary:
        'In der Kinderuniversität stellte Ida die Frage, an der Astronomen zweihundert Jahre gearbeitet haben. Die Antwort dauerte eine Stunde und einen Apfel…',
      byline: 'Malte Iversen',
      topic: 'Wissen',
      isTeaser: true,
      picture: picture(
        'stars-3',
        'Sternenhimmel mit Milchstraße über einer Kuppel',
        'Die Sternwarte am Holmer Berg, in der die zweite Vorlesung stattfinden wird.',
        'Sternwarte Holmer Berg',
      ),
      body: `
„Wenn überall Sterne sind, warum ist es dann nachts dunkel?“ Ida Kruse, sieben Jahre alt, hatte eigentlich nur gefragt, weil ihr Bruder es wissen wollte. Im Hörsaal der Kinderuniversität wurde es still.

Professor Enno Falk legte seine Folien weg. An dieser Frage, sagte er, hätten sehr kluge Leute zweihundert Jahre lang gearbeitet, und wenn niemand müde sei, fange er jetzt an.

Er brauchte eine Stunde, eine Taschenlampe und einen Apfel. Am Ende stand an der Tafel: Es ist dunkel, weil die Welt einen Anfang hat. Ida schrieb es ab. Ihr Bruder, sagte sie, werde das nicht glauben.
`,
    },
    {
      slug: 'museum-nachtwaechter',
      headline: 'Museum lässt Kinder im Walsaal übernachten',
      byline: 'Wiebke Harms',
      topic: 'Kultur',
      body: `
Vierzig Schlafsäcke passen unter das Skelett des Finnwals. Die Nächte bis August waren nach elf Minuten vergeben. Wer nicht schlafen kann, darf der Aufsicht beim Rundgang helfen und die Taschenlampe halten.

Für Erwachsene gibt es eine Warteliste. Sie ist länger.
`,
    },
    {
      slug: 'krabbenkutter-strom',
      headline: 'Der erste Kutter mit Batterie ist so leise, dass er klingeln muss',
      byline: 'Jörn Pahl',
      topic: 'Hafen',
      picture: picture(
        'harbour-9',
        'Kutter im Hafen vor einem gestreiften Leuchtturm, Morgenlicht',
        'Die „Stine“ an ihrem Liegeplatz, der zweite Kutter von rechts. Geladen wird in der Nacht.',
        'Jörn Pahl / Sundbote',
      ),
      body: `
Vierzehn Stunden fährt die *Stine* mit einer Ladung, und man hört dabei nur das Wasser. Für die Möwen ist das neu: Sie kamen am ersten Tag zu spät zum Fang.

Auch die Badegäste hörten nichts. Kapitän Ole Thomsen hat deshalb eine Fahrradglocke an die Reling geschraubt. „Eine Schiffsglocke wäre Vorschrift“, sagt er, „aber da erschrecken sich alle.“
`,
    },
    {
      slug: 'wochenmarkt-tausch',
      headline: 'Auf dem Wochenmarkt darf jetzt auch getauscht werden',
      byline: 'Dörte Quast',
      topic: 'Wirtschaft',
      picture: picture(
        'market-3',
        'Kisten mit Pfirsichen, Äpfeln und grünem Obst von oben',
        'Ein Korb Pfirsiche gilt am Tauschtisch derzeit als ein Glas Honig oder eine halbe Stunde Bügeln.',
        'Dörte Quast / Sundbote',
      ),
      body: `
Der Tisch steht gleich neben dem Käse. Wer zu viele Zucchini hat, bringt sie mit und nimmt etwas anderes. Am ersten Samstag wechselten Marmelade, Salat, ein Gartenstuhl und zwei Stunden Mathematik den Besitzer.

Übrig blieben die Zucchini.
`,
    },
    {
      slug: 'leuchtturm-briefkasten',
      headline: 'Leuchtturm bekommt einen Briefkasten und im ersten Monat tausend Briefe',
      byline: 'Wiebke Harms',
      topic: 'Hafen',
      picture: picture(
        'harbour-7',
        'Hafen mit Leuchtturm und Booten in mildem Abendlicht',
        'Der Turm auf der Westmole. Der Briefkasten hängt auf der Landseite, wegen der Gischt.',
        'Jörn Pahl / Sundbote',
      ),
      body: `
Eigentlich war er für die Stromrechnung gedacht. Dann stand der neue Briefkasten am Leuchtturm von Kranichsund im Reiseführer, und seither schreiben Leute aus siebenundzwanzig Ländern. Die meisten wollen nichts. Sie erzählen.

Beantwortet werden die Briefe von der Schifferkirche, von zwei Grundschulklassen und, auf Schichten verteilt, von den Lotsen. Auf jede Antwort kommt ein Stempel mit Welle.

Angefangen hat damit der Lotse Hauke Behn. In einer stillen Nachtschicht nahm er den ersten Stapel mit in die Wachstube, eigentlich nur, um die Briefmarken für seine Nichte abzulösen. Dann las er sich fest. Eine Frau aus dem Gebirge schrieb, sie habe das Meer nie gesehen und wolle wissen, ob man sich daran gewöhne. Er brauchte drei Nächte für die Antwort. Sie lautete: nein.

Inzwischen gibt es einen Plan. Montags schreibt die Schifferkirche, dienstags und donnerstags schreiben die Schulen, nachts die Lotsen. Schwierige Fragen wandern in eine Kiste mit der Aufschrift „Ebbe“ und werden an ruhigen Sonntagen gemeinsam besprochen. Ob Leuchttürme einsam seien. Ob man Wellen zählen könne. Warum der Opa nach dem Fischen immer so lange am Wasser stehen blieb.

Nicht alle Briefe kommen auf Papier. Ein Bäcker schickte ein Brot mit eingeritzter Adresse, es war noch essbar. Eine Schulklasse aus dem Binnenland legte ein Glas Luft von ihrem höchsten Berg bei und bat um ein Glas zurück. Die Lotsen gingen damit bei Windstärke acht auf die Mole, hielten es hoch und schraubten es zu. Es ist angekommen. Die Klasse hat es bis heute nicht geöffnet.

Ein Mann schickte jede Woche eine leere Postkarte. In der siebten Woche stand darauf: „Jetzt weiß ich, was.“

> Einer hat gefragt, ob wir das Licht in der Nacht zum vierten Mai zweimal blinken lassen könnten. Er hat nicht gesagt, warum. Wir haben es gemacht.
> -- Hauke Behn, Lotse

Den Brief, der darauf kam, wollen sie nicht zeigen. Er hängt aber im Turm, ganz oben, neben der Lampe.

Die Stromrechnung ist übrigens nie angekommen. Das Elektrizitätswerk hat sie dreimal geschickt; vermutlich liegt sie zwischen den anderen. Nun hat es angerufen und gefragt, ob man statt einer Mahnung vielleicht auch einmal etwas Persönliches schreiben dürfe.

Man durfte. Die Antwort der Zweitklässler liegt dem Werk seit Freitag vor, mit Stempel, Welle und dem genauen Zählerstand.
`,
    },
    {
      slug: 'deich-schafe',
      headline: 'Schafe mähen jetzt auch den Flugplatz',
      byline: 'Dörte Quast',
      topic: 'Natur',
      body: `
Zweihundert Schafe halten seit dieser Woche das Gras am Inselflugplatz kurz. Sie sind leiser als der Traktor und gehen von selbst zur Seite, wenn die Hupe ertönt. Nur die Leitkuh, die aus Versehen mitkam, bleibt stehen und wird höflich umflogen.
`,
    },
    {
      slug: 'fuenf-minuten-kino',
      headline: 'Das kleinste Kino des Landes hat neun Plätze und einen Ofen',
      byline: 'Malte Iversen',
      topic: 'Kultur',
      picture: picture(
        'city-0',
        'Häuserzeile am Fluss bei Nacht mit hellen Fenstern',
        'Das „Lichtblick“ liegt im Hinterhof der Flussgasse, dort, wo abends das gelbe Fenster brennt.',
        'Malte Iversen / Sundbote',
      ),
      body: `
Wer im „Lichtblick“ in der hinteren Reihe sitzt, legt Holz nach. Das steht auf der Karte. Seit Oktober zeigt Rieke Wolf in einer ehemaligen Waschküche jeden Abend einen Film, danach wird darüber geredet, und manchmal, sagt sie, auch währenddessen.

Die neun Plätze sind bis Juni ausverkauft. Ein zehnter wäre möglich, müsste aber der Katze abgekauft werden.
`,
    },
    {
      slug: 'wellenbrecher-austern',
      headline: 'Austern sollen den Wellenbrecher flicken',
      summary:
        'Statt Beton hängt die Küstenwacht Körbe mit Muschelbrut ins Meer. In zehn Jahren könnte der Wall von selbst gewachsen sein.',
      byline: 'Jörn Pahl',
      topic: 'Wissen',
      picture: picture(
        'sea-5',
        'Tiefblaues Meer unter Sommerwolken',
        'Vor der Westmole, wo im Frühjahr die ersten achtzig Körbe versenkt wurden.',
        'Küstenamt Holmby',
      ),
      body: `
Der Wellenbrecher vor der Westmole hat Löcher, in die man einen Kleinwagen stellen könnte. Ihn auszubessern kostet jedes Mal eine Million, und jedes Mal hält es elf Jahre. Das Küstenamt versucht es nun andersherum: Es lässt ihn zuwachsen.

Achtzig Körbe mit Austernbrut hängen seit April in den Lücken. Die Tiere setzen sich auf dem Stein fest und auf den Schalen derer, die vor ihnen da waren, und so entsteht Schicht um Schicht ein Riff. Es ist rau, es bremst die Wellen besser als glatter Beton, und wenn etwas abbricht, wächst es nach.

> Beton ist am Tag der Übergabe am besten und wird dann schlechter. Bei Austern ist es umgekehrt.
> -- Dr. Frauke Steen, Küstenamt

Nach acht Wochen haben die Taucher nachgesehen. Neun von zehn Tieren leben. Zwischen den Körben steht ein Schwarm junger Meeräschen, die dort niemand bestellt hat, und in Korb 31 wohnt ein Seehase, der die Messlatte bewacht.

Er hat sie, so der Tauchbericht, „mit Nachdruck“ verteidigt.

Schnell geht es nicht. In zehn Jahren, so die Rechnung, könnte der Wall um anderthalb Meter gewachsen sein. Bis dahin wird man die schlimmsten Stellen weiterhin mit Steinen füllen müssen. Das Amt hat den Haushalt dafür halbiert und das eingesparte Geld zurückgelegt, für den Fall, dass die Austern es sich anders überlegen.

Woher die Brut stammt, war lange die schwierigste Frage. An dieser Küste galt die heimische Auster seit achtzig Jahren als verschwunden. Fündig wurde man schließlich in einem Priel bei Fahrholm, wo ein Schüler beim Krebsfang mit dem Fuß an etwas Scharfes stieß. Es war eine kleine Bank von kaum zwei Quadratmetern. Aus ihren Larven zog das Institut in Holmby vierzigtausend Tiere, und der Schüler, inzwischen in der neunten Klasse, darf jeden zehnten Korb mit einem Namen versehen.

Einmal im Monat tauchen zwei Mitarbeiterinnen alle Körbe ab. Sie messen, wiegen, fotografieren und sprechen dabei, wie sie zugeben, mit den Tieren. Nachweisbar genutzt hat es bislang nicht. Geschadet auch nicht.

Gegessen werden sie nicht. Auf die Frage aus dem Ausschuss, ob denn nicht wenigstens eine Kostprobe möglich sei, antwortete Steen mit einem Bild des Wellenbrechers aus dem vorigen Winter. Der Ausschuss zog die Frage zurück.
`,
    },
    {
      slug: 'chor-der-muellabfuhr',
      headline: 'Müllabfuhr singt, bevor sie klingelt',
      byline: 'Malte Iversen',
      topic: 'Kultur',
      body: `
Der Chor der Stadtreinigung hat vierzehn Stimmen und probt morgens um fünf auf dem Hof. Seit die Anwohner gefragt haben, ob das nicht auch auf der Straße ginge, geht es auf der Straße. Die Tonnen stehen nun pünktlicher draußen.
`,
    },
    {
      slug: 'windrad-storch',
      headline: 'Ein Windrad hält an, wenn der Storch kommt',
      byline: 'Dörte Quast',
      topic: 'Natur',
      picture: picture(
        'fields-6',
        'Felder in goldenem Abendlicht mit Baumreihe',
        'Das Feld bei Hude, über dem die Kamera nach Störchen Ausschau hält.',
        'Dörte Quast / Sundbote',
      ),
      body: `
Eine Kamera erkennt den Vogel auf sechshundert Meter, dann drehen sich die Flügel aus dem Wind. Im ersten Jahr stand das Rad dadurch vierzehn Stunden still, und kein Storch kam zu Schaden.

Für Drachen hält es auch. Das merkten die Kinder vor den Ingenieuren.
`,
    },
    {
      slug: 'inselbuecherei',
      headline: 'Fahrholm leiht Werkzeug aus wie Bücher',
      byline: 'Wiebke Harms',
      topic: 'Stadt',
      picture: picture(
        'shelves-5',
        'Volle Bücherregale mit farbigen Einbänden',
        'In der Inselbücherei steht die Bohrmaschine unter B, gleich nach den Biografien.',
        'Wiebke Harms / Sundbote',
      ),
      body: `
Die Bohrmaschine steht unter B, die Säge unter S, und die Leiter lehnt draußen, weil sie nicht ins Regal passt. Seit einem halben Jahr verleiht die Bücherei auf Fahrholm Werkzeug, vier Wochen lang, mit einmaliger Verlängerung.

Zu jedem Gerät gehört ein Buch. Die Dübel, berichtet die Leiterin, kämen öfter nicht zurück als die Romane.
`,
    },
    {
      slug: 'segelschule-sehen',
      headline: 'Sie sehen nichts und segeln vorn',
      byline: 'Malte Iversen',
      topic: 'Sport',
      body: `
Vier blinde Seglerinnen haben die Frühjahrsregatta auf dem Sund gewonnen. Gesteuert wird nach dem Wind im Nacken, nach dem Klang der Wellen am Bug und nach Bojen, die für diesen Tag eine Glocke trugen.

Die Glocken, beantragten danach die anderen Mannschaften, sollten bleiben.
`,
    },
    {
      slug: 'dachbodenfund-karte',
      headline: 'Dachbodenfund: eine Seekarte mit einer Insel zu viel',
      byline: 'Jörn Pahl',
      topic: 'Kultur',
      picture: picture(
        'sea-6',
        'Glutroter Abendhimmel über dunklem Meer',
        'An der eingezeichneten Stelle ist das Wasser zwölf Meter tief. Taucher fanden dort einen Anker.',
        'Jörn Pahl / Sundbote',
      ),
      body: `
Sie heißt „Moritz’ Rast“, hat eine Bucht, eine Quelle und drei Bäume, und es gibt sie nicht. Auf einer Karte von etwa 1780, die in Hude hinter einem Balken steckte, liegt sie vier Meilen nördlich von Fahrholm.

Das Schifffahrtsmuseum glaubt nicht an einen Irrtum. Auf der Rückseite steht in derselben Handschrift: „Damit mich dort keiner sucht.“
`,
    },
    {
      slug: 'bahnhofsuhr-pause',
      headline: 'Warum die Bahnhofsuhr um zwölf kurz innehält',
      byline: 'Malte Iversen',
      topic: 'Stadt',
      body: `
Vier Sekunden bleibt der Zeiger jeden Mittag stehen. Ein Leser fragte, ob das ein Fehler sei. Nein, antwortet die Bahn: Die Uhr gehe etwas vor und warte dann, bis die anderen da sind.
`,
    },
    {
      slug: 'sturm-bank',
      headline: 'Sturm stellt Bank um, Aussicht jetzt besser',
      byline: 'Dörte Quast',
      topic: 'Natur',
      picture: picture(
        'storm-3',
        'Dunkle Wolken über einer nassen Landstraße',
        'Die Front vom Sonntag auf der Straße nach Hude. Mehr als ein paar Zweige kamen nicht herunter.',
        'Dörte Quast / Sundbote',
      ),
      body: `
Vierzig Meter weit trug der Sturm am Sonntag die Bank vom Deichweg, und er setzte sie aufrecht wieder ab. Der Bauhof wollte sie zurückholen. Dann setzte sich der Vorarbeiter darauf, um zu telefonieren, und rief danach im Rathaus an: Sie bleibt.
`,
    },
  ],
  later: [
    {
      slug: 'strandkorb-erster',
      headline: 'Der erste Strandkorb steht, die Blickrichtung ist frei',
      byline: 'Wiebke Harms',
      topic: 'Stadt',
      picture: picture(
        'dunes-1',
        'Dünengras und Meer in goldenem Licht',
        'Korb Nummer 1 steht seit heute früh am Nordstrand, mit Blick auf die Brötchen.',
        'Jörn Pahl / Sundbote',
      ),
      body: `
Um sieben Uhr wurde er aufgestellt, um fünf nach sieben war er besetzt. Die Mieterin kommt seit sechzig Jahren und hat, wie sie sagte, die Ordnung nie gelesen.
`,
    },
    {
      slug: 'brachvogel-paar',
      headline: 'Es sind jetzt zwei Brachvögel',
      byline: 'Dörte Quast',
      topic: 'Natur',
      body: `
Seit dem Morgen wird auf den Moorwiesen bei Hude geantwortet. Der Wanderweg ist auf dreihundert Metern gesperrt, das Fernrohr am Gatter bleibt.
`,
    },
    {
      slug: 'luise-flaute',
      headline: 'Flaute: Die „Luise“ fährt heute ohne Segel und eine Minute schneller',
      byline: 'Jörn Pahl',
      topic: 'Hafen',
      body: `
Zum ersten Mal seit der Umstellung weht auf dem Sund kein Wind. Die Fähre läuft unter Maschine. Drei Fahrgäste haben sich erkundigt, ob man warten könne.
`,
    },
    {
      slug: 'schoner-nagel-5000',
      headline: 'Werft zieht den fünftausendsten Nagel',
      byline: 'Wiebke Harms',
      topic: 'Hafen',
      picture: picture(
        'harbour-8',
        'Kräne und Kutter im Hafen bei grauem Licht',
        'Die Werft Tams am Mittag. Zur Feier gab es Butterkuchen und kurz keine Hammerschläge.',
        'Jörn Pahl / Sundbote',
      ),
      body: `
Er saß in der Planke F, gleich unter dem Satz vom Montag. Meta Tams hielt ihn ans Ohr und gab ihn dann dem jüngsten Lehrling. Er habe gesungen, bestätigten beide.
`,
    },
    {
      slug: 'guterzug-d-dur',
      headline: 'Orchester nimmt den Güterzug ins Programm',
      byline: 'Malte Iversen',
      topic: 'Kultur',
      body: `
Das Konzert am Samstag beginnt um 19:58, damit der Zug von 20:14 in den zweiten Satz fällt. Die Bahn hat Pünktlichkeit zugesichert, der Dirigent eine Fermate.
`,
    },
    {
      slug: 'himbeeren-reif',
      headline: 'Die Schneehimbeeren sind reif',
      byline: 'Dörte Quast',
      topic: 'Natur',
      picture: picture(
        'leaves-0',
        'Grüne Blätter mit Regentropfen',
        'Unterhalb des Schneelagers am Holmer Berg sind die Blätter dieses Jahr besonders groß.',
        'Dörte Quast / Sundbote',
      ),
      body: `
Skiclub und Gartenverein haben sich auf halbe-halbe geeinigt: Der eine bekommt den Schnee, der andere das Wasser, und Marmelade kochen beide.
`,
    },
    {
      slug: 'leuchtturm-blinkt',
      headline: 'Leuchtturm blinkt heute Nacht zweimal',
      byline: 'Wiebke Harms',
      topic: 'Hafen',
      body: `
Um 22:30 Uhr, wieder auf Wunsch eines Briefes, wieder ohne Begründung. Die Lotsen bitten Schiffe, sich nicht zu wundern, und alle anderen, hinzusehen.
`,
    },
    {
      slug: 'ida-bruder',
      headline: 'Idas Bruder hat eine zweite Frage',
      byline: 'Malte Iversen',
      topic: 'Wissen',
      picture: picture(
        'moon-0',
        'Der Mond mit Kratern, von links beleuchtet',
        'Aufnahme aus der Sternwarte am Holmer Berg, wo am Freitag geantwortet wird.',
        'Sternwarte Holmer Berg',
      ),
      body: `
„Und was war davor?“ Professor Falk hat um ein Wochenende Bedenkzeit gebeten. Die Kinderuniversität ist ausgebucht, es gibt Stehplätze.
`,
    },
    {
      slug: 'radzaehler-tausend',
      headline: 'Alte Brücke sagt zum tausendsten Mal an einem Tag Danke',
      byline: 'Malte Iversen',
      topic: 'Stadt',
      body: `
Um 16:20 Uhr rollte eine Lehrerin mit Anhänger über die Schwelle. Im Anhänger saßen zwei Kinder, die Wert darauf legten, mitgezählt zu werden.
`,
    },
    {
      slug: 'seehase-korb',
      headline: 'Seehase in Korb 31 hat Nachwuchs',
      byline: 'Jörn Pahl',
      topic: 'Wissen',
      picture: picture(
        'sea-11',
        'Sommerlich blaues Meer mit Wolken',
        'Über dem Wellenbrecher weht bis auf Weiteres eine kleine Flagge: Korb 31 bitte nicht anheben.',
        'Küstenamt Holmby',
      ),
      body: `
Rund tausend, schätzen die Taucher. Die Messlatte bleibt vorerst, wo sie ist, abgelesen wird aus der Ferne.
`,
    },
    {
      slug: 'zucchini-rekord',
      headline: 'Tauschtisch nimmt vorerst keine Zucchini mehr an',
      byline: 'Dörte Quast',
      topic: 'Wirtschaft',
      body: `
Am Vormittag lagen dort einhundertzwölf. Angenommen werden weiterhin Honig, Stühle und Mathematik.
`,
    },
    {
      slug: 'kinokatze',
      headline: 'Das „Lichtblick“ hat jetzt zehn Plätze, die Katze einen Freiplatz',
      byline: 'Malte Iversen',
      topic: 'Kultur',
      body: `
Verhandelt wurde den ganzen Winter. Sie bekommt das Kissen am Ofen und sieht alle Filme, sofern Vögel vorkommen, zweimal.
`,
    },
  ],
  updates: [
    {
      headline: 'Neu: Pegel Kranichsund {n} cm über Mittel, ruhige See',
      body: 'Der Pegel an der Westmole zeigt {n} cm über Mittel. Die Fähren fahren nach Plan, die „Luise“ unter Segel.',
    },
    {
      headline: 'Neu: Werft meldet Nagel Nr. 50{n}',
      body: 'Auch Nummer 50{n} liegt nun auf dem Papier. Sein Klang wird im Buch als „heiter“ geführt.',
    },
    {
      headline: 'Neu: Zähler der Alten Brücke springt auf 1{n}00',
      body: 'Die Anzeige an der dritten Laterne steht bei 1{n}00. Das Rathaus bedankt sich ebenfalls.',
    },
    {
      headline: 'Neu: Brief Nr. 10{n} im Leuchtturm eingetroffen',
      body: 'Der Brief mit der Nummer 10{n} kommt aus den Bergen. Die Lotsen antworten noch in dieser Schicht.',
    },
  ],
};
