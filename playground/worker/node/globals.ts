/** `Buffer` for the modules that read dumps. */
import { Buffer } from "buffer";

/** Makes it global, as those modules expect. */
export function provideBuffer(): void {
	Object.assign(globalThis, { Buffer });
}
