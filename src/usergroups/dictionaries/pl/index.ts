/** Polish. */
import type { Dictionary } from "../dictionary.ts";

export const PL: Dictionary = {
	groups:
		"grupa|grupę|grupie|stowarzyszenie|stowarzyszenia|koło|klub|kluby|społeczność|społeczności|fundacja|towarzystwo",
	manyGroups: "stowarzyszenia|kluby",
	certainGroups:
		"grupa użytkowników|grupa użytkowniczek|grupa linuksowa|koło użytkowników|klub użytkowników|społeczność użytkowników|stowarzyszenie użytkowników",
	listings:
		"grupy użytkowników|grupy lokalne|lokalne grupy|grupy regionalne|regionalne grupy|grupy terenowe|polskie grupy|lokalne społeczności",
	entries:
		"konferencja|konferencje|szkoła|szkoły|uniwersytet|uniwersytety|uczelnia|uczelnie|politechnika|firma|firmy|przedsiębiorstwa|wydarzenia|warsztaty|dostawca|dostawcy",
	verbs:
		"jest|są|spotyka się|spotykają się|spotykamy się|organizuje|organizują|oferuje|szuka|szukamy|używa|używają|mają|może|mogą|zastąpił|uczy|uczą|odbywa się|odbywają się|istnieje|prowadzi|chce|chcą|działa|został|była|był|zaprasza|zapraszamy|korzysta|powstaje|powstają",
	imperatives: "odwiedź|zobacz|dołącz|napisz|skontaktuj|dopisz|sprawdź|kliknij",
	openers: "jeśli|tutaj|uwaga|wszyscy|dla|jak dotąd",
	none: "brak|jeszcze nie ma",
	articles: "nasza|nasze|nasz|pewna",
	former: "dawne|byłe",
	planned: "planowane",
	defunct:
		"nieaktywna|nieaktywny|nieaktywne|rozwiązana|rozwiązany|rozwiązane|zawieszona|nie działa|nie istnieje|zamknięta|zamknięty|nieczynna",
	endings: "zakończona|zakończony|zakończone|martwa|uśpiona",
	forming:
		"w organizacji|w budowie|w trakcie tworzenia|w trakcie organizacji|w trakcie zakładania|powstaje|szuka członków|szukamy członków|szukamy chętnych|tworzy się|w przygotowaniu|zakłada grupę",
	beginnings:
		"założyć|zakłada|zakładają|zorganizować|organizuje|tworzy|utworzyć|stworzyć|uruchomić|uruchamia",
	prepositions: "w|we|na",
	times:
		"poniedziałek|poniedziałki|wtorek|wtorki|środa|środę|środy|czwartek|czwartki|piątek|piątki|sobota|sobotę|soboty|niedziela|niedzielę|niedziele|co miesiąc|co tydzień|miesiąca|miesięczne|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|styczeń|luty|marzec|kwiecień|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień",
	notPlaces:
		"kontakt|strona|spotkanie|spotkania|kurs|kursy|uniwersytet|politechnika|szkoła|firma|polski|angielski|niemiecki|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|wprowadzenie|programowanie|matematyka|fizyka|chemia|biologia|statystyka|ekonomia|medycyna|informatyka|sztuczna|inteligencja|członek|członkowie|miesiąc|tydzień|rok|wieczór|dzień|grupa|budowa",
	placeJoints: "nad|pod",
	areas: "region|okolice|województwo|powiat|gmina",
	parts:
		"międzynarodowe|inne|pozostałe|miasta|kraje|regiony|województwa|za granicą|zagranica|reszta świata|ogólnopolskie|w sieci|cała polska",
	subjects: `książka|książki|odnośniki|linki|zasoby|zobacz też|zobacz także|artykuły|prezentacje|wydarzenia|aktualności|wiadomości|projekty|źródła|listy dyskusyjne
		|lista dyskusyjna|listy|fora|kursy|kurs|szkolenia|samouczki|dokumentacja|pytania|kalendarz|kalendarze|pomoc|legenda|historia|narzędzia|zadania|kontakt|program|plan|zdjęcia|cele|zasady|strony|materiały|czasopisma|podręczniki|publikacje|ćwiczenia|sklep|sklepy|sprzedawcy|dostawcy`,
	subjectStarts: "jak|dlaczego|co to jest|do zrobienia|o stronie|instrukcja",
	subjectEnds: "według języka|według języków|według tematu",
	fillers:
		"inne|nasze|i|oraz|o|do|dla|na|w|z|przydatne|powiązane|zewnętrzne|darmowe|polecane|nadchodzące|najbliższe|następne|minione|ogólnopolskie|krajowe|lokalne|nowe|podobne",
	members: "członek|członkowie|uczestnicy|osoby|lista członków",
	indexes: "lista|mapa|spis|wykaz",
	indexed: "krajów|użytkowników|członków|kontaktów|miast|grup|regionów",
	roles:
		"kontakt|osoba kontaktowa|przewodniczący|przewodnicząca|prezes|sekretarz|skarbnik|koordynator|koordynatorka|organizator|organizatorka",
	columns: {
		name: "nazwa|grupa|stowarzyszenie|szkoła|uczelnia|firma|wydarzenie|konferencja",
		place: "miasto|miejsce|miejscowość|lokalizacja",
		country: "kraj|państwo",
		region: "województwo|region",
		website: "strona|strona www|witryna|adres|odnośnik",
		contact: "poczta",
		channel: "lista|lista dyskusyjna|kanał",
		date: "data|kiedy|dzień|spotkania|termin",
		status: "aktywna|stan",
		description: "opis|uwagi|komentarz|komentarze",
	},
	channels: {
		social: "facebooku",
		website: "strona|witryna|strona www|strona domowa|strona internetowa",
		"mailing-list": "lista|lista dyskusyjna|listy dyskusyjne|biuletyn",
		email: "poczta|mejl",
		other: "członkowie",
		events: "kalendarz|wydarzenia",
		jobs: "praca",
		photos: "zdjęcia|galeria",
		chat: "kanał|czat|kanał irc",
		code: "repozytorium|repozytoria",
		video: "nagrania",
	},
	companions:
		"nasza|nasze|nasz|na|w|i|dla|grupy|grupa|oficjalna|oficjalny|główna|internetowa|domowa|dyskusyjna|adres",
};
