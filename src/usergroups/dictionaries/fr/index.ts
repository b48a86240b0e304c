/** French. */
import type { Dictionary } from "../dictionary.ts";

export const FR: Dictionary = {
	groups:
		"groupe|groupes|communauté|communautés|association|associations|collectif|club|clubs|société|antenne|antennes|gul|guls|cercle|amicale|fondation",
	manyGroups: "groupes|communautés|associations|clubs|antennes|guls",
	certainGroups:
		"groupe d'utilisateurs|groupe des utilisateurs|groupe utilisateurs|groupes d'utilisateurs|groupes utilisateurs|communauté d'utilisateurs|gul|guls|groupe de travail local",
	listings:
		"groupes d'utilisateurs|groupes utilisateurs|groupes locaux|groupes régionaux|communautés locales|antennes locales|antennes régionales|guls|associations locales",
	entries:
		"conférence|conférences|école|écoles|université|universités|entreprise|entreprises|sociétés|atelier|ateliers|salon|salons|organisations|événements|rencontres|lycées|lycée",
	verbs:
		"est|sont|a été|se réunit|se réunissent|organise|organisent|propose|proposent|peut|peuvent|utilise|utilisent|sera|étaient|était|c'est|remplace|enseigne|enseignent|apprennent|apprend|font|a lieu|ont lieu|se fait|se tient|se déroule|existe|veut|veulent|souhaite|souhaitent|donne|donnent|programment|étudient|devient|ont été|cherche|cherchent|compte|comptent|sert|servent|accueille|accueillent|vise|rassemble|réunit|regroupe|dispose|va|vont|a remplacé|tient|tiennent|a besoin|ont besoin|reçoit|travaille|travaillent|permet|rencontrent",
	imperatives:
		"rejoignez|triés par|classés par|visitez|consultez|voir|contactez|inscrivez|participez|écrivez|mettre|ajouter|écrire|contacter|envoyer|rejoindre|s'adresser|s'inscrire",
	openers:
		"si vous|pour|notre|cette liste|ici|nous|voici|il|elle|ils|elles|on|tous|chacun|toutes|si",
	none: "pas de|il n'y a pas|aucun|aucune|rien|pas encore|personne",
	articles: "un|une|le|la|les|notre|nos|ce|cette|ces|des|du",
	former: "anciens|anciennes|disparus|dissous|dissoutes",
	planned: "envisagés|prévus",
	defunct:
		"dissous|dissoute|n'existe plus|n'est plus actif|en sommeil|fermé|fermée|n'est plus active|a cessé",
	endings: "arrêté|arrêtée|terminé|terminée|disparu|disparue|clos",
	forming:
		"en cours de création|en cours de formation|en création|en formation|en gestation|cherche des membres|recherche des membres|en construction|va démarrer|va bientôt démarrer|va se créer|va être créé|démarre bientôt",
	beginnings:
		"organiser|organise|former|forme|monter|monte|créer|crée|fonder|fonde|lancer|lance|démarrer|démarre|commencer|commence|constituer|mettre en place",
	being: "est|sont",
	prepositions: "à|au|aux|en|pour",
	times:
		"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lundis|mardis|mercredis|jeudis|vendredis|samedis|mensuel|mensuelle|hebdomadaire|chaque mois|par mois|du mois|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre",
	notPlaces:
		"site|lien|rencontres|réunion|réunions|association|cours|école|université|institut|lycée|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|français|anglais|intelligence|artificielle|introduction|programmation|entreprise|société|divers|tous|atelier|ateliers|mois|semaine|année|heures|soir|jour|analyse|numérique|calcul|physique|chimie|mathématiques|algèbre|biologie|ingénierie|science|sciences|informatique|statistique|statistiques|économie|géographie|histoire|médecine|algorithmique|linguistique|seconde|première|terminale|licence|master|libre|libres|bureau|logiciel|logiciels|projet|projets|réseau",
	placeJoints: "et|de|du|des|la|le|les|sur|sous|en|à",
	areas:
		"région|ville|province|département|métropole|agglomération|environs|alentours",
	parts:
		"international|mondial|autres|villes|régions|pays|départements|par ville|par région|nord|sud|est|ouest|centre|francophonie|reste du monde|ailleurs|outre-mer|dom-tom|île-de-france",
	subjects: `livre|livres|liens|ressources|voir aussi|articles|présentations|événements|actualités|projets|références|liste de diffusion|listes de diffusion
		|listes|forums|cours|tutoriels|documentation|questions|agenda|calendrier|aide|légende|histoire|outils|tâches|contact|contacts|vidéos|téléchargements|conférences|mode d'emploi|programme|horaires|photos|objectifs|règles|comptes rendus|bibliographie|pages|sites|supports|matériel|revues|manuels|publications|exercices|calendriers|agendas|boutique|boutiques|magasins|vendeurs|fournisseurs|revendeurs|librairies|cartes|annuaires|guides|sondages|presse|wikis|blogs|chat|irc|formation|formations|stages|manifestations|annonces|autocollants|documents|fiches|brèves`,
	subjectStarts:
		"comment|pourquoi|à faire|à propos|qu'est-ce|guide|créer|ajouter|organiser|modifier|mode",
	subjectEnds: "par langue|par langage|par sujet|par thème",
	fillers:
		"autres|les|des|le|la|de|et|du|en|sur|pour|nos|plus|par|utiles|d'autres|connexes|liés|liées|externes|pédagogique|pédagogiques|similaires|gratuits|recommandés|recommandées|à lire|prochains|prochaines|à venir|passés|passées|nationaux|nationales|locaux|locales|régionaux|régionales|nouveaux|nouvelles|officiels|officielles|généraux|générales|divers|tous|toutes|quelques|dans|pays",
	members:
		"membre|membres|personnes|participants|liste des membres|adhérents|organisateurs",
	indexes: "liste|carte|index|annuaire|répertoire",
	indexed:
		"pays|utilisateurs|membres|contacts|villes|groupes|régions|départements|des",
	roles:
		"contact|coordinateur|coordinatrice|organisateur|organisatrice|responsable|animateur|président|présidente|vice-président|vice-présidente|secrétaire|trésorier|trésorière|fondateur|fondatrice|animatrice|professeur|enseignant|enseignante|directeur|directrice|correspondant|correspondante|personne à contacter",
	nameParticles: "de|du|des|la|le",
	columns: {
		name: "nom|groupe|association|école|université|entreprise|événement|conférence",
		place: "siège|ville|lieu|endroit|localité|commune",
		country: "pays",
		region: "région|département|province",
		website: "site|site web|page|adresse|lien",
		contact: "courriel|mél|coordination",
		channel: "liste|liste de diffusion|salon|forum",
		date: "date|quand|jour|réunion|réunions|dates",
		status: "statut|état|actif|situation",
		description: "description|notes|commentaires|remarques|remarque",
	},
	channels: {
		website: "site",
		"mailing-list": "diffusion|liste|listes",
		email: "courriel",
		other: "membres",
		events: "événements|agenda|calendrier",
		jobs: "emplois|emploi",
		chat: "salon|salons",
		photos: "photos",
		code: "dépôt",
	},
	companions:
		"notre|nos|le|la|les|du|des|et|sur|groupe|officiel|officielle|liens|de|au|adresse|internet|discussion|principal",
};
