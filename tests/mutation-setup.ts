/** What Stryker's runs need: see `vitest.mutation.config.ts`. */
import fc from "fast-check";
import { runs } from "./runs";
import "../src/cli/convert-command";
import "../src/cli/format-command";
import "../src/cli/groups-command";
import "../src/cli/parse-command";

// Whether a property sees a mutant must not be chance.
fc.configureGlobal({ seed: 1, ...runs(100) });
