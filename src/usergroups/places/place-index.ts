/** All places by folded name, from the table that `npm run build:places` makes. */
import places from "./data/places.json";
import { lazy } from "./lazy";
import { readCodes, readNames } from "./packed-subdivisions";

/** Subdivisions are numbered by country; no country has so many. */
const PER_COUNTRY = 1024;

/** The places that bear a name. */
export class PlacesOfName {
	/** The alpha-2 code of a country, or the code of one of the four nations of the United Kingdom. */
	country: string | undefined;
	/** The M49 number of a region of the world. */
	worldRegion: string | undefined;
	readonly #numbers: number[] = [];
	#codes: readonly string[] | undefined;

	/** Adds the next subdivision: after all others, or in front of those of its country. */
	addSubdivision(number: number, goesFirst: boolean): void {
		const next = goesFirst
			? this.#numbers.findIndex((each) => isOfOneCountry(each, number))
			: -1;
		this.#numbers.splice(next < 0 ? this.#numbers.length : next, 0, number);
	}

	/** Whether one of them has a code. */
	hasCode(code: string): boolean {
		return (
			this.country === code ||
			this.worldRegion === code ||
			this.subdivisions.includes(code)
		);
	}

	/** ISO 3166-2 codes of subdivisions by country, the likeliest of each country first. */
	get subdivisions(): readonly string[] {
		this.#codes ??= this.#numbers.map((number) => placeIndex().codeOf(number));
		return this.#codes;
	}
}

const lineOf = (number: number): number => Math.floor(number / PER_COUNTRY);

const isOfOneCountry = (one: number, other: number): boolean =>
	lineOf(one) === lineOf(other);

const NONE: readonly string[] = [];

/** The code that a line of countries starts with. */
const CODE = /^[A-Z-]+/;

/** The number of letters of a country's code. */
const ALPHA_2 = 2;

/** The index. Names are read from the table all at once, codes of subdivisions when they are asked for. */
class PlaceIndex {
	/** Codes of all countries. */
	readonly countries = new Set<string>();
	/** By folded name; of a name that only one place has, the number of the subdivision or the code of the country. */
	readonly #byName = new Map<string, PlacesOfName | number | string>();
	/** Subdivisions by country, with the country's code in front. */
	readonly #lines = places.subdivisions.split("\n");
	readonly #lineOfCountry = new Map(
		this.#lines.map((line, index) => [line.slice(0, ALPHA_2), index] as const),
	);
	/** Codes of the subdivisions of each line, without the country's, once they were asked for. */
	readonly #shorts = new Map<number, readonly string[]>();

	constructor() {
		for (const line of places.countries.split("\n")) {
			const [code = ""] = CODE.exec(line) ?? [];
			if (code.length === ALPHA_2) this.countries.add(code);
			for (const name of line.slice(code.length).split("|"))
				this.#byName.set(name, code);
		}
		for (const [code, names] of Object.entries(places.worldRegions))
			for (const name of names.split("|"))
				this.#placesOf(name).worldRegion = code;
		const lower = places.subdivisions.toLowerCase().split("\n");
		for (let line = 0; line < lower.length; line++)
			readNames(
				(lower[line] as string).slice(ALPHA_2),
				(index, name, goesFirst) =>
					this.#addSubdivision(name, line * PER_COUNTRY + index, goesFirst),
			);
	}

	/** The places that a folded name is the name of as it is; `undefined` if there is none. */
	find(folded: string): PlacesOfName | undefined {
		const found = this.#byName.get(folded);
		return found === undefined || typeof found === "object"
			? found
			: this.#placesOf(folded);
	}

	/** The countries that have a subdivision of a short code. */
	countriesWith(short: string): readonly string[] {
		return this.#lines.flatMap((line, index) =>
			this.#shortsOf(index).includes(short) ? [line.slice(0, ALPHA_2)] : NONE,
		);
	}

	/** Whether a country has a subdivision of an ISO 3166-2 code. */
	hasSubdivision(code: string): boolean {
		const line = this.#lineOfCountry.get(code.slice(0, ALPHA_2));
		return (
			line !== undefined &&
			this.#shortsOf(line).includes(code.slice(ALPHA_2 + 1))
		);
	}

	/** The ISO 3166-2 code of a subdivision. */
	codeOf(number: number): string {
		const line = lineOf(number);
		const country = this.#lines[line]?.slice(0, ALPHA_2);
		return `${country}-${this.#shortsOf(line)[number % PER_COUNTRY]}`;
	}

	#shortsOf(line: number): readonly string[] {
		let shorts = this.#shorts.get(line);
		if (shorts === undefined) {
			shorts = readCodes((this.#lines[line] ?? "").slice(ALPHA_2));
			this.#shorts.set(line, shorts);
		}
		return shorts;
	}

	/** The places of a name, to which more may be added. */
	#placesOf(name: string): PlacesOfName {
		const known = this.#byName.get(name);
		if (typeof known === "object") return known;
		const made = new PlacesOfName();
		if (typeof known === "number") made.addSubdivision(known, false);
		else made.country = known;
		this.#byName.set(name, made);
		return made;
	}

	#addSubdivision(name: string, number: number, goesFirst: boolean): void {
		if (!this.#byName.has(name)) this.#byName.set(name, number);
		else this.#placesOf(name).addSubdivision(number, goesFirst);
	}
}

/** The index, which is made when it is first asked for. */
export const placeIndex = lazy(() => new PlaceIndex());

/** The places that a folded name is the name of as it is; `undefined` if there is none. */
export const placesNamed = (folded: string): PlacesOfName | undefined =>
	placeIndex().find(folded);
