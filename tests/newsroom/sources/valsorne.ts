import { picture } from '../picture.ts';
import type { SampleSource } from '../sample-story.ts';

/** A valley's paper, fond of its markets and its river. French, RSS 2.0 with pictures as enclosures. */
export const valsorne: SampleSource = {
  key: 'valsorne',
  name: 'Le Courrier de Valsorne',
  language: 'fr',
  description: 'L’actualité de Valsorne, de la vallée et des hauts plateaux',
  format: 'rss-enclosure',
  colour: '#7a3b12',
  stories: [
    {
      slug: 'marche-de-nuit',
      headline: 'Le marché de Valsorne ouvrira aussi la nuit, à la demande des maraîchers qui n’arrivent pas à dormir',
      summary:
        'Dès vendredi, vingt-deux étals resteront éclairés jusqu’à deux heures du matin. On y vendra des pêches fraîches, au sens propre.',
      byline: 'Solène Arbogast',
      topic: 'Ville',
      picture: picture(
        'market-0',
        'Des cageots d’oranges, de pommes et de poires vus d’en haut',
        'Place des Halles, vers minuit. Les premiers clients étaient des boulangers.',
        'Photo : Baptiste Corvin / Le Courrier de Valsorne',
      ),
      body: `
En été, les maraîchers de la vallée se lèvent à deux heures pour cueillir au frais. Ils chargent, ils roulent, ils attendent l’ouverture des Halles à six heures et demie. Quatre heures à regarder des pêches dans un camion, résume l’un d’eux, c’est long, même pour quelqu’un qui aime les pêches.

À partir de vendredi, vingt-deux étals seront donc éclairés de onze heures du soir à deux heures du matin. La mairie prête les lampions du bal. Le café de la place a promis de la soupe.

> On croyait ne voir que des insomniaques. On a vu toute la rue, en pantoufles, avec des paniers.
> -- Odile Ferrand, maraîchère

Le premier essai, mardi, a été concluant : tout était vendu à une heure vingt. Les voisins avaient demandé qu’on ne crie pas les prix. Ils sont désormais chuchotés, ce qui, selon les vendeurs, augmente beaucoup l’envie d’acheter.
`,
    },
    {
      slug: 'loutre-du-moulin',
      headline: 'Une loutre s’installe sous le moulin, la roue tournera moins vite',
      topic: 'Nature',
      byline: 'Hugues Tavernel',
      picture: picture(
        'bridge-0',
        'Un pont de pierre à quatre arches dans la brume du matin',
        'La Sorne en aval du moulin. La loutre sort un peu avant six heures.',
        'Photo : Hugues Tavernel / Le Courrier de Valsorne',
      ),
      body: `
Le meunier avait remarqué que ses truites diminuaient et que quelqu’un laissait les têtes bien rangées sur le seuil. Une caméra a réglé la question : c’est une loutre, la première dans la Sorne depuis cinquante ans.

La roue a été ralentie d’un tiers pour ne pas la déranger. La farine, dit le meunier, n’en sera que plus fine.
`,
    },
    {
      slug: 'bus-scolaire-ane',
      headline: 'L’âne Ferdinand conduit de nouveau les enfants à l’école',
      byline: 'Solène Arbogast',
      topic: 'Vallée',
      body: `
La route du hameau des Combes est fermée pour travaux jusqu’à la fin du mois. Les neuf élèves descendent donc à pied par le sentier, précédés de Ferdinand, qui porte les cartables et connaît l’heure. Il est arrivé en avance quatre jours sur cinq.
`,
    },
    {
      slug: 'fromage-perdu',
      headline: 'Le fromage que personne n’avait goûté depuis quatre-vingts ans',
      summary:
        'On n’en connaissait que le nom, deux lignes dans un cahier et le souvenir d’une odeur. Trois fromagers des hauts plateaux ont mis six ans à le refaire. Récit d’une recherche où il fut question de cloches, de fougères et d’un chat.',
      byline: 'Hugues Tavernel',
      topic: 'Grand récit',
      picture: picture(
        'hills-1',
        'Des collines superposées dans une lumière dorée',
        'Les hauts plateaux au-dessus de Valsorne. La cave de la Grise se trouve dans le pli le plus sombre.',
        'Photo : Baptiste Corvin / Le Courrier de Valsorne',
      ),
      body: `
De la grise de Valsorne, il restait trois choses : un nom, deux lignes dans un cahier de comptes et une phrase que les vieilles familles se transmettaient sans plus savoir ce qu’elle voulait dire. Quand un enfant rentrait tard, on lui lançait : « Tu sens la grise. » C’était, paraît-il, un compliment.

Le dernier fromage fut vendu il y a quatre-vingts ans à un voyageur pressé, qui ne laissa pas son adresse. Ensuite la laiterie ferma, les caves furent murées, et le plateau se mit à produire, comme tout le monde, une tomme honnête dont personne ne s’est jamais plaint.

Le mois dernier, sur une planche de sapin, dans une cave où l’on n’entre qu’en se baissant, Maud Lestrange a coupé en deux une meule de quatre kilos. La croûte était couleur d’ardoise. La pâte, d’un jaune très pâle, portait une ligne bleue que nul n’avait mise là. Autour de la table, il y avait onze personnes et un silence. Puis Germaine Aubrac, quatre-vingt-treize ans, a dit : « Ah, te voilà. »

## Deux lignes dans un cahier

Maud Lestrange est fromagère depuis douze ans. Elle tient la ferme des Trois-Fontaines avec son frère Anselme et leur voisin Rémi Jaubert, qui est venu un jour emprunter une pelle et n’est pas reparti. C’est Anselme qui trouva le cahier, au fond d’une armoire achetée dans une vente. On y lisait, entre le prix du sel et celui d’une paire de bottes : « Grise, lait du soir, sur fougère. Ne pas ouvrir avant que le chat revienne. »

> Nous avons compris le lait du soir. Nous avons à peu près compris la fougère. Le chat nous a coûté quatre ans.
> -- Maud Lestrange, fromagère

Le lait du soir est plus gras. On commença donc par là, et l’on obtint une tomme un peu plus grasse. La fougère demanda davantage de soin. Il en pousse sept espèces sur le plateau, et l’une d’elles rend le fromage amer au point que Rémi, qui mange de tout, en a gardé une part pour la montrer. Au bout de deux hivers, ils avaient retenu la plus petite, celle qui vient entre les pierres, et qu’il faut cueillir sèche.

La croûte, elle, restait désespérément blanche. Or il n’y a pas de grise blanche, même Germaine Aubrac en convenait, et Germaine Aubrac ne convenait pas de grand-chose. Elle avait douze ans quand on en vendait encore. Elle goûtait chaque essai, posait son couteau et disait : « C’est bon. Ce n’est pas ça. »

## La cave murée

Il fallait la vraie cave. Tout le monde savait à peu près où elle était, c’est-à-dire que chacun indiquait un endroit différent. Un spéléologue de Valsorne proposa d’écouter plutôt que de chercher. Les anciennes caves d’affinage, expliqua-t-il, respirent : par grand froid, l’air plus chaud sort des fissures, et la neige fond autour.

Ils montèrent un matin de janvier, par moins quatorze. Le plateau était blanc d’un bout à l’autre, sauf au pied d’un rocher, où une tache d’herbe verte, grande comme une nappe, fumait doucement.

![snow-2] Une montagne enneigée et des sapins sous un ciel gris | Le plateau en janvier. La tache verte, derrière le troisième sapin, a disparu avec le dégel. | Photo : Anselme Lestrange

Derrière les pierres, il y avait une salle de neuf mètres, des planches encore d’aplomb et un courant d’air si régulier qu’une bougie y brûlait de travers sans jamais s’éteindre. Sur les murs, une poussière grise, douce comme de la farine. Le laboratoire de l’école d’agriculture en préleva une cuillerée. C’était une moisissure, vivante, inconnue des catalogues, et parfaitement inoffensive. Elle attendait.

## Le chat

Les premières meules y furent déposées au printemps. Elles grisèrent en trois semaines. Mais, ouvertes à deux mois, elles étaient crayeuses ; à quatre, elles coulaient. À trois, selon les jours, on avait l’un ou l’autre. « Ne pas ouvrir avant que le chat revienne », répétait Anselme, qui avait fini par recopier la phrase au-dessus de la porte.

La réponse vint de l’animal lui-même. La ferme a une chatte rousse, qui dort l’hiver sur le four et l’été dans la grange. En septembre, Rémi remarqua qu’elle n’était plus dans la grange. Il la retrouva dans la cave, couchée contre les meules. Il la remonta ; elle y retourna. Intrigué, il prit un thermomètre.

> Le courant d’air s’inverse à l’automne. Un jour, il entre au lieu de sortir. La cave gagne trois degrés, et le chat, qui n’est pas bête, va où il fait bon.
> -- Rémi Jaubert

Les anciens n’avaient pas de thermomètre. Ils avaient un chat. Quand il s’installait dans la cave, c’est que le souffle avait tourné ; alors le fromage, qui avait mûri tout l’été dans le froid, recevait enfin un peu de chaleur et se faisait en quelques jours. L’ouvrir avant, c’était le manquer.

Cette année, la chatte est descendue un mardi. On a attendu une semaine, par prudence et par politesse, puis on a invité Germaine.

## Ce que dit Germaine

Décrire le goût de la grise n’est pas facile. Il y a de la noisette, de la pierre mouillée et, tout à la fin, quelque chose qui rappelle la fumée d’un feu auquel on n’était pas invité. La ligne bleue vient de la fougère. L’odeur est forte mais gaie. On comprend qu’elle ait pu être un compliment.

Il y aura quarante meules à Noël, et cent l’an prochain, guère plus : la cave est petite et l’on ne compte pas en creuser une autre. La moisissure porte désormais un nom latin, que ses découvreurs ont dédié à l’école. L’emploi de la chatte a été régularisé ; elle figure sur l’étiquette.

Quant au voyageur pressé d’il y a quatre-vingts ans, on sait peut-être enfin qui il était. Une dame a écrit au journal, de très loin. Son grand-père, dit-elle, parlait souvent d’un fromage acheté près d’une gare, dont il avait regretté toute sa vie de n’avoir pas retenu le nom. Maud Lestrange lui garde une part. Elle a gardé aussi la réponse, qui tient en une ligne : « J’arrive, et je ne suis pas pressée. »
`,
    },
    {
      slug: 'horloge-gare',
      headline: 'La gare récupère sa troisième aiguille',
      topic: 'Ville',
      byline: 'Solène Arbogast',
      picture: picture(
        'city-5',
        'Une ville au bord de l’eau au crépuscule, fenêtres allumées',
        'De la passerelle, on lit l’heure jusqu’à l’autre rive. On y lira maintenant aussi les secondes.',
        'Photo : Baptiste Corvin / Le Courrier de Valsorne',
      ),
      body: `
La trotteuse de l’horloge, tombée un soir d’orage, avait été ramassée par un voyageur qui s’en servait comme tuteur pour ses tomates. Il l’a rendue, avec un cageot.
`,
    },
    {
      slug: 'course-garcons-de-cafe',
      headline: 'Course des plateaux : elle gagne sans renverser, il arrive premier sans verre',
      byline: 'Maxence Dorival',
      topic: 'Sport',
      body: `
Le règlement de la course des serveurs est simple : un kilomètre, un plateau, trois verres pleins. Dimanche, Tristan Aubier a franchi la ligne en tête, les mains vides. Il ne s’en est aperçu qu’en saluant.

La victoire revient à Nour Ghenim, du Café du Pont, arrivée onze secondes plus tard, au pas, avec trois verres et une olive.

> Je ne cours jamais. Les gens ont soif, ils ne sont pas en feu.
> -- Nour Ghenim, Café du Pont
`,
    },
    {
      slug: 'abeilles-du-theatre',
      headline: 'Au théâtre, un essaim s’installe au deuxième balcon',
      topic: 'Culture',
      byline: 'Hugues Tavernel',
      picture: picture(
        'leaves-3',
        'Des feuilles vert-jaune couvertes de gouttes',
        'Les tilleuls de la place du Théâtre fleurissent avec dix jours d’avance.',
        'Photo : Hugues Tavernel / Le Courrier de Valsorne',
      ),
      body: `
Elles sont entrées pendant la répétition, par la verrière, et se sont posées sur le siège 114. L’apicultrice est venue les chercher à l’entracte. Le public a applaudi les deux sorties.
`,
    },
    {
      slug: 'bibliotheque-du-col',
      headline: 'Au col de la Brèche, une bibliothèque pour ceux que la neige retient',
      summary:
        'Quatre cents livres, deux fauteuils, un poêle : le refuge du col prête des romans aux voyageurs bloqués. Depuis, certains espèrent la tempête.',
      byline: 'Hugues Tavernel',
      topic: 'Hauts plateaux',
      picture: picture(
        'snow-1',
        'Une montagne enneigée dans une lumière rose',
        'Le col de la Brèche, un soir de janvier. Le refuge est ouvert toute l’année.',
        'Photo : Baptiste Corvin / Le Courrier de Valsorne',
      ),
      body: `
Il neige au col de la Brèche cent dix jours par an. Quand la barrière se ferme, les voyageurs attendent au refuge, parfois une heure, parfois deux jours. Ils avaient jusqu’ici le choix entre une carte de la région et l’horaire des cars, qui ne passaient pas.

La gardienne, Élise Mouret, a écrit l’hiver dernier à soixante bibliothèques. Elle demandait des livres « que l’on puisse commencer sans savoir si l’on aura le temps de les finir ». Il en est arrivé quatre cents.

## Des fins par courrier

Le principe est simple. On emprunte un livre, on le lit près du poêle, on le repose quand la barrière s’ouvre. Le problème est venu tout de suite : personne ne voulait repartir au chapitre douze. Un routier a offert de payer une nuit de plus. Une famille a prié le chasse-neige de repasser.

> Ils me disaient : dites-moi au moins si elle l’épouse. J’ai fini par lire tout le rayon, par correction professionnelle.
> -- Élise Mouret, gardienne du refuge

Elle a donc imprimé des cartes. Le voyageur y note le titre et la page où il s’est arrêté. Il reçoit ensuite, à la maison, la suite en photocopie, un chapitre par semaine. Les cartes sont au nombre de deux cent six. Un seul lecteur a demandé que l’on arrête ; il avait deviné.

## Le rayon du fond

Au fond de la salle, une planche porte une vingtaine de cahiers. Ce sont les récits laissés par ceux qui n’avaient plus rien à lire et qui se sont mis à écrire. On y trouve une recette de gratin, un début d’opéra, trois déclarations et l’histoire, en quatre mains et trois tempêtes, d’un ours qui tient un hôtel.

Le dernier chapitre manque. Il faudra attendre la neige, annoncée pour dimanche. Les quatre auteurs, qui ne se sont jamais rencontrés, ont tous réservé.
`,
    },
    {
      slug: 'peinture-passage-pietons',
      headline: 'Le passage piéton le plus large du pays mène à une boulangerie',
      topic: 'Ville',
      byline: 'Solène Arbogast',
      picture: picture(
        'storm-1',
        'Une route mouillée sous des nuages rougeoyants',
        'La route de Sorne avant les travaux. Les bandes blanches commencent derrière le photographe.',
        'Photo : Baptiste Corvin / Le Courrier de Valsorne',
      ),
      body: `
Trente-deux mètres de large, soit la longueur exacte de la file du dimanche. La mairie avait d’abord proposé de déplacer la boulangerie. La boulangère avait proposé de déplacer la mairie.
`,
    },
    {
      slug: 'comete-au-village',
      headline: 'Le village éteint ses lampes pour une comète et découvre ses voisins',
      topic: 'Sciences',
      byline: 'Maxence Dorival',
      picture: picture(
        'stars-2',
        'Un ciel étoilé violet au-dessus d’une colline',
        'La comète, trop pâle pour l’appareil, se trouvait juste au-dessus de la coupole.',
        'Photo : club d’astronomie de Valsorne',
      ),
      isTeaser: true,
      summary:
        'À dix heures, les trois cents habitants des Combes ont coupé le courant et sont sortis. La comète était discrète. En revanche, dans le noir…',
      body: `
À dix heures, les trois cents habitants des Combes ont coupé le courant et sont sortis. La comète était discrète. En revanche, dans le noir, tout le monde s’est mis à parler.

On a ainsi appris que le facteur jouait de la harpe, que les deux maisons jaunes étaient fâchées pour une échelle, et que l’échelle était chez une troisième. À minuit, elle était rendue. On recommencera, même sans comète.
`,
    },
    {
      slug: 'ecluse-musicale',
      headline: 'L’écluse de Sorne joue une note par marche',
      topic: 'Culture',
      byline: 'Solène Arbogast',
      body: `
En s’écoulant, l’eau découvre une à une quatorze lames d’ardoise, et chacune sonne. L’éclusier avait seulement voulu mesurer le niveau. Depuis, les péniches ralentissent, et l’une d’elles est repassée six fois.
`,
    },
    {
      slug: 'tisserands-laine-bleue',
      headline: 'Les tisserands retrouvent le bleu de Valsorne dans une manche de pantin',
      byline: 'Hugues Tavernel',
      topic: 'Métiers',
      picture: picture(
        'fields-4',
        'Un champ jaune en fleur sous un ciel bleu',
        'Le pastel fleurit jaune. Le bleu vient des feuilles, et de beaucoup de patience.',
        'Photo : Baptiste Corvin / Le Courrier de Valsorne',
      ),
      body: `
On le disait perdu depuis que la dernière teinturerie avait vendu ses cuves. Les draps de Valsorne avaient eu un bleu à eux, ni marine ni ciel, que les registres appellent « bleu d’avant la pluie ». Aucun échantillon n’avait survécu à la lumière.

C’est une marionnettiste qui l’a retrouvé. En réparant un pantin du siècle dernier, Apolline Sureau a décousu une manche. À l’intérieur, dans l’ourlet où le soleil n’était jamais entré, le tissu avait l’air de sortir de la cuve.

> J’ai cru que quelqu’un avait allumé. C’était une manche de trois centimètres.
> -- Apolline Sureau, marionnettiste

L’atelier des Tanneurs en a tiré une recette. Il faut du pastel, cultivé de nouveau sur deux hectares au bord de la Sorne, de l’eau de la rivière, qui est un peu ferrugineuse, et onze bains. Au dixième, le drap est vert. Au onzième, on le sort, on le secoue, et il devient bleu à l’air, devant tout le monde, en une minute environ.

Cette minute attire du public. On a dû installer des gradins. Les premières pièces, douze mètres au total, serviront à rhabiller le pantin, puis le facteur, dont l’uniforme était autrefois de cette couleur. Il s’est dit honoré. Il a demandé si l’on pouvait aussi teindre le vélo.
`,
    },
    {
      slug: 'vendange-precoce',
      headline: 'Vendanges : on commence par les enfants, ils sont à la bonne hauteur',
      topic: 'Vallée',
      byline: 'Maxence Dorival',
      picture: picture(
        'fields-1',
        'Un champ doré sous un ciel d’été pâle',
        'Au pied du coteau, les blés sont rentrés ; la vigne a dix jours d’avance.',
        'Photo : Hugues Tavernel / Le Courrier de Valsorne',
      ),
      body: `
Les rangs du bas, taillés court à cause du vent, sont confiés aux élèves de l’école. Ils ont rempli quarante caisses en une matinée et mangé, selon le vigneron, l’équivalent de trois. Le jus est sucré, comme leurs sourires.
`,
    },
    {
      slug: 'phare-interieur-terres',
      headline: 'Le seul phare à deux cents kilomètres de la mer fête ses cent ans',
      topic: 'Ville',
      byline: 'Solène Arbogast',
      picture: picture(
        'hills-4',
        'Des collines sombres sous un ciel de crépuscule',
        'Le faisceau balaie la vallée toutes les douze secondes. Les chouettes s’y sont faites.',
        'Photo : Baptiste Corvin / Le Courrier de Valsorne',
      ),
      body: `
Un notaire l’avait fait bâtir pour sa femme, née sur la côte, qui dormait mal sans lumière qui tourne. Le couple est parti depuis longtemps. La lumière est restée : dans le quartier, plus personne ne saurait s’endormir sans elle.
`,
    },
    {
      slug: 'orchestre-des-cloches',
      headline: 'Sept villages accordent leurs cloches par téléphone',
      byline: 'Hugues Tavernel',
      topic: 'Culture',
      body: `
À midi, dans la vallée, il était midi sept fois. Le clocher des Combes sonnait le premier, celui de Sorne-le-Haut le dernier, avec quatre minutes de retard et un demi-ton de moins. Cela durait depuis si longtemps que les habitants s’en servaient : entre le premier et le dernier coup, on avait le temps de rentrer du jardin et de mettre la table.

Une professeure de musique, Clémence Vidal, a proposé d’en faire un morceau. Chaque village garde sa cloche et son défaut, mais joue à son tour. Les sonneurs s’appellent, posent le combiné sur le rebord de la fenêtre et attendent d’entendre le voisin.

> La cloche de Sorne-le-Haut est fausse. Si on la répare, il n’y a plus de mélodie : c’est elle qui pose la question.
> -- Clémence Vidal

Le morceau dure quatre minutes, exactement ce que durait le désordre. On l’entend en entier du rocher de la Table, où l’on peut apporter son déjeuner. La première a eu lieu dimanche devant six cents personnes. Un coq est intervenu deux fois. La compositrice l’a ajouté à la partition.
`,
    },
    {
      slug: 'facteur-a-la-voile',
      headline: 'Sur le lac, le courrier arrive à la voile',
      topic: 'Vallée',
      byline: 'Maxence Dorival',
      picture: picture(
        'sails-4',
        'Des voiliers blancs et jaunes sur un lac bleu',
        'La tournée du matin. Le bateau jaune ralentit devant les pontons où la boîte est ouverte.',
        'Photo : Baptiste Corvin / Le Courrier de Valsorne',
      ),
      body: `
Le moteur était en panne, le facteur savait naviguer. Trois semaines plus tard, le moteur est réparé et il navigue toujours. Par vent d’ouest, les recommandés arrivent une heure plus tôt ; par calme plat, il reste déjeuner.
`,
    },
    {
      slug: 'champignon-geant',
      headline: 'Un cèpe de trois kilos et demi refuse d’entrer dans le panier',
      topic: 'Nature',
      byline: 'Maxence Dorival',
      picture: picture(
        'leaves-1',
        'Des feuilles d’automne orangées vues de près',
        'La forêt des Combes après la pluie. L’endroit exact ne sera pas communiqué.',
        'Photo : Hugues Tavernel / Le Courrier de Valsorne',
      ),
      body: `
Il a fallu le porter à deux, dans une écharpe. Sa propriétaire, soixante-dix-neuf ans, le destinait à une omelette. Elle a compté les œufs, puis invité la rue.
`,
    },
    {
      slug: 'dictee-des-adultes',
      headline: 'Zéro faute à la dictée : le gagnant est arrivé en retard et n’a écrit que la fin',
      topic: 'Ville',
      byline: 'Solène Arbogast',
      body: `
La dernière phrase comptait neuf mots, tous justes. Le jury a délibéré vingt minutes sur le règlement, qui ne prévoit pas ce cas. Il a reçu le dictionnaire, à condition de l’ouvrir.
`,
    },
    {
      slug: 'couturiere-chapiteau',
      headline: 'Elle recoud un chapiteau de cirque, seule, en quarante jours',
      byline: 'Hugues Tavernel',
      topic: 'Métiers',
      body: `
Le chapiteau du cirque Bonaventure mesure trente mètres de large et s’était déchiré sur vingt-six. Les ateliers consultés conseillaient d’en acheter un neuf. Yvonne Pradel, couturière à Valsorne, a demandé à voir.

Elle a étendu la toile dans le gymnase, a retiré ses chaussures et s’est assise au milieu. Quarante jours durant, elle a cousu en tournant, du bord vers le centre, avec une aiguille de voilier et un coussin.

> Un accroc, c’est toujours la même chose. Il est seulement plus loin de chez soi.
> -- Yvonne Pradel, couturière

Les élèves venaient la voir à la récréation. On lui lisait le journal. Le dernier soir, il ne restait qu’un trou de la taille d’une pièce, tout en haut. Elle l’a laissé. Par là, dit-elle, les enfants sauront s’il fait encore jour.

La première représentation lui est réservée : elle sera seule au milieu du premier rang, avec le coussin.
`,
    },
    {
      slug: 'passage-des-grues',
      headline: 'Les grues sont passées à 7 h 12, avec un an de ponctualité',
      topic: 'Nature',
      byline: 'Hugues Tavernel',
      picture: picture(
        'fields-3',
        'Une terre brune sous un ciel gris',
        'Les champs de la Sorne, où les oiseaux se sont posés un quart d’heure.',
        'Photo : Hugues Tavernel / Le Courrier de Valsorne',
      ),
      body: `
Elles étaient environ neuf cents. L’an dernier, le même jour, il était 7 h 11. Le club d’ornithologie enquête sur la minute.
`,
    },
    {
      slug: 'carte-des-bancs',
      headline: 'Une carte recense les 212 bancs de la ville et ce qu’on y entend',
      topic: 'Ville',
      byline: 'Solène Arbogast',
      body: `
Le numéro 17 donne sur une école, le 40 sur un cours de piano, le 98 sur rien du tout, et c’est le plus demandé. La carte est gratuite. Elle se déplie mal, mais on est assis.
`,
    },
    {
      slug: 'train-des-neiges',
      headline: 'Le petit train des neiges prolonge sa saison faute de vouloir redescendre',
      topic: 'Hauts plateaux',
      byline: 'Maxence Dorival',
      picture: picture(
        'snow-4',
        'Un sommet enneigé et des sapins sous un ciel clair',
        'Au terminus, à 1 640 mètres, la buvette a encore pour deux semaines de chocolat.',
        'Photo : Baptiste Corvin / Le Courrier de Valsorne',
      ),
      body: `
Il devait s’arrêter dimanche. Il reste quarante centimètres de neige, le soleil se couche à huit heures et le mécanicien a demandé poliment. Deux semaines de plus ont été accordées.
`,
    },
    {
      slug: 'robot-cueilleur',
      headline: 'Le robot cueilleur de framboises apprend à en laisser quelques-unes',
      topic: 'Sciences',
      byline: 'Maxence Dorival',
      body: `
Il était trop bon. Derrière lui, il ne restait rien, et les merles protestaient. L’école d’agriculture lui a appris à oublier un fruit sur douze. Le plus difficile, explique l’ingénieure, a été de lui faire choisir lequel : il prenait toujours le plus gros.
`,
    },
    {
      slug: 'photos-de-classe',
      headline: 'La photo de classe de 1961 refaite au même endroit, par les mêmes, dans le même ordre',
      topic: 'Vallée',
      byline: 'Solène Arbogast',
      body: `
Vingt-trois anciens élèves sur trente ont pu venir. Les absents ont envoyé leurs petits-enfants. Celui qui avait fermé les yeux à l’époque les a fermés de nouveau, par fidélité.
`,
    },
    {
      slug: 'lune-rousse',
      headline: 'Ce soir, la lune se lèvera couleur d’abricot',
      topic: 'Sciences',
      byline: 'Maxence Dorival',
      picture: picture(
        'moon-1',
        'Une lune orangée couverte de cratères',
        'La lune d’hier soir, photographiée au télescope du club.',
        'Photo : club d’astronomie de Valsorne',
      ),
      body: `
La faute en revient aux poussières de la moisson, qui flottent encore sur la vallée. Lever à 21 h 04 derrière le rocher de la Table. Les abricots, eux, sont arrivés ce matin aux Halles.
`,
    },
  ],
  later: [
    {
      slug: 'nuit-des-halles',
      headline: 'Première nuit des Halles : tout est vendu avant minuit, sauf un chou',
      topic: 'Ville',
      byline: 'Solène Arbogast',
      picture: picture(
        'city-0',
        'Une ville la nuit, mille fenêtres allumées au bord de l’eau',
        'Les quais à une heure du matin : les paniers rentrent par le pont.',
        'Photo : Baptiste Corvin / Le Courrier de Valsorne',
      ),
      body: `
Les lampions n’étaient pas encore tous allumés que la place était pleine. Le chou a été offert au café, qui l’a mis dans la soupe. Il n’en reste pas non plus.
`,
    },
    {
      slug: 'loutre-deux',
      headline: 'Au moulin, il y a maintenant deux loutres',
      topic: 'Nature',
      byline: 'Hugues Tavernel',
      body: `
La seconde est apparue à l’aube et a été accueillie avec une truite. Le meunier songe à ralentir encore la roue, ou à changer de métier.
`,
    },
    {
      slug: 'grise-premiere-part',
      headline: 'La petite-fille du voyageur a goûté la grise',
      topic: 'Vallée',
      byline: 'Hugues Tavernel',
      picture: picture(
        'hills-5',
        'Des crêtes dans la brume sous un soleil pâle',
        'Elle est montée à pied depuis la gare, par le même chemin que son grand-père.',
        'Photo : Anselme Lestrange',
      ),
      body: `
Elle a fermé les yeux, puis demandé le nom du fromage et l’a noté dans un carnet. C’était le carnet de son grand-père. La page avait été laissée blanche.
`,
    },
    {
      slug: 'ferdinand-retraite',
      headline: 'La route des Combes est rouverte, les enfants réclament l’âne',
      topic: 'Vallée',
      byline: 'Solène Arbogast',
      body: `
Le car est passé ce matin, à vide. Une réunion est prévue. Ferdinand, arrivé en avance, attend déjà devant la porte.
`,
    },
    {
      slug: 'ours-hotelier',
      headline: 'Il neige au col : l’histoire de l’ours aura une fin',
      topic: 'Hauts plateaux',
      byline: 'Hugues Tavernel',
      body: `
La barrière a été fermée à 15 h 40. Les quatre auteurs étaient déjà au refuge depuis midi, au cas où. La gardienne a rallumé le poêle et taillé les crayons.
`,
    },
    {
      slug: 'olive-retrouvee',
      headline: 'Les serveurs courront l’an prochain avec une soupe',
      topic: 'Sport',
      byline: 'Maxence Dorival',
      body: `
Trop de verres vides, pas assez d’olives : le comité change le règlement. Nour Ghenim remettra son titre en jeu. Elle conseille à ses adversaires des bols profonds.
`,
    },
    {
      slug: 'pantin-rhabille',
      headline: 'Le pantin a retrouvé son manteau bleu',
      topic: 'Métiers',
      byline: 'Hugues Tavernel',
      body: `
Il a été présenté hier soir sur scène, immobile, pendant une minute entière : le temps que met le drap à changer de couleur. La salle s’est levée. Lui aussi.
`,
    },
    {
      slug: 'coq-soliste',
      headline: 'Le coq du rocher de la Table rate son entrée, la vallée rit',
      topic: 'Culture',
      byline: 'Solène Arbogast',
      body: `
Pour la deuxième représentation, on l’attendait à la mesure quarante. Il a chanté à la dernière, seul, longtemps. On lui a demandé un bis.
`,
    },
    {
      slug: 'lune-vue',
      headline: 'La lune était bien couleur d’abricot, quoique un peu en retard',
      topic: 'Sciences',
      byline: 'Maxence Dorival',
      picture: picture(
        'moon-4',
        'Une lune aux teintes chaudes dans un ciel noir',
        'À 21 h 09, cinq minutes après l’heure annoncée, à cause du rocher.',
        'Photo : club d’astronomie de Valsorne',
      ),
      body: `
Le calcul était juste, mais le rocher de la Table est plus haut qu’on ne le croyait. Le club ira le mesurer samedi, avec un pique-nique.
`,
    },
    {
      slug: 'chapiteau-leve',
      headline: 'Le chapiteau se dresse, le trou du sommet laisse passer une étoile',
      topic: 'Métiers',
      byline: 'Hugues Tavernel',
      body: `
Au premier rang, Yvonne Pradel a regardé la toile plus que les trapézistes. Pas un point n’a bougé. Elle a repris son coussin et souhaité bonne route au cirque.
`,
    },
    {
      slug: 'facteur-regate',
      headline: 'Le facteur remporte la régate en distribuant le courrier',
      topic: 'Sport',
      byline: 'Maxence Dorival',
      picture: picture(
        'sails-1',
        'Des voiliers sur une eau bleue, l’un avec une voile jaune',
        'Au deuxième virage, le bateau jaune s’est arrêté pour un colis. Il est reparti premier.',
        'Photo : Baptiste Corvin / Le Courrier de Valsorne',
      ),
      body: `
Il n’était pas inscrit. C’était l’heure de la tournée. La coupe lui sera livrée demain, par ses soins.
`,
    },
    {
      slug: 'minute-des-grues',
      headline: 'La minute des grues est retrouvée : la montre du club avançait',
      topic: 'Nature',
      byline: 'Hugues Tavernel',
      body: `
L’horloge de la gare, qui a de nouveau ses secondes, a permis de trancher. Les oiseaux étaient à l’heure. Le club leur présente ses excuses.
`,
    },
  ],
  updates: [
    {
      headline: 'Mise à jour : la Sorne monte de {n} centimètres, les loutres sont au sec',
      body: `Au pont de pierre, l’échelle indique {n} centimètres de plus que ce matin. La roue du moulin tourne doucement.`,
    },
    {
      headline: 'Mise à jour : {n} habitants ont déjà rendu quelque chose à un voisin',
      body: `Depuis la nuit de la comète, le panneau des Combes tient le compte. On en est à {n}, dont trois échelles.`,
    },
    {
      headline: 'Mise à jour : {n}e passage du facteur à la voile',
      body: `Le carnet de bord compte désormais {n} tournées sans moteur. Vent d’ouest, modéré, aucune lettre mouillée.`,
    },
    {
      headline: 'Mise à jour : la file de la boulangerie atteint {n} mètres',
      body: `Le passage piéton est presque plein : {n} mètres à la dernière mesure. Il reste des brioches.`,
    },
  ],
};
