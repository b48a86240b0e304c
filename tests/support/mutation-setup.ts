/** What Stryker's runs need: see `vitest.mutation.config.ts`. */
import fc from "fast-check";
import { runs } from "./runs";
import "../../src/cli/commands/convert";
import "../../src/cli/commands/format";
import "../../src/cli/commands/groups";
import "../../src/cli/commands/parse";

// Whether a property sees a mutant must not be chance.
fc.configureGlobal({ seed: 1, ...runs(100) });
