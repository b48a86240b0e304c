/** Properties that do not say how often they are checked are checked a hundred times, and as often as others in longer runs. */
import fc from "fast-check";
import { runs } from "../runs";

fc.configureGlobal({ ...fc.readConfigureGlobal(), ...runs(100) });
