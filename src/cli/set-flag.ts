/** Flags of V8. */
import { setFlagsFromString } from "node:v8";

/** Sets a flag of V8 that saves memory or time; older versions of Bun, which has another engine, refuse all flags. */
export function setFlag(flag: string): void {
	try {
		setFlagsFromString(flag);
	} catch {
		// The work is done all the same.
	}
}
