/** Which group of an old tree is which of a new one. */
import { type Features, featuresOf } from "./group-features";
import type { PlacedGroup } from "./walk-groups";

/** A link that more groups of one page share says nothing about any of them. */
const MAX_SHARERS = 4;

/** How many pairs of groups that have one id or name are all compared. */
const MAX_PAIRS = 256;

/** What a likeness counts. An id counts no more than the names that it is made of: its number changes with the page. */
const WEIGHTS = {
	idOrAddress: 60,
	links: 40,
	name: 30,
	details: 20,
	regions: 10,
	parents: 5,
};

/** A group that looks for its counterpart. */
interface Card {
	placed: PlacedGroup;
	/** Its index among the groups of its tree. */
	index: number;
	features: Features;
	/** How many groups it is inside of. */
	level: number;
	chapters: Card[];
	partner?: Card;
}

interface Pair {
	before: Card;
	after: Card;
	score: number;
}

/** The cards of both trees that have one key. */
type Bucket = readonly [before: Card[], after: Card[]];

/**
 * Matches the groups of two trees: by id, by name and by the links that they share, the best match first.
 *
 * The result is the same whichever tree is the old one. It takes time in proportion to the number of groups and links,
 * apart from sorting.
 *
 * @returns the new group for each old one that has one.
 */
export function matchGroups(
	before: readonly PlacedGroup[],
	after: readonly PlacedGroup[],
): Map<PlacedGroup, PlacedGroup> {
	const olds = toCards(before);
	const news = toCards(after);
	forgetCommonLinks(olds, news);
	const common = commonNames(olds, news);
	const match = (old: Card, fresh: Card): void => {
		if (old.partner !== undefined || fresh.partner !== undefined) return;
		if (!isLikely(old.features, fresh.features, common)) return;
		old.partner = fresh;
		fresh.partner = old;
		// What is the same as a whole comes along as a whole.
		if (old.features.details !== fresh.features.details) return;
		for (const [index, chapter] of old.chapters.entries()) {
			const counterpart = fresh.chapters[index];
			if (counterpart !== undefined) match(chapter, counterpart);
		}
	};
	const pairs = findPairs(olds, news).sort(bestFirst);
	for (const pair of pairs) match(pair.before, pair.after);
	matchInOrder(olds, news, match);
	return new Map(
		olds.flatMap(({ placed, partner }) =>
			partner === undefined ? [] : [[placed, partner.placed] as const],
		),
	);
}

function toCards(groups: readonly PlacedGroup[]): Card[] {
	const cards = new Map<PlacedGroup, Card>();
	for (const [index, placed] of groups.entries()) {
		const features = featuresOf(placed);
		const parent = placed.parent && cards.get(placed.parent);
		const level = parent === undefined ? 0 : parent.level + 1;
		const card: Card = { placed, index, features, level, chapters: [] };
		cards.set(placed, card);
		parent?.chapters.push(card);
	}
	return [...cards.values()];
}

function bucketsOf(
	olds: readonly Card[],
	news: readonly Card[],
	keysOf: (features: Features) => Iterable<string>,
): Map<string, Bucket> {
	const buckets = new Map<string, Bucket>();
	const bucketOf = (key: string): Bucket => {
		const bucket = buckets.get(key) ?? [[], []];
		buckets.set(key, bucket);
		return bucket;
	};
	for (const card of olds)
		for (const key of keysOf(card.features)) bucketOf(key)[0].push(card);
	for (const card of news)
		for (const key of keysOf(card.features)) bucketOf(key)[1].push(card);
	return buckets;
}

function forgetCommonLinks(olds: readonly Card[], news: readonly Card[]): void {
	const buckets = bucketsOf(olds, news, ({ links }) => links);
	for (const [key, bucket] of buckets)
		if (bucket.some((cards) => cards.length > MAX_SHARERS))
			for (const { features } of bucket.flat()) features.links.delete(key);
}

/** Names that several groups of one page have. */
function commonNames(
	olds: readonly Card[],
	news: readonly Card[],
): ReadonlySet<string> {
	const buckets = bucketsOf(olds, news, ({ name }) => [name]);
	return new Set(
		[...buckets]
			.filter(([, bucket]) => bucket.some((cards) => cards.length > 1))
			.map(([name]) => name),
	);
}

/** Pairs that have an id, a name or a link in common, each once. */
function findPairs(olds: readonly Card[], news: readonly Card[]): Pair[] {
	const seen = new Map<Card, Set<Card>>();
	const pairs: Pair[] = [];
	for (const keysOf of [
		({ id }: Features) => [id],
		({ address }: Features) => [address],
		({ name }: Features) => [name],
		({ details }: Features) => [details],
		({ links }: Features) => links,
	])
		for (const bucket of bucketsOf(olds, news, keysOf).values())
			for (const [before, after] of pairUp(bucket)) {
				const partners = seen.get(before) ?? new Set();
				seen.set(before, partners);
				if (partners.has(after)) continue;
				partners.add(after);
				const score = likeness(before.features, after.features);
				pairs.push({ before, after, score });
			}
	return pairs;
}

/** All with all; where there are too many, in order from both ends, so that one more or less does not shift them all. */
function pairUp([before, after]: Bucket): (readonly [Card, Card])[] {
	if (before.length * after.length <= MAX_PAIRS)
		return before.flatMap((old) => after.map((fresh) => [old, fresh] as const));
	return before.flatMap((old, index) =>
		[after[index], after.at(index - before.length)].flatMap((fresh) =>
			fresh === undefined ? [] : [[old, fresh] as const],
		),
	);
}

function likeness(old: Features, fresh: Features): number {
	const shared = countShared(old.links, fresh.links);
	const all = old.links.size + fresh.links.size - shared;
	const count = (weight: number, isSame: boolean): number =>
		isSame ? weight : 0;
	return (
		count(
			WEIGHTS.idOrAddress,
			old.id === fresh.id || old.address === fresh.address,
		) +
		WEIGHTS.links * (all === 0 ? 1 : shared / all) +
		count(WEIGHTS.name, old.name === fresh.name) +
		count(WEIGHTS.regions, old.regions === fresh.regions) +
		count(WEIGHTS.parents, old.parents === fresh.parents) +
		count(WEIGHTS.details, old.details === fresh.details)
	);
}

function countShared(
	one: ReadonlySet<string>,
	other: ReadonlySet<string>,
): number {
	const [small, large] = one.size < other.size ? [one, other] : [other, one];
	let count = 0;
	for (const link of small) if (large.has(link)) count++;
	return count;
}

/**
 * Pairs of one likeness: groups before their chapters, those of one id before others, then the first with the first; the
 * same whichever page is the old one.
 */
function bestFirst(one: Pair, other: Pair): number {
	const level = ({ before, after }: Pair): number => before.level + after.level;
	const hasOneId = ({ before, after }: Pair): number =>
		before.features.id === after.features.id ? 1 : 0;
	const depth = ({ before, after }: Pair): number => before.index + after.index;
	const distance = ({ before, after }: Pair): number =>
		Math.abs(before.index - after.index);
	return (
		other.score - one.score ||
		level(one) - level(other) ||
		hasOneId(other) - hasOneId(one) ||
		depth(one) - depth(other) ||
		distance(one) - distance(other)
	);
}

/**
 * Whether two groups may be one. A name that several groups have counts only within its place, or where the links do not
 * speak against it; where they have but links in common, at least half of those of one must be among those of the other.
 */
function isLikely(
	old: Features,
	fresh: Features,
	common: ReadonlySet<string>,
): boolean {
	if (old.id === fresh.id || old.address === fresh.address) return true;
	const shared = countShared(old.links, fresh.links);
	const most = Math.max(old.links.size, fresh.links.size);
	if (old.name === fresh.name)
		return !common.has(old.name) || shared > 0 || most === 0;
	const least = Math.min(old.links.size, fresh.links.size);
	return shared >= least / 2;
}

const isAlone = ({ partner }: Card): boolean => partner === undefined;

/** What is left where too many have one name: the first with the first. */
function matchInOrder(
	olds: readonly Card[],
	news: readonly Card[],
	match: (old: Card, fresh: Card) => void,
): void {
	for (const keysOf of [
		({ address }: Features) => [address],
		({ name }: Features) => [name],
	])
		for (const [before, after] of bucketsOf(olds, news, keysOf).values()) {
			const left = after.filter(isAlone);
			for (const [index, old] of before.filter(isAlone).entries()) {
				const fresh = left[index];
				if (fresh !== undefined) match(old, fresh);
			}
		}
}
