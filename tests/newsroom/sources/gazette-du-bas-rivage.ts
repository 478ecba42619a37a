import { picture } from '../picture.ts';
import type { SampleSource } from '../sample-story.ts';

/** A weekly turned daily. French, RSS 2.0 with enclosures; many stories carry a teaser only, as its readers must click. */
export const gazetteDuBasRivage: SampleSource = {
  key: 'gazette-du-bas-rivage',
  name: 'La Gazette du Bas-Rivage',
  language: 'fr',
  description: 'Le quotidien de Port-Lancel, des îles et de l’arrière-pays',
  format: 'rss-enclosure',
  colour: '#5b3a78',
  stories: [
    {
      slug: 'horloge-marees',
      headline: 'À Port-Lancel, l’horloge de la gare donnera aussi l’heure de la mer',
      summary:
        'Une troisième aiguille, bleue, indiquera la marée. Les voyageurs la réclamaient depuis trente ans ; les pêcheurs, eux, n’en ont jamais eu besoin.',
      byline: 'Maëlle Guérin',
      topic: 'Ville',
      picture: picture(
        'harbour-3',
        'Un phare rayé au-dessus d’un port calme et de ses bateaux',
        'Le port vu de la gare de Port-Lancel, mardi, à marée haute.',
        'Yann Kerbrat / La Gazette du Bas-Rivage',
      ),
      body: `
Depuis mardi, l’horloge de la gare de Port-Lancel compte trois aiguilles. Les deux noires donnent l’heure des trains. La bleue fait le tour du cadran en douze heures et vingt-cinq minutes environ : elle donne la marée.

L’idée est d’un contrôleur, las de répondre à la même question sur le quai. Le mécanisme est d’une horlogère de l’île, qui a dû apprendre à une roue dentée à tenir compte de la Lune.

Solenn Madec y a travaillé quatorze mois, le soir, sur la table de sa cuisine. La difficulté n’est pas que la marée retarde chaque jour ; c’est qu’elle ne retarde jamais d’autant. Il a fallu ajouter une came en forme de haricot, puis une deuxième, qui corrige la première, puis une troisième, que sa fille de huit ans a dessinée en regardant la lune par la fenêtre et qui s’est révélée la bonne.

Le mécanisme compte soixante-deux pièces de laiton. Il se remonte le dimanche, avec une clé confiée à tour de rôle aux commerçants de la place. Le premier tour est revenu à la poissonnière. Elle a fait remarquer que c’était bien la première fois qu’on lui demandait l’heure.

Pour le bleu, on a hésité longtemps. La compagnie proposait le sien, celui des wagons. L’horlogère voulait celui du large, par beau temps, vers dix heures. On a peint vingt petites plaques et on les a posées sur le quai pendant une semaine ; les voyageurs ont voté en mettant leur ticket dans une boîte. Le large a gagné.

> Pour les trains, il suffit d’être exact. Pour la mer, il faut être juste.
> -- Solenn Madec, horlogère

La compagnie a prévenu que l’aiguille bleue n’était pas contractuelle. La mer, ajoute-t-elle, n’a pas signé.

Les habitués, eux, ont déjà pris leurs repères. À la basse mer, l’aiguille bleue pointe vers le buffet de la gare ; à la haute mer, vers les consignes. Mercredi, un voyageur a manqué sa correspondance en la regardant tourner. Il a déclaré au guichet qu’il n’était pas en retard, qu’il était à mi-marée, et l’on a échangé son billet.

Trois autres gares de la côte ont demandé un devis. L’horlogère répond qu’elle peut, mais qu’il faudra lui laisser le temps. Elle ne précise pas lequel.
`,
    },
    {
      slug: 'boulangerie-four-commun',
      headline: 'Le four communal rallumé pour la Saint-Jean',
      byline: 'Paul Darras',
      topic: 'Ville',
      body: `
Il était froid depuis cinquante-huit ans. Samedi, à quatre heures du matin, le four communal de Saint-Brec a rendu ses quarante premiers pains, tous un peu noirs d’un côté.

« Il faut qu’on refasse connaissance », a commenté le boulanger. La deuxième fournée était dorée ; il n’en restait rien à sept heures.
`,
    },
    {
      slug: 'bibliotheque-phare',
      headline: 'Une bibliothèque monte dans le phare, un étage par décennie',
      summary:
        'Les romans récents sont au pied, les plus anciens sous la lanterne. Pour lire un classique, il faudra donc gravir deux cent douze marches…',
      byline: 'Maëlle Guérin',
      topic: 'Culture',
      isTeaser: true,
      picture: picture(
        'shelves-3',
        'Des rayonnages de livres anciens dans une lumière chaude',
        'Le quatrième palier, celui des années trente. Les étagères ont été courbées à la vapeur.',
        'Maëlle Guérin / La Gazette du Bas-Rivage',
      ),
      body: `
Les romans récents sont au pied, les plus anciens sous la lanterne. Pour lire un classique au phare de la Pointe-Grise, il faut gravir deux cent douze marches ; en échange, on a le droit de le lire là-haut.

Les étagères épousent le mur. Il a fallu courber les planches à la vapeur, une par une, dans l’atelier d’un charpentier de marine qui n’avait jamais construit de bibliothèque et qui, dit-il, « attendait qu’on le lui demande ».

Le prêt dure trois semaines. Le retour se fait en bas, par un toboggan.
`,
    },
    {
      slug: 'les-pierres-du-gue',
      headline: 'Le gué aux mille pierres',
      summary:
        'Pendant quatre siècles, on a traversé la baie de Lancel à pied sec, sur un chemin que la mer avait fini par avaler. Des habitants l’ont retrouvé, pierre après pierre, à marée basse et à tâtons.',
      byline: 'Hélène Corbière',
      topic: 'Grand format',
      picture: picture(
        'sea-4',
        'La mer calme sous un ciel rose au petit matin',
        'La baie de Lancel une heure avant la basse mer. Le gué passe entre les deux bancs de sable.',
        'Yann Kerbrat / La Gazette du Bas-Rivage',
      ),
      body: `
Jeanne Autret marche devant, une canne dans chaque main. La mer s’est retirée si loin qu’on ne l’entend plus. Tous les dix pas, elle s’arrête, tapote le sable, écoute. Un son mat : du sable. Un son mat encore. Puis, tout à coup, un petit choc clair, comme une cuillère contre une tasse. Elle se retourne vers les autres, qui suivent en file avec des bêches. « Une », dit-elle.

C’est la neuf cent douzième.

On savait qu’un chemin traversait la baie. Les vieilles cartes le montrent, un trait pointillé qui part de l’église de Saint-Brec et rejoint l’île aux Moines-Gris, six kilomètres plus loin. Les registres de la paroisse le mentionnent : on y passait avec des vaches, avec des mariées, une fois avec une cloche. Et puis, quelque part vers la fin du dix-huitième siècle, les registres n’en parlent plus. Le sable avait gagné. On prit le bateau.

« Chez nous, on disait d’une chose impossible qu’elle était au bout du gué », raconte Jeanne Autret, soixante-dix-neuf ans, ancienne factrice. « J’ai distribué le courrier trente-cinq ans en regardant cette baie. Ça finit par agacer. »

## Une canne et une idée

Elle a commencé seule, un matin de mars, il y a six ans. Elle avait lu dans un almanach que les passeurs plantaient une pierre dressée tous les vingt pieds, assez haute pour dépasser d’une main. Le sable, pensa-t-elle, avait pu les couvrir ; il n’avait pas pu les manger.

La première se trouvait à quarante mètres du rivage, sous une épaisseur d’avant-bras. La deuxième, exactement où elle devait être. À la cinquième, Jeanne Autret est rentrée chez elle, a bu un café et a téléphoné à sa petite-nièce, qui étudie la géologie.

> Elle m’a dit : j’ai trouvé le gué, viens, et mets des bottes. J’ai cru qu’elle avait pris le soleil.
> -- Lise Autret, géologue

Lise est venue avec des bottes et avec une carte des fonds. Elle a vite compris pourquoi le chemin tenait. Sous le sable de la baie court une arête de granit, étroite, sinueuse, que rien ne trahit en surface. Les anciens ne l’avaient pas choisie sur un plan : ils l’avaient sentie sous leurs pieds, à force d’aller et venir. Le gué fait des détours qui semblent absurdes. Partout où on l’a suivi, il a raison.

Elle en a fait l’expérience un jour de brouillard léger, l’an dernier, avec un groupe d’étudiants sûrs de leur appareil. L’écran proposait de couper tout droit, entre deux pierres, pour gagner quatre-vingts mètres. La vieille dame, sans un mot, prit le détour par la droite. Au retour, la mer redescendue plus bas encore, on put voir ce qu’il y avait au milieu de la ligne droite : une poche de vase où l’on aurait perdu un cheval. Les étudiants ont éteint l’appareil. L’un d’eux a demandé s’il restait du noisetier.

## Deux heures par jour

On ne travaille pas dans une baie comme dans un champ. La mer accorde deux heures autour de la basse mer, pas davantage, et seulement les jours de grande marée : quatre-vingts jours dans une bonne année. Il faut compter le temps de marcher jusqu’au chantier, qui s’éloigne à mesure qu’on avance, et le temps d’en revenir, qui ne se discute pas.

C’est un ancien chef de gare, Armand Le Goff, qui tient la montre. Il siffle trois coups, et tout le monde rentre, même si une pierre vient de sonner. En six ans, personne ne s’est mouillé plus haut que le genou. Le seul incident au registre concerne un chien, qui avait refusé de quitter un crabe.

Ils sont aujourd’hui soixante-quatre volontaires. Il y a des mytiliculteurs, une dentiste, deux classes de collège, un violoniste qui se dit attiré par le bruit. Chacun a sa canne. Les meilleures, tout le monde en convient, sont en noisetier ; les bâtons de randonnée modernes absorbent le son.

![dunes-3] Des herbes de dune devant une mer claire | Depuis la dune de Saint-Brec, où le gué commence, on distingue les premières pierres redressées. | Hélène Corbière / La Gazette du Bas-Rivage

La règle est simple : on dégage, on mesure, on redresse. On ne remplace pas. Une pierre manquante reste un trou, signalé par une branche de saule. Il y en a cent trente. Les archéologues de la région, venus vérifier, ont d’abord froncé les sourcils, puis demandé s’ils pouvaient revenir avec leurs étudiants.

Entre deux marées, l’équipe se retrouve dans l’ancien abri du canot de sauvetage. On y a déroulé, sur douze mètres de papier d’emballage, le plan du gué à l’échelle. Chaque pierre y a sa case, avec sa hauteur, son poids présumé et le nom de qui l’a trouvée. Les collégiens tiennent le plan ; la dentiste tient les statistiques, qu’elle présente en mangeant des crêpes. D’après elle, on trouve davantage le matin, davantage par vent d’est, et nettement davantage après une dispute.

Des disputes, il y en a eu de belles. La plus longue portait sur la mousse : fallait-il la gratter ? Les partisans du oui voulaient voir les marques, ceux du non rappelaient que la mousse était là depuis plus longtemps que tout le monde. On a fini par consulter une botaniste. Elle a identifié onze espèces, dont une qu’on croyait disparue de la côte, et l’on n’a plus rien gratté du tout. Les marques, désormais, se lisent du bout des doigts.

> Au début, je venais pour les pierres. Maintenant, je viens pour les gens qui se taisent tous en même temps quand il y en a une qui sonne.
> -- Gaël Rivoal, violoniste

## Ce que racontent les pierres

Presque toutes portent une marque, du côté de la terre. Une croix, un poisson, une échelle, une main. On a longtemps cru à des signes de tailleurs. Lise Autret pense autre chose. Les marques reviennent par séries, et chaque série compte le même nombre de pierres : trente-deux. Or l’île, d’après les registres, comptait trente-deux foyers.

Chaque maison aurait donc eu ses pierres à elle, réparties tout au long du passage, de manière que personne n’entretienne seulement le bout qui l’arrangeait. Pour qu’une famille puisse traverser, il fallait que les trente et une autres aient fait leur travail.

> C’est le plus beau règlement de copropriété que j’aie jamais vu.
> -- Armand Le Goff, ancien chef de gare

Une seule pierre n’appartient à aucune série. Elle se dresse à mi-chemin, plus large que les autres, taillée en forme de siège. On s’y assoit face au large. Au dos, quelqu’un a gravé, en lettres maladroites : *Reposez-vous, elle attend.* Personne ne sait s’il s’agit de la mer, de l’île ou d’une personne.

Ceux qui s’y sont assis n’ont pas tous la même opinion.

Gaël Rivoal y reste parfois jusqu’au troisième coup de sifflet. Il prétend que, de cet endroit exact, on entend à la fois les deux cloches, celle de Saint-Brec et celle de l’île, et qu’elles sont accordées à une quinte. On a vérifié dans les comptes de la fabrique : elles furent fondues la même année, par le même fondeur, payées par moitié par les deux rives. La cloche qui passa le gué à dos d’homme, c’était la seconde.

## Jusqu’à l’île

Il reste quatre-vingt-huit pierres, un peu plus de cinq cents mètres. C’est la partie la plus délicate, celle où le courant creuse. À l’automne dernier, une sonde y a montré un creux de deux mètres dans le granit, et l’on a craint que le chemin ne s’arrête là. Jeanne Autret a fait le tour du creux, par la gauche, à petits coups de canne. Le gué aussi.

La mairie songe déjà à un balisage, à des guides, à un numerus clausus : pas plus de cinquante personnes par marée, jamais seules, jamais par temps de brume. L’école de l’île a proposé que chaque élève adopte une pierre. Ils sont vingt-six, il faudra que certains en prennent plusieurs.

Sur l’autre rive, justement, on s’impatiente. Tous les jours de grande marée, les habitants viennent au bout de la cale et regardent approcher la file de petites silhouettes. Au début, elles avaient la taille d’une fourmi. L’autre matin, un garçon a reconnu sa dentiste.

Jeanne Autret, elle, refuse de dire une date. Elle a vu trop de gens promettre des choses à la mer. Quand on lui demande ce qu’elle fera le jour où elle posera le pied sur l’île, elle réfléchit, s’appuie sur ses deux cannes et répond qu’elle a, depuis trente-cinq ans, une lettre recommandée qu’on lui avait rendue faute de bateau ce jour-là. Le destinataire est mort, mais sa fille habite toujours la maison bleue, près du puits.

« Je la ferai signer », dit-elle. Puis elle tapote le sable, une fois, deux fois, et s’arrête. Elle sourit avant les autres, parce qu’elle a l’oreille plus fine.

« Une. »
`,
    },
    {
      slug: 'cerises-precoces',
      headline: 'Cerises : trois semaines d’avance et des oiseaux débordés',
      byline: 'Paul Darras',
      topic: 'Marchés',
      picture: picture(
        'market-1',
        'Des cagettes de fruits rouges et dorés vues d’en haut',
        'Les premières cagettes au marché de Saint-Brec, samedi matin.',
        'Paul Darras / La Gazette du Bas-Rivage',
      ),
      body: `
Les merles n’étaient pas prêts. La récolte des cerises a commencé cette semaine dans l’arrière-pays, avec trois semaines d’avance, et presque tout est arrivé jusqu’aux paniers.

Le kilo se vend un tiers de moins que l’an dernier. « Je remercie le soleil, la pluie et l’étourneau du fond, qui a eu l’élégance de dormir », résume une productrice.
`,
    },
    {
      slug: 'voile-ecole',
      headline: 'Ils traversent la baie sur un bateau en carton et arrivent presque secs',
      byline: 'Yann Kerbrat',
      topic: 'Sport',
      picture: picture(
        'sails-4',
        'Des voiliers sur une baie lumineuse',
        'Les bateaux d’accompagnement. Celui en carton, le troisième en partant de la gauche, est plus lent mais mieux peint.',
        'Yann Kerbrat / La Gazette du Bas-Rivage',
      ),
      body: `
Onze collégiens ont traversé dimanche la baie de Lancel à bord d’un voilier de carton, en une heure et quarante minutes. Le jury leur a décerné le prix de l’étanchéité, et celui de l’optimisme.

Tout est parti d’un cours de physique sur la poussée d’Archimède. Le professeur avait apporté un carton de lait et une baignoire d’enfant. Une main s’est levée au fond : « Et si c’était plus grand ? » Il a répondu que ce serait pareil, en plus mouillé. On ne dit pas ces choses-là à une classe de cinquième.

Ils ont récupéré le carton d’emballage de quarante-deux réfrigérateurs, l’ont plié selon une méthode trouvée dans un livre d’origami et l’ont enduit de cire d’abeille, onze couches, chauffée sur le réchaud de la cantine. Le mât est un tube à tapis. La voile, une nappe de banquet, porte encore la trace d’un plateau de fruits de mer, que l’équipage tient pour un porte-bonheur.

Pendant quarante minutes, tout alla bien. Puis la coque commença à ramollir du côté gauche, et l’équipage à se pencher du côté droit. Au milieu de la baie, il chantait. Les sauveteurs, qui suivaient à vingt mètres, assurent que c’était juste.

Sur l’autre rive, il y avait la moitié du collège, une fanfare et un marchand de gaufres, prévenu on ne sait comment. Le bateau a touché le sable à onze heures quarante, s’est couché sur le flanc avec un long soupir, et l’équipage a débarqué dans l’ordre de taille, le capitaine en dernier, l’eau aux chevilles.

> On avait calculé qu’il tiendrait deux heures. On a donc fait demi-tour au bout d’une. Puis on s’est rappelé qu’on n’avait pas prévu de revenir.
> -- Noé, capitaine, treize ans

Le bateau a été mis à sécher. Il servira de décor à la fête de l’école, puis, conformément à sa nature, de boîte.

La traversée a eu un effet inattendu. Le chantier naval de Port-Lancel, qui n’arrivait plus à recruter, a reçu en deux jours huit demandes de stage. Il a pris tout le monde, et accroché dans l’atelier, sous verre, un morceau de carton ciré. Un peu plus bas, une étiquette : « A flotté. »
`,
    },
    {
      slug: 'abeilles-cathedrale',
      headline: 'Les abeilles de la collégiale ont choisi l’orgue',
      byline: 'Hélène Corbière',
      topic: 'Nature',
      body: `
Un essaim s’est installé dans le plus grand tuyau de l’orgue de Saint-Brec, un *ré* grave. L’organiste a décidé de jouer autour. Les fidèles assurent que les silences n’ont jamais été aussi habités.
`,
    },
    {
      slug: 'ecole-foret',
      headline: 'Une classe entière a déménagé sous les arbres, et la dictée aussi',
      summary:
        'Depuis avril, les CM1 de Port-Lancel apprennent la division avec des glands. Bilan d’étape, entre deux averses…',
      byline: 'Maëlle Guérin',
      topic: 'Ville',
      isTeaser: true,
      picture: picture(
        'leaves-0',
        'Des feuilles vertes couvertes de gouttes de pluie',
        'Le coin lecture, sous les noisetiers. Les jours de pluie, on lit à voix plus haute.',
        'Maëlle Guérin / La Gazette du Bas-Rivage',
      ),
      body: `
Depuis avril, les CM1 de Port-Lancel apprennent la division avec des glands et l’accord du participe avec le geai, qui ne respecte rien. Leur école était en travaux ; la forêt était libre.

« Nous avons perdu quatre gommes et gagné onze minutes d’attention », calcule leur institutrice. Les parents, inquiets en mars, demandent maintenant s’ils peuvent venir aussi.

Les travaux se terminent en juin. La classe a demandé un délai.
`,
    },
    {
      slug: 'energie-maree',
      headline: 'La turbine de la Pointe-Grise a produit son premier million de kilowattheures sans déranger un phoque',
      summary:
        'Immergée depuis un an, elle tourne au rythme des courants et s’arrête quand un animal approche. Les ingénieurs ont eu une surprise : ce sont les phoques qui viennent la voir.',
      byline: 'Paul Darras',
      topic: 'Sciences',
      picture: picture(
        'sea-7',
        'Une mer lumineuse sous un grand ciel du matin',
        'Au large de la Pointe-Grise, rien ne signale la turbine, sinon une bouée jaune.',
        'Yann Kerbrat / La Gazette du Bas-Rivage',
      ),
      body: `
Elle ne fait aucun bruit qu’on puisse entendre du bord. Elle ne dépasse pas. Depuis un an, à vingt-huit mètres sous la surface, une turbine de la hauteur d’une maison tourne deux fois par jour dans un sens, deux fois dans l’autre. Cette semaine, elle a produit son premier million de kilowattheures, de quoi éclairer et chauffer les trois îles.

Son rendement est conforme aux calculs. Ce qui ne l’est pas, c’est la fréquentation.

## Des visiteurs réguliers

Avant l’installation, on avait craint pour les phoques gris, qui pêchent dans le courant. Des capteurs furent donc montés sur les pales : dès qu’un animal approche à moins de trente mètres, la machine freine et s’immobilise en quatre secondes. On prévoyait une dizaine d’arrêts par mois.

Il y en eut quatre cents. Les images ont livré l’explication. Une femelle, que l’équipe a surnommée l’Inspectrice, avait compris le mécanisme. Elle s’approchait, attendait l’arrêt, se glissait derrière les pales immobiles, où s’abrite un banc de lieus, et déjeunait au calme. Puis elle l’a montré à d’autres.

> Nous avions conçu un frein d’urgence. Ils en ont fait une porte de restaurant.
> -- Aline Ferrec, ingénieure

## Un compromis

Fallait-il supprimer l’arrêt ? Il n’en a jamais été question. L’équipe a préféré comprendre ce que cherchaient les phoques. En août, elle a posé à soixante mètres de là un récif de blocs creux, à l’écart du courant principal. Les lieus s’y sont installés en trois semaines, l’Inspectrice en quatre.

Les arrêts sont retombés à une douzaine par mois. La plupart ont lieu le matin, et ne durent qu’une minute : quelqu’un passe vérifier.

Les habitants des îles, de leur côté, ont pris goût à suivre la production sur un petit cadran posé à l’entrée de l’école. Quand l’aiguille monte, on lance les lessives. Quand elle retombe, à l’étale, l’instituteur fait la lecture.

Sur le cadran, quelqu’un a collé un petit phoque de papier, à l’endroit du maximum. L’ingénieure a demandé qu’on le laisse.

Deux autres turbines seront immergées l’an prochain. Cette fois, le récif viendra d’abord. L’Inspectrice a été vue lundi sur les lieux, avec un petit.
`,
    },
    {
      slug: 'marche-nuit',
      headline: 'Marcher la nuit sans lampe : les places partent en huit minutes',
      byline: 'Hélène Corbière',
      topic: 'Nature',
      picture: picture(
        'stars-1',
        'La Voie lactée au-dessus d’une colline et d’un petit observatoire',
        'La colline de l’observatoire, terme de la promenade. On y arrive vers une heure du matin.',
        'Observatoire de Saint-Brec',
      ),
      body: `
Huit kilomètres, trente personnes, pas une lampe. Au bout de vingt minutes, assure le guide, l’œil s’ouvre et le chemin devient blanc.

Les sorties de l’été ont été réservées en huit minutes. Une séance supplémentaire aura lieu le soir de la pleine lune, « pour débutants ».
`,
    },
    {
      slug: 'parapluie-perdu',
      headline: 'Aux objets trouvés, un parapluie rendu après vingt-deux ans',
      byline: 'Maëlle Guérin',
      topic: 'Ville',
      body: `
Il était étiqueté « noir, manche canard, train de 18 h 04 ». Sa propriétaire est revenue jeudi chercher un gant. Le préposé l’a reconnue au canard qu’elle portait en broche.

Il pleuvait.
`,
    },
    {
      slug: 'pont-levis-musique',
      headline: 'Le pont chante quand le vent vient de l’ouest, et l’on sait enfin pourquoi',
      byline: 'Paul Darras',
      topic: 'Sciences',
      picture: picture(
        'bridge-4',
        'Un pont de pierre et ses lanternes sur une rivière calme',
        'Le pont des Lavandières. Les trous de la rambarde, longtemps pris pour de l’usure, ont été percés à dessein.',
        'Yann Kerbrat / La Gazette du Bas-Rivage',
      ),
      body: `
On accusait les garde-corps, les pigeons, un fantôme de batelier. Le chant du pont des Lavandières vient de sept trous percés dans la rambarde, à intervalles réguliers, par un constructeur qui jouait de la flûte.

Cinq étaient bouchés. On les a nettoyés vendredi ; dimanche, le vent d’ouest a joué une gamme presque complète. Il manque le *fa*. On cherche.
`,
    },
    {
      slug: 'recette-soupe',
      headline: 'La soupe de congre classée, sans l’accord des cuisiniers',
      summary:
        'Elle entre au patrimoine du département dans une version unique. Or il en existe autant que de marmites…',
      byline: 'Paul Darras',
      topic: 'Culture',
      isTeaser: true,
      body: `
La soupe de congre entre au patrimoine du département, avec une recette officielle en onze étapes. Or il en existe autant que de marmites, et la commission n’a goûté qu’à une.

Mercredi, une soixantaine de cuisiniers se sont réunis sur le quai, chacun avec sa cocotte, pour protester. La commission est descendue. Elle y était encore à la nuit tombée et demandait s’il restait du pain.

Le texte sera revu. La onzième étape dira : « Ou bien comme chez vous. »
`,
    },
    {
      slug: 'velo-postale',
      headline: 'La factrice gagne la course cycliste qu’elle ne savait pas courir',
      byline: 'Yann Kerbrat',
      topic: 'Sport',
      picture: picture(
        'hills-1',
        'Des collines dorées dans la brume du soir',
        'La dernière côte, celle de Kermadou, qu’elle monte tous les matins à neuf heures.',
        'Yann Kerbrat / La Gazette du Bas-Rivage',
      ),
      body: `
Elle croyait à un encombrement. Prise dans le peloton du Tour du Bas-Rivage, dimanche, Nolwenn Tanguy a simplement continué sa tournée, en accélérant un peu pour ne gêner personne. Elle a passé la ligne avec quarante secondes d’avance et dix-neuf kilos de courrier.

La course emprunte, sur soixante-deux kilomètres, presque exactement sa tournée. Elle en connaît les chiens, les gravillons et le moment où, derrière la chapelle, il faut passer le petit plateau sans réfléchir. « Les autres avaient étudié le parcours, dit-elle. Moi, il m’étudie depuis onze ans. »

Le peloton l’a d’abord prise pour une spectatrice, puis pour une voiture-balai en avance. Dans la côte de Kermadou, quand elle s’est mise en danseuse avec ses sacoches, un favori lui a crié qu’elle s’était trompée de route. Elle lui a remis une carte postale de sa tante, qu’elle avait justement pour lui.

> Je n’ai pas attaqué. J’avais un recommandé à onze heures.
> -- Nolwenn Tanguy, factrice

Derrière elle, on s’organisa trop tard. Elle distribua encore, sans presque ralentir, le journal des sœurs Le Bihan, deux factures et un catalogue de graines, et prit dans la descente l’avance qu’elle ne devait plus perdre.

À l’arrivée, elle chercha d’abord des yeux la boîte jaune de la mairie, qu’on avait déplacée pour installer le podium. Elle la trouva derrière les barrières, la vida, comme tous les jours à onze heures vingt, et ne comprit qu’en se retournant pourquoi huit cents personnes l’applaudissaient. Elle a pensé, dit-elle, que c’était l’anniversaire de quelqu’un.

Le règlement interdit les sacoches. Le jury l’a lue jusqu’au bout, cette règle, puis il lui a remis le bouquet. Elle l’a distribué.

Il y avait vingt-quatre roses. La première est allée au dernier du classement, arrivé une heure plus tard ; la dernière, au chien de la ferme du Moulin, qui ne l’a pas poursuivie ce jour-là, pour la première fois, et qui semblait regretter.

La Poste a fait savoir qu’elle ne formerait pas d’équipe. Les coureurs, en revanche, ont demandé à faire une tournée. Elle commence à six heures, a répondu Nolwenn Tanguy, et il y a le tri.
`,
    },
    {
      slug: 'neige-mai',
      headline: 'Neige de mai sur les hauteurs, le refuge rouvre son poêle',
      byline: 'Hélène Corbière',
      topic: 'Nature',
      picture: picture(
        'snow-2',
        'Une montagne enneigée et des sapins sous un ciel gris',
        'Le versant nord du Puy-Lancel, mercredi. Vingt centimètres sont tombés dans la nuit.',
        'Hélène Corbière / La Gazette du Bas-Rivage',
      ),
      body: `
Vingt centimètres dans la nuit. Les randonneurs du Puy-Lancel ont été accueillis au refuge avec de la soupe et des chaussettes. Aucun n’a voulu redescendre avant le dessert.

Les jonquilles, elles, ont tenu. On ne voyait que leurs têtes.
`,
    },
    {
      slug: 'traductrice-vents',
      headline: 'Elle a dressé la carte des vents que les enfants connaissent',
      summary:
        'Le « pousse-cartable », la « gifle du coin », le « vent qui sait ton nom » : une géographe a demandé aux écoliers par où passe l’air. Les météorologues ont pris des notes.',
      byline: 'Maëlle Guérin',
      topic: 'Sciences',
      picture: picture(
        'fields-3',
        'Une plaine sous de grands nuages gris',
        'Dans la plaine de Kermadou, le « vent qui sait ton nom » se lève vers quatre heures.',
        'Maëlle Guérin / La Gazette du Bas-Rivage',
      ),
      body: `
Les cartes des vents sont faites par des mâts de dix mètres. Les enfants, eux, mesurent un mètre vingt. Partant de cette remarque, la géographe Inès Marchal a demandé à quatre cents écoliers du Bas-Rivage de dessiner le vent sur le chemin de l’école.

Ils en ont dessiné soixante et onze. Le « pousse-cartable » souffle dans le dos, rue des Cordiers, entre huit heures et huit heures vingt. La « gifle du coin » attend derrière la pharmacie. Le « vent qui sait ton nom » passe dans les fils, à la sortie du bourg, et l’on jurerait que quelqu’un appelle.

> J’ai demandé à une petite fille comment elle savait d’où il venait. Elle m’a regardée comme si j’étais une vitre.
> -- Inès Marchal, géographe

On a vérifié. Avec des capteurs de la taille d’une noisette, fixés sur des bonnets, l’équipe a retrouvé cinquante-huit des soixante et onze vents, à l’endroit indiqué, à l’heure dite. Les treize autres ne soufflent peut-être que certains jours, ou pour certaines personnes.

L’un d’eux, le « vent des grandes vacances », ne passe qu’une fois par an, le dernier jour, par la porte de l’école restée ouverte.

## Utile aux grands

La carte a trouvé des lecteurs inattendus. Les urbanistes ont déplacé un arrêt d’autocar de six mètres, hors de la portée de la « gifle ». Les pompiers l’ont affichée. Un marchand de glaces a changé de trottoir.

Quant aux météorologues, ils reconnaissent que rien, dans leurs modèles, ne descend si près du sol. Ils ont proposé d’installer des mâts d’un mètre vingt dans les cours de récréation. Les élèves sont d’accord, à condition de pouvoir y accrocher des rubans.

Tout n’a pas été résolu. Au bout de la rue du Four, quarante-trois enfants sur quarante-cinq ont dessiné une spirale, que les capteurs ne voient pas. La géographe s’y est rendue un soir, s’est accroupie à la bonne hauteur et a attendu. Elle affirme que quelque chose lui a fait le tour des oreilles, très doucement, avant de repartir vers l’église. Elle l’a notée.

La deuxième édition est en préparation. Elle portera sur les odeurs.
`,
    },
    {
      slug: 'fanfare-brume',
      headline: 'La fanfare se perd dans la brume et se retrouve à l’oreille',
      byline: 'Yann Kerbrat',
      topic: 'Culture',
      body: `
On n’y voyait pas à cinq mètres, dimanche, sur la digue. Les quarante musiciens ont continué de jouer, chacun marchant vers les autres. Ils sont arrivés ensemble, mais par trois côtés.
`,
    },
    {
      slug: 'lune-cratere',
      headline: 'Une lycéenne photographie la Lune chaque soir pendant un an',
      byline: 'Paul Darras',
      topic: 'Sciences',
      picture: picture(
        'moon-2',
        'Un astre bleuté couvert de cratères',
        'La cent quarantième nuit de la série, prise à travers un voile de haute altitude.',
        'Club d’astronomie de Port-Lancel',
      ),
      body: `
Il lui manque trente et une nuits, toutes nuageuses. Les trois cent trente-quatre autres, mises bout à bout, montrent la Lune qui hoche lentement la tête, comme si elle réfléchissait. C’est ce qu’on appelle la libration ; sa petite sœur appelle cela « dire presque oui ».
`,
    },
    {
      slug: 'chaises-rue',
      headline: 'Rue des Cordiers, on sort les chaises à six heures',
      summary:
        'Pas d’association, pas de programme : chacun descend avec un siège. Au bout d’un mois, la rue connaît tous ses prénoms…',
      byline: 'Maëlle Guérin',
      topic: 'Ville',
      isTeaser: true,
      picture: picture(
        'city-2',
        'Des maisons au bord de l’eau au crépuscule, fenêtres allumées',
        'La rue des Cordiers descend jusqu’au quai. Le soir, on y compte jusqu’à quatre-vingts chaises.',
        'Maëlle Guérin / La Gazette du Bas-Rivage',
      ),
      body: `
Pas d’association, pas de programme : à six heures, chacun descend avec un siège. Au bout d’un mois, la rue des Cordiers connaît tous ses prénoms, et quatre vélos, un frigo et un chaton ont changé de main.

La mairie a proposé des bancs. On l’a remerciée. Une chaise, a expliqué la doyenne, on la porte soi-même, et on la pose où l’on veut.
`,
    },
    {
      slug: 'sel-rose',
      headline: 'Les marais salants embauchent, de préférence des rêveurs',
      byline: 'Paul Darras',
      topic: 'Marchés',
      picture: picture(
        'sea-10',
        'Un ciel rose au-dessus d’une eau immobile',
        'Les bassins du Bas-Rivage au lever du jour. Le sel se récolte le soir.',
        'Yann Kerbrat / La Gazette du Bas-Rivage',
      ),
      body: `
L’annonce précise qu’il faut savoir attendre et regarder le ciel. Les marais salants cherchent douze saisonniers ; ils ont reçu neuf cents candidatures, dont trois en vers.
`,
    },
    {
      slug: 'theatre-ascenseur',
      headline: 'Une pièce de quatre étages jouée dans un ascenseur',
      byline: 'Maëlle Guérin',
      topic: 'Culture',
      body: `
Trois spectateurs, deux comédiens, quatre étages. L’intrigue se noue au premier, se complique au deuxième et se dénoue avant l’ouverture des portes. Hier, quelqu’un a appelé depuis le rez-de-chaussée : il y a eu un épilogue.
`,
    },
    {
      slug: 'jardin-gare',
      headline: 'Voie 4, plus de trains mais des tomates',
      byline: 'Hélène Corbière',
      topic: 'Ville',
      picture: picture(
        'leaves-2',
        'Des feuilles vertes et fraîches couvertes de rosée',
        'Les plants sont arrosés avec l’eau de pluie de la marquise.',
        'Hélène Corbière / La Gazette du Bas-Rivage',
      ),
      body: `
Désaffectée depuis douze ans, la voie 4 de la gare de Port-Lancel compte désormais deux cents mètres de potager. Les tomates sont annoncées pour juillet, « sous réserve de retard », dit le panneau.
`,
    },
    {
      slug: 'orage-pique-nique',
      headline: 'L’orage disperse le plus long pique-nique du monde à trois mètres du record',
      byline: 'Yann Kerbrat',
      topic: 'Ville',
      picture: picture(
        'storm-1',
        'De lourds nuages du soir au-dessus d’une route mouillée',
        'La route de Kermadou dimanche, quelques minutes avant les premières gouttes.',
        'Yann Kerbrat / La Gazette du Bas-Rivage',
      ),
      body: `
La nappe mesurait deux mille quatre cents mètres. Il en fallait trois de plus, et l’on courait les chercher, quand le ciel a fini par s’en mêler. Tout le monde s’est réfugié sous la nappe, qui se trouve être, du coup, la plus longue tente du monde. L’homologation est demandée.
`,
    },
    {
      slug: 'chat-mairie',
      headline: 'Le chat de la mairie prend sa retraite',
      byline: 'Maëlle Guérin',
      topic: 'Ville',
      body: `
Après quatorze ans passés sur le photocopieur, Registre s’installe chez la secrétaire générale. Le conseil a voté à l’unanimité une pension de deux sardines par semaine, révisable selon l’inflation.
`,
    },
    {
      slug: 'bleu-port',
      headline: 'On a retrouvé la recette du bleu des volets',
      byline: 'Hélène Corbière',
      topic: 'Culture',
      picture: picture(
        'harbour-7',
        'Un port et son phare dans la lumière du soir',
        'Les façades du quai Sud, où onze volets d’origine ont survécu.',
        'Hélène Corbière / La Gazette du Bas-Rivage',
      ),
      body: `
Du blanc de chaux, de l’indigo, un jaune d’œuf et, selon le carnet, « la patience d’un après-midi ». La recette du bleu de Port-Lancel était cachée dans le livre de comptes d’un droguiste, entre deux livraisons de clous.

Le quai Sud sera repeint au printemps. Les poules de la commune ont été recensées.
`,
    },
  ],
  later: [
    {
      slug: 'gue-920',
      headline: 'Le gué compte huit pierres de plus depuis ce matin',
      byline: 'Hélène Corbière',
      topic: 'Nature',
      picture: picture(
        'sea-5',
        'Une mer bleue sous les nuages d’été',
        'La baie de Lancel au retour de l’équipe, ce midi.',
        'Yann Kerbrat / La Gazette du Bas-Rivage',
      ),
      body: `
Belle marée, bonne récolte : neuf cent vingt. Depuis l’île, on a crié quelque chose que personne n’a compris, et l’on a répondu la même chose.
`,
    },
    {
      slug: 'aiguille-bleue-retard',
      headline: 'L’aiguille bleue avait raison contre l’annuaire',
      byline: 'Maëlle Guérin',
      topic: 'Ville',
      body: `
Trois minutes d’écart, ce matin, entre l’horloge de la gare et les tables officielles. Vérification faite au pied de l’escalier : l’horloge était juste. L’horlogère n’a pas souhaité triompher, mais elle a repris un croissant.
`,
    },
    {
      slug: 'inspectrice-petit',
      headline: 'Le petit de l’Inspectrice a arrêté la turbine tout seul',
      byline: 'Paul Darras',
      topic: 'Sciences',
      body: `
Quatre secondes, comme prévu. Il est resté une minute devant les pales, puis il est reparti vers le récif. Sa mère attendait à côté de la bouée.
`,
    },
    {
      slug: 'cerises-clafoutis',
      headline: 'Saint-Brec bat son record de clafoutis',
      byline: 'Paul Darras',
      topic: 'Marchés',
      picture: picture(
        'market-3',
        'Des cagettes de pêches et de fruits verts',
        'Le marché de Saint-Brec avant l’arrivée des jurés.',
        'Paul Darras / La Gazette du Bas-Rivage',
      ),
      body: `
Deux cent six moules, tous différents. Avec ou sans noyaux ? Le jury a tranché : avec, mais pas en parlant.
`,
    },
    {
      slug: 'fa-retrouve',
      headline: 'Le pont a retrouvé son fa',
      byline: 'Yann Kerbrat',
      topic: 'Culture',
      body: `
Il était sous une couche de peinture, entre les troisième et quatrième lanternes. Le vent d’ouest est attendu vers dix-huit heures ; apportez une chaise.
`,
    },
    {
      slug: 'phare-toboggan',
      headline: 'Premier embouteillage au toboggan du phare',
      byline: 'Maëlle Guérin',
      topic: 'Culture',
      body: `
Dix-sept romans rendus en même temps ont bloqué la descente pendant une heure. Le gardien a dégagé le passage avec un dictionnaire.
`,
    },
    {
      slug: 'soupe-concours',
      headline: 'Soixante et une soupes, un seul quai',
      byline: 'Paul Darras',
      topic: 'Culture',
      picture: picture(
        'harbour-0',
        'Un port et une grue en silhouette sur un ciel rouge',
        'Le quai des Congres, une heure avant le service.',
        'Yann Kerbrat / La Gazette du Bas-Rivage',
      ),
      body: `
La réunion de protestation devient une fête annuelle. La commission du patrimoine a réservé une table, et apporté, cette fois, son pain.
`,
    },
    {
      slug: 'carton-deux',
      headline: 'Le bateau de carton aura un petit frère, à deux voiles',
      byline: 'Yann Kerbrat',
      topic: 'Sport',
      body: `
Les collégiens visent l’île, puis le retour. Ils ont ajouté au plan une ligne intitulée « demi-tour ».
`,
    },
    {
      slug: 'essaim-re',
      headline: 'Les abeilles de l’orgue ont quitté le ré pour le sol',
      byline: 'Hélène Corbière',
      topic: 'Nature',
      body: `
Elles ont déménagé pendant la sieste de l’organiste. Le cantique de dimanche est transposé ; le miel aussi, jugent les connaisseurs.
`,
    },
    {
      slug: 'nuit-pleine-lune',
      headline: 'Ce soir, la marche des débutants part à vingt-deux heures',
      byline: 'Hélène Corbière',
      topic: 'Nature',
      picture: picture(
        'moon-0',
        'La Lune et ses cratères éclairés de côté',
        'La pleine lune se lèvera ce soir à 21 h 48.',
        'Observatoire de Saint-Brec',
      ),
      body: `
Ciel clair, vent faible. Le guide rappelle que les lampes restent à la maison et que les silences sont fournis.
`,
    },
    {
      slug: 'registre-retour',
      headline: 'Le chat de la mairie revient signer le registre',
      byline: 'Maëlle Guérin',
      topic: 'Ville',
      body: `
Quatre jours de retraite lui ont suffi. Il a été retrouvé ce matin sur le photocopieur, encore tiède. Le conseil parle de cumul.
`,
    },
    {
      slug: 'vents-second-tome',
      headline: 'La carte des odeurs commence par le four de Saint-Brec',
      byline: 'Maëlle Guérin',
      topic: 'Sciences',
      picture: picture(
        'hills-8',
        'Des collines vertes dans la lumière du matin',
        'Sur ce versant, les écoliers signalent « la brioche, mais de loin ».',
        'Maëlle Guérin / La Gazette du Bas-Rivage',
      ),
      body: `
Quatre cents écoliers, bonnet sur la tête, ont été lâchés ce matin à jeun. Tous les chemins mènent au fournil.
`,
    },
  ],
  updates: [
    {
      headline: 'En direct : la mer à +{n} cm à Port-Lancel, l’aiguille bleue confirme',
      body: 'Le marégraphe du quai Sud indique +{n} cm. Les liaisons avec les îles sont assurées.',
    },
    {
      headline: 'En direct : gué de Lancel, pierre n° 92{n}',
      body: 'La pierre n° 92{n} a sonné clair. Elle porte un poisson. Le sifflet d’Armand Le Goff n’est pas loin.',
    },
    {
      headline: 'En direct : rue des Cordiers, chaise n° 8{n}',
      body: 'Elle est en osier, vient du numéro 12 et attend qu’on s’y asseye.',
    },
    {
      headline: 'En direct : bibliothèque du phare, retour n° {n} de la journée',
      body: 'Arrivée en bas du toboggan sans encombre. Le livre est sec.',
    },
  ],
};
