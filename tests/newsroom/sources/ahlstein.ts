import { picture } from '../picture.ts';
import type { SampleSource } from '../sample-story.ts';

/** A small town in the hills and its offices, with the long words that belong to them. German, Atom 1.0 with XHTML. */
export const ahlstein: SampleSource = {
  key: 'ahlstein',
  name: 'Ahlsteiner Bote',
  language: 'de',
  description: 'Nachrichten aus Ahlstein, dem Oberland und vom See',
  format: 'atom-xhtml',
  colour: '#6b1f2a',
  stories: [
    {
      slug: 'haltestellen-licht',
      headline: 'Straßenbahnhaltestellenbeleuchtungspläne liegen aus',
      summary:
        'Bis Ende des Monats dürfen alle Fahrgäste mitreden. Gefragt wird auch, ob das Licht ausgehen soll, wenn der Mond hell genug scheint.',
      byline: 'Hedda Krull',
      topic: 'Stadt',
      picture: picture(
        'city-4',
        'Eine Stadt am Fluss in der Abenddämmerung, in vielen Fenstern brennt Licht',
        'Die Uferlinie am Dienstagabend. Zwölf ihrer Haltestellen sollen neue Lampen bekommen.',
        'Foto: Jost Behrle / Ahlsteiner Bote',
      ),
      body: `
Der Titel der Mappe ist vierzig Buchstaben lang und passte nicht auf das Schild am Rathaus. Nun steht dort „Pläne“, und ein Pfeil zeigt in den ersten Stock. Wer ihm folgt, findet elf Zeichnungen, einen Kasten mit Lampenmustern und Frau Oberbauer, die alles erklärt.

Zwölf Haltestellen der Uferlinie sollen neues Licht bekommen. Es wird wärmer sein als das alte und nach unten scheinen, damit die Fledermäuse unter der Brücke ihren Weg finden. In hellen Mondnächten könnte es ganz ausbleiben.

> Das hat sich ein Fahrgast gewünscht, der gern liest. Er sagt, bei Vollmond brauche er uns nicht.
> -- Gerlinde Oberbauer, Tiefbauamt

Anregungen nimmt das Amt bis zum Monatsende entgegen, schriftlich oder im Gespräch. Das bisher kürzeste Schreiben lautet: „Gern.“
`,
    },
    {
      slug: 'murmeltier-wacht-auf',
      headline: 'Erstes Murmeltier am Hochgrat gesichtet, es ging wieder hinein',
      topic: 'Natur',
      byline: 'Veit Sommerau',
      picture: picture(
        'snow-3',
        'Ein verschneiter Berg mit Tannen im Abendlicht',
        'Am Hochgrat liegt der Schnee noch einen halben Meter hoch. Darunter wird geschlafen.',
        'Foto: Veit Sommerau / Ahlsteiner Bote',
      ),
      body: `
Am Montag um 11.20 Uhr schob sich am Hochgrat eine Nase aus dem Schnee. Sie blieb vier Minuten. Dann verschwand sie wieder, und die Bergwacht trug ins Buch ein: „Noch nicht.“
`,
    },
    {
      slug: 'brotzeit-im-zug',
      headline: 'Oberlandbahn schafft das Handgepäck ab und das Brotzeitbrett an',
      byline: 'Hedda Krull',
      topic: 'Verkehr',
      body: `
In den neuen Wagen der Oberlandbahn lässt sich vor jedem Sitz ein Brett herunterklappen. Es ist aus Ahorn, hat eine Rinne für Krümel und ersetzt das Netz an der Rückenlehne, in dem nach Auskunft der Bahn ohnehin nur Kerne lagen.

Messer sind nicht erlaubt. Der Schaffner hat eines.
`,
    },
    {
      slug: 'glockenspiel-noten',
      headline: 'Das Lied, das niemand bestellt hatte',
      summary:
        'Seit 1911 spielt der Rathausturm in Ahlstein jeden Tag um zwölf eine Melodie, die in keinem Liederbuch steht. Jetzt weiß man, woher sie stammt. Die Geschichte einer Walze, eines Tischlers und eines verkehrt eingelegten Blattes.',
      byline: 'Ruprecht Thelen',
      topic: 'Die lange Geschichte',
      picture: picture(
        'hills-2',
        'Hügelketten hintereinander in violettem Abenddunst',
        'Bis zum dritten Höhenzug ist das Glockenspiel zu hören, wenn der Wind von Osten kommt.',
        'Foto: Jost Behrle / Ahlsteiner Bote',
      ),
      body: `
Wer in Ahlstein aufgewachsen ist, kann die Melodie pfeifen. Sie geht vier Töne hinauf, zögert, springt auf den höchsten und fällt dann so plötzlich herunter, dass Kinder an dieser Stelle in die Knie gehen. Seit 1911 spielt sie der Rathausturm jeden Tag um zwölf. Sie hat keinen Text, keinen Namen und keinen Verfasser, und alle Musiklehrer der Stadt sind sich einig, dass man so etwas eigentlich nicht komponiert.

Seit vergangener Woche steht fest: Man hat es auch nicht komponiert.

## Ein Turm wird vermessen

Begonnen hat es mit einem Gutachten. Die Walze des Glockenspiels, ein Zylinder aus Buchenholz von der Größe eines Weinfasses, hatte Risse bekommen. In ihr stecken 1.344 eiserne Stifte, und jeder hebt im rechten Augenblick einen Hammer. Die Restauratorin Almut Feilhauer sollte feststellen, welche davon zu ersetzen sind. Dafür nahm sie den Stand jedes einzelnen auf, fünf Wochen lang, im Liegen, mit einem Zirkel.

Am Ende hatte sie ein Blatt Papier von drei Metern Länge voller Punkte. Sie heftete es in ihrer Werkstatt an die Wand, ging zum Mittagessen, kam zurück und las den Bogen versehentlich von der falschen Seite.

> Ich sah auf einmal einen Walzer. Und zwar einen, den meine Großmutter auf dem Klavier hatte. Rückwärts war es unser Mittagslied, vorwärts war es „Beim Lindenwirt“.
> -- Almut Feilhauer, Restauratorin

„Beim Lindenwirt“ war um 1910 ein beliebtes Stück, gefällig und nicht besonders gut. In der Stadtkasse findet sich der Beleg über den Ankauf der Noten, vierzig Pfennig, dazu eine Rechnung des Tischlers Wendelin Asam „für das Bestecken einer Walze nach Vorlage“. Asam konnte hervorragend mit Holz umgehen. Noten lesen konnte er nicht. Man hatte ihm eine Schablone aus Pergament gegeben, die er um den Zylinder legen sollte, und auf Pergament sieht man die Löcher von beiden Seiten gleich gut.

## Warum es niemand sagte

Bleibt die Frage, weshalb es 1911 niemandem auffiel. Die Antwort steht im Protokollbuch des Gemeinderats, und zwar so deutlich, dass man sich wundern muss, wie sie hundert Jahre lang übersehen werden konnte. Am Tag der Einweihung war halb Ahlstein auf dem Marktplatz versammelt. Der Bürgermeister hielt eine Rede, das Werk setzte ein, und es erklang etwas, das keiner der Anwesenden je gehört hatte.

„Hierauf“, heißt es im Protokoll, „blickten die Herren einander an, und da keiner der Erste sein wollte, wurde applaudiert.“

In der nächsten Sitzung fragte ein Ratsherr vorsichtig nach, ob dies das bestellte Stück sei. Der Kapellmeister erwiderte, es handle sich um eine moderne Bearbeitung. Damit war die Sache erledigt. Drei Jahre später wurde die Melodie zum ersten Mal auf einer Hochzeit gespielt, und in den Zwanzigerjahren gab es bereits Leute, die behaupteten, sie sei uralt.

> Man lernt daraus, dass ein Fehler nur lange genug läuten muss.
> -- Ruth Isenbart, Stadtarchiv

![shelves-4] Alte Bücher in Holzregalen bei warmem Licht | Im Stadtarchiv nehmen die Protokollbücher des Gemeinderats elf Meter ein. Gelesen werden vor allem die Jahre mit Hochwasser. | Foto: Stadtarchiv Ahlstein

## Vorwärts oder rückwärts

Nun muss die Walze ohnehin neu bestückt werden. Für einen Augenblick, berichtet Feilhauer, habe im Bauausschuss die Möglichkeit im Raum gestanden, den Irrtum zu beheben. Technisch wäre es ein Leichtes. Man hätte das Blatt nur zu wenden.

Um ein Bild zu bekommen, lud die Stadt zu einer Hörprobe ein. Die Blaskapelle spielte auf dem Marktplatz zuerst den richtigen Walzer und danach das falsche Mittagslied. Nach dem ersten Stück gab es höflichen Beifall. Beim zweiten gingen an der bekannten Stelle vierhundert Erwachsene in die Knie.

Die Abstimmung im Rat fiel einstimmig aus. Die Walze wird genau so bestückt wie zuvor. Auf Antrag der jüngsten Stadträtin kommt allerdings ein Schalter hinzu: Einmal im Jahr, am Geburtstag des Tischlers Asam, soll sich der Zylinder in die andere Richtung drehen. Dann wird vom Turm „Beim Lindenwirt“ zu hören sein, zum ersten Mal überhaupt, und wer möchte, kann ja verkehrt herum zuhören.

Einen Namen hat das Mittagslied jetzt ebenfalls. Im Inventar der Stadt, in dem seit 1911 an dieser Stelle ein Strich stand, ist nachgetragen: „Asam, W.: Der Wirtlinden. Für Turm.“
`,
    },
    {
      slug: 'seewasser-trinkbar',
      headline: 'Der See hat wieder Trinkwasserqualität, getrunken wird er trotzdem nicht',
      topic: 'Natur',
      byline: 'Veit Sommerau',
      picture: picture(
        'sea-5',
        'Helles Wasser unter blauem Himmel, links ein bewaldetes Ufer',
        'Acht Meter Sichttiefe: so klar war der Ahlsee seit Beginn der Messungen nicht.',
        'Foto: Veit Sommerau / Ahlsteiner Bote',
      ),
      body: `
Acht Meter tief konnte das Landesamt in den Ahlsee blicken, zwei mehr als im Vorjahr. Am Grund sah man einen Anker, sechs Fahrräder und ein Schild mit der Aufschrift „Baden verboten“, das nun wohl seine Gültigkeit verloren hat.
`,
    },
    {
      slug: 'feuerwehr-katze',
      headline: 'Katze holt Feuerwehrmann vom Baum',
      topic: 'Stadt',
      byline: 'Hedda Krull',
      picture: picture(
        'leaves-0',
        'Grüne Blätter mit Regentropfen aus der Nähe',
        'In der Krone dieser Linde saßen am Sonntag zeitweise drei Lebewesen.',
        'Foto: Jost Behrle / Ahlsteiner Bote',
      ),
      body: `
Gerufen worden war die Feuerwehr wegen der Katze. Als Löschmeister Pirmin Asam oben ankam, sprang sie auf seine Schulter, von dort auf die Leiter und dann so heftig zu Boden, dass die Leiter umfiel. Asam blieb im Baum.

Die Katze setzte sich darunter und schrie, bis Nachbarn kamen. Sie wurde in die Jugendfeuerwehr aufgenommen.
`,
    },
    {
      slug: 'heimatmuseum-nacht',
      headline: 'Eine Nacht im Museum, und niemand wollte nach Hause',
      byline: 'Ruprecht Thelen',
      topic: 'Kultur',
      body: `
Zwanzig Kinder durften im Heimatmuseum übernachten, jedes vor einem Gegenstand seiner Wahl. Der Webstuhl war nach vier Minuten vergeben. Niemand wollte zur ausgestopften Gans, bis ein Mädchen sagte, dann sei die ja allein.

Am Morgen hatte die Gans eine Decke.
`,
    },
    {
      slug: 'bergbauern-drohne',
      headline: 'Auf der Hinteralm hütet eine Drohne die Schafe, und die Hündin führt die Aufsicht',
      summary:
        'Drei Sommer lang hat ein Bergbauer sie angelernt: die Drohne an die Schafe, die Schafe an die Drohne und die Hündin an alle beide.',
      byline: 'Veit Sommerau',
      topic: 'Landwirtschaft',
      picture: picture(
        'hills-5',
        'Bergketten im Dunst, darüber die Morgensonne',
        'Von der Hinteralm sieht man drei Täler. Die Schafe sieht man meistens nicht.',
        'Foto: Veit Sommerau / Ahlsteiner Bote',
      ),
      body: `
Um sechs Uhr früh steigt auf der Hinteralm ein leises Summen auf. Die Schafe heben den Kopf, stellen fest, dass es nur das Summen ist, und fressen weiter. Genau so hat Korbinian Zirn es haben wollen.

Zirn bewirtschaftet siebzig Hektar, die zum größten Teil senkrecht stehen. Hundertvierzig Tiere verteilen sich darauf so, wie es ihnen gefällt. Sie morgens alle zu finden, kostete ihn vier Stunden und im Herbst manchmal ein Knie. Die Drohne, gebaut an der Fachschule in Ahlstein, braucht elf Minuten.

## Wer hier wen hütet

Der erste Sommer ging daneben. Beim Anblick des Geräts rannten die Schafe den Hang hinunter und standen am Abend auf dem Parkplatz der Seilbahn. Im zweiten Sommer ließ Zirn die Drohne tagelang mit abgestellten Motoren auf der Weide liegen, daneben einen Salzstein. Nach einer Woche hatte das Leittier sie abgeleckt. Danach durfte sie fliegen.

Im dritten Sommer machte Schwierigkeiten, wer am meisten davon haben sollte: die Hündin Resi, zehn Jahre alt und von Beruf empfindlich. Sie sah den Neuling und legte sich in die Hütte. Dort blieb sie drei Tage.

> Sie hat nicht gestreikt. Sie hat abgewartet, ob das Ding auch bellen kann. Als sie gemerkt hat, dass es das nicht kann, war Frieden.
> -- Korbinian Zirn, Bergbauer

Heute arbeiten die beiden zusammen. Die Drohne findet, die Hündin holt. Verirrt sich ein Lamm in die Latschen, kreist das Gerät darüber, bis Resi ankommt, und fliegt erst weiter, wenn sie einmal kurz hinaufgeschaut hat. Dieses Zeichen hat niemand programmiert. Die Fachschüler haben es in den Aufnahmen entdeckt und nachgetragen.

## Was es kostet

Ein Gerät kommt auf etwa so viel wie ein gutes Fahrrad. Der Strom stammt vom Dach der Hütte. Zwei Nachbaralmen wollen im kommenden Jahr mitmachen; die eine hat keinen Hund und muss sich, so Zirn, „halt erst einmal das Wichtige anschaffen“.

Verloren gegangen ist in diesem Sommer noch kein einziges Schaf. Eines ist hinzugekommen. Es hat keine Ohrmarke, frisst gut, und die Drohne zählt es jeden Morgen mit.
`,
    },
    {
      slug: 'stadtbaeume-namen',
      headline: 'Jeder Stadtbaum bekommt eine Telefonnummer',
      topic: 'Stadt',
      byline: 'Hedda Krull',
      picture: picture(
        'leaves-3',
        'Gelbgrüne Blätter mit Tropfen',
        'Nummer 0411, eine Linde am Kornmarkt, hat bisher die meisten Nachrichten erhalten.',
        'Foto: Jost Behrle / Ahlsteiner Bote',
      ),
      body: `
Gedacht war der Dienst, um trockene Wurzeln oder lose Äste zu melden. In der ersten Woche gingen 640 Nachrichten ein. Nur 31 davon betrafen Schäden. Die übrigen richteten sich an den Baum selbst.

> „Du warst schon da, als ich hier das Radfahren gelernt habe. Entschuldige die Schramme.“
> -- Nachricht an Baum 0411

Die Gärtnerei beantwortet jede einzelne, allerdings, wie sie betont, in ihrem eigenen Namen.
`,
    },
    {
      slug: 'kegelbahn-titel',
      headline: 'Kegelclub Gut Holz steigt nach 44 Jahren auf',
      topic: 'Sport',
      byline: 'Lorenz Wackerle',
      body: `
Vierundvierzig Jahre lang wurde Gut Holz Ahlstein in der Kreisklasse Zweiter. Am Samstag fiel im letzten Wurf auch der neunte Kegel, nach langem Überlegen.

Der Verein hatte keinen Sekt bereitgestellt. Es gab Sprudel, aus dem Vorrat für zweite Plätze.
`,
    },
    {
      slug: 'brieftaube-verspaetet',
      headline: 'Brieftaube trifft mit sechs Jahren Verspätung ein',
      topic: 'Oberland',
      byline: 'Lorenz Wackerle',
      picture: picture(
        'fields-2',
        'Ein grünes Feld im Abendlicht unter hellem Himmel',
        'Über diese Felder kam die Taube zurück. Wo sie inzwischen war, sagt sie nicht.',
        'Foto: Jost Behrle / Ahlsteiner Bote',
      ),
      isTeaser: true,
      summary:
        'Sie startete zum Wettflug, als ihr Züchter noch berufstätig war. Am Sonntag saß sie wieder im Schlag, wohlgenährt, und hatte jemanden mitgebracht …',
      body: `
Sie startete zum Wettflug, als ihr Züchter noch berufstätig war. Am Sonntag saß sie wieder im Schlag, wohlgenährt, und hatte jemanden mitgebracht: einen Täuberich ohne Ring, der sich sofort auf den besten Platz setzte.

Gewertet wird der Flug mit 0,004 Kilometern in der Stunde. Das ist, wie der Verband bestätigt, gültig.
`,
    },
    {
      slug: 'holzbruecke-steht',
      headline: 'Längste Holzbrücke des Oberlands kommt ohne einen Nagel aus',
      byline: 'Ruprecht Thelen',
      topic: 'Bauen',
      picture: picture(
        'bridge-1',
        'Eine alte Bogenbrücke über grauem Wasser',
        'Die alte Steinbrücke bleibt für Wagen. Der hölzerne Steg entsteht hundert Meter weiter oben.',
        'Foto: Jost Behrle / Ahlsteiner Bote',
      ),
      body: `
Dreiundsechzig Meter misst der neue Steg über die Ahl, und gehalten wird er von nichts als sich selbst. Jeder Balken sitzt im nächsten, geschlitzt, gezapft und verkeilt, so wie es im Oberland üblich war, bevor der Eisenhändler kam.

Die Zimmerei Lutzenberger hat dafür drei Winter gebraucht. Im ersten wurde geschlagen, im zweiten getrocknet, im dritten gesägt. Zusammengesetzt war die Brücke dann in neun Tagen. Das sei wie beim Kochen, sagt die Meisterin Afra Lutzenberger, die Arbeit stecke im Schneiden.

> Ein Nagel ist ein Eingeständnis. Nicht schlimm, ich benutze welche. Aber hier wollten wir nichts zugeben.
> -- Afra Lutzenberger, Zimmermeisterin

Zur Belastungsprobe bat die Stadt vierhundert Freiwillige auf den Steg. Sie kamen mit Kinderwagen, Hunden und einem Harmonium. Die Mitte senkte sich um neun Millimeter, zwei weniger als berechnet. Als alle wieder an Land waren, hob sie sich um zehn. Dem Prüfingenieur zufolge ist das nicht möglich, aber erfreulich.

Freigegeben wird der Steg am Samstag. Er ist für Fußgänger, Räder und, auf ausdrücklichen Wunsch des Oberlands, für Ziegen zugelassen. Im Trockenen knarrt er ein wenig. Bei Regen ist er vollkommen still.
`,
    },
    {
      slug: 'sternwarte-wolken',
      headline: 'Sternwarte bietet jetzt auch Wolken an',
      topic: 'Wissen',
      byline: 'Veit Sommerau',
      picture: picture(
        'stars-4',
        'Sternenhimmel über einem dunklen Hügel mit Kuppel',
        'So sah man es zuletzt vor drei Wochen. Seither ist Wolkenprogramm.',
        'Foto: Sternwarte Hochgrat',
      ),
      body: `
Nach elf verregneten Beobachtungsabenden hat die Sternwarte ihr Programm erweitert. Ist der Himmel bedeckt, wird nun erklärt, womit. Der erste Abend über die Schichtwolke war gut besucht; Fragen gab es vor allem dazu, wann sie gehe.
`,
    },
    {
      slug: 'pfandflasche-post',
      headline: 'Flaschenpost aus dem Ahlsee war nur sechzig Meter unterwegs',
      topic: 'Oberland',
      byline: 'Lorenz Wackerle',
      picture: picture(
        'sails-2',
        'Segelboote auf goldenem Wasser',
        'Die Regatta am Ahlsee. Gefunden wurde die Flasche unter dem Steg der Zuschauer.',
        'Foto: Jost Behrle / Ahlsteiner Bote',
      ),
      body: `
„An jemanden in Amerika“ stand auf dem Zettel. Gefunden hat ihn der Nachbar. Er antwortete trotzdem, in seinem besten Englisch, und warf die Flasche auf der anderen Seite des Stegs wieder ein.
`,
    },
    {
      slug: 'rathaus-paternoster',
      headline: 'Der Paternoster im Rathaus fährt wieder, und man muss nichts drücken',
      byline: 'Hedda Krull',
      topic: 'Stadt',
      body: `
Fünf Jahre lang stand der Umlaufaufzug still, weil ein Zahnrad fehlte, das niemand mehr herstellt. Gefunden hat es eine Schülerin: Es diente in der Kantine als Untersetzer.

Seit Mittwoch laufen die vierzehn Kabinen wieder. Wer den Ausstieg im dritten Stock verpasst, fährt über den Dachboden, sieht dort zwölf Sekunden lang einen ausrangierten Christbaum und kommt auf der anderen Seite unversehrt herunter. Die Verwaltung weist darauf hin, dass dies ungefährlich ist. Seither verpassen es fast alle.

> Früher haben die Leute hier auf den Aufzug geschimpft. Jetzt grüßen sie einander. Man sieht sich ja alle neunzig Sekunden.
> -- Pförtner Ignaz Moll

Zum Christbaum hat jemand inzwischen eine Lampe gestellt, und am Freitag lag ein kleines Geschenk darunter. Es war für den Pförtner.

Am Tag der offenen Tür soll der Paternoster bis Mitternacht laufen. Gefahren wird auf eigene Gefahr, mit leichtem Gepäck und, wie ein neuer Aushang bittet, ohne Posaune.
`,
    },
    {
      slug: 'schneckenpost-rekord',
      headline: 'Schneckenrennen endet nach vier Stunden ohne Sieger',
      topic: 'Sport',
      byline: 'Lorenz Wackerle',
      body: `
Die Favoritin drehte kurz vor der Linie um. Zwei Teilnehmerinnen schliefen ein, eine fraß die Startnummer. Nach vier Stunden begann es zu regnen, und alle bewegten sich auf einmal sehr lebhaft, wenn auch in verschiedene Richtungen.
`,
    },
    {
      slug: 'apfelsaft-ernte',
      headline: 'Streuobst: Die Presse läuft schon im September rund um die Uhr',
      topic: 'Landwirtschaft',
      byline: 'Veit Sommerau',
      picture: picture(
        'market-3',
        'Kisten mit roten und grünen Äpfeln von oben',
        'Anlieferung am Samstag. Jede Kiste wird einzeln gepresst, jeder bekommt seinen eigenen Saft zurück.',
        'Foto: Jost Behrle / Ahlsteiner Bote',
      ),
      body: `
So viel hing seit neun Jahren nicht an den Bäumen. Vor der Genossenschaftspresse in Unterahl standen am Samstag Anhänger bis zum Friedhof, und der Pfarrer verkürzte aus Rücksicht die Predigt.

Gepresst wird kistenweise. Wer fünfzig Kilogramm bringt, nimmt dreißig Flaschen Saft aus den eigenen Äpfeln mit, und wehe, es sind die des Nachbarn. Um Verwechslungen zu vermeiden, riecht die Betriebsleiterin Kreszenz Haug an jeder Kiste.

> Der Boskop vom Nordhang ist beleidigt. Der vom Südhang ist eingebildet. Das schmeckt man.
> -- Kreszenz Haug, Mosterei Unterahl

Bis Ende Oktober rechnet sie mit zweihunderttausend Litern. Der Trester geht an das Wild, die Kerne gehen an die Grundschule. Dort hat man im vergangenen Jahr dreihundert davon eingesetzt. Vier sind aufgegangen, und jeder heißt anders.
`,
    },
    {
      slug: 'leihoma-gesucht',
      headline: 'Verein vermittelt Leihenkel an Großeltern',
      topic: 'Stadt',
      byline: 'Hedda Krull',
      body: `
Gefragt sind Kinder zwischen fünf und elf, die Mensch-ärgere-dich-nicht können und auch verlieren. Die Warteliste ist lang. Am häufigsten wünschen sich die älteren Herrschaften jemanden, der den Drucker versteht.
`,
    },
    {
      slug: 'postbus-huhn',
      headline: 'Huhn legt im Postbus ein Ei, die Linie 12 hält außerplanmäßig',
      topic: 'Verkehr',
      byline: 'Lorenz Wackerle',
      picture: picture(
        'fields-1',
        'Ein gelbliches Feld unter blassblauem Himmel',
        'Die Haltestelle Moosgrund, an der sich der Vorfall ereignete, hat seither einen inoffiziellen zweiten Namen.',
        'Foto: Jost Behrle / Ahlsteiner Bote',
      ),
      body: `
Zwischen Moosgrund und Kapell ließ der Fahrer alle aussteigen, damit das Tier Ruhe hatte. Nach sieben Minuten ging es weiter, mit einem Fahrgast mehr, wie er über Funk meldete. Die Zentrale verlangte einen Kinderfahrschein.
`,
    },
    {
      slug: 'wetterfrosch-streit',
      headline: 'Wetterstation und Wetterfrosch gehen ab sofort getrennte Wege',
      topic: 'Wissen',
      byline: 'Veit Sommerau',
      picture: picture(
        'storm-3',
        'Dunkle Wolken über einer nassen Landstraße',
        'Das Gewitter vom Donnerstag hatten beide vorausgesagt, allerdings für Mittwoch.',
        'Foto: Veit Sommerau / Ahlsteiner Bote',
      ),
      body: `
Seit 1978 saß in der Wetterstation am See ein Laubfrosch auf einer kleinen Leiter. Der jeweilige, versteht sich. Nun hat die Leiterin ihn in den Teich entlassen: Er sei immer nur hinaufgestiegen, wenn sie das Fenster öffnete.
`,
    },
    {
      slug: 'bibliothek-fundstuecke',
      headline: 'Was die Leute als Lesezeichen benutzen: eine Ausstellung mit Wurstscheibe',
      topic: 'Kultur',
      byline: 'Ruprecht Thelen',
      picture: picture(
        'shelves-2',
        'Volle Bücherregale in warmem Licht',
        'In der Stadtbücherei werden zurückgegebene Bücher einmal kräftig geschüttelt. Seit zwanzig Jahren wird aufgehoben, was herausfällt.',
        'Foto: Ruprecht Thelen / Ahlsteiner Bote',
      ),
      body: `
Zu sehen sind Fahrkarten, Kassenzettel, ein Liebesbrief, ein zweiter Liebesbrief von jemand anderem aus demselben Buch, eine Haarklammer und, hinter Glas, eine Scheibe Wurst. Sie steckte bei Seite 112. Es war ein Kochbuch.
`,
    },
    {
      slug: 'nachtwaechter-schichtende',
      headline: 'Ahlsteins Nachtwächterin ruft nur noch bei Bedarf',
      topic: 'Stadt',
      byline: 'Hedda Krull',
      body: `
Seit vier Jahren ging sie um elf mit Horn und Laterne durch die Altstadt. Weil die neuen Nachbarn früh aufstehen, flüstert sie jetzt. Gegen einen kleinen Aufschlag flüstert sie auch Namen.
`,
    },
    {
      slug: 'hochwasser-uebung',
      headline: 'Hochwasserübung musste wegen Niedrigwasser ausfallen',
      topic: 'Oberland',
      byline: 'Lorenz Wackerle',
      body: `
Die Boote lagen bereit, die Sandsäcke auch. Der Fluss aber führte so wenig Wasser, dass die Helfer ihn in Gummistiefeln überquerten. Man übte dann das Einsammeln der Sandsäcke.
`,
    },
    {
      slug: 'seilbahn-gondel-sieben',
      headline: 'In Gondel 7 wurde zum dritten Mal ein Heiratsantrag gemacht',
      topic: 'Oberland',
      byline: 'Lorenz Wackerle',
      picture: picture(
        'snow-0',
        'Ein verschneiter Gipfel unter hellblauem Himmel',
        'Aus Gondel 7 sieht man den Gipfel vier Minuten lang. Das scheint zu reichen.',
        'Foto: Veit Sommerau / Ahlsteiner Bote',
      ),
      body: `
Alle drei wurden angenommen, was der Betriebsleiter auf die Höhe schiebt: Man könne ja nicht aussteigen. Gondel 7 wird auf Wunsch freigehalten. Gondel 8 fährt aus Gründen der Diskretion leer hinterher.
`,
    },
    {
      slug: 'uhrmacher-sommerzeit',
      headline: 'Uhrmachermeister stellt 214 Uhren um und schläft dann eine Stunde länger',
      topic: 'Stadt',
      byline: 'Hedda Krull',
      body: `
Er beginnt immer bei der Küchenuhr seiner Mutter und endet bei der Kirche. Eine lässt er aus: Die im Schaufenster zeigt seit 1983 zehn nach zehn, weil sie dann, wie er sagt, lächelt.
`,
    },
  ],
  later: [
    {
      slug: 'murmeltier-zweiter-versuch',
      headline: 'Das Murmeltier ist draußen geblieben',
      topic: 'Natur',
      byline: 'Veit Sommerau',
      picture: picture(
        'snow-4',
        'Schneeberg mit Tannen an einem klaren Tag',
        'Der Südhang des Hochgrats am frühen Nachmittag, eine Stunde vor dem Pfiff.',
        'Foto: Veit Sommerau / Ahlsteiner Bote',
      ),
      body: `
Um 13.05 Uhr erschien die Nase erneut, diesmal mit dem Rest. Das Tier pfiff zweimal, setzte sich auf einen Stein und sah ins Tal. Die Bergwacht trug ein: „Jetzt.“
`,
    },
    {
      slug: 'haltestelle-mondlicht',
      headline: 'Probebetrieb bei Vollmond: Haltestelle Kornmarkt bleibt heute dunkel',
      topic: 'Stadt',
      byline: 'Hedda Krull',
      body: `
Von 22 Uhr an sollen Fahrgäste am Kornmarkt ohne Lampe warten. Das Tiefbauamt verteilt Fragebögen, und zwar in großer Schrift.
`,
    },
    {
      slug: 'turmwalze-zurueck',
      headline: 'Die Walze ist wieder im Turm, um zwölf wird gespielt',
      topic: 'Kultur',
      byline: 'Ruprecht Thelen',
      body: `
Sechs Männer und ein Flaschenzug brauchten den ganzen Vormittag. Zur Sicherheit hat die Restauratorin mit Kreide „oben“ auf das Holz geschrieben, und auf die andere Seite auch.
`,
    },
    {
      slug: 'steg-freigegeben',
      headline: 'Holzsteg über die Ahl eröffnet, die Ziegen gingen zuerst',
      topic: 'Bauen',
      byline: 'Ruprecht Thelen',
      picture: picture(
        'bridge-5',
        'Steinbögen über stillem Wasser am Abend',
        'Blick vom neuen Steg auf die alte Brücke, die nun zum ersten Mal jemand von vorn sieht.',
        'Foto: Jost Behrle / Ahlsteiner Bote',
      ),
      body: `
Das Band war kaum gespannt, da hatte es die erste Ziege schon gefressen. Die Bürgermeisterin steckte die Schere wieder ein und erklärte den Steg für eröffnet. Er knarrte zustimmend.
`,
    },
    {
      slug: 'taubenpaar-bleibt',
      headline: 'Heimgekehrte Taube hat zwei Eier gelegt',
      topic: 'Oberland',
      byline: 'Lorenz Wackerle',
      body: `
Der Züchter will die Jungen ausdrücklich nicht auf Geschwindigkeit trainieren. Er habe gelernt, sagt er, dass man auch so ankomme.
`,
    },
    {
      slug: 'resi-gibt-ab',
      headline: 'Hündin Resi nimmt Urlaub, die Drohne fliegt ihr nach',
      topic: 'Landwirtschaft',
      byline: 'Veit Sommerau',
      body: `
Drei Tage sollte die Hündin bei der Schwester des Bauern im Tal ausspannen. Am zweiten Morgen stand über dem Garten ein leises Summen. Resi sah kurz hinauf, dann flog es heim.
`,
    },
    {
      slug: 'kegler-feier',
      headline: 'Gut Holz feiert den Aufstieg nach, mit richtigem Sekt',
      topic: 'Sport',
      byline: 'Lorenz Wackerle',
      body: `
Eingeladen war auch der Verein, der diesmal Zweiter wurde. Man überreichte ihm feierlich den restlichen Sprudel.
`,
    },
    {
      slug: 'sternwarte-klar',
      headline: 'Himmel reißt auf: Sternwarte bittet um Entschuldigung und öffnet die Kuppel',
      topic: 'Wissen',
      byline: 'Veit Sommerau',
      picture: picture(
        'stars-1',
        'Grünlich schimmernde Milchstraße über einem Hügel',
        'Um halb elf war die letzte Wolke fort. Der Vortrag über sie wird nachgeholt.',
        'Foto: Sternwarte Hochgrat',
      ),
      body: `
Angekündigt war für heute die Haufenwolke, zweiter Teil. Stattdessen gibt es den Ringnebel. Wer der Wolken wegen gekommen ist, erhält sein Geld zurück; gemeldet hat sich bisher eine Dame.
`,
    },
    {
      slug: 'paternoster-posaune',
      headline: 'Im Paternoster wurde doch eine Posaune gespielt',
      topic: 'Stadt',
      byline: 'Hedda Krull',
      body: `
Man hörte sie im Erdgeschoss, dann leiser werdend, dann gar nicht und schließlich von der anderen Seite. Der Pförtner will nichts bemerkt haben. Er hat applaudiert.
`,
    },
    {
      slug: 'schaf-ohne-marke',
      headline: 'Das überzählige Schaf gehört niemandem, also allen',
      topic: 'Landwirtschaft',
      byline: 'Veit Sommerau',
      body: `
Aus keiner der umliegenden Gemeinden fehlt ein Tier. Die Fachschule hat ihm nun eine Ohrmarke angefertigt. Darauf steht „plus eins“.
`,
    },
    {
      slug: 'flasche-amerika',
      headline: 'Flaschenpost ist in Amerika angekommen, mit dem Paketdienst',
      topic: 'Oberland',
      byline: 'Lorenz Wackerle',
      body: `
Der Nachbar hat eine Cousine in Ohio. Sie hat geantwortet, und zwar an „jemanden am Steg“. Der Brief kam ohne Weiteres an.
`,
    },
    {
      slug: 'baum-0411-antwortet',
      headline: 'Linde 0411 blüht, und das Telefon der Gärtnerei steht nicht still',
      topic: 'Stadt',
      byline: 'Hedda Krull',
      picture: picture(
        'leaves-4',
        'Hängende grüne Blätter im Regenlicht',
        'Der Kornmarkt duftet seit heute Morgen. Glückwünsche nimmt die Gärtnerei entgegen.',
        'Foto: Jost Behrle / Ahlsteiner Bote',
      ),
      body: `
Bis zum Mittag kamen zweihundert Glückwünsche. Wer sich mit dem Fahrrad angelehnt hat, wird gebeten, das künftig auf der Nordseite zu tun: Dort ist die Rinde, laut Gärtnerei, „nicht kitzlig“.
`,
    },
  ],
  updates: [
    {
      headline: 'Aktualisiert: Schon {n} Anregungen zur Haltestellenbeleuchtung',
      body: `Frau Oberbauer hat inzwischen {n} Zuschriften abgeheftet. Die meisten lauten: „Gern.“`,
    },
    {
      headline: 'Aktualisiert: Der Ahlsee steigt um {n} Millimeter',
      body: `Der Pegel am Badesteg zeigt {n} Millimeter mehr als am Morgen. Das Schild am Grund bleibt lesbar.`,
    },
    {
      headline: 'Aktualisiert: Murmeltier Nummer {n} gezählt',
      body: `Am Hochgrat sind nun {n} Tiere wach. Die Bergwacht hat eine neue Seite angefangen.`,
    },
    {
      headline: 'Aktualisiert: {n} Runden im Paternoster, neuer Tagesrekord',
      body: `Aufgestellt hat ihn eine Besucherin, die eigentlich nur einen Ausweis abholen wollte. Nach {n} Runden stieg sie aus.`,
    },
  ],
};
