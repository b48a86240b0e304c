/** Setup of the mutation tests (`vitest.mutation.config.ts`): commands are loaded once, and seeds are fixed. */
import fc from "fast-check";
import "../../../src/cli/commands/convert";
import "../../../src/cli/commands/format";
import "../../../src/cli/commands/groups";
import "../../../src/cli/commands/parse";

// Whether a property detects a mutant must not depend on the seed of the run.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1 });
