/**
 * Globs of page names, matched in time proportional to the length of the glob times that of the name: as an automaton whose states are
 * followed at once, without backtracking. Libraries translate globs to regular expressions, which backtrack.
 */

/** A state of the automaton. */
interface State {
	/** Which character leads on; absent where none is needed. */
	accepts?: ((character: string) => boolean) | undefined;
	next: State[];
	/** The step in which it was reached last. */
	reached: number;
}

/** Alternatives that are being read. */
interface Group {
	start: State;
	ends: State[];
}

const isAny = (): boolean => true;
const isInName = (character: string): boolean => character !== "/";

/**
 * Compiles a glob.
 *
 * | glob | matches |
 * |---|---|
 * | `*` | any characters but `/` |
 * | `**` | any characters; `**` and a `/` beside it may match nothing together |
 * | `?` | one character but `/` |
 * | `[a-z]`, `[!a-z]` | one of these characters, none of them |
 * | `{a,b}` | either of these globs |
 * | `\*` | `*` itself |
 * | `!glob`, at the beginning | names that `glob` does not match |
 *
 * Everything else matches itself; case counts.
 *
 * @returns whether a name matches.
 * @example
 * compileGlob("Help/**")("Help/Links/More") // true
 */
export function compileGlob(glob: string): (name: string) => boolean {
	const isNegated = glob.startsWith("!");
	const characters = [...(isNegated ? glob.slice(1) : glob)];
	const first = createState();
	const last = buildStates(characters, first);
	return (name) => matches(name, first, last) !== isNegated;
}

/** Whether a glob has a `[` that nothing closes: it would match itself, which nobody means. */
export function hasOpenSet(glob: string): boolean {
	const characters = [...glob];
	for (let at = 0; at < characters.length; at++) {
		if (characters[at] === "\\") at++;
		else if (characters[at] === "[") {
			const set = readSet(characters, at);
			if (set === undefined) return true;
			at = set.end;
		}
	}
	return false;
}

const createState = (): State => ({ next: [], reached: -1 });

/** Builds the states of a glob; returns the one in which a name matches. */
function buildStates(characters: readonly string[], first: State): State {
	const braces = findBraces(characters);
	const groups: Group[] = [];
	let end = first;
	const step = (accepts: State["accepts"]): void => {
		const state: State = { ...createState(), accepts };
		end.next.push(state);
		end = createState();
		state.next.push(end);
	};
	const repeat = (accepts: State["accepts"]): void => {
		const loop = createState();
		const state: State = { accepts, next: [loop], reached: -1 };
		end.next.push(loop);
		end = createState();
		loop.next.push(state, end);
	};
	const skipFrom = (start: State): void => {
		start.next.push(end);
	};
	for (let at = 0; at < characters.length; at++) {
		const character = characters[at] ?? "";
		const group = groups.at(-1);
		if (character === "\\" && at + 1 < characters.length) {
			step(isCharacter(characters[++at] ?? ""));
		} else if (isAt(characters, at, "/**") && at + 3 === characters.length) {
			const start = end;
			step(isCharacter("/"));
			repeat(isAny);
			skipFrom(start);
			at += 2;
		} else if (isAt(characters, at, "**/")) {
			const start = end;
			repeat(isAny);
			step(isCharacter("/"));
			skipFrom(start);
			at += 2;
		} else if (character === "*") {
			const isDouble = characters[at + 1] === "*";
			repeat(isDouble ? isAny : isInName);
			if (isDouble) at++;
		} else if (character === "?") {
			step(isInName);
		} else if (character === "[") {
			const set = readSet(characters, at);
			step(set?.accepts ?? isCharacter(character));
			at = set?.end ?? at;
		} else if (braces.has(at) && character === "{") {
			groups.push({ start: end, ends: [] });
			end = createState();
			groups.at(-1)?.start.next.push(end);
		} else if (braces.has(at) && group !== undefined) {
			group.ends.push(end);
			end = createState();
			if (character === ",") group.start.next.push(end);
			else {
				for (const each of group.ends) each.next.push(end);
				groups.pop();
			}
		} else step(isCharacter(character));
	}
	return end;
}

const isCharacter = (expected: string) => (character: string) =>
	character === expected;

const isAt = (
	characters: readonly string[],
	at: number,
	text: string,
): boolean =>
	characters[at] === text[0] &&
	characters.slice(at, at + text.length).join("") === text;

/** Offsets of braces and commas that make alternatives: pairs of braces with a comma between them. */
function findBraces(characters: readonly string[]): ReadonlySet<number> {
	const found = new Set<number>();
	const open: number[][] = [];
	for (let at = 0; at < characters.length; at++) {
		const character = characters[at];
		const offsets = open.at(-1);
		if (character === "\\") at++;
		else if (character === "[") at = readSet(characters, at)?.end ?? at;
		else if (character === "{") open.push([at]);
		else if (character === ",") offsets?.push(at);
		else if (character === "}" && offsets !== undefined) {
			open.pop();
			if (offsets.length > 1)
				for (const each of [...offsets, at]) found.add(each);
		}
	}
	return found;
}

/** How long a set of characters may be: one that is never closed is looked for once only up to here. */
const LONGEST_SET = 256;

/** Reads `[…]`; nothing, if it is not closed. */
function readSet(
	characters: readonly string[],
	start: number,
): { accepts: (character: string) => boolean; end: number } | undefined {
	let at = start + 1;
	const isNegated = characters[at] === "!" || characters[at] === "^";
	if (isNegated) at++;
	const ranges: [string, string][] = [];
	const begin = at;
	for (; at < characters.length && at - start < LONGEST_SET; at++) {
		const character = characters[at] ?? "";
		if (character === "]" && at > begin) {
			const accepts = (each: string): boolean =>
				each !== "/" &&
				ranges.some(([from, to]) => from <= each && each <= to) !== isNegated;
			return { accepts, end: at };
		}
		const to = characters[at + 2];
		if (characters[at + 1] === "-" && to !== undefined && to !== "]") {
			ranges.push([character, to]);
			at += 2;
		} else ranges.push([character, character]);
	}
	return undefined;
}

/** Numbers the steps of all matches, so that states need not be cleared. */
let steps = 0;

/** Follows all states at once. */
function matches(name: string, first: State, last: State): boolean {
	let current = follow([first], ++steps);
	for (const character of name) {
		const reached: State[] = [];
		for (const { accepts, next } of current)
			if (accepts?.(character)) for (const each of next) reached.push(each);
		current = follow(reached, ++steps);
	}
	return last.reached === steps;
}

/** Adds the states that need no character. */
function follow(states: State[], step: number): State[] {
	const found: State[] = [];
	for (let state = states.pop(); state !== undefined; state = states.pop()) {
		if (state.reached === step) continue;
		state.reached = step;
		found.push(state);
		if (state.accepts === undefined)
			for (const each of state.next) states.push(each);
	}
	return found;
}
