/**
 * Throws in a Node.js that is too old. Each module of the library imports this file first: what fails otherwise is the import of
 * a dependency, with a message that does not help. Bundles for browsers leave it out.
 */
import { nodeVersionError } from "./node-version";

const error = nodeVersionError(globalThis.process?.versions?.node);
if (error !== undefined) throw new Error(`moinmoin-parser ${error}`);
