/**
 * Plugins for [unified](https://unifiedjs.com) 11.
 *
 * @packageDocumentation
 */
export {
	moinmoinParse,
	moinmoinStringify,
	moinmoinToHast,
	moinmoinToMdast,
} from "./plugins";
