/** Italian. */
import type { Dictionary } from "../dictionary.ts";

export const IT: Dictionary = {
	groups:
		"gruppo|gruppi|comunità|associazione|associazioni|circolo|società|collettivo|fondazione",
	manyGroups: "gruppi|associazioni",
	certainGroups:
		"gruppo utenti|gruppo di utenti|gruppi utenti|gruppi di utenti|gruppo d'utenti|comunità di utenti",
	listings:
		"gruppi utenti|gruppi di utenti|gruppi locali|gruppi regionali|comunità locali",
	entries:
		"conferenza|conferenze|scuola|scuole|università|azienda|aziende|convegno|convegni|eventi|laboratori",
	verbs:
		"è un|è una|è il|è la|sono|si incontra|si riunisce|organizza|offre|viene|può|è|ha|hanno|usa|usano|insegna|insegnano|ha sostituito|fanno|vengono|esiste|esistono|offrono|possono|si usa|si tiene|vuole|vogliono|imparano|utilizza|utilizzano|sta|cerca|cercano|lavora|lavorano|accetta|tiene|tengono|dispone|siamo|abbiamo|cerchiamo|vogliamo|ci incontriamo|ci troviamo|si trova|si ritrova|si ritrovano|si incontrano|si riuniscono|organizzano|serve|servono|funziona|nasce|è stato|è stata",
	imperatives:
		"visita|ordinati per|partecipa|contatta|iscriviti|vedi|scrivere|scrivete|contattare|inviare",
	openers:
		"per|se vuoi|nota|qui|lui|lei|essa|esso|tutti|tutte|se|ognuno|qualcuno|gli incontri",
	none: "nessun|nessuno|nessuna|non c'è|ancora nessun",
	articles: "un|una|il|lo|la|gli|le|nostro|nostra|questo|questa",
	former: "cessati|sciolti|vecchi",
	planned: "previsti|nascenti",
	defunct:
		"inattivo|inattiva|inattivi|inattive|sciolto|non più attivo|non più attiva|non esiste più|chiuso|chiusa|non più esistente",
	endings: "terminato|terminata|finito|cessato|cessata|fermo|ferma",
	forming:
		"in costituzione|in fase di costituzione|in formazione|in fase di creazione|cerca membri|cercasi membri|in costruzione",
	beginnings:
		"organizzare|organizza|formare|creare|crea|fondare|avviare|iniziare|mettere su|costituire",
	founding:
		"organizzando|formando|creando|fondando|avviando|iniziando|mettendo su",
	being: "sta|stanno",
	prepositions: "in|a|nel|nella|per",
	times:
		"lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|mensile|settimanale|ogni mese|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre",
	notPlaces:
		"sito|pagina|incontri|riunione|corso|corsi|scuola|università|istituto|italiano|inglese|intelligenza|artificiale|introduzione|programmazione|azienda|lunedì|martedì|mercoledì|giovedì|venerdì|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|mese|settimana|anno|ore|sera|giorno|analisi|numerica|calcolo|fisica|chimica|matematica|algebra|biologia|ingegneria|scienza|scienze|informatica|statistica|economia|geografia|storia|medicina|algoritmi|linguistica|laurea|libero|ufficio|progetto|progetti",
	placeJoints: "di|del|della|sul|e",
	areas: "regione|città|provincia|comune|zona|dintorni",
	parts:
		"internazionale|altri|altre|città|regioni|paesi|province|nazionale|nazionali|nord|sud|centro|isole|per regione|resto del mondo",
	subjects: `libro|libri|materiali|collegamenti|risorse|vedi anche|articoli|presentazioni|eventi|notizie|progetti|riferimenti|mailing list|liste|forum
		|corsi|corso|guide|documentazione|domande|agenda|calendario|aiuto|legenda|storia|strumenti|contatti|video|programma|orario|foto|obiettivi|regole|bibliografia|pagine|siti|materiale|dispense|riviste|manuali|pubblicazioni|esercizi|calendari|negozi|negozio|venditori|fornitori|mappe|elenchi|sondaggi|stampa|wiki|blog|chat|irc|seminari|lezioni|annunci|documenti|adesivi|magliette|mailing-list|liste di discussione|lista di discussione|tutorial`,
	subjectStarts:
		"come|perché|che cosa|cos'è|da fare|informazioni|aggiungere|guida|istruzioni|creare|organizzare",
	subjectEnds: "per lingua|per linguaggio|per argomento",
	fillers:
		"altri|altre|i|gli|le|il|la|di|e|del|su|per|nostri|più|utili|dei|delle|correlati|correlate|collegati|collegate|esterni|esterne|didattico|didattici|simili|gratuiti|consigliati|interessanti|prossimi|prossime|passati|passate|nazionali|nazionale|locali|regionali|nuovi|nuove|ufficiali|generali|vari|varie|tutti|tutte|alcuni|alcune|nostre",
	members: "membro|membri|persone|partecipanti|soci|elenco dei membri|iscritti",
	indexes: "lista|elenco|mappa|indice",
	indexed: "paesi|utenti|membri|contatti|città|gruppi|regioni|dei|delle|degli",
	roles:
		"contatto|coordinatore|coordinatrice|organizzatore|referente|responsabile|presidente|vicepresidente|segretario|segretaria|tesoriere|fondatore|fondatrice|organizzatrice|docente|direttore|direttrice|contatti|a cura di|persona di contatto|posta",
	nameParticles: "di|del|della|de|da",
	columns: {
		name: "nome|gruppo|associazione|scuola|università|azienda|evento|conferenza",
		place: "sede|città|luogo|località",
		country: "paese|stato|nazione",
		region: "regione|provincia",
		website: "sito|sito web|pagina|indirizzo",
		channel: "lista|forum|canale",
		date: "data|quando|giorno|incontri",
		status: "stato|attivo",
		description: "descrizione|note|commenti",
	},
	channels: {
		website: "sito|pagina|sito web",
		"mailing-list": "lista|liste",
		other: "membri",
		events: "eventi|calendario|agenda",
		jobs: "lavoro",
		photos: "foto",
		chat: "canale",
	},
	companions:
		"nostro|nostra|il|lo|la|i|le|di|del|della|e|gruppo|ufficiale|utenti|sul|discussione|indirizzo|principale",
};
