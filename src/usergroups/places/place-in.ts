/** The place that a text states (`docs/usergroups.md`, “Groups”). */
import { remembering } from "../dictionaries/remembering";
import type { FoldedName } from "./folded-name";
import {
	mayNamePlace,
	placesOfPieces,
	placesOfSentences,
	type StatedPlace,
} from "./stated-place";

/**
 * Which names are the region's own, and so add nothing.
 *
 * @param folded the name as names are compared, where that is known.
 */
export type IsRegion = (name: string, folded?: FoldedName) => boolean;

/** The places of a text, each kind of which is found when it is first asked for. */
class PlacesOfText {
	readonly #text: string;
	#ofPieces: readonly StatedPlace[] | undefined;
	#ofSentences: readonly StatedPlace[] | undefined;

	constructor(text: string) {
		this.#text = text;
	}

	get ofPieces(): readonly StatedPlace[] {
		this.#ofPieces ??= placesOfPieces(this.#text);
		return this.#ofPieces;
	}

	get ofSentences(): readonly StatedPlace[] {
		this.#ofSentences ??= placesOfSentences(this.#text);
		return this.#ofSentences;
	}
}

const placesOf = remembering((text) => new PlacesOfText(text));

function firstOutside(
	places: readonly StatedPlace[],
	isRegion: IsRegion,
): string | undefined {
	for (const { place, names } of places)
		if (!names.some(({ name, folded }) => isRegion(name, folded))) return place;
	return undefined;
}

/**
 * The place that a description states: a piece of it that is nothing else, else one that a sentence names.
 *
 * @param text what an item says after its name, with {@link LINK} in place of what links show.
 * @param isRegion whether a name is that of a region around, which are no places of the group.
 * @example
 * placeIn("The user group of the town. Located in Norman, OK.", () => false) // "Norman, OK"
 */
export function placeIn(text: string, isRegion: IsRegion): string | undefined {
	const end = text.indexOf("\n");
	if (end < 0) return placeInText(text, isRegion);
	const first = text.slice(0, end);
	// A sentence may go on, so that only a piece that is nothing but a place counts.
	const ofLine = /[\p{L}\p{N})]$/u.test(first)
		? firstOutside(placesOf(first).ofPieces, isRegion)
		: undefined;
	return ofLine ?? placeInText(text.replaceAll("\n", " "), isRegion);
}

function placeInText(text: string, isRegion: IsRegion): string | undefined {
	if (!mayNamePlace(text)) return undefined;
	const places = placesOf(text);
	return (
		firstOutside(places.ofPieces, isRegion) ??
		firstOutside(places.ofSentences, isRegion)
	);
}
