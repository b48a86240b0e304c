/** Names in the form in which they are compared, with the places that bear them. */
import { remembering } from "../dictionaries/remembering";
import { foldName } from "./fold-name";
import { hasKindWord } from "./kinds-of-places";
import { type PlacesOfName, placesNamed } from "./place-index";

/** A folded name; what is known of it is found once, when it is first asked for. */
export class FoldedName {
	readonly text: string;
	#places: PlacesOfName | undefined;
	#isLookedUp = false;
	#hasKindWord: boolean | undefined;

	/** @param text as `foldName` gives it. */
	constructor(text: string) {
		this.text = text;
	}

	/** The places that it is the name of as it is; `undefined` if there is none. */
	get places(): PlacesOfName | undefined {
		if (!this.#isLookedUp) {
			this.#places = placesNamed(this.text);
			this.#isLookedUp = true;
		}
		return this.#places;
	}

	/** Whether it begins or ends with a word for a kind of place. */
	get hasKindWord(): boolean {
		this.#hasKindWord ??= hasKindWord(this.text);
		return this.#hasKindWord;
	}

	/** Whether any place may bear it: of several words, one may say what kind of place the rest names. */
	get canNamePlace(): boolean {
		return this.places !== undefined || this.hasKindWord;
	}
}

/** A name as names are compared. */
export const foldedName: (name: string) => FoldedName = remembering(
	(name) => new FoldedName(foldName(name)),
);
