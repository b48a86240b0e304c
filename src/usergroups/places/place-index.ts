/** All places by folded name, from the table that `npm run build:places` makes. */
import places from "./data/places.json";
import { lazy } from "./lazy";
import { type PackedLine, PackedLines } from "./packed-lines";
import { unpackSubdivisions } from "./unpack-subdivisions";

/** The places that bear a name. */
export interface PlacesOfName {
	/** The alpha-2 code of a country, or the code of one of the four nations of the United Kingdom. */
	country: string | undefined;
	/** The M49 number of a region of the world. */
	worldRegion: string | undefined;
	/** ISO 3166-2 codes of subdivisions by country, the likeliest of each country first. */
	subdivisions: readonly string[];
}

const NONE: readonly string[] = [];

/** The code that a line of countries starts with. */
const CODE = /^[A-Z-]+/;

const splitCountry = (line: string): PackedLine => {
	const [code = ""] = CODE.exec(line) ?? [];
	return { code, names: line.slice(code.length) };
};

const splitSubdivisions = (line: string): PackedLine => ({
	code: line.slice(0, 2),
	names: line.slice(2),
});

const linesOf = (
	table: string,
	split: (line: string) => PackedLine,
): PackedLine[] => table.split("\n").map(split);

/** The index; what is packed of it is unpacked when it is first asked for. */
class PlaceIndex {
	/** Codes of all countries. */
	readonly countries: ReadonlySet<string>;
	readonly #byName = new Map<string, PlacesOfName>();
	readonly #codes = new Set<string>();
	/** The countries of subdivisions by the last part of their codes. */
	readonly #countriesByShort = new Map<string, string[]>();
	readonly #countryNames: PackedLines;
	readonly #subdivisions: PackedLines;

	constructor() {
		const countries = linesOf(places.countries, splitCountry);
		this.countries = new Set(
			countries.flatMap(({ code }) => (code.length === 2 ? [code] : [])),
		);
		this.#countryNames = new PackedLines(countries, ({ code, names }) => {
			for (const name of names.split("|")) this.#entryOf(name).country = code;
		});
		this.#subdivisions = new PackedLines(
			linesOf(places.subdivisions, splitSubdivisions),
			(line) => this.#addSubdivisions(line),
		);
		for (const [code, names] of Object.entries(places.worldRegions))
			for (const name of names.split("|"))
				this.#entryOf(name).worldRegion = code;
	}

	/** The places that a folded name is the name of as it is; `undefined` if there is none. */
	find(folded: string): PlacesOfName | undefined {
		this.#countryNames.prepare(folded);
		this.#subdivisions.prepare(folded);
		return this.#byName.get(folded);
	}

	/** The countries that have a subdivision of a short code. */
	countriesWith(short: string): readonly string[] {
		this.#subdivisions.prepareAll();
		return this.#countriesByShort.get(short) ?? NONE;
	}

	/** Whether a country has a subdivision of an ISO 3166-2 code. */
	hasSubdivision(code: string): boolean {
		this.#subdivisions.prepareCode(code.slice(0, 2));
		return this.#codes.has(code);
	}

	#entryOf(name: string): PlacesOfName {
		let entry = this.#byName.get(name);
		if (entry === undefined) {
			entry = {
				country: undefined,
				worldRegion: undefined,
				subdivisions: NONE,
			};
			this.#byName.set(name, entry);
		}
		return entry;
	}

	#addSubdivisions({ code: country, names: packed }: PackedLine): void {
		unpackSubdivisions(packed, (short, names) => {
			const code = `${country}-${short}`;
			this.#codes.add(code);
			const countries = this.#countriesByShort.get(short);
			if (countries === undefined) this.#countriesByShort.set(short, [country]);
			else countries.push(country);
			for (const { name, goesFirst } of names)
				addSubdivision(this.#entryOf(name), code, goesFirst);
		});
	}
}

/** Adds a code among those of other countries, by country, and, unless it is the likelier one, after those of its own. */
function addSubdivision(
	entry: PlacesOfName,
	code: string,
	goesFirst: boolean,
): void {
	const { subdivisions: codes } = entry;
	if (codes === NONE) {
		entry.subdivisions = [code];
		return;
	}
	const country = code.slice(0, 2);
	const next = codes.findIndex((each) =>
		goesFirst ? each.slice(0, 2) >= country : each.slice(0, 2) > country,
	);
	entry.subdivisions = codes.toSpliced(next < 0 ? codes.length : next, 0, code);
}

/** The index, which is made when it is first asked for. */
export const placeIndex = lazy(() => new PlaceIndex());

/** The places that a folded name is the name of as it is; `undefined` if there is none. */
export const placesNamed = (folded: string): PlacesOfName | undefined =>
	placeIndex().find(folded);
