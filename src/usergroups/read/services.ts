/** Services that a label can name, and the hosts that are theirs. */
import { codeAt } from "../text/codes";
import { splitUrl } from "./urls";

const SERVICES: ReadonlyMap<string, RegExp> = new Map(
	Object.entries({
		facebook: /(?:^|\.)(?:facebook\.com|fb\.com|fb\.me)$/,
		twitter: /(?:^|\.)(?:twitter\.com|x\.com|t\.co)$/,
		instagram: /(?:^|\.)(?:instagram\.com|instagr\.am)$/,
		linkedin: /(?:^|\.)(?:linkedin\.com|lnkd\.in)$/,
		meetup: /(?:^|\.)meetup\.com$/,
		github: /(?:^|\.)(?:github\.com|github\.io)$/,
		gitlab: /(?:^|\.)(?:gitlab\.com|gitlab\.io)$/,
		telegram: /(?:^|\.)(?:t\.me|telegram\.(?:me|org))$/,
		slack: /(?:^|\.)slack\.com$/,
		youtube: /(?:^|\.)(?:youtube\.com|youtu\.be)$/,
		flickr: /(?:^|\.)(?:flickr\.com|flic\.kr)$/,
	}),
);

const lengths = [...SERVICES.keys()].map(({ length }) => length);
const SHORTEST = Math.min(...lengths);
const LONGEST = Math.max(...lengths);

/** A bit for each letter that a service begins with. */
let firstLetters = 0;
for (const service of SERVICES.keys())
	firstLetters |= 1 << (codeAt(service, 0) & 0x1f);

const canBeService = (label: string): boolean =>
	label.length >= SHORTEST &&
	label.length <= LONGEST &&
	((firstLetters >> (codeAt(label, 0) & 0x1f)) & 1) !== 0;

/**
 * The service whose host an address has, where the label says that it is another's: a slip of the author.
 *
 * @example
 * otherService("http://facebook.com/x", "Twitter") // "facebook"
 */
export function otherService(url: string, label: string): string | undefined {
	if (!canBeService(label)) return undefined;
	const own = SERVICES.get(label.toLowerCase());
	if (own === undefined) return undefined;
	const { host } = splitUrl(url);
	if (own.test(host)) return undefined;
	for (const [service, hosts] of SERVICES) if (hosts.test(host)) return service;
	return undefined;
}
