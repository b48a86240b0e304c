/**
 * Plugins for [unified](https://unifiedjs.com) 11.
 *
 * @packageDocumentation
 */
import "../check-node-version";

export {
	moinmoinParse,
	moinmoinStringify,
	moinmoinToHast,
	moinmoinToMdast,
} from "./plugins";
